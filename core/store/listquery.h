// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query.h"
#include "store/types.h"

#include <string>
#include <vector>

namespace Chancery::Store {

class Connection;

/// A Query as SQL over the collection's tables, with its values beside it.
struct Condition
{
    std::string sql; ///< "" or " AND …", parameters ?1, ?2 …
    std::vector<QString> texts {}; ///< By parameter; used where there is no number.
    std::vector<std::optional<qint64>> numbers {};
};
/// Invalid for a filter on what is no field of the collection, or a value its type cannot have.
[[nodiscard]] Expected<Condition> conditionOf(const Domain::Query &query);

/// Keys of the rows that meet the query's filters, in its order (the collection's default without a sort field).
///
/// Texts are sorted by the rules of the query's language, in memory: SQLite would ask the collation for every
/// comparison (17 for each of 100,000 rows), while a sort key is made once a row. Choices are in the order of their
/// description, empty values come last in both directions, equal ones are in the order they came, with a descending
/// order the latest first: as the index has them.
[[nodiscard]] Expected<std::vector<RowKey>> listKeys(Connection &connection, const Domain::Query &query);
/// Whether SQLite sorts, so that a limit spares it work; texts are sorted afterwards.
[[nodiscard]] Expected<bool> isSortedBySqlite(const Domain::Query &query);

[[nodiscard]] Expected<qint64> countRows(Connection &connection, const Domain::Query &query);

} // namespace Chancery::Store
