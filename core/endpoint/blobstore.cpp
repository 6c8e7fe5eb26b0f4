// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blobstore.h"

#include "endpoint/passon.h"
#include "endpoint/storage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

/// Beside its place, flushed to the disk, renamed.
Expected<void> write(const QString &path, const QByteArray &content)
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

} // namespace

QString blobPath(const QString &directory, const QString &sha256)
{
    return QDir(directory).filePath(sha256.first(2) + u'/' + sha256);
}

Expected<bool> keepBlob(Storage &storage, const QString &directory, const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const Expected<bool> isThere = storage.hasBlob(hash);
    if (!isThere) {
        return passOn(isThere);
    }
    const QString path = blobPath(directory, QString::fromLatin1(hash));
    if (*isThere && QFileInfo::exists(path)) {
        return false;
    }
    if (const Expected<void> written = write(path, content); !written) {
        return passOn(written);
    }
    const Expected<void> noted = storage.noteBlob(hash, content.size());
    return noted ? Expected<bool>(true) : passOn(noted);
}

} // namespace Chancery::Endpoint
