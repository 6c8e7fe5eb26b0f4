// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client's pushes, and the person in front of it.

#include "client.h"

#include <algorithm>

namespace Chancery::Spec {

using Status = Result::Status;

namespace {

constexpr int IdsOfOneProfile = 100'000;

bool isOpen(Client::State state)
{
    return state == Client::State::Queued || state == Client::State::InFlight || state == Client::State::Acked;
}

} // namespace

int Client::newOp()
{
    return isBroken(Rule::NewIdForNewWish) ? (m_index + 1) * IdsOfOneProfile + m_disk.lastN + 1 : m_endpoint.newId();
}

bool Client::mayTravel(const Entry &entry, const std::set<int> &stopped, const std::set<int> &batch) const
{
    if (entry.state != State::Queued || stopped.contains(entry.operation.record)) {
        return false;
    }
    // What it waits for is done, or goes with it.
    return std::all_of(m_disk.outbox.begin(), m_disk.outbox.end(), [&](const Entry &other) {
        return other.operation.op != entry.operation.after || other.state == State::Acked
            || batch.contains(other.operation.op);
    });
}

std::optional<Message> Client::push(int limit)
{
    if (m_pushToken != 0) {
        return {};
    }
    Message message {m_index, 0, Message::Kind::Push};
    std::set<int> stopped;
    std::set<int> batch;
    bool anyAttention = false;
    const auto groupMayGo = [&](int group) {
        return std::all_of(m_disk.outbox.begin(), m_disk.outbox.end(), [&](const Entry &other) {
            return other.operation.group != group || mayTravel(other, stopped, batch)
                || batch.contains(other.operation.op) || other.state == State::Acked;
        });
    };
    for (Entry &entry : m_disk.outbox) {
        const int group = entry.operation.group;
        const bool attention = entry.state == State::Attention || entry.state == State::Held;
        anyAttention = anyAttention || attention;
        if (entry.state == State::Acked) {
            continue;
        }
        const bool together = group == 0 || isBroken(Rule::GroupTravelsTogether) || groupMayGo(group);
        const bool begun = group != 0 && !message.operations.empty() && message.operations.back().group == group
            && !isBroken(Rule::GroupTravelsTogether);
        const bool full = static_cast<int>(message.operations.size()) >= limit && !begun;
        if (full || !together || !mayTravel(entry, stopped, batch)) {
            if (!(attention && isBroken(Rule::FailureHoldsRecord))) {
                stopped.insert(entry.operation.record);
            }
            continue;
        }
        batch.insert(entry.operation.op);
        message.operations.push_back(entry.operation);
    }
    if (message.operations.empty() || (anyAttention && isBroken(Rule::OneRecordNotTheQueue))) {
        return {};
    }
    message.token = m_pushToken = ++m_lastToken;
    for (const Operation &operation : message.operations) {
        if (operation.blob != 0 && !m_disk.blobsThere.contains(operation.blob) && !isBroken(Rule::BlobGoesFirst)) {
            return Message {
                .client = m_index, .token = m_pushToken, .kind = Message::Kind::Blob, .blob = operation.blob};
        }
    }
    for (Entry &entry : m_disk.outbox) {
        const bool sent = batch.contains(entry.operation.op);
        entry.state = sent ? State::InFlight : entry.state;
        entry.wasSent = entry.wasSent || sent;
    }
    if (!isBroken(Rule::FlightIsNoted)) {
        m_safe = m_disk;
    }
    if (isBroken(Rule::KeptUntilAnswered)) {
        std::erase_if(m_disk.outbox, [&](const Entry &entry) { return batch.contains(entry.operation.op); });
    }
    return message;
}

void Client::giveUpPush()
{
    m_pushToken = 0;
    for (Entry &entry : m_disk.outbox) {
        if (entry.state == State::InFlight) {
            entry.state = State::Queued;
            if (isBroken(Rule::SameIdOnRetry)) {
                const Oracle::Deed deed = m_oracle.deed(entry.operation.op);
                m_oracle.deed(entry.operation.op).fate = Fate::Replaced;
                entry.operation.op = newOp();
                m_oracle.deed(entry.operation.op) = deed;
            }
        }
    }
}

void Client::takeResults(const Message &answer)
{
    m_disk.incarnation = m_disk.incarnation == 0 ? answer.incarnation : m_disk.incarnation;
    if (m_disk.incarnation != answer.incarnation && !isBroken(Rule::AnswerOfThisHistory)) {
        giveUpPush();
        enterHistory(answer.incarnation);
        return;
    }
    if (answer.kind == Message::Kind::Blob) {
        m_disk.blobsThere.insert(answer.blob);
        m_everUploaded.insert(answer.blob);
        return;
    }
    for (const Result &result : answer.results) {
        const auto entry = std::find_if(m_disk.outbox.begin(), m_disk.outbox.end(), [&result](const Entry &each) {
            return each.operation.op == result.op && each.state == State::InFlight;
        });
        if (entry != m_disk.outbox.end()) {
            settle(*entry, result);
        }
    }
    if (isBroken(Rule::EditStaysUntilFeed) || isBroken(Rule::AnswerMovesOutboxOnly)) {
        for (auto entry = m_disk.outbox.begin(); entry != m_disk.outbox.end();) {
            if (entry->state != State::Acked) {
                ++entry;
                continue;
            }
            const Record &now = m_endpoint.records()[static_cast<std::size_t>(entry->operation.record)];
            if (isBroken(Rule::AnswerMovesOutboxOnly) && now.rev > 0 && !now.deleted) {
                m_disk.replica[entry->operation.record] = {now, m_disk.generation};
            }
            m_disk.archive.push_back(*entry);
            leave(*entry, Fate::Applied);
            entry = m_disk.outbox.erase(entry);
        }
    }
    giveUpPush();
}

void Client::settle(Entry &entry, const Result &result)
{
    if (result.status == Status::Applied) {
        entry.state = State::Acked;
        entry.ackRev = result.rev;
        m_disk.complete = m_disk.complete && m_disk.cursor && result.rev <= m_disk.cursor->seq;
        return;
    }
    const Oracle::Deed &deed = m_oracle.deed(entry.operation.op);
    m_oracle.require(result.status != Status::Reused || deed.mayBeReused, "an id was used twice");
    m_oracle.require(result.status != Status::Rejected || entry.operation.verb == Verb::Action,
                     "something sound was rejected");
    if (result.status == Status::Retry) {
        // The endpoint has been restored to before the blob: it goes again.
        m_oracle.require(m_everUploaded.contains(entry.operation.blob), "an operation went before its blob");
        m_disk.blobsThere.erase(entry.operation.blob);
        entry.state = State::Queued;
        return;
    }
    if (result.status == Status::Blocked) {
        // The one to blame is this user's: in attention, or queued and tried again with this one.
        const bool blamed = std::any_of(m_disk.outbox.begin(), m_disk.outbox.end(), [&result](const Entry &other) {
            return other.operation.op == result.on && isOpen(other.state) && other.state != State::InFlight;
        });
        entry.state = blamed ? State::Queued : State::Held;
        return;
    }
    entry.state = State::Attention;
    entry.theirs = result.theirs;
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
    const int old = entry.operation.op;
    Operation operation = entry.operation;
    operation.op = newOp();
    operation.base = theirs.rev;
    if (!isBroken(Rule::DecisionHasNewBase)) {
        for (std::size_t field = 0; field < Fields; ++field) {
            operation.was[field] = (operation.seen >> field & 1) != 0 ? theirs.values[field] : operation.was[field];
        }
    }
    m_oracle.deed(old).fate = Fate::Replaced;
    m_oracle.deed(operation.op) = {.client = m_index,
                                   .record = operation.record,
                                   .n = entry.n,
                                   .group = operation.group,
                                   .decidedAt = theirs.rev,
                                   .body = operation};
    entry.operation = operation;
    entry.state = State::Queued;
    entry.wasSent = false;
    for (Entry &other : m_disk.outbox) {
        if (other.operation.after == old && other.state != State::Acked && other.state != State::InFlight) {
            other.operation.after = operation.op;
            m_oracle.deed(other.operation.op).body.after = operation.op;
        }
        if (other.state == State::Held) {
            other.state = State::Queued;
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
