// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/profile.h"
#include "store/checkup.h"
#include "store/documents.h"
#include "store/layout.h"
#include "store/outboxtable.h"
#include "store/replica.h"
#include "store/store.h"
#include "store/storefile.h"
#include "store/synctable.h"

#include <optional>

namespace Chancery::Store {

/// Inside of the store only: what its .cpp files share.
struct Store::Private
{
    /// What is on disk too; goes back to what it was when a transaction fails.
    struct Memory
    {
        Domain::Outbox outbox;
        Standing standing;
        std::vector<Table> tables;
    };

    Private(QString dir, ProfileLock profileLock, Connection opened);

    QString directory;
    ProfileLock lock;
    bool isUnchecked = false; ///< The file was not closed the last time, and nobody has looked through it since.
    std::optional<OpenMark> mark; ///< Goes after the connection is closed.
    Connection connection;
    DocumentReader documents;
    Memory memory;
    struct MissingIndex
    {
        const Domain::Collection *collection;
        IndexDefinition definition;
    };
    std::optional<std::vector<MissingIndex>> missingIndexes; ///< Nothing: nobody has looked yet.
    bool mayMerge = true; ///< The search index has changed since it was last put together.
    bool mayCheckpoint = false; ///< Much was written: the log should go back to its size.
    std::unique_ptr<Checkup> checkup; ///< Last: it writes the mark.

    [[nodiscard]] Expected<void> load(Catalogue catalogue);
    [[nodiscard]] Expected<void> transact(const std::function<Expected<void>()> &work);

    /// The replica holds all the endpoint has for this caller, as of some seq.
    [[nodiscard]] bool replicaIsWhole() const;
    [[nodiscard]] QSet<RecordName> openNames() const;
    [[nodiscard]] ColumnsOf columnsOfTables() const;

    // Within a transaction.
    [[nodiscard]] Expected<void> deriveTablesAndSearch(Catalogue catalogue);
    [[nodiscard]] Expected<QSet<RecordName>> storeOutbox(Domain::Outbox after);
    [[nodiscard]] Expected<void> fold(const QSet<RecordName> &names);
    [[nodiscard]] Expected<void> readPage(std::string_view ndjson, PageResult &result);
    [[nodiscard]] Expected<void> readPageLines(std::string_view ndjson, ReplicaWriter &writer, PageResult &result);
    [[nodiscard]] Expected<void> applyPageLine(const FeedLine &line, ReplicaWriter &writer, PageResult &result);
    [[nodiscard]] Expected<void> endPage(const FeedLine &end, PageResult &result);
    [[nodiscard]] Expected<void> readSection(std::string_view ndjson, SectionResult &result);
    [[nodiscard]] Expected<void> applySectionLine(const FeedLine &line, ReplicaWriter &writer, SectionResult &result);
    [[nodiscard]] Expected<void> endSnapshot(ReplicaWriter &writer, const FeedLine &end);
    [[nodiscard]] Expected<void> readBucket(int bucket, std::string_view ndjson, Changes &changes);
    [[nodiscard]] Expected<void> dropMissing(int bucket, const QSet<RecordName> &came, ReplicaWriter &writer,
                                             qint64 upTo, Changes &changes);

    // Upkeep, a transaction each.
    [[nodiscard]] Expected<Upkeep> makeNextIndexes();
    [[nodiscard]] Expected<void> findMissingIndexes();
    [[nodiscard]] Expected<std::size_t> makeSomeIndexes();
    [[nodiscard]] Expected<Upkeep> indexNextRows();
    [[nodiscard]] Expected<Upkeep> compact();
};

[[nodiscard]] Changes changesOf(const QSet<RecordName> &names);

} // namespace Chancery::Store
