// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagesize.h"

#include "base/profile.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

qint64 sizeOf(const QString &directory)
{
    qint64 bytes = 0;
    QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

StorageSize storageSize(const QString &directory)
{
    const ProfilePaths paths {directory};
    StorageSize size {.attachments = sizeOf(paths.blobs()), .logs = sizeOf(paths.logs())};
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        size.records += QFileInfo(paths.store() + suffix).size();
    }
    return size;
}

} // namespace Chancery::Ui
