// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"
#include "domain/outbox.h"
#include "domain/query.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Chancery::Endpoint {

struct StoredRecord
{
    QString collection;
    QString id;
    qint64 rev = 0;
    bool deleted = false;
    QJsonObject document {}; ///< As it travels, without id and rev, with updated_at and updated_by. Empty if deleted.
    QStringList scopes {}; ///< Who sees it; of a deleted record: who saw it when it was deleted.
};

/// One line of the feed for a caller: the newest state of a record, or its leaving the caller's view.
struct FeedItem
{
    QString collection;
    QString id;
    qint64 rev = 0;
    bool put = true;
    QByteArray document {}; ///< JSON as stored, for put.
    bool accessLost = false; ///< For a deletion: why = "access" instead of "deleted".
};

/// Consecutive live records of one collection, by id.
struct Chunk
{
    std::vector<FeedItem> items;
    bool more = false; ///< There are records with a greater id than the last one's.
};

/// What a writing transaction left behind.
struct Commit
{
    qint64 seq = 0; ///< Of this commit, or the present one when no record was written.
    bool wrote = false; ///< A record.
    QStringList scopes {}; ///< Whose feed has something new. Sorted.
};

struct FeedPage
{
    std::vector<FeedItem> items;
    qint64 seq = 0; ///< The page is the state of the caller's view up to here.
    bool complete = false;
};

struct Token
{
    Domain::Caller caller;
    bool revoked = false;
    QDateTime createdAt {}; ///< UTC, the endpoint's clock.
};

struct AuditLine
{
    QString account;
    QString what; ///< "candidatures/0192… patch"
    QString op;
    QString requestId;
    QDateTime at; ///< UTC, the endpoint's clock.
    qint64 seq = 0;
};

/// One change of a record, as its history tells it.
struct HistoryLine
{
    QString collection;
    QString id;
    QString by {}; ///< As updated_by.
    QString what {}; ///< create, patch, import, or the name of an action.
    QJsonArray changes {}; ///< See changesBetween(); empty for a create.
    QStringList seenBefore {}; ///< Scopes of the record before the change …
    QStringList seenAfter {}; ///< … and after it.
    QDateTime at {}; ///< UTC, the endpoint's clock.
    qint64 seq = 0; ///< Of the commit; set by the storage.
    qint64 number = 0; ///< Grows with every change of the store; set by the storage.
};

/// A write in progress: sees its own writes, ends in one commit with one sequence number or in nothing.
/// Belongs to the thread that called Storage::write().
class WriteTransaction : public Domain::Lookup
{
public:
    [[nodiscard]] virtual qint64 seq() const = 0; ///< What this commit will be numbered.
    /// UTC: the endpoint's clock once the transaction had the store to itself, later than every earlier commit's, so
    /// that instants in records have the order of arrival (queues are made of them).
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Expected<std::optional<StoredRecord>> load(const QString &collection, const QString &id) = 0;
    /// Writes the record and its feed rows: \p scopes get a live row, scopes it has left get a dead one.
    [[nodiscard]] virtual Expected<void> store(const StoredRecord &record, const QStringList &scopes) = 0;
    /// Savepoints nest; both ways of ending one end the innermost.
    [[nodiscard]] virtual Expected<void> savepoint() = 0;
    [[nodiscard]] virtual Expected<void> rollbackToSavepoint() = 0;
    [[nodiscard]] virtual Expected<void> releaseSavepoint() = 0;

    struct LoggedOperation
    {
        QByteArray fingerprint;
        QJsonObject result;
        QString collection {};
        QString id {};
        qint64 before = 0; ///< Revision of the record before the operation; 0: it made the record.
        qint64 rev = 0; ///< Revision the operation made; 0: it changed nothing.
    };
    [[nodiscard]] virtual Expected<std::optional<LoggedOperation>> loggedOperation(const QString &client,
                                                                                   const QString &op) = 0;
    [[nodiscard]] virtual Expected<void> logOperation(const QString &client, const QString &op,
                                                      const LoggedOperation &entry) = 0;
    /// The revision a record had before \p client's own operations made it \p rev; nullopt when \p rev is not its work.
    [[nodiscard]] virtual Expected<std::optional<qint64>>
    revisionBefore(const QString &client, const QString &collection, const QString &id, qint64 rev) = 0;
    [[nodiscard]] virtual Expected<void> audit(const AuditLine &line) = 0;
    /// Goes with the record: of a deleted one until the garbage is collected.
    [[nodiscard]] virtual Expected<void> note(const HistoryLine &line) = 0;
};

