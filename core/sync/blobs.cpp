// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blobs.h"

#include "domain/formats.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QStorageInfo>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QString &directory, qint64 needed)
{
    const QStorageInfo disk(directory);
    const bool full = disk.isValid() && disk.bytesAvailable() < needed;
    return {full ? ErrorCode::StorageFull : ErrorCode::Storage, u"an attachment cannot be written"_s};
}

/// Every text that has the form of a hash, however deep.
void collectHashes(const QJsonValue &value, QStringList &hashes)
{
    if (value.isString() && Domain::isSha256(value.toString())) {
        hashes.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            collectHashes(entry, hashes);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object) {
            collectHashes(member, hashes);
        }
    }
}

QStringList hashesOf(std::span<const Domain::Operation> operations)
{
    QStringList hashes;
    for (const Domain::Operation &operation : operations) {
        collectHashes(operation.set, hashes);
        collectHashes(operation.args, hashes);
    }
    hashes.removeDuplicates();
    return hashes;
}

} // namespace

Blobs::Blobs(const QString &profileDirectory)
    : m_directory(profileDirectory + u"/blobs"_s)
{
}

Expected<void> Blobs::prepare() const
{
    if (!QDir().mkpath(m_directory)) {
        return tl::unexpected(writeError(QFileInfo(m_directory).path(), 0));
    }
    return {};
}

Expected<QString> Blobs::take(const QString &file) const
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, u"the file cannot be read"_s);
    }
    if (source.size() > Largest) {
        return failure(ErrorCode::TooLarge, u"attachment of %1 bytes"_s.arg(source.size()));
    }
    if (const Expected<void> ready = prepare(); !ready.has_value()) {
        return tl::unexpected(ready.error());
    }
    const QByteArray bytes = source.readAll();
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (has(sha256)) {
        return sha256;
    }
    // The mark first: a blob without it would never be uploaded.
    markWaiting(sha256);
    QSaveFile target(pathOf(sha256));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        return tl::unexpected(writeError(m_directory, bytes.size()));
    }
    return sha256;
}

QString Blobs::pathOf(const QString &sha256) const
{
    return m_directory + u'/' + sha256;
}

QString Blobs::partOf(const QString &sha256) const
{
    return pathOf(sha256) + u".part"_s;
}

QString Blobs::waitingMark(const QString &sha256) const
{
    return pathOf(sha256) + u".waiting"_s;
}

bool Blobs::has(const QString &sha256) const
{
    return Domain::isSha256(sha256) && QFileInfo::exists(pathOf(sha256));
}

Expected<QByteArray> Blobs::read(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, u"attachment is not here"_s);
    }
    return file.readAll();
}

bool Blobs::markForUpload(const Domain::Operation &operation) const
{
    bool isAnyHere = false;
    for (const QString &sha256 : hashesOf({&operation, 1})) {
        if (has(sha256)) {
            markWaiting(sha256);
            isAnyHere = true;
        }
    }
    return isAnyHere;
}

QStringList Blobs::referredTo(std::span<const Domain::Operation> operations) const
{
    return hashesOf(operations);
}

QStringList Blobs::waitingFor(std::span<const Domain::Operation> operations) const
{
    QStringList hashes = hashesOf(operations);
    hashes.removeIf([this](const QString &sha256) { return !QFileInfo::exists(waitingMark(sha256)) || !has(sha256); });
    return hashes;
}

void Blobs::markUploaded(const QString &sha256) const
{
    QFile::remove(waitingMark(sha256));
}

void Blobs::markWaiting(const QString &sha256) const
{
    QFile mark(waitingMark(sha256));
    (void)mark.open(QIODevice::WriteOnly);
}

Expected<QString> Blobs::complete(const QString &sha256) const
{
    QFile part(partOf(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!part.open(QIODevice::ReadOnly) || !hash.addData(&part)) {
        return failure(ErrorCode::Storage, u"the fetched attachment cannot be read"_s);
    }
    part.close();
    if (QString::fromLatin1(hash.result().toHex()) != sha256) {
        part.remove();
        return failure(ErrorCode::Protocol, u"the fetched attachment is another one"_s);
    }
    if (!part.rename(pathOf(sha256))) {
        return tl::unexpected(writeError(m_directory, 0));
    }
    return pathOf(sha256);
}

bool Blobs::isIntact(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!has(sha256) || !file.open(QIODevice::ReadWrite) || !hash.addData(&file)) {
        return false;
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256) {
        file.remove();
        return false;
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return true;
}

QString Blobs::pinMark(const QString &sha256) const
{
    return pathOf(sha256) + u".pinned"_s;
}

void Blobs::setPinned(const QString &sha256, bool on) const
{
    if (on && prepare().has_value()) {
        QFile mark(pinMark(sha256));
        (void)mark.open(QIODevice::WriteOnly);
    } else if (!on) {
        QFile::remove(pinMark(sha256));
    }
}

bool Blobs::isPinned(const QString &sha256) const
{
    return QFileInfo::exists(pinMark(sha256));
}

qint64 Blobs::evict(qint64 limit, const QDateTime &usedBefore) const
{
    const QFileInfoList files = QDir(m_directory).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    qint64 size = 0;
    for (const QFileInfo &file : files) {
        size += file.size();
    }
    qint64 freed = 0;
    for (const QFileInfo &file : files) {
        const QString sha256 = file.fileName();
        if (size - freed <= limit) {
            break;
        }
        const bool isKept = !Domain::isSha256(sha256) || isPinned(sha256) || QFileInfo::exists(waitingMark(sha256));
        if (!isKept && file.lastModified() < usedBefore && QFile::remove(file.filePath())) {
            freed += file.size();
        }
    }
    return freed;
}

} // namespace Chancery::Sync
