// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowupdate.h"

#include <algorithm>
#include <set>

namespace Chancery::Store {

namespace {

using Names = std::set<std::string, std::less<>>;

/// Columns that are in an index; nothing when an index is on more than columns.
Expected<std::optional<Names>> indexedColumns(Connection &connection, const std::string &table)
{
    Expected<Statement> rows =
        connection.prepare("SELECT info.name, list.partial FROM pragma_index_list('" + table
                           + "') AS list, pragma_index_info(list.name) AS info WHERE list.origin = 'c'");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Names names;
    while (true) {
        const Expected<bool> row = rows->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return names;
        }
        if (rows->isNull(0) || rows->integer(1) != 0) {
            return std::optional<Names>();
        }
        names.emplace(rows->bytes(0));
    }
}

struct NumberedColumn
{
    std::string name;
    int parameter;
};

std::vector<NumberedColumn> columnsToSet(const Table &table)
{
    std::vector<NumberedColumn> columns {{"rev", RevParameter},
                                         {"gen", GenParameter},
                                         {"updated_at", AtParameter},
                                         {"updated_by", ByParameter},
                                         {"doc", DocParameter}};
    int parameter = FirstColumnParameter;
    for (const Column &column : table.columns) {
        columns.push_back({columnName(*column.field), parameter++});
    }
    return columns;
}

/// Leaves \p indexed alone and demands that their values are the present ones.
std::string unindexedSql(const Table &table, const Names &indexed)
{
    std::string set;
    std::string where = " WHERE rid = ?1";
    for (const NumberedColumn &column : columnsToSet(table)) {
        const std::string parameter = "?" + std::to_string(column.parameter);
        if (indexed.contains(column.name)) {
            where += " AND " + column.name + " IS " + parameter;
        } else {
            set += (set.empty() ? "" : ", ") + column.name + " = " + parameter;
        }
    }
    return "UPDATE " + replicaTable(*table.collection) + " SET " + set + where;
}

} // namespace

Expected<RowUpdate> RowUpdate::prepare(Connection &connection, const Table &table)
{
    Expected<Statement> all = connection.prepare(updateSql(*table.collection));
    const Expected<std::optional<Names>> indexed = indexedColumns(connection, replicaTable(*table.collection));
    if (!all || !indexed) {
        return tl::unexpected(!all ? all.error() : indexed.error());
    }
    RowUpdate update;
    update.m_all = std::move(*all);
    if (indexed->has_value() && !(*indexed)->empty()) {
        Expected<Statement> unindexed = connection.prepare(unindexedSql(table, **indexed));
        if (!unindexed) {
            return tl::unexpected(unindexed.error());
        }
        update.m_unindexed = std::move(*unindexed);
    }
    return update;
}

Expected<void> RowUpdate::run(Connection &connection, const std::function<void(Statement &)> &bind)
{
    if (m_unindexed) {
        bind(*m_unindexed);
        Expected<void> done = m_unindexed->run();
        if (!done || connection.changes() > 0) {
            return done;
        }
    }
    bind(m_all);
    return m_all.run();
}

} // namespace Chancery::Store
