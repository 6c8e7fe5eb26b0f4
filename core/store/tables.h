// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/layout.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace Chancery::Store {

class Connection;
class DocumentReader;

using Catalogue = std::span<const Domain::Collection *const>;

/// One collection in one file.
struct Table
{
    const Domain::Collection *collection = nullptr;
    int number = 0; ///< Names the collection in the search index for the life of the file.
    qint64 watermark = 0; ///< Replica rows up to this rid are in the search index, no others.
    std::vector<Column> columns {};
};

/// The derived tables of the file that \p catalogue knows. For readers: changes nothing.
[[nodiscard]] Expected<std::vector<Table>> loadTables(Connection &connection, Catalogue catalogue);

struct Derivation
{
    std::vector<Table> tables;
    bool changed = false; ///< Overlays have to be folded again, and texts of the search index are of other rows.
};
/// Makes the derived tables agree with the descriptions, inside the caller's transaction: new collections get tables
/// (with the rows that came before anyone knew them), changed ones are read anew from their own documents, and rows
/// of collections this build does not know are put by, so that nothing is fetched again.
[[nodiscard]] Expected<Derivation> deriveTables(Connection &connection, Catalogue catalogue, DocumentReader &documents);

[[nodiscard]] const Table *findTable(std::span<const Table> tables, std::string_view collection);
[[nodiscard]] Table *findTable(std::span<Table> tables, std::string_view collection);

[[nodiscard]] Expected<void> saveWatermark(Connection &connection, const Table &table);

/// Sets RidParameter … of a statement of layout.h but for the rid, `rev` and `gen`.
void bindRow(class Statement &statement, const struct RowValues &values);

} // namespace Chancery::Store
