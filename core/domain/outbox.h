// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/operation.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

/// The life of an edit between the user's keystroke and the record that comes back (protocol §5, §6). Pure: the
/// client's store keeps it on disk, the engine and the simulation run the same code.
namespace Chancery::Domain {

/// What the endpoint answers to one operation of POST /v1/ops.
struct OperationResult
{
    enum class Status { Applied, Conflict, Rejected, Gone, Blocked, Retry };
    QString op;
    Status status = Status::Applied;
    qint64 rev = 0; ///< Applied: revision of the effect. Conflict: revision of `server`.
    QStringList fields {}; ///< Conflict: pointers that differ.
    std::optional<QJsonObject> server {}; ///< Conflict: the record as it is now.
    QString by {}; ///< Conflict: who wrote it last, for people.
    QDateTime at {}; ///< Conflict: when, UTC, by the endpoint's clock.
    Error problem {}; ///< Rejected.
    QString why {}; ///< Gone: "deleted" or "access".
    QString on {}; ///< Blocked: the operation that failed before this one.
    int after = 0; ///< Retry: seconds.
};
[[nodiscard]] QJsonObject toJson(const OperationResult &result);
[[nodiscard]] Expected<OperationResult> resultFromJson(const QJsonObject &object);

enum class OutboxState {
    Queued,
    InFlight, ///< Sent, no answer yet: immutable.
    Acked, ///< Applied at ackRev; stays over the replica until the feed has passed ackRev.
    Conflict, ///< Someone else changed what the user changed: mine, theirs, or a third value.
    Rejected, ///< Broke a rule of the endpoint: the text is kept, the user mends or drops it.
    Gone, ///< The record was deleted or is no longer visible: copy as new, or drop.
    Blocked, ///< An earlier operation of the record (or in `after`, or of the group) waits for the user.
};

/// The endpoint's answer was a no, and the user decides: Conflict, Rejected, Gone.
[[nodiscard]] bool isRefused(OutboxState state);

struct OutboxEntry
{
    Operation operation;
    OutboxState state = OutboxState::Queued;
    qint64 ackRev = 0;
    int tries = 0;
    OperationResult answer {}; ///< The last one that put it into Conflict, Rejected, Gone or Blocked.
    friend bool operator==(const OutboxEntry &a, const OutboxEntry &b)
    {
        return a.operation == b.operation && a.state == b.state && a.ackRev == b.ackRev && a.tries == b.tries;
    }
};

/// Why an entry left the outbox; kept 90 days in the archive.
enum class Outcome { Applied, DroppedByUser, ReplacedByUser };

struct Departure
{
    OutboxEntry entry;
    Outcome outcome;
};

/// All open operations of a profile, in order n. A value: copy it, change the copy, store the difference.
///
/// An operation whose body was ever handed to the network (tries > 0) is never coalesced again, in whatever state it
/// is: the endpoint may have stored that body under its id. `base` is the revision the user saw in the replica; the
/// endpoint follows the same client's edits from there, so stacked operations need not wait for each other's answers.
class Outbox
{
public:
    Outbox() = default;
    explicit Outbox(std::vector<OutboxEntry> entries, qint64 lastN)
        : m_entries(std::move(entries))
        , m_lastN(lastN)
    {
    }

    [[nodiscard]] const std::vector<OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] const OutboxEntry *find(const QString &op) const;
    /// Open operations of one record, in order, for fold(). Without actions and deletions that need the user: a record
    /// whose deletion was refused is on the screen again.
    [[nodiscard]] std::vector<Operation> operationsOf(const QString &collection, const QString &id) const;
    [[nodiscard]] qint64 lastN() const { return m_lastN; }
    [[nodiscard]] int waiting() const; ///< Queued, in flight or blocked by something that is.
    [[nodiscard]] int attention() const; ///< Conflict, rejected, gone and what they block: needs the user.

    /// Adds a user's edit (n is given here). Coalesces into the last queued operation of the record where
    /// Domain::coalesce allows; behind an entry that needs attention it starts Blocked. Returns the op id that now
    /// carries the edit. A delete of a record whose create was never sent drops both and returns an empty id; never
    /// sent edits of a record that is deleted are dropped before the delete.
    QString add(const Collection &collection, Operation operation);
    /// Whether the newest open entry of the record is this same action with the same arguments, and nothing was
    /// refused: a button that is pressed twice means it once.
    [[nodiscard]] bool isAskedAlready(const Operation &action) const;

