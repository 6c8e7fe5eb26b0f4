// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/documents.h"
#include "store/tables.h"

#include <string_view>

namespace Chancery::Store {

class Connection;

/// Names one indexed text: a row of the replica or of the overlay of one collection.
struct SearchRow
{
    int number = 0; ///< Table::number.
    qint64 rid = 0;
    bool overlay = false;
    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};
/// Rowids of one collection are together, newest last, and records that only the user's edits have come after all.
[[nodiscard]] qint64 searchRowid(const SearchRow &row);
[[nodiscard]] SearchRow searchRowFrom(qint64 rowid);
/// First and last rowid a collection may have.
[[nodiscard]] std::pair<qint64, qint64> searchRange(int number);

/// Writing side of the full-text index, inside the caller's transaction.
///
/// One FTS5 table without contents over all collections: the texts are in the documents already, and storing them
/// again would double the file. So a row leaves with the text it came with, which is read from its document before
/// that changes. Replica rows are in the index up to their table's watermark; overlay rows always.
class SearchIndex
{
public:
    SearchIndex(Connection &connection, DocumentReader &documents)
        : m_connection(connection)
        , m_documents(documents)
    {
    }

    /// Makes the table when it is missing or was cut by another tokenizer; true when it is empty now and every
    /// watermark has to go back to 0.
    [[nodiscard]] Expected<bool> prepare(bool anew);

    [[nodiscard]] Expected<void> add(const Table &table, qint64 rid, bool overlay, std::string_view document);
    [[nodiscard]] Expected<void> remove(const Table &table, qint64 rid, bool overlay, std::string_view document);
    /// Nothing when the searched text stays the same, as with most changes of status.
    [[nodiscard]] Expected<void> replace(const Table &table, qint64 rid, bool overlay, std::string_view before,
                                         std::string_view after);

    /// Adds the next rows behind the watermark, at most \p limit, and moves it. Answers how many.
    [[nodiscard]] Expected<int> advance(Table &table, int limit);

    /// One step of putting segments together; false when there is nothing left to do.
    [[nodiscard]] Expected<bool> merge();

private:
    [[nodiscard]] Expected<void> write(std::string_view sql, qint64 rowid, const SearchText &text);

    Connection &m_connection;
    DocumentReader &m_documents;
};

} // namespace Chancery::Store
