// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

#include "base/text.h"
#include "store/documents.h"
#include "store/sqlite.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

using namespace Domain;

namespace {

struct Stored
{
    int number = 0;
    std::string fingerprint;
    qint64 watermark = 0;
};
using StoredTables = std::map<std::string, Stored, std::less<>>;

// Rows of collections that only a newer build knows are kept as they came: the digest of the replica stays that of
// the endpoint, and the newer build need not fetch them.
constexpr std::string_view Registry = R"sql(
CREATE TABLE IF NOT EXISTS derived (
  name TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL,
  watermark INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS unknown_rows (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  rev INTEGER NOT NULL,
  gen INTEGER NOT NULL,
  doc TEXT NOT NULL,
  PRIMARY KEY (collection, id)
) STRICT, WITHOUT ROWID;
)sql";

Expected<StoredTables> storedTables(Connection &connection)
{
    return connection.prepare("SELECT name, number, fingerprint, watermark FROM derived")
        .and_then([](Statement statement) -> Expected<StoredTables> {
            StoredTables stored;
            return statement
                .forEachRow([&] {
                    stored[std::string(statement.bytes(0))] = {static_cast<int>(statement.integer(1)),
                                                               std::string(statement.bytes(2)), statement.integer(3)};
                })
                .map([&stored] { return std::move(stored); });
        });
}

class Deriver
{
public:
    Deriver(Connection &connection, DocumentReader &documents)
        : m_connection(connection)
        , m_documents(documents)
    {
    }

    Expected<Derivation> run(Catalogue catalogue);

private:
    Expected<Table> derive(const Collection &collection, const StoredTables &stored);
    Expected<void> make(const Collection &collection);
    Expected<void> remake(const Collection &collection);
    Expected<void> putBy(std::string_view name);
    Expected<void> fill(const Collection &collection, std::string_view select, bool remote);
    Expected<void> writeRegistry(const Table &table);

