// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user decides about operations that need attention. A changed body always gets a new id: the endpoint keeps
// the old one for good.

#include "domain/merge.h"
#include "outbox.h"

#include <algorithm>

namespace Chancery::Domain {

namespace {

/// The same wish over what is there now: `was` becomes what the user has just been shown.
Operation rebased(const Operation &operation, const QJsonObject &theirs, qint64 theirsRev)
{
    Operation mine = operation;
    mine.base = theirsRev;
    for (auto seen = mine.was.begin(); seen != mine.was.end(); ++seen) {
        seen.value() = valueAt(theirs, seen.key());
    }
    return mine;
}

std::optional<Operation> patchTowards(const Collection &collection, const Operation &operation,
                                      const QJsonObject &theirs, qint64 theirsRev, const QJsonObject &mine)
{
    const std::optional<Patch> patch = difference(collection, theirs, mine);
    if (!patch.has_value()) {
        return std::nullopt;
    }
    Operation result = operation;
    result.verb = Verb::Patch;
    result.base = theirsRev;
    result.set = patch->set;
    result.was = patch->was;
    return result;
}

/// Neither under way nor done: the user still decides about it.
bool isMovable(const OutboxEntry &entry)
{
    return entry.state != OutboxState::InFlight && entry.state != OutboxState::Acked;
}

} // namespace

OutboxEntry *Outbox::entryOf(const QString &op)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&op](const OutboxEntry &entry) { return entry.operation.op == op; });
    return found == m_entries.end() ? nullptr : &*found;
}

void Outbox::reissue(OutboxEntry &entry, Operation operation, const std::function<QString()> &newId)
{
    const QString before = entry.operation.op;
    const QString now = operation.op;
    m_departures.push_back({entry, Outcome::ReplacedByUser});
    entry = OutboxEntry {std::move(operation)};
    waitFor(before, now, newId);
    refreshBlocked();
}

void Outbox::rewrite(OutboxEntry &entry, Operation operation, const std::function<QString()> &newId)
{
    if (entry.tries == 0) {
        entry.operation = std::move(operation);
    } else {
        operation.op = newId();
        reissue(entry, std::move(operation), newId);
    }
}

void Outbox::waitFor(const QString &before, const QString &now, const std::function<QString()> &newId)
{
    for (OutboxEntry &other : m_entries) {
        if (!isMovable(other) || !other.operation.after.contains(before)) {
            continue;
        }
        Operation moved = other.operation;
        if (now.isEmpty() || moved.after.contains(now)) {
            moved.after.removeAll(before);
        } else {
            std::replace(moved.after.begin(), moved.after.end(), before, now);
        }
        if (isRefused(other.state)) {
            other.operation = std::move(moved); // It gets its new id when the user has decided on it.
        } else {
            rewrite(other, std::move(moved), newId);
        }
    }
}

void Outbox::settleAsWished(const OutboxEntry &entry, const std::function<QString()> &newId)
{
    const QString op = entry.operation.op;
    leave({op}, Outcome::ReplacedByUser);
    waitFor(op, {}, newId);
    refreshBlocked();
}

void Outbox::dropStackedPatches(const Operation &operation, const std::function<QString()> &newId)
{
    QSet<QString> stacked;
    for (const OutboxEntry &entry : m_entries) {
        if (isMovable(entry) && entry.operation.n > operation.n && entry.operation.verb == Verb::Patch
            && entry.operation.id == operation.id && entry.operation.collection == operation.collection) {
            stacked.insert(entry.operation.op);
        }
    }
    leave(stacked, Outcome::ReplacedByUser);
    for (const QString &op : std::as_const(stacked)) {
        waitFor(op, operation.op, newId);
    }
}

void Outbox::standOn(const Operation &operation, qint64 theirsRev, const std::function<QString()> &newId)
{
    // The user decided looking at theirsRev: what is stacked on the operation stands on it too.
    for (OutboxEntry &entry : m_entries) {
        const bool stacked = entry.operation.n > operation.n && entry.operation.id == operation.id
            && entry.operation.collection == operation.collection && entry.operation.base < theirsRev;
        if (!stacked || !isMovable(entry)) {
            continue;
        }
        Operation moved = entry.operation;
        moved.base = theirsRev;
        rewrite(entry, std::move(moved), newId);
    }
}

