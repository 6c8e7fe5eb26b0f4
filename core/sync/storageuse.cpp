// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storageuse.h"

#include "base/profile.h"
#include "domain/formats.h"
#include "sync/blobs.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <vector>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfLogs = 1;
constexpr int DaysOfParts = 1; ///< One that is being fetched now is younger.

std::vector<QFileInfo> filesIn(const QString &directory, const QStringList &names = {})
{
    std::vector<QFileInfo> files;
    QDirIterator each(directory, names, QDir::Files | QDir::NoSymLinks);
    while (each.hasNext()) {
        each.next();
        files.push_back(each.fileInfo());
    }
    return files;
}

std::vector<QFileInfo> setAsideIn(const QString &directory)
{
    return filesIn(directory, {u"chancery.damaged-*.sqlite3*"_s});
}

bool isOlderThan(const QFileInfo &file, int days)
{
    return file.lastModified().daysTo(QDateTime::currentDateTime()) >= days;
}

/// Attachments that can be fetched again.
std::vector<QFileInfo> spareAttachments(const QString &directory, std::span<const Domain::Operation> open)
{
    const Blobs blobs(directory);
    const QStringList needed = blobs.referredTo(open);
    std::vector<QFileInfo> spare;
    for (const QFileInfo &file : filesIn(ProfilePaths {directory}.blobs())) {
        const bool isPart = file.suffix() == "part"_L1 && isOlderThan(file, DaysOfParts);
        const bool isBlob = Domain::isSha256(file.fileName()) && !needed.contains(file.fileName())
            && !QFileInfo::exists(file.filePath() + ".waiting"_L1)
            && !QFileInfo::exists(file.filePath() + ".pinned"_L1);
        if (isPart || isBlob) {
            spare.push_back(file);
        }
    }
    return spare;
}

std::vector<QFileInfo> spareFiles(const QString &directory, std::span<const Domain::Operation> open)
{
    std::vector<QFileInfo> spare = spareAttachments(directory, open);
    for (const QFileInfo &file : filesIn(ProfilePaths {directory}.logs())) {
        if (isOlderThan(file, DaysOfLogs)) {
            spare.push_back(file);
        }
    }
    const std::vector<QFileInfo> damaged = setAsideIn(directory);
    spare.insert(spare.end(), damaged.begin(), damaged.end());
    return spare;
}

qint64 sumOf(const std::vector<QFileInfo> &files)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
    }
    return bytes;
}

} // namespace

StorageUse storageUse(const QString &directory)
{
    const ProfilePaths paths {directory};
    StorageUse use;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        use.records += QFileInfo(paths.store() + suffix).size();
    }
    use.attachments = sumOf(filesIn(paths.blobs()));
    use.logs = sumOf(filesIn(paths.logs()));
    use.setAside = sumOf(setAsideIn(directory));
    use.removable = sumOf(spareFiles(directory, {}));
    return use;
}

qint64 prune(const QString &directory, std::span<const Domain::Operation> open, const PruneProgress &progress)
{
    const std::vector<QFileInfo> spare = spareFiles(directory, open);
    qint64 freed = 0;
    int done = 0;
    for (const QFileInfo &file : spare) {
        const qint64 size = file.size();
        if (QFile::remove(file.filePath())) {
            freed += size;
        }
        if (!progress(++done, static_cast<int>(spare.size()))) {
            break;
        }
    }
    return freed;
}

} // namespace Chancery::Sync
