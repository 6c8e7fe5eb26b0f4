// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"
#include "domain/query.h"
#include "store/types.h"

#include <memory>
#include <span>

namespace Chancery::Store {

/// A read-only view of a profile's database (WAL: never waits for the writer, never blocks it).
///
/// Use one per thread; every call belongs to the thread that made the reader, except interrupt(). Reads see whole
/// transactions. Shows the overlay: what the user edited offline is in every list and every search at once.
class Reader final : public Domain::Lookup
{
public:
    /// NotFound when there is no store yet.
    [[nodiscard]] static Expected<std::unique_ptr<Reader>>
    open(const QString &directory, std::span<const Domain::Collection *const> catalogue = {});
    ~Reader() override;

    /// Keys of the rows of a list in its order. Linear in the number of rows when the sort has no index: call it on
    /// a worker thread for large collections. With Query::text: rows that match, best first.
    [[nodiscard]] Expected<std::vector<RowKey>> keys(const Domain::Query &query) const;
    /// The first \p several of keys(), all of a shorter list; nothing where they are not known before all the others
    /// are.
    [[nodiscard]] Expected<std::optional<std::vector<RowKey>>> firstKeys(const Domain::Query &query, int several) const;
    /// In the order of \p keys; rows that have gone since then are left out.
    [[nodiscard]] Expected<std::vector<Row>> fetch(const Domain::Collection &collection,
                                                   std::span<const RowKey> keys) const;
    [[nodiscard]] Expected<qint64> count(const Domain::Query &query) const;
    [[nodiscard]] Expected<std::optional<Row>> row(const Domain::Collection &collection, const QString &id) const;
    [[nodiscard]] Expected<std::optional<Row>> firstWhere(const Domain::Collection &collection, std::string_view key,
                                                          const QString &value) const;

    /// Over all collections, at most \p limit, best first where few match and newest first where many do.
    [[nodiscard]] Expected<std::vector<Hit>> search(const QString &text, int limit) const;

    /// For each of \p keys that is there the sentence in which most of \p text stands, for lists of hits in long texts:
    /// the first of \p fields (Localized, CommonMark) that has one, in \p language before the others.
    [[nodiscard]] Expected<std::vector<Sentence>> sentences(const Domain::Collection &collection,
                                                            std::span<const RowKey> keys,
                                                            std::span<const std::string_view> fields,
                                                            const QString &text, const QString &language) const;

    /// Open operations of the profile, for the outbox page; and the same of one record.
    [[nodiscard]] Expected<std::vector<Domain::OutboxEntry>> outbox() const;
    /// What the endpoint last said of a record, without the user's edits ("theirs").
    [[nodiscard]] Expected<std::optional<Row>> theirs(const Domain::Collection &collection, const QString &id) const;
    [[nodiscard]] Expected<SyncState> syncState() const;
    /// How far the search index is: done, total.
    [[nodiscard]] Expected<std::pair<qint64, qint64>> searchProgress() const;

    /// Ends a query that runs on the reader's thread with Cancelled. May be called from any thread.
    void interrupt() const;

    // Domain::Lookup, for rules. Failures read as "not there".
    [[nodiscard]] std::optional<Domain::Record> find(const Domain::Collection &collection,
                                                     const QString &id) const override;
    [[nodiscard]] std::vector<Domain::Record> where(const Domain::Collection &collection, std::string_view key,
                                                    const QString &value) const override;

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Chancery::Store
