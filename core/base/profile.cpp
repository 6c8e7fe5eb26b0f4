// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

QString inside(const QString &dir, QLatin1String name)
{
    return QDir(dir).filePath(name);
}

} // namespace

QString ProfilePaths::store() const
{
    return inside(dir, "chancery.sqlite3"_L1);
}
QString ProfilePaths::privateStore() const
{
    return inside(dir, "private.sqlite3"_L1);
}
QString ProfilePaths::settings() const
{
    return inside(dir, "settings.ini"_L1);
}
QString ProfilePaths::radar() const
{
    return inside(dir, "radar.json"_L1);
}

QString ProfilePaths::ballotNotes() const
{
    return inside(dir, "ballotnotes.json"_L1);
}

QString ProfilePaths::blobs() const
{
    return inside(dir, "blobs"_L1);
}
QString ProfilePaths::logs() const
{
    return inside(dir, "logs"_L1);
}
QString ProfilePaths::lock() const
{
    return inside(dir, "profile.lock"_L1);
}

Expected<void> ProfilePaths::create() const
{
    for (const QString &path : {dir, blobs(), logs()}) {
        const bool existed = QFileInfo::exists(path);
        if (!QDir().mkpath(path)) {
            return failure(ErrorCode::Storage, u"the profile directory cannot be made"_s);
        }
        if (!existed && !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            return failure(ErrorCode::Storage, u"the profile directory cannot be protected"_s);
        }
    }
    if (!QFileInfo(dir).isWritable()) {
        return failure(ErrorCode::StorageReadOnly, u"the profile directory is read-only"_s);
    }
    return {};
}

Expected<ProfileLock> ProfileLock::acquire(const ProfilePaths &paths)
{
    auto file = std::make_unique<QLockFile>(paths.lock());
    // Age says nothing: a client may run for weeks. Zero leaves the check whether the process still lives.
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        return ProfileLock(std::move(file));
    }
    switch (file->error()) {
    case QLockFile::LockFailedError:
        return failure(ErrorCode::StorageLocked, u"another process has the profile open"_s);
    case QLockFile::PermissionError:
        return failure(ErrorCode::StorageReadOnly, u"the lock file cannot be written"_s);
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return failure(ErrorCode::Storage, u"the lock file cannot be made"_s);
}

} // namespace Chancery
