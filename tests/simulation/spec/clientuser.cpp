// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person in front of a client: edits and decisions.

#include "client.h"

#include <algorithm>

namespace Chancery::Spec {

namespace {

constexpr int IdsOfOneProfile = 100'000;

} // namespace

int Client::newOp()
{
    return isBroken(Rule::NewIdForNewWish) ? (m_index + 1) * IdsOfOneProfile + m_disk.lastN + 1 : m_endpoint.newId();
}

std::optional<Record> Client::mine(int id) const
{
    const auto kept = m_disk.replica.find(id);
    std::optional<Record> mine = kept == m_disk.replica.end() ? std::nullopt : std::optional(kept->second.record);
    for (const Entry &entry : m_disk.outbox) {
        const Operation &operation = entry.operation;
        if (operation.record != id) {
            continue;
        }
        if (operation.verb == Verb::Delete) {
            mine.reset();
        } else if (operation.verb == Verb::Create && !mine) {
            mine.emplace();
            mine->values = operation.set;
        } else if (operation.verb == Verb::Patch && mine) {
            for (std::size_t field = 0; field < Fields; ++field) {
                mine->values[field] =
                    (operation.touched >> field & 1) != 0 ? operation.set[field] : mine->values[field];
            }
        }
    }
    return mine;
}

std::vector<int> Client::visibleIds() const
{
    std::set<int> ids;
    for (const auto &[id, kept] : m_disk.replica) {
        ids.insert(id);
    }
    for (const Entry &entry : m_disk.outbox) {
        ids.insert(entry.operation.record);
    }
    std::erase_if(ids, [this](int id) { return !mine(id).has_value(); });
    return {ids.begin(), ids.end()};
}

Client::Entry *Client::lastOf(int id)
{
    const auto last = std::find_if(m_disk.outbox.rbegin(), m_disk.outbox.rend(),
                                   [id](const Entry &entry) { return entry.operation.record == id; });
    return last == m_disk.outbox.rend() ? nullptr : &*last;
}

void Client::commitEdit()
{
    if (!isBroken(Rule::EditsArePowerSafe)) {
        m_safe = m_disk;
    }
}

void Client::add(Operation operation)
{
    operation.op = operation.op == 0 ? newOp() : operation.op;
    Entry entry {operation};
    entry.n = ++m_disk.lastN;
    m_oracle.require(!m_oracle.deeds().contains(operation.op), "an id was used twice");
    m_oracle.deed(operation.op) = {
        .client = m_index, .record = operation.record, .n = entry.n, .group = operation.group, .body = operation};
    m_disk.outbox.push_back(entry);
}

/// The user knows the whole groups of what is touched.
void Client::see(Operation &operation, const Record &record) const
{
    const Mask already = operation.seen;
    for (int field = 0; field < Fields; ++field) {
        operation.seen |= (operation.touched >> field & 1) != 0 ? groupOf(field) : 0;
    }
    const Mask anew = isBroken(Rule::FirstWasStays) ? operation.seen : operation.seen & ~already;
    for (std::size_t field = 0; field < Fields; ++field) {
        operation.was[field] = (anew >> field & 1) != 0 ? record.values[field] : operation.was[field];
    }
}

void Client::patchSomething(int id, Random &chance)
{
    const Record seen = *mine(id);
    Entry *last = lastOf(id);
    const int field = chance.below(Fields);
    const int value = chance.chance(30) ? chance.between(1, 3) : m_endpoint.newId();
    const bool open = last != nullptr && last->operation.verb == Verb::Patch && last->operation.group == 0
        && ((last->state == State::Queued && !last->wasSent)
            || (isBroken(Rule::InFlightIsImmutable) && last->state == State::InFlight));
    if (open && chance.chance(60)) {
        Operation &operation = last->operation;
        operation.touched |= 1U << field;
        see(operation, seen);
        operation.set[static_cast<std::size_t>(field)] = value;
        m_oracle.deed(operation.op).body = operation;
        return;
    }
    Operation operation {.record = id};
    if (chance.chance(15)) {
        operation.tagsIn = 1U << chance.below(5);
        operation.tagsOut = (1U << chance.below(5)) & ~operation.tagsIn;
    } else if (chance.chance(10)) {
        operation.blob = m_endpoint.newId();
    } else {
        operation.touched = 1U << field;
        operation.set[static_cast<std::size_t>(field)] = value;
        see(operation, seen);
    }
    if (chance.chance(20) && !m_disk.outbox.empty()) {
        const Entry &other =
            m_disk.outbox[static_cast<std::size_t>(chance.below(static_cast<int>(m_disk.outbox.size())))];
        operation.after = other.operation.op;
    }
    add(operation);
}

void Client::changeTwo(const std::vector<int> &ids, Random &chance)
{
    const int group = m_endpoint.newId();
    const int first = chance.below(static_cast<int>(ids.size()));
    const int second = (first + 1) % static_cast<int>(ids.size());
    for (const int at : {first, second}) {
        const int id = ids[static_cast<std::size_t>(at)];
        Operation operation {.record = id, .touched = 1};
        operation.set[0] = m_endpoint.newId();
        operation.group = group;
        see(operation, *mine(id));
        add(operation);
    }
}

void Client::edit(Random &chance)
{
    const std::vector<int> ids = visibleIds();
    const int kind = chance.below(100);
    if (kind < 15 || ids.empty()) {
        Operation operation {.record = m_endpoint.newId(), .verb = Verb::Create};
        for (int &value : operation.set) {
            value = m_endpoint.newId();
        }
        operation.audience = scopes | (chance.chance(30) ? static_cast<Mask>(chance.between(1, 15)) : 0U);
        add(operation);
        commitEdit();
        return;
    }
    const int id = ids[static_cast<std::size_t>(chance.below(static_cast<int>(ids.size())))];
    const auto kept = m_disk.replica.find(id);
    const int base = kept == m_disk.replica.end() ? 0 : kept->second.record.rev;
    if (kind < 65) {
        patchSomething(id, chance);
    } else if (kind < 78 && ids.size() > 1) {
        changeTwo(ids, chance);
    } else if (kind < 92) {
        add({.record = id, .verb = Verb::Action, .base = base});
    } else {
        add({.record = id, .verb = Verb::Delete, .base = base});
    }
    commitEdit();
}

void Client::drop(int op)
{
    std::set<int> falls {op};
    std::set<int> records;
    // With it what stands on it: later edits of the record, what waits for it, its group.
    for (bool grew = true; grew;) {
        grew = false;
        records.clear();
        for (const Entry &entry : m_disk.outbox) {
            const Operation &operation = entry.operation;
            const bool stands =
                falls.contains(operation.op) || records.contains(operation.record) || falls.contains(operation.after);
            if (entry.state == State::Acked || !stands) {
                continue;
            }
            grew = falls.insert(operation.op).second || grew;
            records.insert(operation.record);
            if (operation.group != 0 && !isBroken(Rule::GroupFallsTogether)) {
                for (const Entry &other : m_disk.outbox) {
                    const bool member = other.operation.group == operation.group && other.state != State::Acked;
                    grew = (member && falls.insert(other.operation.op).second) || grew;
                }
            }
        }
    }
    const bool anyUnderWay = std::any_of(m_disk.outbox.begin(), m_disk.outbox.end(), [&falls](const Entry &entry) {
        return entry.state == State::InFlight && falls.contains(entry.operation.op);
    });
    if (anyUnderWay) {
        return; // Its fate is being decided elsewhere.
    }
    std::erase_if(m_disk.outbox, [&](const Entry &entry) {
        if (!falls.contains(entry.operation.op) || entry.state == State::Acked) {
            return false;
        }
        leave(entry, Fate::Dropped);
        return true;
    });
}

/// The same wish once more, over what the user sees now: a new operation in the place of the old.
void Client::keepMine(Entry &entry)
{
    const Record &theirs = m_disk.replica.at(entry.operation.record).record;
    Operation operation = entry.operation;
    operation.op = newOp();
    operation.base = theirs.rev;
    if (!isBroken(Rule::DecisionHasNewBase)) {
        for (std::size_t field = 0; field < Fields; ++field) {
            operation.was[field] = (operation.seen >> field & 1) != 0 ? theirs.values[field] : operation.was[field];
        }
    }
    reissue(entry, operation, theirs.rev);
    for (Entry &other : m_disk.outbox) {
        if (other.state == State::Held) {
            other.state = State::Queued;
        }
    }
}

/// \p operation takes the place of the entry's, and what waited for the old one waits for it. A body that was sent is
/// never changed under its id: the endpoint may have it, if only by a delivery that came twice around a restore.
void Client::reissue(Entry &entry, const Operation &operation, int decidedAt)
{
    const int old = entry.operation.op;
    m_oracle.deed(old).fate = Fate::Replaced;
    m_oracle.deed(operation.op) = {.client = m_index,
                                   .record = operation.record,
                                   .n = entry.n,
                                   .group = operation.group,
                                   .decidedAt = decidedAt,
                                   .body = operation};
    entry.operation = operation;
    entry.state = State::Queued;
    entry.wasSent = false;
    for (Entry &other : m_disk.outbox) {
        if (other.operation.after != old || other.state == State::Acked || other.state == State::InFlight) {
            continue;
        }
        Operation moved = other.operation;
        moved.after = operation.op;
        if (other.wasSent && other.state != State::Attention) { // That one gets its id when it is decided.
            moved.op = newOp();
            reissue(other, moved, m_oracle.deed(other.operation.op).decidedAt);
        } else {
            other.operation = moved;
            m_oracle.deed(moved.op).body = moved;
        }
    }
}

void Client::decide(Random &chance)
{
    const auto entry = std::find_if(m_disk.outbox.begin(), m_disk.outbox.end(), [](const Entry &each) {
        return each.state == State::Attention || each.state == State::Held;
    });
    if (entry == m_disk.outbox.end() || m_pushToken != 0) {
        return;
    }
    const auto kept = m_disk.replica.find(entry->operation.record);
    const bool seesTheirs = entry->theirs && kept != m_disk.replica.end()
        && kept->second.record.rev >= entry->theirs->rev && m_disk.complete;
    if (entry->state == State::Attention && seesTheirs && chance.chance(60)) {
        keepMine(*entry);
    } else {
        drop(entry->operation.op);
        for (Entry &other : m_disk.outbox) {
            other.state = other.state == State::Held ? State::Queued : other.state;
        }
    }
    commitEdit();
}

/// I12: whoever still waits has a reason among the user's open questions.
void Client::checkNothingWaitsInVain() const
{
    std::set<int> reasons;
    std::set<int> records;
    std::set<int> groups;
    for (bool grew = true; grew;) {
        grew = false;
        for (const Entry &entry : m_disk.outbox) {
            const Operation &operation = entry.operation;
            const bool waits = !isOpen(entry.state) || records.contains(operation.record)
                || reasons.contains(operation.after) || (operation.group != 0 && groups.contains(operation.group));
            if (waits && entry.state != State::Acked && reasons.insert(operation.op).second) {
                records.insert(operation.record);
                groups.insert(operation.group);
                grew = true;
            }
        }
    }
    for (const Entry &entry : m_disk.outbox) {
        m_oracle.require(entry.state == State::Acked || reasons.contains(entry.operation.op),
                         "I12: an operation waits for nothing");
    }
}

} // namespace Chancery::Spec