bool Outbox::keepMine(const Collection &collection, const QString &op, const QJsonObject &theirs, qint64 theirsRev,
                      const std::function<QString()> &newId)
{
    OutboxEntry *entry = entryOf(op);
    if (entry == nullptr || entry->state != OutboxState::Conflict) {
        return false;
    }
    Operation mine = rebased(entry->operation, theirs, theirsRev);
    if (mine.verb == Verb::Create) {
        // The id exists already: what was to be created is now a change of what is there.
        QJsonObject wished = theirs;
        for (auto member = mine.set.constBegin(); member != mine.set.constEnd(); ++member) {
            wished.insert(member.key(), member.value());
        }
        const std::optional<Operation> patch = patchTowards(collection, mine, theirs, theirsRev, wished);
        if (!patch.has_value()) {
            settleAsWished(*entry, newId);
            return true;
        }
        mine = *patch;
    }
    mine.op = newId();
    standOn(mine, theirsRev, newId);
    reissue(*entry, std::move(mine), newId);
    return true;
}

bool Outbox::replace(const Collection &collection, const QString &op, const QJsonObject &theirs, qint64 theirsRev,
                     const QJsonObject &mine, const std::function<QString()> &newId)
{
    OutboxEntry *entry = entryOf(op);
    if (entry == nullptr || entry->operation.verb == Verb::Action || !isRefused(entry->state)) {
        return false;
    }
    dropStackedPatches(Operation(entry->operation), newId);
    entry = entryOf(op);
    Operation operation = entry->operation;
    const bool isNew =
        entry->state == OutboxState::Gone || (entry->state == OutboxState::Rejected && operation.verb == Verb::Create);
    if (isNew) {
        operation.verb = Verb::Create;
        operation.base = 0;
        operation.set = mine;
        operation.was = {};
        if (entry->state == OutboxState::Gone) {
            operation.id = newId(); // The old id stands for what was deleted.
        }
    } else if (const std::optional<Operation> patch = patchTowards(collection, operation, theirs, theirsRev, mine)) {
        operation = *patch;
    } else {
        settleAsWished(*entry, newId);
        return true;
    }
    operation.op = newId();
    if (!isNew) {
        standOn(operation, theirsRev, newId);
    }
    reissue(*entry, std::move(operation), newId);
    return true;
}

bool Outbox::drop(const QString &op)
{
    const OutboxEntry *first = find(op);
    if (first == nullptr || !isMovable(*first)) {
        return false;
    }
    QSet<QString> ops {op};
    QSet<QString> groups;
    QSet<RecordKey> records;
    // A group or an `after` may reach back to an earlier record, so repeat until nothing is added.
    for (qsizetype before = 0; before != ops.size() + groups.size();) {
        before = ops.size() + groups.size();
        records.clear();
        for (const OutboxEntry &entry : m_entries) {
            const Operation &operation = entry.operation;
            const RecordKey record {operation.collection, operation.id};
            const bool stacked = ops.contains(operation.op) || records.contains(record)
                || (!operation.group.isEmpty() && groups.contains(operation.group))
                || std::any_of(operation.after.begin(), operation.after.end(),
                               [&ops](const QString &other) { return ops.contains(other); });
            if (!stacked || !isMovable(entry)) {
                continue;
            }
            ops.insert(operation.op);
            records.insert(record);
            if (!operation.group.isEmpty()) {
                groups.insert(operation.group);
            }
        }
    }
    leave(ops, Outcome::DroppedByUser);
    refreshBlocked();
    return true;
}

bool Outbox::retry(const QString &op, const std::function<QString()> &newId)
{
    OutboxEntry *entry = entryOf(op);
    if (entry == nullptr || entry->state != OutboxState::Rejected) {
        return false;
    }
    Operation again = entry->operation;
    again.op = newId();
    reissue(*entry, std::move(again), newId);
    return true;
}

} // namespace Chancery::Domain
