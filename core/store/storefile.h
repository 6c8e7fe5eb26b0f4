// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite.h"
#include "store/tables.h"

/// Opening the file of a profile: versions, settings of SQLite, and whether it was closed properly the last time.
namespace Chancery::Store {

/// Domain::catalogue() when \p wished is empty.
[[nodiscard]] Catalogue catalogueOr(Catalogue wished);

/// The file for writing: made when missing, upgraded when old, checked when it was not closed. Errors as Store::open().
[[nodiscard]] Expected<Connection> openForWriting(const QString &directory, const QString &vfs, bool createIfMissing);

/// The file for reading. NotFound when there is none, StorageNewer, StorageDamaged when it is not ours.
[[nodiscard]] Expected<Connection> openForReading(const QString &directory);

/// "ok" of quick_check, or StorageDamaged.
[[nodiscard]] Expected<void> quickCheck(Connection &connection);

/// Says on disk that the file is open; a mark that is still there at the next start means it was not closed.
class OpenMark
{
public:
    explicit OpenMark(const QString &directory);
    ~OpenMark();
    OpenMark(const OpenMark &) = delete;
    OpenMark &operator=(const OpenMark &) = delete;
    [[nodiscard]] static bool isSet(const QString &directory);

private:
    QString m_path;
};

} // namespace Chancery::Store
