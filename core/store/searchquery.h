// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchindex.h"
#include "store/types.h"

#include <QSet>

#include <string>
#include <vector>

namespace Chancery::Store {

/// What a user typed, as the index understands it. Nothing of it is syntax: every word is quoted.
struct SearchTerm
{
    std::string phrase; ///< Inside the quotes: a folded word, or a run of Han characters.
    bool isPrefix = false; ///< The last word is still being typed; so is a single Han character.
    std::vector<std::string> tokens {}; ///< As in the index, for finding them in a text again.
    std::vector<std::string> words {}; ///< All words of the index that begin so, when they are few.
    std::vector<std::string> alternatives {}; ///< Codes of States of that name.
};
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString &text);
/// The expression for MATCH: all terms must be there.
[[nodiscard]] std::string matchExpression(const std::vector<SearchTerm> &terms);

/// Reading side of the full-text index. Lives as long as its connection.
class Searcher
{
public:
    Searcher(Connection &connection, std::span<const Table> tables)
        : m_connection(connection)
        , m_tables(tables)
    {
    }
    /// Terms of \p text with the words they may become and, when records name States, the codes of those meant.
    [[nodiscard]] Expected<std::vector<SearchTerm>> terms(const QString &text, bool namesStates);
    /// Rows of one collection: best first when at most 2,000 match, else newest first. \p limit 0: all.
    [[nodiscard]] Expected<std::vector<RowKey>> inCollection(const Table &table, const std::vector<SearchTerm> &terms,
                                                             int limit);
    struct Found
    {
        const Table *table = nullptr;
        RowKey key = 0;
    };
    /// Rows of all collections: best first when at most 2,000 match, else the newest of each by when they changed.
    [[nodiscard]] Expected<std::vector<Found>> everywhere(const std::vector<SearchTerm> &terms, int limit);

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    [[nodiscard]] Expected<std::vector<SearchRow>> rows(const std::string &match, Range range, bool best, int limit);
    /// Replica rows that an overlay row hides.
    [[nodiscard]] Expected<QSet<qint64>> hidden(const Table &table);
    [[nodiscard]] Expected<std::vector<Found>> visible(const std::vector<SearchRow> &rows, int limit);
    /// The newest of each collection. \p last: as many of all matches as tell that they are too many to rank.
    [[nodiscard]] Expected<std::vector<Found>> newest(const std::string &match, const std::vector<SearchRow> &last,
                                                      int limit);
    [[nodiscard]] Expected<std::vector<Found>> inOrderOfDate(const std::vector<Found> &found, int limit);
    [[nodiscard]] Expected<std::vector<std::string>> wordsFrom(const SearchTerm &term);
    [[nodiscard]] Expected<std::vector<std::string>> statesNamed(const SearchTerm &term);

    Connection &m_connection;
    std::span<const Table> m_tables;
};

} // namespace Chancery::Store
