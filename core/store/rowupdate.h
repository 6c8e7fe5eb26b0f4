// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite.h"
#include "store/tables.h"

#include <functional>

namespace Chancery::Store {

/// Replaces a row of a replica by its newer state. SQLite takes a row out of every index that one of the columns set is
/// in and puts it back, also where the value is the same: with a million rows a page of the disk for each index and
/// row. Most changes leave all indexed columns alone; those are tried first.
class RowUpdate
{
public:
    /// \p connection: with the indexes of \p table as they are now. Within one transaction.
    [[nodiscard]] static Expected<RowUpdate> prepare(Connection &connection, const Table &table);

    RowUpdate() = default;
    /// \p bind gives a statement the parameters of ReplicaColumn and the columns.
    [[nodiscard]] Expected<void> run(Connection &connection, const std::function<void(Statement &)> &bind);

private:
    Statement m_all {};
    std::optional<Statement> m_unindexed {}; ///< Changes no row when an indexed value differs.
};

} // namespace Chancery::Store
