// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "store/tokenizer.h"

#include <QCryptographicHash>

namespace Chancery::Store {

using namespace Domain;

namespace {

// Raise when the fixed columns, the view or the meaning of a column type change.
constexpr int LayoutVersion = 1;

ColumnType typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return ColumnType::Integer;
    case Kind::Boolean:
        return ColumnType::Boolean;
    case Kind::Instant:
        return ColumnType::Instant;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Localized:
    case Kind::Date: // ISO 8601: sorts as text
    case Kind::Zone:
    case Kind::Choice:
    case Kind::State:
    case Kind::Reference:
    case Kind::Set:
    case Kind::List:
        break;
    }
    return ColumnType::Text;
}

std::string declarations(const Collection &collection)
{
    std::string sql;
    for (const Column &column : columnsOf(collection)) {
        sql += ",\n  " + columnName(*column.field) + (column.type == ColumnType::Text ? " TEXT" : " INTEGER");
    }
    return sql;
}

std::string names(const Collection &collection)
{
    std::string sql;
    for (const Column &column : columnsOf(collection)) {
        sql += ", " + columnName(*column.field);
    }
    return sql;
}

/// Whether the collection's list is in the order of the field when nobody asks for another, and SQLite sorts it.
bool isOrderOf(const Collection &collection, const Field &field)
{
    std::string_view key = collection.sortField;
    key.remove_prefix(key.starts_with('-') ? 1 : 0);
    return field.key == key && field.kind != Kind::Text && field.kind != Kind::LongText;
}

std::string parameters(std::size_t count)
{
    std::string sql = "?1";
    for (std::size_t i = 2; i <= count; ++i) {
        sql += ", ?" + std::to_string(i);
    }
    return sql;
}

std::size_t parameterCount(const Collection &collection)
{
    return DocParameter + columnsOf(collection).size();
}

std::string assignments(const Collection &collection, bool excluded)
{
    const std::string from = excluded ? "excluded." : "";
    std::string sql;
    int parameter = RevParameter;
    const auto assign = [&](const std::string &column) {
        sql += (sql.empty() ? "" : ", ") + column + " = ";
        sql += excluded ? from + column : "?" + std::to_string(parameter);
        ++parameter;
    };
    for (const char *column : {"rev", "gen", "updated_at", "updated_by", "doc"}) {
        assign(column);
    }
    for (const Column &column : columnsOf(collection)) {
        assign(columnName(*column.field));
    }
    return sql;
}

void describe(const FieldList &fields, std::string &text)
{
    for (const Field &field : fields) {
        text += std::string(field.key) + ':' + std::to_string(static_cast<int>(field.kind));
        text += field.hasColumn() ? 'c' : '-';
        text += field.isIndexed() ? 'i' : '-';
        text += field.has(Searchable) ? 's' : '-';
        text += field.has(Title) ? 't' : '-';
        text += '(';
        describe(field.members, text);
        text += ')';
    }
}

} // namespace

std::vector<Column> columnsOf(const Collection &collection)
{
    std::vector<Column> columns;
    for (const Field &field : collection.fields) {
        if (field.hasColumn() && field.kind != Kind::Localized) {
            columns.push_back({&field, typeOf(field.kind)});
        }
    }
    return columns;
}

std::string columnName(const Field &field)
{
    return "f_" + std::string(field.key);
}
std::string replicaTable(const Collection &collection)
{
    return "r_" + std::string(collection.name);
}
std::string overlayTable(const Collection &collection)
{
    return "o_" + std::string(collection.name);
}
std::string view(const Collection &collection)
{
    return "v_" + std::string(collection.name);
}

std::string createReplica(const Collection &collection, const std::string &table)
{
    return "CREATE TABLE " + table
        + " (\n  rid INTEGER PRIMARY KEY,\n  id TEXT NOT NULL UNIQUE,\n  rev INTEGER NOT NULL,\n  gen INTEGER NOT NULL,"
          "\n  updated_at INTEGER,\n  updated_by TEXT,\n  doc TEXT NOT NULL"
        + declarations(collection) + "\n) STRICT";
}

std::string createOverlay(const Collection &collection)
{
    return "CREATE TABLE " + overlayTable(collection)
        + " (\n  rid INTEGER PRIMARY KEY,\n  id TEXT NOT NULL UNIQUE,\n  rev INTEGER NOT NULL,\n  badge INTEGER NOT "
          "NULL,"
          "\n  updated_at INTEGER,\n  updated_by TEXT,\n  doc TEXT NOT NULL"
        + declarations(collection) + ",\n  deleted INTEGER NOT NULL\n) STRICT";
}

std::string createView(const Collection &collection)
{
    const std::string fixed = "SELECT rid AS key, id, rev, ";
    const std::string rest = "updated_at, updated_by, doc" + names(collection);
    return "CREATE VIEW " + view(collection) + " AS\n" + fixed + "0 AS badge, " + rest + "\n  FROM "
        + replicaTable(collection) + " WHERE rid NOT IN (SELECT rid FROM " + overlayTable(collection) + ")\nUNION ALL\n"
        + fixed + "badge, " + rest + "\n  FROM " + overlayTable(collection) + " WHERE deleted = 0";
}

std::vector<IndexDefinition> indexesOf(const Collection &collection)
{
    std::vector<IndexDefinition> indexes;
    for (const Column &column : columnsOf(collection)) {
        if (column.field->isIndexed() || isOrderOf(collection, *column.field)) {
            const std::string name = "i_" + std::string(collection.name) + "_" + std::string(column.field->key);
            indexes.push_back(
                {name,
                 "CREATE INDEX " + name + " ON " + replicaTable(collection) + "(" + columnName(*column.field) + ")"});
        }
    }
    return indexes;
}

std::string fingerprintOf(const Collection &collection)
{
    std::string text = std::to_string(LayoutVersion) + ';' + std::to_string(TokenizerVersion) + ';';
    describe(collection.fields, text);
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex().left(32).toStdString();
}

std::string insertSql(const Collection &collection, const std::string &table)
{
    return "INSERT INTO " + table + "(rid, id, rev, gen, updated_at, updated_by, doc" + names(collection) + ") VALUES("
        + parameters(parameterCount(collection)) + ")";
}

std::string upsertSql(const Collection &collection, bool sweeping)
{
    const std::string table = replicaTable(collection);
    return insertSql(collection, table) + " ON CONFLICT(id) DO UPDATE SET " + assignments(collection, true)
        + " WHERE excluded.rev >= " + table + ".rev" + (sweeping ? " OR " + table + ".gen < excluded.gen" : "");
}

std::string updateSql(const Collection &collection)
{
    return "UPDATE " + replicaTable(collection) + " SET " + assignments(collection, false) + " WHERE rid = ?1";
}

std::string overlayInsertSql(const Collection &collection)
{
    return "INSERT INTO " + overlayTable(collection) + "(rid, id, rev, badge, updated_at, updated_by, doc"
        + names(collection) + ", deleted) VALUES(" + parameters(parameterCount(collection) + 1) + ")";
}

} // namespace Chancery::Store
