// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchindex.h"

#include "store/sqlite.h"
#include "store/tokenizer.h"

#include <algorithm>

namespace Chancery::Store {

namespace {

// Raise when the columns of the index or what is put into them change.
constexpr int SearchLayoutVersion = 2;

constexpr int NumberShift = 32;
constexpr qint64 RowidsPerCollection = qint64 {1} << NumberShift;
constexpr qint64 Rids = RowidsPerCollection / 2;

constexpr std::size_t MostTextInOneStep = std::size_t {4} << 20U;
constexpr int PagesInOneMerge = 200;

constexpr std::string_view Insert = "INSERT INTO search(rowid, title, body) VALUES(?1, ?2, ?3)";
constexpr std::string_view Delete = "INSERT INTO search(search, rowid, title, body) VALUES('delete', ?1, ?2, ?3)";

std::string version()
{
    return std::to_string(TokenizerVersion) + "." + std::to_string(SearchLayoutVersion);
}

} // namespace

qint64 searchRowid(const SearchRow &row)
{
    const qint64 place = row.rid >= 0 ? row.rid : Rids + row.rid;
    return qint64 {row.number} * RowidsPerCollection + place * 2 + (row.overlay ? 1 : 0);
}

SearchRow searchRowFrom(qint64 rowid)
{
    const qint64 within = rowid % RowidsPerCollection;
    const bool overlay = within % 2 != 0;
    const qint64 place = within / 2;
    // Nobody has a thousand million rows: the upper half are the negative keys.
    const qint64 rid = place < Rids / 2 ? place : place - Rids;
    return {static_cast<int>(rowid / RowidsPerCollection), rid, overlay};
}

std::pair<qint64, qint64> searchRange(int number)
{
    return {qint64 {number} * RowidsPerCollection, (qint64 {number} + 1) * RowidsPerCollection - 1};
}

Expected<bool> SearchIndex::prepare(bool anew)
{
    const Expected<QString> present =
        m_connection.exec("CREATE TABLE IF NOT EXISTS search_version (version TEXT NOT NULL) STRICT").and_then([this] {
            return m_connection.text("SELECT version FROM search_version");
        });
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (!anew && *present == QString::fromStdString(version())) {
        return false;
    }
    // Segments are merged by upkeep, never in the middle of a page (automerge), so that no page stalls for seconds.
    return m_connection
        .exec("DROP TABLE IF EXISTS search_words; DROP TABLE IF EXISTS search;"
              "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', prefix='1 2 3', tokenize='chancery');"
              "INSERT INTO search(search, rank) VALUES('automerge', 0);"
              "INSERT INTO search(search, rank) VALUES('crisismerge', 256);"
              "INSERT INTO search(search, rank) VALUES('usermerge', 4);"
              "INSERT INTO search(search, rank) VALUES('hashsize', 16777216);"
              "INSERT INTO search(search, rank) VALUES('pgsz', 8000);"
              "CREATE VIRTUAL TABLE search_words USING fts5vocab(search, instance);"
              "DELETE FROM search_version;"
              "INSERT INTO search_version VALUES('"
              + version() + "');")
        .map([] { return true; });
}

Expected<void> SearchIndex::write(std::string_view sql, qint64 rowid, const SearchText &text)
{
    return m_connection.prepare(sql).and_then([rowid, &text](Statement statement) {
        return statement.bind(1, rowid).bindStatic(2, text.title).bindStatic(3, text.body).run();
    });
}

Expected<void> SearchIndex::add(const Table &table, qint64 rid, bool overlay, std::string_view document)
{
    return write(Insert, searchRowid({table.number, rid, overlay}),
                 m_documents.searchText(*table.collection, document));
}

Expected<void> SearchIndex::remove(const Table &table, qint64 rid, bool overlay, std::string_view document)
{
    return write(Delete, searchRowid({table.number, rid, overlay}),
                 m_documents.searchText(*table.collection, document));
}

Expected<void> SearchIndex::replace(const Table &table, qint64 rid, bool overlay, std::string_view before,
                                    std::string_view after)
{
    const SearchText old = m_documents.searchText(*table.collection, before);
    const SearchText fresh = m_documents.searchText(*table.collection, after);
    if (old == fresh) {
        return {};
    }
    const qint64 rowid = searchRowid({table.number, rid, overlay});
    return write(Delete, rowid, old).and_then([&] { return write(Insert, rowid, fresh); });
}

Expected<int> SearchIndex::advance(Table &table, int limit)
{
    Expected<Statement> rows = m_connection.prepare("SELECT rid, doc FROM " + replicaTable(*table.collection)
                                                    + " WHERE rid > ?1 ORDER BY rid LIMIT ?2");
    Expected<Statement> insert = m_connection.prepare(Insert);
    if (!rows || !insert) {
        return tl::unexpected(!rows ? rows.error() : insert.error());
    }
    rows->bind(1, table.watermark).bind(2, qint64 {limit});
    int count = 0;
    std::size_t bytes = 0;
    while (bytes < MostTextInOneStep) {
        const Expected<bool> row = rows->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        const qint64 rid = rows->integer(0);
        const SearchText text = m_documents.searchText(*table.collection, rows->bytes(1));
        insert->bind(1, searchRowid({table.number, rid, false})).bindStatic(2, text.title).bindStatic(3, text.body);
        if (Expected<void> done = insert->run(); !done) {
            return tl::unexpected(done.error());
        }
        bytes += text.title.size() + text.body.size();
        table.watermark = rid;
        ++count;
    }
    return saveWatermark(m_connection, table).map([count] { return count; });
}

Expected<bool> SearchIndex::merge()
{
    const qint64 before = m_connection.totalChanges();
    return m_connection
        .exec("INSERT INTO search(search, rank) VALUES('merge', " + std::to_string(PagesInOneMerge) + ")")
        .map([this, before] { return m_connection.totalChanges() - before > 1; });
}

} // namespace Chancery::Store
