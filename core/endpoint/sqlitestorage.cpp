// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitestorage.h"

#include "base/ids.h"
#include "endpoint/passon.h"
#include "endpoint/readerpool.h"
#include "endpoint/sqliteaccounts.h"
#include "endpoint/sqlitefeed.h"
#include "endpoint/sqlitehistory.h"
#include "endpoint/sqlitelist.h"
#include "endpoint/sqliteschema.h"
#include "endpoint/sqlitetransaction.h"

#include <chrono>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int Readers = 6;
constexpr std::chrono::milliseconds MostAhead {60'000};

/// \p now, or a millisecond after the commit before when the clock stood still or was set back a little. A clock that
/// was far ahead and is right again is believed.
Expected<QDateTime> instantOfCommit(Store::Connection &writer, const QDateTime &now)
{
    return writer.integer("SELECT at FROM commits ORDER BY seq DESC LIMIT 1").map([&now](qint64 last) {
        const qint64 present = now.toMSecsSinceEpoch();
        const bool isBehind = last >= present && last - present < MostAhead.count();
        return isBehind ? QDateTime::fromMSecsSinceEpoch(last + 1, Qt::UTC) : now;
    });
}

} // namespace

struct SqliteStorage::Private
{
    Private(Store::Connection connection, const QString &path, const Clock &theClock)
        : clock(theClock)
        , writer(std::move(connection))
        , readers(path, Readers)
    {
    }

    /// \p query on one of the reading connections.
    template <class Query>
    auto read(Query query) -> std::invoke_result_t<Query, Store::Connection &>
    {
        const Expected<ReaderPool::Lease> lease = readers.take();
        if (!lease) {
            return passOn(lease);
        }
        return query(lease->connection());
    }

    /// \p work on the writing connection, in one transaction.
    template <class Work>
    auto change(Work work) -> std::invoke_result_t<Work, Store::Connection &>
    {
        const std::lock_guard guard(mutex);
        Expected<Store::Transaction> transaction = Store::Transaction::begin(writer);
        if (!transaction) {
            return passOn(transaction);
        }
        auto result = work(writer);
        if (!result) {
            return result;
        }
        const Expected<void> done = transaction->commit();
        return done ? std::move(result) : std::invoke_result_t<Work, Store::Connection &>(passOn(done));
    }

    const Clock &clock;
    std::mutex mutex; ///< Of the writer.
    Store::Connection writer;
    ReaderPool readers;
};

Expected<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const QString &path, const Clock &clock,
                                                             std::span<const Domain::Collection *const> catalogue)
{
    Expected<Store::Connection> connection = Store::Connection::open(path, Store::Connection::Mode::Create);
    if (!connection) {
        return passOn(connection);
    }
    if (const Expected<void> prepared = prepareSchema(*connection, catalogue); !prepared) {
        return passOn(prepared);
    }
    return std::unique_ptr<SqliteStorage>(
        new SqliteStorage(std::make_unique<Private>(std::move(*connection), path, clock)));
}

