// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox.h"

#include "domain/merge.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Chancery::Domain {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, QString> recordOf(const Operation &operation)
{
    return {operation.collection, operation.id};
}

bool needsUser(OutboxState state)
{
    return isRefused(state) || state == OutboxState::Blocked;
}

/// Actions and deletions name the revision they stand on.
bool standsOnRevision(const Operation &operation)
{
    return operation.verb == Verb::Action || operation.verb == Verb::Delete;
}

/// Its body was never given to the network, so the same id may still carry another one.
bool isUnsent(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Queued && entry.tries == 0;
}

OperationResult blockedOn(const QString &op, const QString &cause)
{
    OperationResult answer;
    answer.op = op;
    answer.status = OperationResult::Status::Blocked;
    answer.on = cause;
    return answer;
}

} // namespace

bool isRefused(OutboxState state)
{
    return state == OutboxState::Conflict || state == OutboxState::Rejected || state == OutboxState::Gone;
}

const OutboxEntry *Outbox::find(const QString &op) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&op](const OutboxEntry &entry) { return entry.operation.op == op; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<Operation> Outbox::operationsOf(const QString &collection, const QString &id) const
{
    std::vector<Operation> operations;
    for (const OutboxEntry &entry : m_entries) {
        if (entry.operation.id != id || entry.operation.collection != collection) {
            continue;
        }
        // What only the endpoint can do is not shown as done once it has refused it: the record must be on the
        // screen for the user to decide. What the user wrote always is.
        if (!(standsOnRevision(entry.operation) && needsUser(entry.state))) {
            operations.push_back(entry.operation);
        }
    }
    return operations;
}

int Outbox::waiting() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const OutboxEntry &entry) {
        return entry.state == OutboxState::Queued || entry.state == OutboxState::InFlight;
    }));
}

int Outbox::attention() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const OutboxEntry &entry) { return needsUser(entry.state); }));
}

QString Outbox::add(const Collection &collection, Operation operation)
{
    if (operation.verb == Verb::Delete && cancelUnsent(operation)) {
        return {};
    }
    for (auto tail = m_entries.rbegin(); tail != m_entries.rend(); ++tail) {
        if (recordOf(tail->operation) == recordOf(operation)) {
            if (isUnsent(*tail) && coalesce(collection, tail->operation, operation)) {
                return tail->operation.op;
            }
            break;
        }
    }
    operation.n = ++m_lastN;
    const QString op = operation.op;
    m_entries.push_back({std::move(operation)});
    refreshBlocked();
    return op;
}

bool Outbox::isAskedAlready(const Operation &action) const
{
    const auto newest = std::find_if(m_entries.rbegin(), m_entries.rend(), [&action](const OutboxEntry &entry) {
        return recordOf(entry.operation) == recordOf(action);
    });
    return newest != m_entries.rend() && newest->operation.verb == Verb::Action && action.verb == Verb::Action
        && newest->operation.action == action.action && newest->operation.args == action.args
        && (newest->state == OutboxState::Queued || newest->state == OutboxState::InFlight
            || newest->state == OutboxState::Acked);
}

bool Outbox::cancelUnsent(const Operation &deletion)
{
    QSet<QString> own;
    bool created = false;
    for (const OutboxEntry &entry : m_entries) {
        if (recordOf(entry.operation) != recordOf(deletion)) {
            continue;
        }
        if (!isUnsent(entry) || !entry.operation.group.isEmpty()) {
            own.clear(); // What was sent stays, and with it everything before it.
            created = false;
            continue;
        }
        created = created || entry.operation.verb == Verb::Create;
        own.insert(entry.operation.op);
    }
    for (const OutboxEntry &entry : m_entries) {
        for (const QString &before : entry.operation.after) {
            if (own.contains(before) && !own.contains(entry.operation.op)) {
                return false; // Another record was built on this one.
            }
        }
    }
    leave(own, created ? Outcome::DroppedByUser : Outcome::ReplacedByUser);
    return created;
}

std::vector<Operation> Outbox::takeBatch(int limit)
{
    if (std::any_of(m_entries.begin(), m_entries.end(),
                    [](const OutboxEntry &entry) { return entry.state == OutboxState::InFlight; })) {
        return {};
    }
    std::vector<Operation> operations;
    for (const std::size_t index : chooseBatch(limit)) {
        m_entries[index].state = OutboxState::InFlight;
        ++m_entries[index].tries;
        operations.push_back(m_entries[index].operation);
    }
    return operations;
}

