// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/merge.h"
#include "domain/outbox.h"
#include "simulation/modelendpoint.h"
#include "simulation/oracle.h"
#include "sync/event.h"

namespace Chancery::Simulation {

/// The client's store in memory, with the transactions of Store: page and cursor are one, the outbox difference and
/// its archive are one, a snapshot is mark and sweep by generation. Rows are written by the feed alone.
///
/// What was written power-safe survives powerCut(); what came after the last such transaction does not.
class Replica
{
public:
    Replica(Mutation mutation, const ModelEndpoint &endpoint, Oracle &oracle);

    [[nodiscard]] const Domain::Outbox &outbox() const { return m_data.outbox; }
    [[nodiscard]] const QString &cursor() const { return m_data.cursor; }
    [[nodiscard]] qint64 seq() const { return m_data.seq; }
    /// The seq at which the replica is known to equal the endpoint; 0: none.
    [[nodiscard]] qint64 equalUpTo() const;
    [[nodiscard]] int incarnation() const { return m_data.incarnation; }
    [[nodiscard]] View view() const;
    [[nodiscard]] QStringList ids() const; ///< Of what the user sees, without what is hidden by a deletion.
    [[nodiscard]] std::optional<QJsonObject> theirs(const QString &id) const;
    [[nodiscard]] qint64 revOf(const QString &id) const;
    [[nodiscard]] std::optional<QJsonObject> mine(const QString &id) const; ///< Theirs with the user's edits on top.
    [[nodiscard]] const QMap<QString, Domain::OutboxEntry> &archive() const { return m_data.archive; }
    [[nodiscard]] Sync::OutboxFacts outboxFacts() const;
    [[nodiscard]] Sync::ReplicaFacts replicaFacts() const;

    void updateOutbox(const std::function<void(Domain::Outbox &)> &change, bool powerSafe);
    /// False when the process died in the middle (a mutant's way of writing).
    [[nodiscard]] bool applyPage(const ModelPage &page, bool dies);
    void beginSnapshot();
    void applySection(const ModelSection &section);
    void forgetCursor();
    void setIncarnation(int incarnation)
    {
        m_data.incarnation = incarnation;
        m_data.completeSeq = 0;
    }
    void powerCut() { m_data = m_safe; }

private:
    struct Row
    {
        QJsonObject document {};
        qint64 rev = 0;
        int generation = 0;
    };
    struct Data
    {
        QMap<QString, Row> rows {};
        Domain::Outbox outbox {};
        QMap<QString, Domain::OutboxEntry> archive {};
        QString cursor {};
        qint64 seq = 0;
        qint64 completeSeq = 0;
        QString mark {};
        int generation = 0;
        bool snapshotRunning = false;
        bool everComplete = false;
        int incarnation = 0;
    };
    void takeDepartures();
    void put(const ModelRow &row, bool snapshot);
    void sweep();

    Mutation m_mutation;
    const ModelEndpoint &m_endpoint;
    Oracle &m_oracle;
    Data m_data {};
    Data m_safe {};
};

} // namespace Chancery::Simulation