    /// At most \p limit operations to send now, in order, marked InFlight: none of a record (or group, or `after`)
    /// that needs attention, groups whole or not at all. Empty while anything is in flight: one push at a time.
    [[nodiscard]] std::vector<Operation> takeBatch(int limit);

    /// The answers of a push. Unknown or no longer InFlight ids are ignored (late answers).
    void settle(std::span<const OperationResult> results);
    /// The push failed as a whole: everything in flight is queued again under the same ids.
    void requeueInFlight();
    /// The replica equals the endpoint's store at \p seq: acknowledged operations up to it leave. Not before a
    /// *complete* page: the feed brings a record at its newest place only, so the cursor alone may be ahead of it.
    void retire(qint64 seq);
    /// The endpoint was restored to \p seq (0: not known): \p archived operations acknowledged beyond it, and acked
    /// ones, are queued again with the same ids, so that those whose effect survived are answered from the endpoint's
    /// log.
    void requeueAfterRestore(qint64 seq, std::span<const OutboxEntry> archived);

    /// The user's decisions. Each makes new operations (with \p newId ids) where the content changes, since an id
    /// stands for one body. False when \p op is not in a state that allows it.
    bool keepMine(const Collection &collection, const QString &op, const QJsonObject &theirs, qint64 theirsRev,
                  const std::function<QString()> &newId);
    /// Replaces the edit, and patches stacked on it, by \p mine, a full document the user composed over \p theirs. An
    /// edit of a record that is Gone becomes a new record under a new id ("copy as new").
    bool replace(const Collection &collection, const QString &op, const QJsonObject &theirs, qint64 theirsRev,
                 const QJsonObject &mine, const std::function<QString()> &newId);
    /// Drops this operation and what is stacked on it: later ones of the record, its group, and what comes `after` any
    /// of them ("take theirs", "discard"). False while it is in flight or acknowledged.
    bool drop(const QString &op);
    /// Sends a rejected operation again as it is, under a new id (the rule may hold now).
    bool retry(const QString &op, const std::function<QString()> &newId);

    /// Entries that left since the last call.
    [[nodiscard]] std::vector<Departure> takeDepartures();

private:
    using RecordKey = std::pair<QString, QString>; ///< Collection and id.
    /// What takeBatch() has met so far that has to wait, with its reason: the group that is still being collected, "*"
    /// when there are several.
    struct Readiness
    {
        QHash<RecordKey, QString> held {};
        QHash<QString, QString> heldOperations {};
        void note(const Operation &operation, bool goes);
    };
    [[nodiscard]] static bool isReady(const OutboxEntry &entry, const Readiness &readiness);
    [[nodiscard]] std::vector<std::size_t> chooseBatch(int limit) const;
    void settleOne(OutboxEntry &entry, const OperationResult &result);
    void leave(const QSet<QString> &ops, Outcome outcome);
    void refreshBlocked();
    [[nodiscard]] static QString causeOf(const Operation &operation, const QHash<RecordKey, QString> &records,
                                         const QHash<QString, QString> &stuck, const QHash<QString, QString> &groups);
    bool cancelUnsent(const Operation &deletion);
    OutboxEntry *entryOf(const QString &op);
    void reissue(OutboxEntry &entry, Operation operation, const std::function<QString()> &newId);
    /// Gives an entry another body, under another id when the endpoint may have the old one.
    void rewrite(OutboxEntry &entry, Operation operation, const std::function<QString()> &newId);
    /// What waits for the operation \p before waits for \p now instead, or for nothing when that is empty.
    void waitFor(const QString &before, const QString &now, const std::function<QString()> &newId);
    void settleAsWished(const OutboxEntry &entry, const std::function<QString()> &newId);
    void dropStackedPatches(const Operation &operation, const std::function<QString()> &newId);
    void standOn(const Operation &operation, qint64 theirsRev, const std::function<QString()> &newId);

    std::vector<OutboxEntry> m_entries;
    std::vector<Departure> m_departures;
    qint64 m_lastN = 0;
};

} // namespace Chancery::Domain