std::vector<std::size_t> Outbox::chooseBatch(int limit) const
{
    struct Group
    {
        int open = 0; ///< Members not looked at yet.
        bool ready = true;
        std::vector<std::size_t> members {};
    };
    QHash<QString, Group> groups;
    for (const OutboxEntry &entry : m_entries) {
        if (!entry.operation.group.isEmpty() && entry.state != OutboxState::Acked) {
            ++groups[entry.operation.group].open;
        }
    }
    std::vector<std::size_t> batch;
    Readiness readiness;
    for (std::size_t index = 0; index < m_entries.size() && static_cast<int>(batch.size()) < limit; ++index) {
        const OutboxEntry &entry = m_entries[index];
        if (entry.state == OutboxState::Acked) {
            continue;
        }
        const bool ready = isReady(entry, readiness);
        if (entry.operation.group.isEmpty()) {
            readiness.note(entry.operation, ready);
            if (ready) {
                batch.push_back(index);
            }
            continue;
        }
        // A group goes at the place of its last member, so that everything before any member was looked at.
        Group &group = groups[entry.operation.group];
        group.ready = group.ready && ready;
        group.members.push_back(index);
        readiness.note(entry.operation, false);
        if (--group.open > 0 || !group.ready) {
            continue;
        }
        if (!batch.empty() && batch.size() + group.members.size() > static_cast<std::size_t>(limit)) {
            break;
        }
        batch.insert(batch.end(), group.members.begin(), group.members.end());
    }
    std::sort(batch.begin(), batch.end());
    return batch;
}

void Outbox::Readiness::note(const Operation &operation, bool goes)
{
    if (!goes) {
        const RecordKey record = recordOf(operation);
        held.insert(record, held.contains(record) && held.value(record) != operation.group ? u"*"_s : operation.group);
        heldOperations.insert(operation.op, operation.group);
    }
}

bool Outbox::isReady(const OutboxEntry &entry, const Readiness &readiness)
{
    const Operation &operation = entry.operation;
    if (entry.state != OutboxState::Queued) {
        return false;
    }
    const auto together = [&operation](const QString &group) {
        return !group.isEmpty() && group == operation.group;
    };
    const RecordKey record = recordOf(operation);
    if (const auto holder = readiness.held.constFind(record);
        holder != readiness.held.constEnd() && !together(*holder)) {
        return false;
    }
    return std::all_of(operation.after.begin(), operation.after.end(), [&](const QString &before) {
        const auto holder = readiness.heldOperations.constFind(before);
        return holder == readiness.heldOperations.constEnd() || together(*holder);
    });
}

void Outbox::settle(std::span<const OperationResult> results)
{
    for (const OperationResult &result : results) {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&result](const OutboxEntry &candidate) {
            return candidate.operation.op == result.op && candidate.state == OutboxState::InFlight;
        });
        if (entry != m_entries.end()) {
            settleOne(*entry, result);
        }
    }
    refreshBlocked();
}

void Outbox::settleOne(OutboxEntry &entry, const OperationResult &result)
{
    switch (result.status) {
    case OperationResult::Status::Applied:
        entry.state = OutboxState::Acked;
        entry.ackRev = result.rev;
        entry.answer = {};
        return;
    case OperationResult::Status::Conflict:
        entry.state = OutboxState::Conflict;
        break;
    case OperationResult::Status::Rejected:
        entry.state = OutboxState::Rejected;
        break;
    case OperationResult::Status::Gone:
        entry.state = OutboxState::Gone;
        break;
    case OperationResult::Status::Retry:
        entry.state = OutboxState::Queued;
        return;
    case OperationResult::Status::Blocked:
        if (find(result.on) != nullptr || !entry.operation.group.isEmpty()) {
            entry.state = OutboxState::Queued; // refreshBlocked() decides by the cause.
            return;
        }
        // Nothing here could ever lift it: the user has to.
        entry.state = OutboxState::Rejected;
        break;
    }
    entry.answer = result;
    if (result.status == OperationResult::Status::Blocked) {
        entry.answer.status = OperationResult::Status::Rejected;
        entry.answer.problem = {ErrorCode::Conflict, u"blocked on an operation that is not in the outbox"_s};
    }
}

