// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client's pushes and what becomes of them.

#include "client.h"

#include <algorithm>

namespace Chancery::Spec {

using Status = Result::Status;

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

} // namespace Chancery::Spec
