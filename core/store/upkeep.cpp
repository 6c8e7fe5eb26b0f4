// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "store/storeprivate.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

// About fifty milliseconds of indexing for search; an index of a column takes less.
constexpr int RowsInOneStep = 5000;

} // namespace

Expected<Upkeep> Store::upkeep()
{
    // Before and during a first sync everything but the rows themselves waits.
    if (!d->replicaIsWhole()) {
        return Upkeep {};
    }
    using Step = Expected<Upkeep> (Private::*)();
    for (const Step step : {&Private::makeNextIndexes, &Private::indexNextRows, &Private::compact}) {
        Expected<Upkeep> done = (d.get()->*step)();
        if (!done || done->stage != Upkeep::Stage::Nothing) {
            return done;
        }
    }
    return Upkeep {};
}

Expected<void> Store::Private::findMissingIndexes()
{
    Expected<Statement> rows = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'index'");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::set<std::string, std::less<>> present;
    const Expected<void> read = rows->forEachRow([&] { present.emplace(rows->bytes(0)); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    missingIndexes.emplace();
    for (const Table &table : memory.tables) {
        for (IndexDefinition &index : indexesOf(*table.collection)) {
            if (!present.contains(index.name)) {
                missingIndexes->push_back({table.collection, std::move(index)});
            }
        }
    }
    return {};
}

/// In one transaction, because every change of the schema makes all connections read all of it again: those of small
/// tables together, that of a large one alone. The number made.
Expected<std::size_t> Store::Private::makeSomeIndexes()
{
    std::size_t made = 0;
    qint64 rows = 0;
    const auto make = [&]() -> Expected<void> {
        for (const MissingIndex &next : *missingIndexes) {
            const Expected<qint64> last = connection.integer("SELECT max(rid) FROM " + replicaTable(*next.collection));
            if (!last) {
                return tl::unexpected(last.error());
            }
            rows += *last;
            if (made > 0 && rows > RowsInOneStep) {
                break;
            }
            if (Expected<void> done = connection.exec(next.definition.sql); !done) {
                return done;
            }
            ++made;
        }
        return {};
    };
    return transact(make).map([&made] { return made; });
}

Expected<Upkeep> Store::Private::makeNextIndexes()
{
    if (!missingIndexes) {
        if (Expected<void> found = findMissingIndexes(); !found) {
            return tl::unexpected(found.error());
        }
    }
    if (missingIndexes->empty()) {
        return Upkeep {};
    }
    const Expected<std::size_t> made = makeSomeIndexes();
    if (!made) {
        return tl::unexpected(made.error());
    }
    missingIndexes->erase(missingIndexes->begin(), missingIndexes->begin() + static_cast<std::ptrdiff_t>(*made));
    Upkeep step;
    step.stage = Upkeep::Stage::Indexes;
    step.more = true;
    for (const Table &table : memory.tables) {
        step.total += static_cast<qint64>(indexesOf(*table.collection).size());
    }
    step.done = step.total - static_cast<qint64>(missingIndexes->size());
    return step;
}

Expected<Upkeep> Store::Private::indexNextRows()
{
    Upkeep step;
    Table *next = nullptr;
    for (Table &table : memory.tables) {
        const Expected<qint64> last = connection.integer("SELECT max(rid) FROM " + replicaTable(*table.collection));
        if (!last) {
            return tl::unexpected(last.error());
        }
        step.total += *last;
        step.done += std::min(*last, table.watermark);
        if (next == nullptr && *last > table.watermark) {
            next = &table;
        }
    }
    if (next == nullptr) {
        return Upkeep {};
    }
    const qint64 before = next->watermark;
    Expected<void> done = transact([this, next] {
        SearchIndex search(connection, documents);
        return search.advance(*next, RowsInOneStep).map([](int) {});
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    step.stage = Upkeep::Stage::Search;
    step.done += next->watermark - before;
    step.more = true;
    mayMerge = true;
    return step;
}

Expected<Upkeep> Store::Private::compact()
{
    Upkeep step;
    step.stage = Upkeep::Stage::Compaction;
    step.more = true;
    if (mayMerge) {
        return transact([this] {
                   SearchIndex search(connection, documents);
                   return search.merge().map([this](bool more) { mayMerge = more; });
               })
            .map([&step] { return step; });
    }
    if (mayCheckpoint) {
        mayCheckpoint = false;
        // A reader in the middle of a long query keeps the log from being cut; the next one does it.
        return connection.exec("PRAGMA analysis_limit = 400; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)").map([&step] {
            return step;
        });
    }
    return Upkeep {};
}

namespace {

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Calls \p each with collection, id and rev of every row there is, also of collections this build does not know.
Expected<void> forEachRevision(Connection &connection, std::span<const Table> tables,
                               const std::function<void(std::string_view, std::string_view, qint64)> &each)
{
    std::string sql = "SELECT collection, id, rev FROM unknown_rows";
    for (const Table &table : tables) {
        sql += " UNION ALL SELECT '" + std::string(table.collection->name) + "', id, rev FROM "
            + replicaTable(*table.collection);
    }
    Expected<Statement> rows = connection.prepare(sql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return rows->forEachRow([&] { each(rows->bytes(0), rows->bytes(1), rows->integer(2)); });
}

} // namespace

Expected<std::vector<quint64>> Store::digest() const
{
    Domain::Digest digest;
    return forEachRevision(d->connection, d->memory.tables,
                           [&digest](std::string_view collection, std::string_view id, qint64 rev) {
                               digest.add(viewOf(collection), viewOf(id), rev);
                           })
        .map([&digest] { return digest.sums(); });
}

Expected<Changes> Store::repairBucket(int bucket, std::string_view ndjson)
{
    Changes changes;
    d->mayMerge = true;
    return d->transact([&] { return d->readBucket(bucket, ndjson, changes); }).map([&changes] { return changes; });
}

Expected<void> Store::Private::readBucket(int bucket, std::string_view ndjson, Changes &changes)
{
    SearchIndex search(connection, documents);
    ReplicaWriter writer(connection, search, memory.tables, memory.standing.generation, ReplicaWriter::Replace::Always);
    FeedReader reader(ndjson, columnsOfTables());
    FeedLine line;
    QSet<RecordName> came;
    qint64 seq = std::numeric_limits<qint64>::max();
    bool hasEnded = false;
    while (true) {
        const Expected<bool> more = reader.next(line);
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        const bool isWrongBucket = line.kind == FeedLine::Kind::Put
            && Domain::digestBucket(viewOf(line.collection), viewOf(line.id)) != bucket;
        if (hasEnded || isWrongBucket || line.kind == FeedLine::Kind::Delete || line.kind == FeedLine::Kind::PageEnd) {
            return failure(ErrorCode::Protocol, u"a line does not belong to the bucket"_s);
        }
        hasEnded = line.kind == FeedLine::Kind::SnapshotEnd;
        if (line.kind == FeedLine::Kind::SnapshotHead) {
            seq = line.seq;
            writer.keepAbove(seq);
        }
        if (line.kind != FeedLine::Kind::Put) {
            continue;
        }
        const RecordName name {QString::fromUtf8(viewOf(line.collection)), QString::fromUtf8(viewOf(line.id))};
        const Expected<bool> changed = writer.apply(line);
        if (!changed) {
            return tl::unexpected(changed.error());
        }
        came.insert(name);
        if (*changed) {
            changes.ids[name.first].insert(name.second);
        }
    }
    if (!hasEnded) {
        return failure(ErrorCode::Protocol, u"a bucket without its end"_s);
    }
    return dropMissing(bucket, came, writer, seq, changes).and_then([&] { return fold(openNames()); }).and_then([&] {
        return writer.indexSmallAdditions();
    });
}

Expected<void> Store::Private::dropMissing(int bucket, const QSet<RecordName> &came, ReplicaWriter &writer, qint64 upTo,
                                           Changes &changes)
{
    std::vector<std::pair<std::string, std::string>> missing;
    Expected<void> listed =
        forEachRevision(connection, memory.tables, [&](std::string_view collection, std::string_view id, qint64) {
            const RecordName name {QString::fromUtf8(viewOf(collection)), QString::fromUtf8(viewOf(id))};
            if (Domain::digestBucket(viewOf(collection), viewOf(id)) == bucket && !came.contains(name)) {
                missing.emplace_back(collection, id);
            }
        });
    if (!listed) {
        return listed;
    }
    for (const auto &[collection, id] : missing) {
        const Expected<bool> removed = writer.remove(collection, id, upTo);
        if (!removed) {
            return tl::unexpected(removed.error());
        }
        if (*removed) {
            changes.ids[QString::fromStdString(collection)].insert(QString::fromStdString(id));
        }
    }
    return {};
}

} // namespace Chancery::Store
