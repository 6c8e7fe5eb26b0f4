// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracle.h"

#include "domain/merge.h"

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;

void Oracle::fail(const QString &what)
{
    if (m_failure.isEmpty()) {
        m_failure = what;
    }
}

void Oracle::wrote(const Domain::Operation *operation, const QJsonObject &before, const QJsonObject &after)
{
    if (operation == nullptr || operation->verb != Domain::Verb::Patch) {
        return;
    }
    for (auto seen = operation->was.constBegin(); seen != operation->was.constEnd(); ++seen) {
        const QJsonValue was = Domain::valueAt(before, seen.key());
        const QJsonValue is = Domain::valueAt(after, seen.key());
        const bool asSeen = was == *seen || (was.isNull() && seen->isNull());
        if (was != is && !asSeen) {
            fail(u"overwrote an unseen value at %1 of %2"_s.arg(seen.key(), operation->id));
        }
    }
}

void Oracle::edited(int, const QString &op, const QString &pointer, const QString &value)
{
    m_operations.insert(op);
    if (!pointer.isEmpty()) {
        m_values.push_back({op, pointer, value});
    }
}

void Oracle::departed(const Domain::Departure &departure, qint64 row, int scopes, const ModelEndpoint &endpoint)
{
    const Domain::Operation &operation = departure.entry.operation;
    m_operations.insert(operation.op);
    m_fates.insert(operation.op, departure.outcome);
    if (!operation.group.isEmpty()) {
        m_groups.insert(operation.op, operation.group);
    }
    if (departure.outcome != Domain::Outcome::Applied) {
        return;
    }
    const qint64 rev = departure.entry.ackRev;
    if (row >= rev) {
        return;
    }
    if (row > 0 || !endpoint.leftSightAfter(operation.id, rev, scopes)) {
        fail(u"operation %1 on %2 left at revision %3, the replica has %4"_s.arg(operation.op, operation.id)
                 .arg(rev)
                 .arg(row));
    }
}

void Oracle::put(const QString &id, qint64 rev, const QJsonObject &document, const ModelEndpoint &endpoint)
{
    if (!endpoint.everWas(id, rev, document)) {
        fail(u"record %1 never was that at revision %2"_s.arg(id).arg(rev));
    }
}

void Oracle::complete(const View &truth, const View &replica)
{
    if (truth == replica) {
        return;
    }
    for (auto row = truth.constBegin(); row != truth.constEnd(); ++row) {
        if (replica.value(row.key()) != *row) {
            fail(u"complete, but %1 is %2 instead of %3"_s.arg(row.key()).arg(replica.value(row.key())).arg(*row));
            return;
        }
    }
    fail(u"complete, with a record the caller must not have"_s);
}

void Oracle::cursorMoved(qint64 from, qint64 to)
{
    if (to < from) {
        fail(u"the cursor moved back from %1 to %2"_s.arg(from).arg(to));
    }
}

void Oracle::settle(const ModelEndpoint &endpoint)
{
    settleOperations(endpoint);
    settleValues(endpoint);
    settleGroups();
}

void Oracle::settleGroups()
{
    QMap<QString, QSet<bool>> applied;
    for (auto member = m_groups.constBegin(); member != m_groups.constEnd(); ++member) {
        if (const Domain::Outcome fate = m_fates.value(member.key()); fate != Domain::Outcome::ReplacedByUser) {
            applied[*member].insert(fate == Domain::Outcome::Applied);
        }
    }
    for (auto group = applied.constBegin(); group != applied.constEnd(); ++group) {
        if (group->size() > 1) {
            fail(u"group %1 was half applied"_s.arg(group.key()));
        }
    }
}

void Oracle::settleOperations(const ModelEndpoint &endpoint)
{
    for (const QString &op : std::as_const(m_operations)) {
        const int times = endpoint.timesApplied(op);
        if (!m_fates.contains(op)) {
            fail(u"lost edit: %1 has no fate"_s.arg(op));
        } else if (m_fates.value(op) == Domain::Outcome::Applied && times != 1) {
            fail(u"%1 is applied %2 times"_s.arg(op).arg(times));
        } else if (times > 1) {
            fail(u"%1 was applied %2 times"_s.arg(op).arg(times));
        }
    }
}

void Oracle::settleValues(const ModelEndpoint &endpoint)
{
    // Of the values written through one operation at one place, the last must be what the endpoint was given.
    QMap<std::pair<QString, QString>, QString> last;
    for (const Value &value : m_values) {
        last.insert({value.op, value.pointer}, value.value);
    }
    for (auto value = last.constBegin(); value != last.constEnd(); ++value) {
        const Domain::Operation *body = endpoint.appliedBody(value.key().first);
        if (m_fates.value(value.key().first) != Domain::Outcome::Applied || body == nullptr) {
            continue;
        }
        const QString pointer = value.key().second;
        const QJsonValue sent =
            body->verb == Domain::Verb::Create ? Domain::valueAt(body->set, pointer) : body->set.value(pointer);
        if (sent.toString() != *value) {
            fail(u"lost edit: %1 went out without %2"_s.arg(value.key().first, *value));
        }
    }
}

} // namespace Chancery::Simulation
