// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats.h"
#include "endpoint/answer.h"
#include "endpoint/passon.h"
#include "endpoint/recordwriter.h"
#include "endpoint/routes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

/// Two levels, so that no directory grows without end: "ab/ab12…".
QString pathOf(const ServiceOptions &options, const QString &sha256)
{
    return QDir(options.blobDirectory).filePath(sha256.first(2) + u'/' + sha256);
}

/// Whole or not at all: beside its place, flushed to the disk, renamed.
Expected<void> keep(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return failure(ErrorCode::Storage, u"blob directory"_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return failure(ErrorCode::Storage, u"blob: "_s + file.errorString());
    }
    return {};
}

bool refersTo(const Domain::Collection &collection, const StoredRecord &record, const QByteArray &sha256)
{
    const auto blobs = blobsOf(collection.fields, record.document);
    return std::any_of(blobs.begin(), blobs.end(), [&sha256](const auto &blob) { return blob.second == sha256; });
}

} // namespace

Answer answerBlobUpload(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const QByteArray &content = exchange.request.body;
    if (!Domain::isSha256(route.name)) {
        return failure(ErrorCode::Malformed, u"sha256"_s);
    }
    if (content.size() > parts.options.maxBlob) {
        return failure(ErrorCode::TooLarge, u"blob"_s);
    }
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (hash != route.name.toLatin1()) {
        return tl::unexpected<Error>(Error {ErrorCode::Invalid, u"hash"_s, {FieldIssue {QString(), u"wrong_hash"_s}}});
    }
    const Expected<bool> isThere = parts.storage.hasBlob(hash);
    if (!isThere) {
        return passOn(isThere);
    }
    const QString path = pathOf(parts.options, route.name);
    if (*isThere && QFileInfo::exists(path)) {
        return emptyAnswer(204);
    }
    if (const Expected<void> kept = keep(path, content); !kept) {
        return passOn(kept);
    }
    if (const Expected<void> noted = parts.storage.noteBlob(hash, content.size()); !noted) {
        return passOn(noted);
    }
    return emptyAnswer(201);
}

Answer answerBlobDownload(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const Expected<StoredRecord> record = visibleRecord(parts, exchange, route);
    if (!record) {
        return passOn(record);
    }
    const QByteArray sha256 = route.name.toLatin1();
    const QString path = Domain::isSha256(route.name) ? pathOf(parts.options, route.name) : QString();
    if (path.isEmpty() || !refersTo(*parts.collection(route.collection), *record, sha256) || !QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, u"no such blob"_s);
    }
    const QByteArray tag = '"' + sha256 + '"';
    if (matchesTag(exchange.request.header("if-none-match"), tag, true)) {
        return notModified(tag);
    }
    HttpResponse response;
    response.blobFile = path.toUtf8();
    response.setHeader("ETag", tag);
    response.setHeader("Content-Type", "application/octet-stream");
    response.setHeader("Content-Disposition", "attachment");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Accept-Ranges", "bytes");
    return response;
}

} // namespace Chancery::Endpoint
