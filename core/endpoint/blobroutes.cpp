// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats.h"
#include "endpoint/answer.h"
#include "endpoint/blobstore.h"
#include "endpoint/passon.h"
#include "endpoint/recordwriter.h"
#include "endpoint/routes.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

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
    const Expected<bool> isNew = keepBlob(parts.storage, parts.options.blobDirectory, content);
    if (!isNew) {
        return passOn(isNew);
    }
    return emptyAnswer(*isNew ? 201 : 204);
}

Answer answerBlobDownload(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const Expected<StoredRecord> record = visibleRecord(parts, exchange, route);
    if (!record) {
        return passOn(record);
    }
    const QByteArray sha256 = route.name.toLatin1();
    const QString path = Domain::isSha256(route.name) ? blobPath(parts.options.blobDirectory, route.name) : QString();
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
