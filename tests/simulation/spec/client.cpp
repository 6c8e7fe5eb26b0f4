// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client's pulls: pages, snapshots, what they retire, other histories. Pushes and the user: clientwrites.cpp.

#include "client.h"

#include <algorithm>

namespace Chancery::Spec {

std::optional<Message> Client::pull()
{
    if (m_pullToken != 0) {
        return {};
    }
    Message message {m_index, m_pullToken = ++m_lastToken};
    if (m_disk.cursor) {
        message.cursor = m_disk.cursor;
        // While an acknowledgement waits the page is needed even if it is empty.
        message.conditional = std::none_of(m_disk.outbox.begin(), m_disk.outbox.end(),
                                           [](const Entry &entry) { return entry.state == State::Acked; });
        return message;
    }
    message.kind = Message::Kind::Snapshot;
    message.mark = m_disk.mark;
    if (!m_disk.mark) {
        ++m_disk.generation;
        if (isBroken(Rule::NothingDroppedFirst)) {
            m_oracle.require(m_disk.replica.empty(), "I8: the screen went empty for a snapshot");
            m_disk.replica.clear();
        }
    }
    return message;
}

void Client::take(const Message &answer, bool diesOnTheWay)
{
    const bool isPush = answer.kind == Message::Kind::Push || answer.kind == Message::Kind::Blob;
    int &current = isPush ? m_pushToken : m_pullToken;
    if (answer.token != current && !(isBroken(Rule::StaleAnswersAreDropped) && !isPush)) {
        return;
    }
    current = 0;
    if (isPush) {
        takeResults(answer);
        return;
    }
    if (answer.page.expired || answer.section.expired) {
        if (answer.incarnation != m_disk.incarnation) {
            enterHistory(answer.incarnation);
        }
        startAnew();
    } else if (answer.kind == Message::Kind::Changes) {
        takePage(answer, diesOnTheWay);
    } else {
        takeSection(answer, diesOnTheWay);
    }
}

void Client::startAnew()
{
    m_disk.cursor.reset();
    m_disk.mark.reset();
    m_disk.complete = false;
}

/// A restored endpoint has forgotten what it acknowledged: all of that goes out again, under the same ids.
void Client::enterHistory(int incarnation)
{
    const bool isFirst = m_disk.incarnation == 0;
    m_disk.incarnation = incarnation;
    m_disk.blobsThere.clear();
    if (isFirst) {
        return;
    }
    m_disk.complete = false;
    if (!isBroken(Rule::RestoreUndoesAcks)) {
        for (Entry &entry : m_disk.outbox) {
            if (entry.state == State::Acked) {
                entry.state = State::Queued;
                entry.ackRev = 0;
            }
        }
    }
    if (isBroken(Rule::RestoreSendsAgain) || isBroken(Rule::ArchiveIsKept)) {
        return;
    }
    // All of the archive, whatever seq was restored: there may have been another restore between this and the history
    // the client knows. In the order they were made, before everything that is still open.
    std::deque<Entry> again;
    for (Entry &entry : m_disk.archive) {
        entry.state = State::Queued;
        entry.ackRev = 0;
        m_oracle.deed(entry.operation.op).fate = Fate::Open;
        again.push_back(entry);
    }
    m_disk.archive.clear();
    again.insert(again.end(), m_disk.outbox.begin(), m_disk.outbox.end());
    std::stable_sort(again.begin(), again.end(), [](const Entry &a, const Entry &b) { return a.n < b.n; });
    m_disk.outbox = std::move(again);
}

void Client::put(const Row &row)
{
    if (!row.put) {
        m_disk.replica.erase(row.id);
        return;
    }
    m_oracle.require(m_endpoint.records()[static_cast<std::size_t>(row.id)] == *row.put
                         || m_oracle.everWas(row.id, *row.put),
                     "I6: a replica has what never was");
    m_disk.replica[row.id] = {*row.put, m_disk.generation};
}

/// I2 and I10: up to its cursor the replica is what the endpoint had for this caller, whole commits, nothing else.
void Client::checkUpTo(const Page &page) const
{
    for (const auto &[id, record] : page.truth) {
        const auto kept = m_disk.replica.find(id);
        const bool here = kept != m_disk.replica.end();
        if (record.rev <= page.cursor.seq) {
            m_oracle.require(here && kept->second.record == record, "I10: a page left out part of what it covers");
        }
        if (m_disk.complete) {
            m_oracle.require(here && kept->second.record == record, "I2: complete, and a record is missing or old");
        }
    }
    if (m_disk.complete) {
        m_oracle.require(m_disk.replica.size() == page.truth.size(), "I2: complete, with a record too many");
    }
}

void Client::takePage(const Message &answer, bool dies)
{
    const Page &page = answer.page;
    if (!m_disk.cursor || answer.incarnation != m_disk.incarnation) {
        return; // Of before a snapshot was needed, or of another history: greeting will tell.
    }
    if (answer.isCut && !isBroken(Rule::CutPageIsNothing)) {
        return;
    }
    if (page.notModified) {
        m_disk.complete = true;
        checkUpTo(page);
        return;
    }
    if (dies) { // Between two writes, if there are two; the transaction is gone.
        if (isBroken(Rule::CursorWithPage)) {
            m_disk.cursor = page.cursor;
        }
        crash();
        return;
    }
    m_oracle.require(page.cursor.seq >= m_disk.cursor->seq, "I9: the cursor moved back");
    const std::size_t rows = answer.isCut ? page.rows.size() / 2 : page.rows.size();
    for (std::size_t i = 0; i < rows; ++i) {
        put(page.rows[i]);
        if (answer.isCut && page.rows[i].put) {
            m_disk.cursor->seq = std::max(m_disk.cursor->seq, page.rows[i].put->rev);
        }
    }
    if (answer.isCut) {
        return;
    }
    m_disk.cursor = page.cursor;
    m_disk.complete = page.complete || isBroken(Rule::CompleteIsSaidByPages);
    checkUpTo(page);
    if (m_disk.complete || isBroken(Rule::RetireAtCompletePage)) {
        retire();
    }
}

void Client::takeSection(const Message &answer, bool dies)
{
    const Section &section = answer.section;
    if (m_disk.cursor) {
        return;
    }
    if (m_disk.incarnation != answer.incarnation) {
        enterHistory(answer.incarnation);
    }
    if (answer.isCut && !isBroken(Rule::CutSnapshotIsNoEnd)) {
        return; // Goes on from the mark before.
    }
    if (dies) {
        if (isBroken(Rule::MarkWithRows)) {
            m_disk.mark = section.mark;
        }
        crash();
        return;
    }
    for (const Row &row : section.rows) {
        put(row);
    }
    m_disk.mark = section.mark;
    if (section.ended || answer.isCut) {
        endSnapshot();
    }
}

void Client::endSnapshot()
{
    m_disk.cursor = m_disk.mark->start;
    m_disk.mark.reset();
    if (!isBroken(Rule::SweepAtTheEnd)) {
        std::erase_if(m_disk.replica, [this](const auto &kept) { return kept.second.generation != m_disk.generation; });
    }
}

void Client::retire()
{
    for (auto entry = m_disk.outbox.begin(); entry != m_disk.outbox.end();) {
        if (entry->state != State::Acked || entry->ackRev > m_disk.cursor->seq) {
            ++entry;
            continue;
        }
        m_disk.archive.push_back(*entry);
        leave(*entry, Fate::Applied);
        entry = m_disk.outbox.erase(entry);
    }
}

void Client::leave(const Entry &entry, Fate fate)
{
    m_oracle.deed(entry.operation.op).fate = fate;
    if (fate != Fate::Applied) {
        return;
    }
    // I8: the edit leaves the screen only when the replica shows it, or the record is out of sight.
    const auto kept = m_disk.replica.find(entry.operation.record);
    const bool shown = kept != m_disk.replica.end() && kept->second.record.rev >= entry.ackRev;
    m_oracle.require(shown || kept == m_disk.replica.end(), "I8: an edit went from the screen before its effect came");
    m_oracle.require(kept != m_disk.replica.end() || m_disk.complete,
                     "I8: a record went from the screen with its edit");
}

void Client::crash()
{
    m_pullToken = 0;
    if (isBroken(Rule::FlightSurvivesCrash)) {
        std::erase_if(m_disk.outbox, [](const Entry &entry) { return entry.state == State::InFlight; });
    }
    giveUpPush();
}

void Client::losePower()
{
    m_disk = m_safe;
    crash();
}

void Client::restoreBackup()
{
    if (!m_backup) {
        return;
    }
    m_oracle.wentBack(m_index);
    std::set<int> back;
    for (const Entry &entry : m_backup->outbox) {
        back.insert(entry.operation.op);
        Oracle::Deed &deed = m_oracle.deed(entry.operation.op);
        deed.fate = Fate::Open;
        deed.mayBeReused = true;
        deed.body = entry.operation;
    }
    for (const Entry &entry : m_disk.outbox) {
        if (!back.contains(entry.operation.op)) {
            m_oracle.deed(entry.operation.op).fate = Fate::LostWithProfile;
        }
    }
    // What was retired since then is archived nowhere: should the endpoint go back too, nobody has it.
    for (const Entry &entry : m_disk.archive) {
        const auto isSame = [&entry](const Entry &kept) {
            return kept.operation.op == entry.operation.op;
        };
        if (!back.contains(entry.operation.op)
            && std::none_of(m_backup->archive.begin(), m_backup->archive.end(), isSame)) {
            m_oracle.deed(entry.operation.op).fate = Fate::LostWithProfile;
        }
    }
    m_disk = *m_backup;
    m_disk.blobsThere.clear();
    m_safe = m_disk;
    crash();
}

Truth Client::view() const
{
    Truth view;
    for (const auto &[id, kept] : m_disk.replica) {
        view.emplace_back(id, kept.record);
    }
    return view;
}

bool Client::isAtRest() const
{
    return m_disk.outbox.empty() && m_disk.cursor && m_disk.complete && m_pullToken == 0 && m_pushToken == 0;
}

} // namespace Chancery::Spec
