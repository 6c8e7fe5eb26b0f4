// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite.h"
#include "store/tables.h"

/// Opening the file of a profile: versions, settings of SQLite, and whether it was closed properly the last time.
namespace Chancery::Store {

/// Domain::catalogue() when \p wished is empty.
[[nodiscard]] Catalogue catalogueOr(Catalogue wished);

/// The file for writing: made when missing, upgraded when old, checked when damage was found. Errors as Store::open().
[[nodiscard]] Expected<Connection> openForWriting(const QString &directory, const QString &vfs, bool createIfMissing);

/// The file for reading. NotFound when there is none, StorageNewer, StorageDamaged when it is not ours.
[[nodiscard]] Expected<Connection> openForReading(const QString &directory);

/// "ok" of quick_check, or StorageDamaged.
[[nodiscard]] Expected<void> quickCheck(Connection &connection);

/// Says on disk that the file is open; a mark that is still there at the next start means it was not closed, and stays
/// until somebody has looked through the file.
class OpenMark
{
public:
    /// Sets the mark; \p leaveIt: the file was not looked through yet.
    OpenMark(const QString &directory, bool leaveIt);
    ~OpenMark();
    OpenMark(const OpenMark &) = delete;
    OpenMark &operator=(const OpenMark &) = delete;
    enum class Left {
        Closed, ///< No mark.
        Open, ///< The program or the machine died.
        Damaged, ///< Damage was found, which is looked for at once the next time.
    };
    [[nodiscard]] static Left of(const QString &directory);

    void noteSound() { m_leaveIt = false; }
    void noteDamaged();

private:
    QString m_path;
    bool m_leaveIt;
};

} // namespace Chancery::Store