/// Where an endpoint keeps its records: SQLite in one process, PostgreSQL for several stateless ones.
///
/// Thread-safe. Readers never wait for writers; writers are one at a time. The sequence counter is one row, updated
/// last in each writing transaction, so that the counter is the horizon: nobody can see seq s and miss a commit ≤ s.
class Storage
{
public:
    virtual ~Storage() = default;

    [[nodiscard]] virtual Expected<QString> incarnation() const = 0;
    [[nodiscard]] virtual Expected<QByteArray> cursorKey() const = 0; ///< For the HMAC of cursors.
    /// Newest seq that touched one of \p scopes. The cheapest call there is.
    [[nodiscard]] virtual Expected<qint64> head(const QStringList &scopes) const = 0;
    [[nodiscard]] virtual Expected<qint64> seq() const = 0;
    [[nodiscard]] virtual Expected<qint64> floorSeq() const = 0; ///< Cursors older than this are expired.

    /// Commits after \p after for \p scopes, whole commits, about \p limit items, in one read snapshot.
    [[nodiscard]] virtual Expected<FeedPage> changes(const QStringList &scopes, qint64 after, int limit) const = 0;
    /// Live records of \p collection visible to \p scopes with id > \p afterId, at most \p limit and about 1 MiB, by
    /// id; those of one digest bucket only when \p bucket >= 0.
    [[nodiscard]] virtual Expected<Chunk> chunk(const QStringList &scopes, const QString &collection,
                                                const QString &afterId, int limit, int bucket) const = 0;
    /// As chunk(), whoever sees them: for the export of the whole store.
    [[nodiscard]] virtual Expected<Chunk> chunkOfAll(const QString &collection, const QString &afterId,
                                                     int limit) const = 0;
    /// An estimate from above: a record that two of the scopes see counts twice.
    [[nodiscard]] virtual Expected<qint64> countVisible(const QStringList &scopes) const = 0;
    /// Domain::Digest of the view at \p seq; Conflict when the view has moved on since.
    [[nodiscard]] virtual Expected<std::vector<quint64>> digest(const QStringList &scopes, qint64 seq) const = 0;
    /// The last commit in which \p account wrote something; 0: none.
    [[nodiscard]] virtual Expected<qint64> lastWriteOf(const QString &account) const = 0;
    /// Scopes with something new after \p seq, for commits of other processes.
    [[nodiscard]] virtual Expected<QStringList> scopesTouchedSince(qint64 seq) const = 0;
    [[nodiscard]] virtual Expected<std::optional<StoredRecord>> find(const QString &collection,
                                                                     const QString &id) const = 0;
    /// The newest changes of a record after which it was seen by one of \p scopes, newest first; those older than the
    /// one numbered \p before when it is not 0.
    [[nodiscard]] virtual Expected<std::vector<HistoryLine>> history(const QStringList &scopes,
                                                                     const QString &collection, const QString &id,
                                                                     qint64 before, int limit) const = 0;
    /// Plain REST lists; \p afterId is the last id of the page before, empty for the first.
    [[nodiscard]] virtual Expected<std::vector<StoredRecord>>
    list(const QStringList &scopes, const Domain::Query &query, const QString &afterId) const = 0;

    /// Runs \p work in one writing transaction; commits when it returns a value and something was stored, rolls back
    /// on an error.
    [[nodiscard]] virtual Expected<Commit> write(const std::function<Expected<void>(WriteTransaction &)> &work) = 0;

    /// Removes tombstones and dead feed rows at or below \p seq and raises the floor, never lowers it.
    [[nodiscard]] virtual Expected<void> collectGarbage(qint64 seq) = 0;
    /// The last commit at or before \p instant; 0: none.
    [[nodiscard]] virtual Expected<qint64> seqAt(const QDateTime &instant) const = 0;
    /// Forgets the outcomes of operations older than \p instant.
    [[nodiscard]] virtual Expected<void> forgetOperations(const QDateTime &instant) = 0;
    /// After a restore from a backup: every cursor expires, clients queue again what the backup lacks.
    [[nodiscard]] virtual Expected<void> renewIncarnation() = 0;

    [[nodiscard]] virtual Expected<std::optional<Token>> tokenOf(const QByteArray &tokenHash) const = 0;
    [[nodiscard]] virtual Expected<void> addAccount(const Domain::Caller &caller, const QByteArray &tokenHash) = 0;
    [[nodiscard]] virtual Expected<std::vector<Token>> accounts() const = 0;
    [[nodiscard]] virtual Expected<void> revokeAccount(const QString &account) = 0;

    [[nodiscard]] virtual Expected<bool> hasBlob(const QByteArray &sha256) const = 0;
    [[nodiscard]] virtual Expected<void> noteBlob(const QByteArray &sha256, qint64 size) = 0;
};

} // namespace Chancery::Endpoint
