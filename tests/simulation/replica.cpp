// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replica.h"

#include "simulation/notes.h"
#include "simulation/trace.h"

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;

Replica::Replica(Mutation mutation, const ModelEndpoint &endpoint, Oracle &oracle)
    : m_mutation(mutation)
    , m_endpoint(endpoint)
    , m_oracle(oracle)
{
}

View Replica::view() const
{
    View view;
    for (auto row = m_data.rows.constBegin(); row != m_data.rows.constEnd(); ++row) {
        view.insert(row.key(), row->rev);
    }
    return view;
}

std::optional<QJsonObject> Replica::theirs(const QString &id) const
{
    const auto row = m_data.rows.constFind(id);
    return row == m_data.rows.constEnd() ? std::nullopt : std::optional(row->document);
}

qint64 Replica::revOf(const QString &id) const
{
    return m_data.rows.value(id).rev;
}

std::optional<QJsonObject> Replica::mine(const QString &id) const
{
    return Domain::fold(notes(), theirs(id), m_data.outbox.operationsOf(u"notes"_s, id)).document;
}

QStringList Replica::ids() const
{
    QStringList ids = m_data.rows.keys();
    for (const Domain::OutboxEntry &entry : m_data.outbox.entries()) {
        if (entry.operation.verb == Domain::Verb::Create && !ids.contains(entry.operation.id)) {
            ids.append(entry.operation.id);
        }
    }
    return ids;
}

Sync::OutboxFacts Replica::outboxFacts() const
{
    Sync::OutboxFacts facts;
    facts.waiting = m_data.outbox.waiting();
    facts.attention = m_data.outbox.attention();
    for (const Domain::OutboxEntry &entry : m_data.outbox.entries()) {
        if (entry.state == Domain::OutboxState::Acked) {
            ++facts.acked;
            facts.ackRev = std::max(facts.ackRev, entry.ackRev);
        }
    }
    return facts;
}

Sync::ReplicaFacts Replica::replicaFacts() const
{
    return {m_data.cursor, m_data.seq, false, m_data.everComplete, m_data.mark};
}

void Replica::updateOutbox(const std::function<void(Domain::Outbox &)> &change, bool powerSafe)
{
    change(m_data.outbox);
    takeDepartures();
    if (powerSafe) {
        m_safe = m_data;
    }
}

void Replica::takeDepartures()
{
    for (const Domain::Departure &departure : m_data.outbox.takeDepartures()) {
        const Domain::Operation &operation = departure.entry.operation;
        Trace::note({}, [&] {
            return QString(u"%1 on %2 of %3 leaves as %4 at %5"_s.arg(operation.op, operation.id, operation.group)
                               .arg(static_cast<int>(departure.outcome))
                               .arg(departure.entry.ackRev));
        });
        if (departure.outcome == Domain::Outcome::Applied) {
            m_data.archive.insert(operation.op, departure.entry);
        } else {
            m_data.archive.remove(operation.op); // What the user gave up since is not sent again.
        }
        // Over an unfinished snapshot the replica says nothing about what is missing.
        const qint64 rev = m_data.snapshotRunning ? departure.entry.ackRev : revOf(operation.id);
        // What it could see is what its cursor was made for, whatever the account may see by now.
        const int scopes = m_data.cursor.section(u'.', 2, 2).toInt();
        m_oracle.departed(departure, rev, scopes, m_endpoint);
    }
}

void Replica::put(const ModelRow &row, bool snapshot)
{
    Row &known = m_data.rows[row.id];
    const bool swept = snapshot && known.generation < m_data.generation;
    if (row.rev < known.rev && !swept) {
        return;
    }
    known = {row.document, row.rev, m_data.generation};
    m_oracle.put(row.id, row.rev, row.document, m_endpoint);
}

bool Replica::applyPage(const ModelPage &page, bool dies)
{
    if (m_mutation == Mutation::CursorBeforeData && dies) {
        m_data.cursor = page.cursor;
        m_data.seq = page.seq;
        return false;
    }
    for (const ModelRow &row : page.rows) {
        if (row.put) {
            put(row, false);
        } else if (m_data.rows.value(row.id).rev <= row.rev) {
            m_data.rows.remove(row.id);
        }
    }
    m_oracle.cursorMoved(m_data.seq, page.seq);
    m_data.cursor = page.cursor;
    m_data.seq = page.seq;
    m_data.everComplete = m_data.everComplete || page.complete;
    if (page.complete) {
        m_oracle.complete(page.truth, view());
    }
    if (page.complete) {
        m_data.completeSeq = page.seq;
        m_data.outbox.retire(page.seq);
        takeDepartures();
    }
    return true;
}

void Replica::beginSnapshot()
{
    if (!m_data.snapshotRunning) {
        ++m_data.generation;
        m_data.snapshotRunning = true;
        m_data.mark.clear();
    }
}

void Replica::applySection(const ModelSection &section)
{
    for (const ModelRow &row : section.rows) {
        put(row, true);
    }
    m_data.mark = section.mark;
    if (!section.ended) {
        return;
    }
    sweep();
    m_data.cursor = section.cursor;
    m_data.seq = section.seq;
    m_data.mark.clear();
    m_data.snapshotRunning = false;
}

void Replica::sweep()
{
    if (m_mutation == Mutation::NoSweep) {
        return;
    }
    for (auto row = m_data.rows.begin(); row != m_data.rows.end();) {
        row = row->generation < m_data.generation ? m_data.rows.erase(row) : std::next(row);
    }
}

qint64 Replica::equalUpTo() const
{
    return m_data.cursor.isEmpty() || m_data.snapshotRunning ? 0 : std::min(m_data.seq, m_data.completeSeq);
}

void Replica::forgetCursor()
{
    m_data.completeSeq = 0;
    m_data.cursor.clear();
    m_data.mark.clear();
    m_data.snapshotRunning = false;
}

} // namespace Chancery::Simulation
