// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Test {

/// A SQLite VFS over the default one whose disk breaks when told to: the k-th of its writing calls fails, and all
/// after it when the fault stays. Process-wide, because SQLite's registry is; tests use it one after the other.
class FaultVfs
{
public:
    enum class Fault {
        None,
        Full, ///< Writes fail with SQLITE_FULL.
        Broken, ///< Writes and syncs fail with SQLITE_IOERR.
        ReadOnly, ///< Files open read-only or not at all.
        Memory, ///< Reads and writes fail with SQLITE_IOERR_NOMEM.
        Files, ///< Opening, deleting, shared memory and its locks fail.
    };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    [[nodiscard]] static QString name();
    /// Fails at the \p call-th call (from 1) of those that the fault concerns; with \p stays also at all that follow.
    void fail(Fault fault, int call, bool stays);
    void heal();
    [[nodiscard]] bool hasFailed() const;

    /// From now on remembers what each file looked like when it was synced last.
    void watchPower();
    /// The power fails: of what was written since its file was synced last, each sector has reached the disk or not, as
    /// \p seed will have it, so that writes are lost, torn and out of order. All connections must be closed.
    void losePower(quint64 seed);
};

} // namespace Chancery::Test