void Outbox::requeueInFlight()
{
    for (OutboxEntry &entry : m_entries) {
        if (entry.state == OutboxState::InFlight) {
            entry.state = OutboxState::Queued;
        }
    }
    refreshBlocked();
}

void Outbox::retire(qint64 seq)
{
    QSet<QString> done;
    for (const OutboxEntry &entry : m_entries) {
        if (entry.state == OutboxState::Acked && entry.ackRev <= seq) {
            done.insert(entry.operation.op);
        }
    }
    leave(done, Outcome::Applied);
}

void Outbox::requeueAfterRestore(qint64 seq, std::span<const OutboxEntry> archived)
{
    const auto queueAgain = [](OutboxEntry &entry) {
        entry.state = OutboxState::Queued;
        entry.ackRev = 0;
        entry.tries = std::max(entry.tries, 1); // Its log may have survived: the body stays as it is.
    };
    for (OutboxEntry &entry : m_entries) {
        if (entry.state == OutboxState::Acked && entry.ackRev > seq) {
            queueAgain(entry);
        }
    }
    for (const OutboxEntry &entry : archived) {
        if (entry.ackRev > seq && find(entry.operation.op) == nullptr) {
            m_entries.push_back(entry);
            queueAgain(m_entries.back());
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const OutboxEntry &a, const OutboxEntry &b) { return a.operation.n < b.operation.n; });
    if (seq <= 0) {
        refreshBlocked();
        return; // What survived is not known, so no body may change.
    }
    // A revision of after the restored one exists no more. Behind an edit that is sent again, the operation stands on
    // what that edit stood on; the endpoint follows the user's own edits from there.
    QHash<RecordKey, qint64> bases;
    for (OutboxEntry &entry : m_entries) {
        const RecordKey record = recordOf(entry.operation);
        if (entry.operation.base > seq && bases.contains(record)) {
            entry.operation.base = bases.value(record);
        }
        bases.insert(record, entry.operation.base);
    }
    refreshBlocked();
}

void Outbox::leave(const QSet<QString> &ops, Outcome outcome)
{
    std::vector<OutboxEntry> kept;
    kept.reserve(m_entries.size());
    for (OutboxEntry &entry : m_entries) {
        if (ops.contains(entry.operation.op)) {
            m_departures.push_back({std::move(entry), outcome});
        } else {
            kept.push_back(std::move(entry));
        }
    }
    m_entries = std::move(kept);
}

void Outbox::refreshBlocked()
{
    // A group may be blocked by a later member, so repeat until nothing moves; each round blocks at least one more.
    QHash<QString, QString> groups;
    for (bool moved = true; moved;) {
        moved = false;
        QHash<RecordKey, QString> records;
        QHash<QString, QString> stuck;
        for (OutboxEntry &entry : m_entries) {
            const Operation &operation = entry.operation;
            if (entry.state == OutboxState::Queued || entry.state == OutboxState::Blocked) {
                const QString cause = causeOf(operation, records, stuck, groups);
                entry.state = cause.isEmpty() ? OutboxState::Queued : OutboxState::Blocked;
                entry.answer = cause.isEmpty() ? OperationResult {} : blockedOn(operation.op, cause);
            }
            if (needsUser(entry.state)) {
                const QString cause = entry.state == OutboxState::Blocked ? entry.answer.on : operation.op;
                records.insert(recordOf(operation), cause);
                stuck.insert(operation.op, cause);
                if (!operation.group.isEmpty() && !groups.contains(operation.group)) {
                    groups.insert(operation.group, cause);
                    moved = true;
                }
            }
        }
    }
}

QString Outbox::causeOf(const Operation &operation, const QHash<RecordKey, QString> &records,
                        const QHash<QString, QString> &stuck, const QHash<QString, QString> &groups)
{
    if (const auto cause = records.constFind(recordOf(operation)); cause != records.constEnd()) {
        return *cause;
    }
    for (const QString &before : operation.after) {
        if (const auto cause = stuck.constFind(before); cause != stuck.constEnd()) {
            return *cause;
        }
    }
    return operation.group.isEmpty() ? QString() : groups.value(operation.group);
}

std::vector<Departure> Outbox::takeDepartures()
{
    return std::exchange(m_departures, {});
}

} // namespace Chancery::Domain
