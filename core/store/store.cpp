// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store.h"

#include "base/text.h"
#include "store/overlay.h"
#include "store/storeprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

void Changes::merge(const Changes &other)
{
    everything = everything || other.everything;
    for (auto entry = other.ids.begin(); entry != other.ids.end(); ++entry) {
        ids[entry.key()] += entry.value();
    }
}

Changes changesOf(const QSet<RecordName> &names)
{
    Changes changes;
    for (const RecordName &name : names) {
        changes.ids[name.first].insert(name.second);
    }
    return changes;
}

Store::Private::Private(QString dir, ProfileLock profileLock, Connection opened)
    : directory(std::move(dir))
    , lock(std::move(profileLock))
    , connection(std::move(opened))
{
}

Expected<void> Store::Private::transact(const std::function<Expected<void>()> &work)
{
    Memory before = memory;
    Expected<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    Expected<void> done = work().and_then([&transaction] { return transaction->commit(); });
    if (!done) {
        memory = std::move(before);
    }
    return done;
}

Expected<void> Store::Private::load(Catalogue catalogue)
{
    Expected<Standing> standing = loadStanding(connection);
    Expected<std::vector<Domain::OutboxEntry>> entries = loadEntries(connection);
    if (!standing || !entries) {
        return tl::unexpected(!standing ? standing.error() : entries.error());
    }
    memory.standing = std::move(*standing);
    memory.outbox = Domain::Outbox(std::move(*entries), memory.standing.lastN);
    return transact([this, catalogue] { return deriveTablesAndSearch(catalogue); });
}

Expected<void> Store::Private::deriveTablesAndSearch(Catalogue catalogue)
{
    Expected<Derivation> derived = deriveTables(connection, catalogue, documents);
    if (!derived) {
        return tl::unexpected(derived.error());
    }
    memory.tables = std::move(derived->tables);
    SearchIndex search(connection, documents);
    const Expected<bool> isNew = search.prepare(derived->changed);
    if (!isNew || !*isNew) {
        return isNew.map([](bool) {});
    }
    // The index is empty, so no overlay row may ask for its old text to be taken out.
    for (Table &table : memory.tables) {
        table.watermark = 0;
        Expected<void> done = saveWatermark(connection, table).and_then([&] {
            return connection.exec("DELETE FROM " + overlayTable(*table.collection));
        });
        if (!done) {
            return done;
        }
    }
    return fold(openNames());
}

bool Store::Private::replicaIsWhole() const
{
    return !memory.standing.sync.cursor.isEmpty() && !memory.standing.sync.snapshotRunning;
}

QSet<RecordName> Store::Private::openNames() const
{
    QSet<RecordName> names;
    for (const Domain::OutboxEntry &entry : memory.outbox.entries()) {
        names.insert({entry.operation.collection, entry.operation.id});
    }
    return names;
}

ColumnsOf Store::Private::columnsOfTables() const
{
    return [this](std::string_view collection) -> const std::vector<Column> * {
        const Table *table = findTable(std::span<const Table>(memory.tables), collection);
        return table != nullptr ? &table->columns : nullptr;
    };
}

Expected<void> Store::Private::fold(const QSet<RecordName> &names)
{
    SearchIndex search(connection, documents);
    return OverlayWriter(connection, search, documents, memory.outbox, replicaIsWhole()).fold(memory.tables, names);
}

Expected<QSet<RecordName>> Store::Private::storeOutbox(Domain::Outbox after)
{
    const std::vector<Domain::Departure> departures = after.takeDepartures();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Expected<QSet<RecordName>> touched = writeDifference(connection, memory.outbox, after, departures, now);
    if (!touched) {
        return touched;
    }
    memory.outbox = std::move(after);
    if (memory.standing.lastN != memory.outbox.lastN()) {
        memory.standing.lastN = memory.outbox.lastN();
        if (Expected<void> saved = saveStanding(connection, memory.standing); !saved) {
            return tl::unexpected(saved.error());
        }
    }
    if (!departures.empty()) {
        if (Expected<void> pruned = pruneArchive(connection, now); !pruned) {
            return tl::unexpected(pruned.error());
        }
    }
    return touched;
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Store::~Store() = default;

Expected<std::unique_ptr<Store>> Store::open(const QString &directory, const Options &options)
{
    const ProfilePaths paths {directory};
    if (Expected<void> made = paths.create(); !made) {
        return tl::unexpected(made.error());
    }
    Expected<ProfileLock> lock = ProfileLock::acquire(paths);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const bool wasOpen = OpenMark::of(directory) == OpenMark::Left::Open;
    Expected<Connection> connection = openForWriting(directory, options.vfs, options.createIfMissing);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    auto opened = std::make_unique<Private>(directory, std::move(*lock), std::move(*connection));
    if (Expected<void> loaded = opened->load(catalogueOr(options.catalogue)); !loaded) {
        return tl::unexpected(loaded.error());
    }
    opened->isUnchecked = wasOpen;
    opened->mark.emplace(directory, wasOpen);
    return std::unique_ptr<Store>(new Store(std::move(opened)));
}

Expected<void> Store::checkInBackground(std::function<void(const Error &)> damage)
{
    if (!d->isUnchecked || d->checkup != nullptr) {
        return {};
    }
    const auto done = [mark = &*d->mark, damage = std::move(damage)](const Expected<void> &sound) {
        if (sound) {
            mark->noteSound();
        } else {
            mark->noteDamaged();
            damage(sound.error());
        }
    };
    return Checkup::start(ProfilePaths {d->directory}.store(), done).map([this](std::unique_ptr<Checkup> started) {
        d->checkup = std::move(started);
    });
}

const QString &Store::directory() const
{
    return d->directory;
}
const Domain::Outbox &Store::outbox() const
{
    return d->memory.outbox;
}
const SyncState &Store::syncState() const
{
    return d->memory.standing.sync;
}

Expected<Changes> Store::updateOutbox(const std::function<void(Domain::Outbox &)> &change, Durability durability)
{
    // SQLite ignores the setting inside a transaction.
    const bool isPowerSafe = durability == Durability::PowerLoss;
    if (isPowerSafe) {
        if (Expected<void> set = d->connection.exec("PRAGMA synchronous = FULL"); !set) {
            return tl::unexpected(set.error());
        }
    }
    Changes changes;
    Expected<void> done = d->transact([&]() -> Expected<void> {
        Domain::Outbox after = d->memory.outbox;
        change(after);
        return d->storeOutbox(std::move(after)).and_then([&](const QSet<RecordName> &touched) {
            changes = changesOf(touched);
            return d->fold(touched);
        });
    });
    if (isPowerSafe) {
        static_cast<void>(d->connection.exec("PRAGMA synchronous = NORMAL"));
    }
    if (isPowerSafe && !done) {
        // When only the sync failed, all of it is in the log, and who starts after a crash would find what the user
        // was told is not saved. Any other commit takes its place; a disk without room for one has not got the first.
        static_cast<void>(d->connection.commitNothing());
    }
    return done.map([&changes] { return changes; });
}

Expected<std::vector<Domain::OutboxEntry>> Store::archivedSince(qint64 ackRev) const
{
    return archivedAbove(d->connection, ackRev);
}

Expected<void> Store::updateSyncState(const std::function<void(SyncState &)> &change)
{
    return d->transact([&] {
        change(d->memory.standing.sync);
        return saveStanding(d->connection, d->memory.standing);
    });
}

} // namespace Chancery::Store
