// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultvfs.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace Chancery::Test {

namespace {

struct State
{
    FaultVfs::Fault fault = FaultVfs::Fault::None;
    int call = 0;
    bool stays = false;
    int calls = 0;
    bool failed = false;
};
State state;

constexpr const char *Name = "chancery-fault";

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_vfs *real(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}
sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

/// What a writing call answers instead of being made; SQLITE_OK to make it.
int failure(int onBroken)
{
    ++state.calls;
    const bool fails = state.stays ? state.calls >= state.call : state.calls == state.call;
    if (!fails || state.fault == FaultVfs::Fault::None) {
        return SQLITE_OK;
    }
    if (state.fault == FaultVfs::Fault::Full && onBroken == SQLITE_IOERR_FSYNC) {
        return SQLITE_OK; // a full disk still syncs what it has
    }
    state.failed = true;
    switch (state.fault) {
    case FaultVfs::Fault::Full:
        return SQLITE_FULL;
    case FaultVfs::Fault::ReadOnly:
        return SQLITE_READONLY;
    case FaultVfs::Fault::Broken:
    case FaultVfs::Fault::None:
        break;
    }
    return onBroken;
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
    return real(file)->pMethods->xRead(real(file), data, size, at);
}
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    const int code = failure(SQLITE_IOERR_WRITE);
    return code != SQLITE_OK ? code : real(file)->pMethods->xWrite(real(file), data, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = failure(SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    const int code = failure(SQLITE_IOERR_FSYNC);
    return code != SQLITE_OK ? code : real(file)->pMethods->xSync(real(file), flags);
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
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
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
    file->pMethods = &Methods;
    return SQLITE_OK;
}
int deleteFile(sqlite3_vfs *vfs, const char *name, int sync)
{
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
int FaultVfs::calls() const
{
    return state.calls;
}
bool FaultVfs::hasFailed() const
{
    return state.failed;
}

} // namespace Chancery::Test
