// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/feed.h"
#include "store/rowupdate.h"
#include "store/searchindex.h"
#include "store/sqlite.h"
#include "store/tables.h"
#include "store/types.h"

#include <limits>
#include <map>

namespace Chancery::Store {

/// Writes what the endpoint said, and nothing else does: one object a transaction.
class ReplicaWriter
{
public:
    enum class Replace {
        Newer, ///< A page: rows with an older rev than the stored one are passed over.
        NewerOrSwept, ///< A snapshot: also a row no snapshot has brought since, whatever its rev (a restored endpoint).
        Always, ///< A repair: all but what is newer than keepAbove().
    };
    ReplicaWriter(Connection &connection, SearchIndex &search, std::span<Table> tables, qint64 generation,
                  Replace replace)
        : m_connection(connection)
        , m_search(search)
        , m_tables(tables)
        , m_generation(generation)
        , m_replace(replace)
    {
    }

    /// Rows above this rev came by the feed after the repair was asked for.
    void keepAbove(qint64 rev) { m_keepAbove = rev; }

    /// Writes or removes the record of \p line. True when the replica changed.
    [[nodiscard]] Expected<bool> apply(const FeedLine &line);
    /// Removes a row whose rev is at most \p upTo.
    [[nodiscard]] Expected<bool> remove(std::string_view collection, std::string_view id, qint64 upTo);
    /// Removes what no snapshot of this generation brought.
    [[nodiscard]] Expected<Changes> sweep();
    /// Indexes new rows at once where that is little work and the index was whole before.
    [[nodiscard]] Expected<void> indexSmallAdditions();

private:
    struct Target
    {
        Table *table = nullptr;
        bool wasIndexed = false; ///< All rows were in the search index before this transaction.
        Statement select {};
        Statement insert {};
        RowUpdate update {};
        Statement upsert {};
    };
    struct Present
    {
        qint64 rid = 0;
        qint64 rev = 0;
        qint64 generation = 0;
        std::string_view document; ///< Until the target's select is reset.
    };
    [[nodiscard]] Expected<Target *> target(std::string_view collection);
    [[nodiscard]] Expected<std::optional<Present>> find(Target &target, std::string_view id);
    [[nodiscard]] Expected<bool> put(Target &target, const FeedLine &line);
    [[nodiscard]] Expected<bool> upsert(Target &target, const FeedLine &line);
    [[nodiscard]] Expected<bool> change(Target &target, const Present &present, const FeedLine &line);
    [[nodiscard]] Expected<void> touch(const Target &target, qint64 rid);
    [[nodiscard]] Expected<bool> putUnknown(const FeedLine &line);
    [[nodiscard]] Expected<bool> removeUnknown(std::string_view collection, std::string_view id, qint64 upTo);
    [[nodiscard]] Expected<void> removeRow(Target &target, qint64 rid, std::string_view document);
    [[nodiscard]] Expected<void> sweep(Table &table, QSet<QString> &ids);

    Connection &m_connection;
    SearchIndex &m_search;
    std::span<Table> m_tables;
    qint64 m_generation;
    Replace m_replace;
    qint64 m_keepAbove = std::numeric_limits<qint64>::max();
    std::map<std::string, Target, std::less<>> m_targets;
};

} // namespace Chancery::Store
