// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultvfs.h"

#include <QByteArray>
#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <random>
#include <string>

namespace Chancery::Test {

namespace {

enum class Call { Read, Write, Sync, Truncate, Open, Delete, ShmMap, ShmLock };

struct State
{
    FaultVfs::Fault fault = FaultVfs::Fault::None;
    int call = 0;
    bool stays = false;
    int calls = 0;
    bool failed = false;
};
State state;

/// What was on the disk for certain, by file. Filled while the power is watched.
std::map<std::string, QByteArray> synced;
bool isPowerWatched = false;

constexpr const char *Name = "chancery-fault";

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
    const char *name; ///< SQLite's, as long as the file is open.
};

sqlite3_vfs *real(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}
sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

/// What a call answers under a fault; SQLITE_OK: the fault does not concern it.
int errorOf(FaultVfs::Fault fault, Call call)
{
    const bool writes = call == Call::Write || call == Call::Truncate;
    switch (fault) {
    case FaultVfs::Fault::None:
        return SQLITE_OK;
    case FaultVfs::Fault::Full:
        return writes ? SQLITE_FULL : SQLITE_OK; // A full disk still syncs what it has.
    case FaultVfs::Fault::ReadOnly:
        return writes || call == Call::Sync ? SQLITE_READONLY : SQLITE_OK;
    case FaultVfs::Fault::Memory:
        return call == Call::Read || call == Call::Write ? SQLITE_IOERR_NOMEM : SQLITE_OK;
    case FaultVfs::Fault::Broken:
        return call == Call::Write ? SQLITE_IOERR_WRITE
            : call == Call::Sync   ? SQLITE_IOERR_FSYNC
            : writes               ? SQLITE_IOERR_TRUNCATE
                                   : SQLITE_OK;
    case FaultVfs::Fault::Files:
        return call == Call::Open   ? SQLITE_CANTOPEN
            : call == Call::Delete  ? SQLITE_IOERR_DELETE
            : call == Call::ShmMap  ? SQLITE_IOERR_SHMMAP
            : call == Call::ShmLock ? SQLITE_IOERR_SHMLOCK
                                    : SQLITE_OK;
    }
    return SQLITE_OK;
}

/// What a call answers instead of being made; SQLITE_OK to make it.
int failure(Call call)
{
    const int code = errorOf(state.fault, call);
    if (code == SQLITE_OK) {
        return SQLITE_OK;
    }
    ++state.calls;
    const bool fails = state.stays ? state.calls >= state.call : state.calls == state.call;
    state.failed = state.failed || fails;
    return fails ? code : SQLITE_OK;
}

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *inner = real(file);
    const int code = inner->pMethods != nullptr ? inner->pMethods->xClose(inner) : SQLITE_OK;
    sqlite3_free(inner);
    return code;
}
int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    const int code = failure(Call::Read);
    return code != SQLITE_OK ? code : real(file)->pMethods->xRead(real(file), data, size, at);
}
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    const int code = failure(Call::Write);
    return code != SQLITE_OK ? code : real(file)->pMethods->xWrite(real(file), data, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = failure(Call::Truncate);
    return code != SQLITE_OK ? code : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = failure(Call::Sync); code != SQLITE_OK) {
        return code;
    }
    const int code = real(file)->pMethods->xSync(real(file), flags);
    const char *name = reinterpret_cast<File *>(file)->name;
    if (code == SQLITE_OK && isPowerWatched && name != nullptr) {
        synced[name] = contentOf(name);
    }
    return code;
}
int sizeFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int isReserved(sqlite3_file *file, int *out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int controlFile(sqlite3_file *file, int op, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    const int code = failure(Call::ShmMap);
    return code != SQLITE_OK ? code : real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    const int code = (flags & SQLITE_SHM_LOCK) != 0 ? failure(Call::ShmLock) : SQLITE_OK;
    return code != SQLITE_OK ? code : real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods Methods {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile,    sizeFile,   lockFile,        unlockFile, isReserved,
                                  controlFile, sectorSize, characteristics, shmMap,     shmLock,
                                  shmBarrier,  shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (state.fault == FaultVfs::Fault::ReadOnly && (flags & SQLITE_OPEN_CREATE) != 0
        && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) {
        state.failed = true;
        return SQLITE_CANTOPEN;
    }
    if (const int code = failure(Call::Open); code != SQLITE_OK) {
        return code;
    }
    if (isPowerWatched && name != nullptr && !synced.contains(name)) {
        synced[name] = contentOf(name);
    }
    sqlite3_vfs *inner = real(vfs);
    auto *opened = static_cast<sqlite3_file *>(sqlite3_malloc(inner->szOsFile));
    if (opened == nullptr) {
        return SQLITE_NOMEM;
    }
    std::memset(opened, 0, static_cast<std::size_t>(inner->szOsFile));
    const int code = inner->xOpen(inner, name, opened, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(opened);
        return code;
    }
    reinterpret_cast<File *>(file)->real = opened;
    reinterpret_cast<File *>(file)->name = name;
    file->pMethods = &Methods;
    return SQLITE_OK;
}
int deleteFile(sqlite3_vfs *vfs, const char *name, int sync)
{
    if (const int code = failure(Call::Delete); code != SQLITE_OK) {
        return code;
    }
    synced.erase(name);
    return real(vfs)->xDelete(real(vfs), name, sync);
}
int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    return real(vfs)->xAccess(real(vfs), name, flags, out);
}
int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return real(vfs)->xFullPathname(real(vfs), name, size, out);
}

sqlite3_vfs made()
{
    sqlite3_vfs *inner = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs = *inner; // time, randomness and sleep are the default one's
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(File);
    vfs.pNext = nullptr;
    vfs.zName = Name;
    vfs.pAppData = inner;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    return vfs;
}
sqlite3_vfs registered;

} // namespace

FaultVfs::FaultVfs()
{
    registered = made();
    sqlite3_vfs_register(&registered, 0);
    state = {};
}

FaultVfs::~FaultVfs()
{
    isPowerWatched = false;
    synced.clear();
    sqlite3_vfs_unregister(&registered);
}

QString FaultVfs::name()
{
    return QString::fromLatin1(Name);
}
void FaultVfs::fail(Fault fault, int call, bool stays)
{
    state = {fault, call, stays, 0, false};
}
void FaultVfs::heal()
{
    state = {};
}
bool FaultVfs::hasFailed() const
{
    return state.failed;
}

void FaultVfs::watchPower()
{
    isPowerWatched = true;
    synced.clear();
}

void FaultVfs::losePower(quint64 seed)
{
    constexpr qsizetype Sector = 512;
    std::mt19937_64 chance(seed);
    const quint64 kept = chance() % 101; // Percent of the sectors that got through.
    for (const auto &[path, before] : synced) {
        QByteArray after = contentOf(path);
        for (qsizetype at = 0; at < after.size(); at += Sector) {
            const qsizetype size = std::min(Sector, after.size() - at);
            if (chance() % 100 >= kept) {
                after.replace(at, size, before.mid(at, size).leftJustified(size, '\0'));
            }
        }
        if (before.size() < after.size() && chance() % 100 >= kept) {
            after.truncate(before.size());
        }
        QFile file(QString::fromStdString(path));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(after);
        }
        QFile::remove(QString::fromStdString(path) + QLatin1String("-shm"));
    }
    synced.clear();
}

} // namespace Chancery::Test