    Connection &m_connection;
    DocumentReader &m_documents;
    int m_lastNumber = 0;
    bool m_changed = false;
};

Expected<Derivation> Deriver::run(Catalogue catalogue)
{
    const Expected<StoredTables> stored =
        m_connection.exec(Registry).and_then([this] { return storedTables(m_connection); });
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    for (const auto &[name, table] : *stored) {
        m_lastNumber = std::max(m_lastNumber, table.number);
        const bool known = std::any_of(catalogue.begin(), catalogue.end(),
                                       [&name = name](const Collection *c) { return c->name == name; });
        if (!known) {
            m_changed = true;
            if (Expected<void> done = putBy(name); !done) {
                return tl::unexpected(done.error());
            }
        }
    }
    Derivation derivation;
    for (const Collection *collection : catalogue) {
        Expected<Table> table = derive(*collection, *stored);
        if (!table) {
            return tl::unexpected(table.error());
        }
        derivation.tables.push_back(std::move(*table));
    }
    derivation.changed = m_changed;
    return derivation;
}

Expected<Table> Deriver::derive(const Collection &collection, const StoredTables &stored)
{
    Table table {&collection, 0, 0, columnsOf(collection)};
    const auto found = stored.find(collection.name);
    if (found != stored.end() && found->second.fingerprint == fingerprintOf(collection)) {
        table.number = found->second.number;
        table.watermark = found->second.watermark;
        return table;
    }
    table.number = found != stored.end() ? found->second.number : ++m_lastNumber;
    m_changed = true;
    Expected<void> done = found == stored.end() ? make(collection) : remake(collection);
    return done.and_then([&] { return writeRegistry(table); }).map([&] { return std::move(table); });
}

Expected<void> Deriver::make(const Collection &collection)
{
    const std::string name(collection.name);
    return m_connection
        .exec(createReplica(collection, replicaTable(collection)) + ";" + createOverlay(collection) + ";"
              + createView(collection))
        .and_then([&] {
            return fill(
                collection,
                "SELECT NULL, id, rev, gen, doc FROM unknown_rows WHERE collection = '" + name + "' ORDER BY id", true);
        })
        .and_then([&] { return m_connection.exec("DELETE FROM unknown_rows WHERE collection = '" + name + "'"); });
}

Expected<void> Deriver::remake(const Collection &collection)
{
    const std::string table = replicaTable(collection);
    const std::string old = "old_" + std::string(collection.name);
    // Indexes go with the old table; upkeep makes them again.
    return m_connection
        .exec("DROP VIEW IF EXISTS " + view(collection) + "; DROP TABLE IF EXISTS " + overlayTable(collection)
              + "; ALTER TABLE " + table + " RENAME TO " + old + "; " + createReplica(collection, table) + "; "
              + createOverlay(collection) + "; " + createView(collection))
        .and_then(
            [&] { return fill(collection, "SELECT rid, id, rev, gen, doc FROM " + old + " ORDER BY rid", false); })
        .and_then([&] { return m_connection.exec("DROP TABLE " + old); });
}

Expected<void> Deriver::putBy(std::string_view collection)
{
    const std::string name(collection);
    return m_connection.exec("INSERT OR REPLACE INTO unknown_rows(collection, id, rev, gen, doc) SELECT '" + name
                             + "', id, rev, gen, doc FROM r_" + name + "; DROP VIEW IF EXISTS v_" + name
                             + "; DROP TABLE IF EXISTS o_" + name + "; DROP TABLE r_" + name
                             + "; DELETE FROM derived WHERE name = '" + name + "'");
}

Expected<void> Deriver::fill(const Collection &collection, std::string_view select, bool remote)
{
    Expected<Statement> rows = m_connection.prepare(select);
    Expected<Statement> insert = m_connection.prepare(insertSql(collection, replicaTable(collection)));
    if (!rows || !insert) {
        return tl::unexpected(!rows ? rows.error() : insert.error());
    }
    const std::vector<Column> columns = columnsOf(collection);
    RowValues values;
    return rows->forEachRow([&]() -> Expected<void> {
        if (!m_documents.read(rows->bytes(4), columns, values)) {
            // It was checked when it came, so the file is not what was written.
            return failure(ErrorCode::StorageDamaged,
                           u"a stored document of %1 is no JSON"_s.arg(latin(collection.name)));
        }
        if (remote) {
            insert->bindNull(RidParameter);
        } else {
            insert->bind(RidParameter, rows->integer(0));
        }
        insert->bindText(IdParameter, rows->bytes(1))
            .bind(RevParameter, rows->integer(2))
            .bind(GenParameter, rows->integer(3));
        bindRow(*insert, values);
        if (Expected<void> done = insert->run(); !done) {
            return done;
        }
        return {};
    });
}

Expected<void> Deriver::writeRegistry(const Table &table)
{
    return m_connection
        .prepare("INSERT OR REPLACE INTO derived(name, number, fingerprint, watermark) VALUES(?1, ?2, ?3, 0)")
        .and_then([&table](Statement statement) {
            return statement.bindText(1, table.collection->name)
                .bind(2, qint64 {table.number})
                .bindText(3, fingerprintOf(*table.collection))
                .run();
        });
}

void bindValue(Statement &statement, int parameter, const ColumnValue &value)
{
    switch (value.type) {
    case ColumnValue::Type::Null:
        statement.bindNull(parameter);
        break;
    case ColumnValue::Type::Integer:
        statement.bind(parameter, value.integer);
        break;
    case ColumnValue::Type::Text:
        statement.bindStatic(parameter, value.text);
        break;
    }
}

} // namespace

void bindRow(Statement &statement, const RowValues &values)
{
    bindValue(statement, AtParameter, values.updatedAt);
    bindValue(statement, ByParameter, values.updatedBy);
    statement.bindStatic(DocParameter, values.document);
    int parameter = FirstColumnParameter;
    for (const ColumnValue &value : values.columns) {
        bindValue(statement, parameter, value);
        ++parameter;
    }
}

Expected<std::vector<Table>> loadTables(Connection &connection, Catalogue catalogue)
{
    return storedTables(connection).map([catalogue](const StoredTables &stored) {
        std::vector<Table> tables;
        for (const Collection *collection : catalogue) {
            const auto found = stored.find(collection->name);
            if (found != stored.end() && found->second.fingerprint == fingerprintOf(*collection)) {
                tables.push_back({collection, found->second.number, found->second.watermark, columnsOf(*collection)});
            }
        }
        return tables;
    });
}

Expected<Derivation> deriveTables(Connection &connection, Catalogue catalogue, DocumentReader &documents)
{
    return Deriver(connection, documents).run(catalogue);
}

const Table *findTable(std::span<const Table> tables, std::string_view collection)
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [collection](const Table &table) { return table.collection->name == collection; });
    return found == tables.end() ? nullptr : &*found;
}

Table *findTable(std::span<Table> tables, std::string_view collection)
{
    return const_cast<Table *>(findTable(std::span<const Table>(tables), collection));
}

Expected<void> saveWatermark(Connection &connection, const Table &table)
{
    return connection.prepare("UPDATE derived SET watermark = ?1 WHERE name = ?2")
        .and_then([&table](Statement statement) {
            return statement.bind(1, table.watermark).bindText(2, table.collection->name).run();
        });
}

} // namespace Chancery::Store
