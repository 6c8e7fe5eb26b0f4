// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documents.h"
#include "store/searchquery.h"
#include "store/sqlite.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Chancery::Store {

namespace {

// Ranking more than this takes longer than a keystroke.
constexpr std::size_t MostRanked = 2000;
constexpr int MostStates = 8;
constexpr std::size_t MostWords = 32;
// Shorter beginnings have an index of their own (prefix = '1 2 3').
constexpr qsizetype LongestIndexedPrefix = 3; // characters
constexpr std::size_t ShortestStateName = 3; // bytes: "fra", "法国"

} // namespace

Expected<std::vector<SearchTerm>> Searcher::terms(const QString &text, bool namesStates)
{
    std::vector<SearchTerm> terms = searchTerms(text);
    for (SearchTerm &term : terms) {
        Expected<std::vector<std::string>> words = wordsFrom(term);
        if (!words) {
            return tl::unexpected(words.error());
        }
        term.words = std::move(*words);
        Expected<std::vector<std::string>> codes = namesStates ? statesNamed(term) : std::vector<std::string> {};
        if (!codes) {
            return tl::unexpected(codes.error());
        }
        term.alternatives = std::move(*codes);
    }
    return terms;
}

// FTS5 puts the rows of all words with a beginning together before it gives the first one, and again for each
// collection; the rows of a whole word it reads one by one.
Expected<std::vector<std::string>> Searcher::wordsFrom(const SearchTerm &term)
{
    std::vector<std::string> words;
    if (!term.isPrefix || QString::fromStdString(term.phrase).size() <= LongestIndexedPrefix) {
        return words;
    }
    Expected<Statement> next = m_connection.prepare("SELECT term FROM search_words WHERE term >= ?1 LIMIT 1");
    if (!next) {
        return tl::unexpected(next.error());
    }
    for (std::string from = term.phrase;; from = words.back() + '\1') {
        const Expected<bool> found = next->bindStatic(1, from).step();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found || !next->bytes(0).starts_with(term.phrase)) {
            return words;
        }
        if (words.size() == MostWords) {
            return std::vector<std::string> {};
        }
        words.emplace_back(next->bytes(0));
        next->reset();
    }
}

// Records hold the codes of States alone; who looks for "France" means them too.
Expected<std::vector<std::string>> Searcher::statesNamed(const SearchTerm &term)
{
    const Table *states = findTable(m_tables, "states");
    std::vector<std::string> codes;
    if (states == nullptr || states->collection->field("code") == nullptr || term.phrase.size() < ShortestStateName) {
        return codes;
    }
    const auto [first, last] = searchRange(states->number);
    const Expected<std::vector<SearchRow>> found =
        rows("title : " + matchExpression({term}), {first, last}, false, MostStates + 1);
    if (!found || found->size() > MostStates) {
        return found ? codes : Expected<std::vector<std::string>>(tl::unexpected(found.error()));
    }
    for (const SearchRow &row : *found) {
        const std::string code = "SELECT doc ->> '$.code' FROM " + view(*states->collection) + " WHERE key = ";
        const Expected<QString> text = m_connection.text(code + std::to_string(row.rid));
        if (!text) {
            return tl::unexpected(text.error());
        }
        for (SearchTerm &word : searchTerms(*text)) {
            codes.push_back(std::move(word.phrase));
        }
    }
    return codes;
}

Expected<std::vector<SearchRow>> Searcher::rows(const std::string &match, Range range, bool best, int limit)
{
    // A word in what names a record weighs as much as eight in its text.
    Expected<Statement> statement =
        m_connection.prepare(best ? "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3"
                                    " ORDER BY bm25(search, 8.0, 1.0), rowid DESC LIMIT ?4"
                                  : "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER "
                                    "BY rowid DESC LIMIT ?4");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    statement->bindStatic(1, match).bind(2, range.first).bind(3, range.last);
    statement->bind(4, limit > 0 ? qint64 {limit} : qint64 {-1});
    std::vector<SearchRow> found;
    return statement->forEachRow([&] { found.push_back(searchRowFrom(statement->integer(0))); }).map([&found] {
        return std::move(found);
    });
}

Expected<QSet<qint64>> Searcher::hidden(const Table &table)
{
    Expected<Statement> statement = m_connection.prepare("SELECT rid FROM " + overlayTable(*table.collection));
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    QSet<qint64> rids;
    return statement->forEachRow([&] { rids.insert(statement->integer(0)); }).map([&rids] { return std::move(rids); });
}

