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
    };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    [[nodiscard]] static QString name();
    /// Fails from the \p call-th writing call on (from 1); with \p stays also all that follow.
    void fail(Fault fault, int call, bool stays);
    void heal();
    /// Writing calls (write, sync, truncate) since fail() or heal().
    [[nodiscard]] int calls() const;
    [[nodiscard]] bool hasFailed() const;
};

} // namespace Chancery::Test
