// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "store/storeprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

// A mark comes every 1,000 lines at the most (protocol §4); five times that is no snapshot.
constexpr auto MostLinesWithoutMark = 5000;

tl::unexpected<Error> malformed(const char *what)
{
    return failure(ErrorCode::Protocol, latin(what));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

Expected<PageResult> Store::applyPage(std::string_view ndjson)
{
    PageResult result;
    Expected<void> done = d->transact([&] { return d->readPage(ndjson, result); });
    d->mayMerge = true;
    return done.map([&result] { return std::move(result); });
}

Expected<void> Store::Private::readPage(std::string_view ndjson, PageResult &result)
{
    SearchIndex search(connection, documents);
    ReplicaWriter writer(connection, search, memory.tables, memory.standing.generation, ReplicaWriter::Replace::Newer);
    if (Expected<void> read = readPageLines(ndjson, writer, result); !read) {
        return read;
    }
    Domain::Outbox after = memory.outbox;
    after.retire(result.seq);
    Expected<QSet<RecordName>> touched = storeOutbox(std::move(after));
    if (!touched) {
        return tl::unexpected(touched.error());
    }
    result.changes.merge(changesOf(*touched));
    for (const RecordName &name : openNames()) {
        const auto ids = result.changes.ids.constFind(name.first);
        if (ids != result.changes.ids.cend() && ids->contains(name.second)) {
            touched->insert(name);
        }
    }
    return fold(*touched).and_then([&] { return writer.indexSmallAdditions(); });
}

Expected<void> Store::Private::readPageLines(std::string_view ndjson, ReplicaWriter &writer, PageResult &result)
{
    FeedReader reader(ndjson, columnsOfTables());
    FeedLine line;
    bool hasEnded = false;
    while (true) {
        const Expected<bool> more = reader.next(line);
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return hasEnded ? Expected<void> {} : malformed("a page without its last line");
        }
        if (hasEnded) {
            return malformed("a line follows the last of a page");
        }
        hasEnded = line.kind == FeedLine::Kind::PageEnd;
        if (Expected<void> done = hasEnded ? endPage(line, result) : applyPageLine(line, writer, result); !done) {
            return done;
        }
    }
}

Expected<void> Store::Private::applyPageLine(const FeedLine &line, ReplicaWriter &writer, PageResult &result)
{
    if (line.kind != FeedLine::Kind::Put && line.kind != FeedLine::Kind::Delete) {
        return malformed("a line of a snapshot in a page");
    }
    (line.kind == FeedLine::Kind::Put ? result.puts : result.deletions) += 1;
    return writer.apply(line).map([&](bool changed) {
        if (changed) {
            result.changes.ids[text(line.collection)].insert(text(line.id));
        }
    });
}

Expected<void> Store::Private::endPage(const FeedLine &end, PageResult &result)
{
    SyncState &sync = memory.standing.sync;
    result.cursor = text(end.cursor);
    result.seq = end.seq;
    result.complete = end.complete;
    if (!end.complete && result.cursor == sync.cursor) {
        return malformed("the cursor of an incomplete page did not move");
    }
    sync.cursor = result.cursor;
    sync.seq = end.seq;
    if (end.complete) {
        sync.completeSeq = end.seq;
        sync.completeAt = QDateTime::currentDateTimeUtc();
    }
    return saveStanding(connection, memory.standing);
}

Expected<void> Store::beginSnapshot()
{
    Standing &standing = d->memory.standing;
    // Few large commits are cheaper while nobody waits for them; the log is cut back by upkeep.
    static_cast<void>(d->connection.exec("PRAGMA wal_autocheckpoint = 8000"));
    if (standing.sync.snapshotRunning) {
        return {};
    }
    return d->transact([this, &standing] {
        standing.generation += 1;
        standing.snapshotSeq = 0;
        standing.sync.snapshotRunning = true;
        standing.sync.snapshotMark.clear();
        return saveStanding(d->connection, standing);
    });
}

Expected<SectionResult> Store::applySection(std::string_view ndjson)
{
    if (!d->memory.standing.sync.snapshotRunning) {
        return failure(ErrorCode::Internal, u"no snapshot was begun"_s);
    }
    const Expected<std::size_t> size = FeedReader::lastMark(ndjson);
    if (!size) {
        return tl::unexpected(size.error());
    }
    SectionResult result;
    if (*size == 0) {
        const bool isHopeless =
            ndjson.size() > LongestLine && std::count(ndjson.begin(), ndjson.end(), '\n') > MostLinesWithoutMark;
        return isHopeless ? Expected<SectionResult>(malformed("a snapshot without marks")) : result;
    }
    Expected<void> done = d->transact([&] { return d->readSection(ndjson.substr(0, *size), result); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    result.consumed = *size;
    if (result.ended) {
        d->mayMerge = true;
        d->mayCheckpoint = true;
        static_cast<void>(d->connection.exec("PRAGMA wal_autocheckpoint = 2000"));
    }
    return result;
}

Expected<void> Store::Private::readSection(std::string_view ndjson, SectionResult &result)
{
    SearchIndex search(connection, documents);
    ReplicaWriter writer(connection, search, memory.tables, memory.standing.generation,
                         ReplicaWriter::Replace::NewerOrSwept);
    const QSet<RecordName> open = openNames();
    QSet<RecordName> touched;
    FeedReader reader(ndjson, columnsOfTables());
    FeedLine line;
    while (true) {
        const Expected<bool> more = reader.next(line);
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        if (result.ended) {
            return malformed("a line follows the end of a snapshot");
        }
        if (Expected<void> done = applySectionLine(line, writer, result); !done) {
            return done;
        }
        if (line.kind == FeedLine::Kind::Put && !open.isEmpty()) {
            touched.insert({text(line.collection), text(line.id)});
        }
    }
    return fold(result.ended ? openNames() + open : touched.intersect(open)).and_then([this] {
        return saveStanding(connection, memory.standing);
    });
}

Expected<void> Store::Private::applySectionLine(const FeedLine &line, ReplicaWriter &writer, SectionResult &result)
{
    switch (line.kind) {
    case FeedLine::Kind::Put:
        ++result.rows;
        return writer.apply(line).map([](bool) {});
    case FeedLine::Kind::SnapshotHead:
        result.estimate = line.estimate;
        memory.standing.snapshotSeq = line.seq;
        return {};
    case FeedLine::Kind::Mark:
        result.mark = text(line.cursor);
        memory.standing.sync.snapshotMark = result.mark;
        return {};
    case FeedLine::Kind::SnapshotEnd:
        result.ended = true;
        result.cursor = text(line.cursor);
        return endSnapshot(writer, line);
    case FeedLine::Kind::Delete:
    case FeedLine::Kind::PageEnd:
        break;
    }
    return malformed("a line of the feed in a snapshot");
}

Expected<void> Store::Private::endSnapshot(ReplicaWriter &writer, const FeedLine &end)
{
    const Expected<Changes> swept = writer.sweep();
    if (!swept) {
        return tl::unexpected(swept.error());
    }
    SyncState &sync = memory.standing.sync;
    sync.cursor = text(end.cursor);
    sync.seq = memory.standing.snapshotSeq;
    sync.snapshotRunning = false;
    sync.snapshotMark.clear();
    Domain::Outbox after = memory.outbox;
    after.retire(sync.seq);
    return storeOutbox(std::move(after)).map([](const QSet<RecordName> &) {});
}

} // namespace Chancery::Store
