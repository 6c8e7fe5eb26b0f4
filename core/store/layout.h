// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <string>
#include <vector>

/// The tables that are derived from a description: made from it, and made anew from the stored documents when it
/// changes. They hold nothing that the endpoint (replica) or the outbox (overlay) does not hold too.
namespace Chancery::Store {

enum class ColumnType {
    Text,
    Integer,
    Boolean, ///< 0 or 1.
    Instant, ///< Milliseconds since 1970, UTC: texts with and without fractions would not sort.
};

struct Column
{
    const Domain::Field *field = nullptr;
    ColumnType type = ColumnType::Text;
};

/// Fields that get a column: those of Field::hasColumn() but for localized texts, which are read from the document
/// in the reader's language when a list is sorted by them.
[[nodiscard]] std::vector<Column> columnsOf(const Domain::Collection &collection);

// Names of what a collection has in the database.
[[nodiscard]] std::string columnName(const Domain::Field &field); ///< "f_status": meets no keyword and no fixed column.
[[nodiscard]] std::string replicaTable(const Domain::Collection &collection); ///< "r_candidatures"
[[nodiscard]] std::string overlayTable(const Domain::Collection &collection); ///< "o_candidatures"
[[nodiscard]] std::string view(const Domain::Collection &collection); ///< "v_candidatures"

/// Replica: `rid` is the row's key for ever. Overlay: the same `rid` where the record is in the replica, else a
/// negative one. View: the overlay's row where there is one, else the replica's.
[[nodiscard]] std::string createReplica(const Domain::Collection &collection, const std::string &table);
[[nodiscard]] std::string createOverlay(const Domain::Collection &collection);
[[nodiscard]] std::string createView(const Domain::Collection &collection);

struct IndexDefinition
{
    std::string name;
    std::string sql;
};
/// Made when the rows of the first sync are in.
[[nodiscard]] std::vector<IndexDefinition> indexesOf(const Domain::Collection &collection);

/// Changes whenever the derived tables or the searched text of a collection change.
[[nodiscard]] std::string fingerprintOf(const Domain::Collection &collection);

/// Statements that write a row. Parameters: see ReplicaColumn; the collection's columns follow.
[[nodiscard]] std::string insertSql(const Domain::Collection &collection, const std::string &table);
/// Insert, or replace an older row: by revision, and with \p sweeping also one of an older generation.
[[nodiscard]] std::string upsertSql(const Domain::Collection &collection, bool sweeping);
[[nodiscard]] std::string updateSql(const Domain::Collection &collection);
[[nodiscard]] std::string overlayInsertSql(const Domain::Collection &collection);

/// Numbers of the parameters in the statements above.
enum ReplicaColumn : int {
    RidParameter = 1,
    IdParameter,
    RevParameter,
    GenParameter,
    AtParameter,
    ByParameter,
    DocParameter,
    FirstColumnParameter
};
/// In overlayInsertSql() `gen` gives way to the badge, and `deleted` follows the columns.
inline constexpr int BadgeParameter = GenParameter;

} // namespace Chancery::Store
