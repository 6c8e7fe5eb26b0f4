// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/modelendpoint.h"

#include <QSet>

namespace Chancery::Simulation {

/// What must hold at every step and at the end, whatever happened. Keeps the first thing that did not.
class Oracle
{
public:
    void fail(const QString &what);
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] bool failed() const { return !m_failure.isEmpty(); }

    /// The endpoint has written something: nobody's unseen value is overwritten, groups stay whole.
    void wrote(const Domain::Operation *operation, const QJsonObject &before, const QJsonObject &after);
    /// The user of \p client made an edit that \p op carries; \p value is new in the world, under \p pointer.
    void edited(int client, const QString &op, const QString &pointer, const QString &value);
    /// An operation has left the client's outbox. \p row: the record's revision in the replica, 0 when it is not there.
    void departed(const Domain::Departure &departure, qint64 row, int scopes, const ModelEndpoint &endpoint);
    /// A row was written into a replica.
    void put(const QString &id, qint64 rev, const QJsonObject &document, const ModelEndpoint &endpoint);
    /// "Up to date" was said to a client whose replica is \p replica.
    void complete(const View &truth, const View &replica);
    void cursorMoved(qint64 from, qint64 to);

    /// After quiescence: everything the clients ever did has one fate, and the endpoint agrees with it.
    void settle(const ModelEndpoint &endpoint);

private:
    void settleOperations(const ModelEndpoint &endpoint);
    void settleValues(const ModelEndpoint &endpoint);
    void settleGroups();

    struct Value
    {
        QString op;
        QString pointer;
        QString value;
    };
    QString m_failure;
    std::vector<Value> m_values;
    QSet<QString> m_operations;
    QMap<QString, Domain::Outcome> m_fates;
    QMap<QString, QString> m_groups; ///< Operation → its group.
};

} // namespace Chancery::Simulation
