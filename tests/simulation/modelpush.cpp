// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of the model: operations, groups, and the one transaction of a batch.

#include "domain/merge.h"
#include "simulation/modelendpoint.h"
#include "simulation/notes.h"

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using Domain::Operation;
using Domain::OperationResult;
using Status = OperationResult::Status;

namespace {

OperationResult resultOf(const Operation &operation, Status status)
{
    OperationResult result;
    result.op = operation.op;
    result.status = status;
    return result;
}

OperationResult applied(const Operation &operation, qint64 rev)
{
    OperationResult result = resultOf(operation, Status::Applied);
    result.rev = rev;
    return result;
}

OperationResult blockedOn(const Operation &operation, const QString &op)
{
    OperationResult result = resultOf(operation, Status::Blocked);
    result.on = op;
    return result;
}

OperationResult conflict(const Operation &operation, const QJsonObject &server, qint64 rev, const QStringList &fields)
{
    OperationResult result = resultOf(operation, Status::Conflict);
    result.rev = rev;
    result.server = server;
    result.fields = fields;
    return result;
}

OperationResult gone(const Operation &operation, const QString &why)
{
    OperationResult result = resultOf(operation, Status::Gone);
    result.why = why;
    return result;
}

/// The mutant: the wish, whatever is there.
QJsonObject overwritten(QJsonObject document, const QJsonObject &set)
{
    for (auto member = set.constBegin(); member != set.constEnd(); ++member) {
        if (member.key().count(u'/') == 1) {
            document.insert(member.key().mid(1), *member);
        }
    }
    return document;
}

} // namespace

void ModelEndpoint::write(const QString &id, const Stored &next, qint64 seq, const QString &client,
                          const Operation *operation)
{
    const Stored before = m_data.records.value(id);
    const int saw = before.deleted ? 0 : before.document.value("audience"_L1).toInt();
    const int sees = next.deleted ? 0 : next.document.value("audience"_L1).toInt();
    for (int scope = 0; scope < Scopes; ++scope) {
        const int bit = 1 << scope;
        if ((sees & bit) != 0) {
            m_data.feed.insert({id, scope}, {seq, true});
        } else if ((saw & bit) != 0) {
            if (m_mutation == Mutation::ExitRowsMissing) {
                m_data.feed.remove({id, scope});
            } else {
                m_data.feed.insert({id, scope}, {seq, false});
            }
        }
    }
    m_data.records.insert(id, next);
    m_data.steps[id].append({next.rev, before.rev, client});
    m_history[{id, next.rev}].push_back(next.document);
    m_sight[id].emplace_back(next.rev, sees);
    m_watcher(operation, id, before.document, next.document);
}

bool ModelEndpoint::holds(const Stored &record, const QString &id, qint64 base, const QString &client) const
{
    // The user saw `base`; what this client wrote since, the user knows.
    qint64 rev = record.rev;
    const QVector<Step> steps = m_data.steps.value(id);
    for (auto step = steps.crbegin(); step != steps.crend() && rev > base; ++step) {
        if (step->rev == rev) {
            if (step->client != client) {
                return false;
            }
            rev = step->before == rev ? rev : step->before;
        }
    }
    return rev == base;
}

OperationResult ModelEndpoint::apply(const Operation &operation, const QString &client, int scopes, qint64 seq)
{
    const auto found = m_data.records.constFind(operation.id);
    const bool exists = found != m_data.records.constEnd();
    if (operation.verb == Domain::Verb::Create) {
        if (exists) {
            return sees(*found, scopes) ? conflict(operation, found->document, found->rev, {})
                                        : gone(operation, u"access"_s);
        }
        write(operation.id, {operation.set, seq, false}, seq, client, &operation);
        return applied(operation, seq);
    }
    if (!exists || !sees(*found, scopes)) {
        return gone(operation, exists && found->deleted ? u"deleted"_s : u"access"_s);
    }
    Stored record = *found;
    if (operation.verb == Domain::Verb::Patch) {
        const auto patched = Domain::applyPatch(notes(), record.document, operation.set, operation.was);
        if (!patched.has_value()) {
            OperationResult rejected = resultOf(operation, Status::Rejected);
            rejected.problem = patched.error();
            return rejected;
        }
        const bool overwrites = m_mutation == Mutation::NoCompareAndSet;
        if (!patched->conflicts.isEmpty() && !overwrites) {
            return conflict(operation, record.document, record.rev, patched->conflicts);
        }
        const QJsonObject next = overwrites ? overwritten(record.document, operation.set) : patched->document;
        if (next == record.document) {
            return applied(operation, record.rev);
        }
        write(operation.id, {next, seq, false}, seq, client, &operation);
        return applied(operation, seq);
    }
    if (!holds(record, operation.id, operation.base, client)) {
        return conflict(operation, record.document, record.rev, {});
    }
    if (operation.verb == Domain::Verb::Action) {
        record.document.insert("bumps"_L1, record.document.value("bumps"_L1).toInt() + 1);
    }
    write(operation.id, {record.document, seq, operation.verb == Domain::Verb::Delete}, seq, client, &operation);
    return applied(operation, seq);
}

std::vector<OperationResult> ModelEndpoint::push(const QString &client, int scopes, const std::vector<Operation> &batch)
{
    QMap<QString, QString> failedGroups; // group → the operation to blame
    QMap<QString, OperationResult> blame;
    while (true) {
        const Data before = m_data;
        const qint64 seq = before.seq + 1;
        std::vector<OperationResult> results;
        QMap<QString, QString> failedRecords;
        QMap<QString, Status> known;
        QString brokenGroup;
        for (const Operation &operation : batch) {
            OperationResult result;
            const auto logged = m_data.log.constFind(operation.op);
            const bool repeated = logged != m_data.log.constEnd() && m_mutation != Mutation::NoOperationLog;
            QString blocker = failedRecords.value(operation.id);
            for (const QString &needed : operation.after) {
                const bool failed = known.contains(needed) && known.value(needed) != Status::Applied;
                blocker = failed || (!known.contains(needed) && !m_data.applied.contains(needed)) ? needed : blocker;
            }
            if (failedGroups.contains(operation.group)) {
                const QString guilty = failedGroups.value(operation.group);
                result = guilty == operation.op ? blame.value(guilty) : blockedOn(operation, guilty);
            } else if (repeated) {
                result = *logged;
            } else if (!blocker.isEmpty()) {
                result = blockedOn(operation, blocker);
            } else {
                result = apply(operation, client, scopes, seq);
                if (result.status == Status::Applied) {
                    Applied &applied = m_data.applied[operation.op];
                    ++applied.times;
                    applied.body = operation;
                    m_data.seq = std::max(m_data.seq, result.rev);
                }
            }
            const bool failed = result.status != Status::Applied;
            if (failed && !failedRecords.contains(operation.id)) {
                failedRecords.insert(operation.id, operation.op);
            }
            if (failed && !operation.group.isEmpty() && !failedGroups.contains(operation.group)
                && m_mutation != Mutation::GroupHalfApplied) {
                failedGroups.insert(operation.group, operation.op);
                blame.insert(operation.op, result);
                brokenGroup = operation.group;
                break;
            }
            if (result.status != Status::Blocked) {
                m_data.log.insert(operation.op, result);
            }
            known.insert(operation.op, result.status);
            results.push_back(std::move(result));
        }
        if (brokenGroup.isEmpty()) {
            return results;
        }
        m_data = before; // The group must leave no trace: the batch is done again without it.
    }
}

} // namespace Chancery::Simulation