Expected<std::vector<Searcher::Found>> Searcher::visible(const std::vector<SearchRow> &rows, int limit)
{
    std::map<int, std::pair<const Table *, QSet<qint64>>> known;
    std::vector<Found> found;
    for (const SearchRow &row : rows) {
        auto place = known.find(row.number);
        if (place == known.end()) {
            const auto table = std::find_if(m_tables.begin(), m_tables.end(),
                                            [&row](const Table &t) { return t.number == row.number; });
            Expected<QSet<qint64>> rids = table == m_tables.end() ? QSet<qint64>() : hidden(*table);
            if (!rids) {
                return tl::unexpected(rids.error());
            }
            place = known.emplace(row.number, std::pair(table == m_tables.end() ? nullptr : &*table, std::move(*rids)))
                        .first;
        }
        const auto &[table, rids] = place->second;
        if (table != nullptr && (row.overlay || !rids.contains(row.rid))) {
            found.push_back({table, row.rid});
        }
        if (limit > 0 && found.size() == static_cast<std::size_t>(limit)) {
            break;
        }
    }
    return found;
}

Expected<std::vector<RowKey>> Searcher::inCollection(const Table &table, const std::vector<SearchTerm> &terms,
                                                     int limit)
{
    if (terms.empty()) {
        return std::vector<RowKey> {};
    }
    const std::string match = matchExpression(terms);
    const auto [first, last] = searchRange(table.number);
    const Range range {first, last};
    // Whether there are too many to rank is known without reading them all.
    const Expected<std::vector<SearchRow>> newest = rows(match, range, false, static_cast<int>(MostRanked + 1));
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    const bool isRanked = newest->size() <= MostRanked;
    Expected<std::vector<Found>> shown = std::vector<Found> {};
    if (!isRanked && limit > 0) {
        shown = visible(*newest, limit);
    }
    // Those the user's edits hide may have been all of them.
    if (shown && (limit == 0 || shown->size() < static_cast<std::size_t>(limit))) {
        shown = rows(match, range, isRanked, 0).and_then([&](const std::vector<SearchRow> &all) {
            return visible(all, limit);
        });
    }
    return shown.map([](const std::vector<Found> &found) {
        std::vector<RowKey> keys;
        keys.reserve(found.size());
        std::ranges::transform(found, std::back_inserter(keys), &Found::key);
        return keys;
    });
}

Expected<std::vector<Searcher::Found>> Searcher::everywhere(const std::vector<SearchTerm> &terms, int limit)
{
    if (terms.empty() || limit <= 0) {
        return std::vector<Found> {};
    }
    const std::string match = matchExpression(terms);
    const Range all {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    const Expected<std::vector<SearchRow>> last = rows(match, all, false, static_cast<int>(MostRanked + 1));
    if (!last) {
        return tl::unexpected(last.error());
    }
    if (last->size() > MostRanked) {
        return newest(match, *last, limit);
    }
    return rows(match, all, true, 0).and_then([&](const std::vector<SearchRow> &found) {
        return visible(found, limit);
    });
}

Expected<std::vector<Searcher::Found>> Searcher::newest(const std::string &match, const std::vector<SearchRow> &last,
                                                        int limit)
{
    std::vector<Found> all;
    for (const Table &table : m_tables) {
        // Rows come by collection: those of the ones behind the last one seen are all there.
        Expected<std::vector<SearchRow>> some;
        if (table.number <= last.back().number) {
            const auto [first, end] = searchRange(table.number);
            some = rows(match, {first, end}, false, limit);
        } else {
            std::ranges::copy_if(last, std::back_inserter(*some),
                                 [&table](const SearchRow &row) { return row.number == table.number; });
        }
        const Expected<std::vector<Found>> found =
            some.and_then([&](const std::vector<SearchRow> &rows) { return visible(rows, limit); });
        if (!found) {
            return found;
        }
        all.insert(all.end(), found->begin(), found->end());
    }
    return inOrderOfDate(all, limit);
}

Expected<std::vector<Searcher::Found>> Searcher::inOrderOfDate(const std::vector<Found> &found, int limit)
{
    struct Dated
    {
        Found found;
        qint64 at = 0;
    };
    std::vector<Dated> all;
    for (const Found &row : found) {
        Expected<Statement> date =
            m_connection.prepare("SELECT updated_at FROM " + view(*row.table->collection) + " WHERE key = ?1");
        if (!date) {
            return tl::unexpected(date.error());
        }
        const Expected<bool> present = date->bind(1, qint64 {row.key}).step();
        if (!present) {
            return tl::unexpected(present.error());
        }
        // The user's own new record has no date yet and is the newest.
        all.push_back({row, *present && !date->isNull(0) ? date->integer(0) : std::numeric_limits<qint64>::max()});
    }
    std::stable_sort(all.begin(), all.end(), [](const Dated &a, const Dated &b) { return a.at > b.at; });
    std::vector<Found> newest;
    for (std::size_t i = 0; i < all.size() && i < static_cast<std::size_t>(limit); ++i) {
        newest.push_back(all[i].found);
    }
    return newest;
}

} // namespace Chancery::Store