SqliteStorage::SqliteStorage(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

SqliteStorage::~SqliteStorage() = default;

Expected<QString> SqliteStorage::incarnation() const
{
    return d->read([](Store::Connection &reader) { return reader.text("SELECT incarnation FROM meta"); });
}

Expected<QByteArray> SqliteStorage::cursorKey() const
{
    return d->read([](Store::Connection &reader) {
        return reader.text("SELECT hex(hmac_key) FROM meta").map([](const QString &key) {
            return QByteArray::fromHex(key.toLatin1());
        });
    });
}

Expected<qint64> SqliteStorage::head(const QStringList &scopes) const
{
    return d->read([&scopes](Store::Connection &reader) { return readHead(reader, scopes); });
}

Expected<qint64> SqliteStorage::seq() const
{
    return d->read([](Store::Connection &reader) { return reader.integer("SELECT seq FROM clock"); });
}

Expected<qint64> SqliteStorage::floorSeq() const
{
    return d->read([](Store::Connection &reader) { return reader.integer("SELECT floor FROM clock"); });
}

Expected<FeedPage> SqliteStorage::changes(const QStringList &scopes, qint64 after, int limit) const
{
    return d->read([&](Store::Connection &reader) { return readChanges(reader, scopes, after, limit); });
}

Expected<Chunk> SqliteStorage::chunk(const QStringList &scopes, const QString &collection, const QString &afterId,
                                     int limit, int bucket) const
{
    return d->read(
        [&](Store::Connection &reader) { return readChunk(reader, &scopes, collection, afterId, limit, bucket); });
}

Expected<Chunk> SqliteStorage::chunkOfAll(const QString &collection, const QString &afterId, int limit) const
{
    return d->read(
        [&](Store::Connection &reader) { return readChunk(reader, nullptr, collection, afterId, limit, -1); });
}

Expected<qint64> SqliteStorage::countVisible(const QStringList &scopes) const
{
    return d->read([&scopes](Store::Connection &reader) { return readCount(reader, scopes); });
}

Expected<std::vector<quint64>> SqliteStorage::digest(const QStringList &scopes, qint64 seq) const
{
    return d->read([&](Store::Connection &reader) { return readDigest(reader, scopes, seq); });
}

Expected<qint64> SqliteStorage::lastWriteOf(const QString &account) const
{
    return d->read([&account](Store::Connection &reader) -> Expected<qint64> {
        Expected<Store::Statement> select = reader.prepare("SELECT max(seq) FROM audit WHERE account = ?1");
        if (!select) {
            return passOn(select);
        }
        return select->bind(1, account).step().map([&select](bool row) { return row ? select->integer(0) : 0; });
    });
}

Expected<QStringList> SqliteStorage::scopesTouchedSince(qint64 seq) const
{
    return d->read([seq](Store::Connection &reader) { return readScopesSince(reader, seq); });
}

Expected<std::optional<StoredRecord>> SqliteStorage::find(const QString &collection, const QString &id) const
{
    return d->read([&](Store::Connection &reader) { return readRecord(reader, collection, id); });
}

Expected<std::vector<HistoryLine>> SqliteStorage::history(const QStringList &scopes, const QString &collection,
                                                          const QString &id, qint64 before, int limit) const
{
    return d->read(
        [&](Store::Connection &reader) { return readHistory(reader, scopes, collection, id, before, limit); });
}

Expected<std::vector<StoredRecord>> SqliteStorage::list(const QStringList &scopes, const Domain::Query &query,
                                                        const QString &afterId) const
{
    return d->read([&](Store::Connection &reader) { return readList(reader, scopes, query, afterId); });
}

Expected<Commit> SqliteStorage::write(const std::function<Expected<void>(WriteTransaction &)> &work)
{
    return d->change([&](Store::Connection &writer) -> Expected<Commit> {
        const Expected<qint64> present = writer.integer("SELECT seq FROM clock");
        if (!present) {
            return passOn(present);
        }
        const Expected<QDateTime> instant = instantOfCommit(writer, d->clock.now());
        if (!instant) {
            return passOn(instant);
        }
        SqliteTransaction transaction(writer, *present + 1, *instant);
        if (const Expected<void> done = work(transaction); !done) {
            return passOn(done);
        }
        return transaction.finish();
    });
}

Expected<void> SqliteStorage::collectGarbage(qint64 seq)
{
    return d->change([seq](Store::Connection &writer) -> Expected<void> {
        const Expected<qint64> present = writer.integer("SELECT seq FROM clock");
        if (!present) {
            return passOn(present);
        }
        const qint64 floor = std::clamp<qint64>(seq, 0, *present);
        return writer.exec(u"UPDATE clock SET floor = max(floor, %1);"
                           "DELETE FROM feed WHERE live = 0 AND seq <= %1;"
                           "DELETE FROM history WHERE (c, id) IN"
                           " (SELECT c, id FROM rec WHERE deleted = 1 AND rev <= %1);"
                           "DELETE FROM rec WHERE deleted = 1 AND rev <= %1;"
                           "DELETE FROM commits WHERE seq < %1"_s.arg(floor)
                               .toStdString());
    });
}

Expected<qint64> SqliteStorage::seqAt(const QDateTime &instant) const
{
    return d->read([&instant](Store::Connection &reader) {
        return reader.integer(
            u"SELECT max(seq) FROM commits WHERE at <= %1"_s.arg(instant.toMSecsSinceEpoch()).toStdString());
    });
}

Expected<void> SqliteStorage::forgetOperations(const QDateTime &instant)
{
    return d->change([&instant](Store::Connection &writer) {
        return writer.exec(u"DELETE FROM op_log WHERE at < %1"_s.arg(instant.toMSecsSinceEpoch()).toStdString());
    });
}

Expected<void> SqliteStorage::renewIncarnation()
{
    return d->change([](Store::Connection &writer) {
        return writer.exec(u"UPDATE meta SET incarnation = '%1'"_s.arg(makeId()).toStdString());
    });
}

Expected<std::optional<Token>> SqliteStorage::tokenOf(const QByteArray &tokenHash) const
{
    return d->read([&tokenHash](Store::Connection &reader) { return readToken(reader, tokenHash); });
}

Expected<void> SqliteStorage::addAccount(const Domain::Caller &caller, const QByteArray &tokenHash)
{
    return d->change(
        [&](Store::Connection &writer) { return writeAccount(writer, caller, tokenHash, d->clock.now()); });
}

Expected<std::vector<Token>> SqliteStorage::accounts() const
{
    return d->read([](Store::Connection &reader) { return readAccounts(reader); });
}

Expected<void> SqliteStorage::revokeAccount(const QString &account)
{
    return d->change([&account](Store::Connection &writer) { return writeRevocation(writer, account); });
}

Expected<bool> SqliteStorage::hasBlob(const QByteArray &sha256) const
{
    return d->read([&sha256](Store::Connection &reader) { return readBlob(reader, sha256); });
}

Expected<void> SqliteStorage::noteBlob(const QByteArray &sha256, qint64 size)
{
    return d->change([&](Store::Connection &writer) { return writeBlob(writer, sha256, size, d->clock.now()); });
}

} // namespace Chancery::Endpoint
