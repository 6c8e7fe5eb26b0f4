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

QString ModelEndpoint::blockerOf(const Operation &operation, const Batch &batch) const
{
    if (batch.failedRecords.contains(operation.id)) {
        return batch.failedRecords.value(operation.id);
    }
    for (const QString &needed : operation.after) {
        const bool applied = batch.known.contains(needed) ? batch.known.value(needed) == Status::Applied
                                                          : m_data.applied.contains(needed);
        if (!applied) {
            return needed;
        }
    }
    return {};
}

OperationResult ModelEndpoint::resultFor(const Operation &operation, const Batch &batch)
{
    if (const auto group = batch.failedGroups.constFind(operation.group); group != batch.failedGroups.constEnd()) {
        return group->op == operation.op ? *group : blockedOn(operation, group->op);
    }
    const auto logged = m_data.log.constFind(operation.op);
    if (logged != m_data.log.constEnd() && m_mutation != Mutation::NoOperationLog) {
        return *logged;
    }
    if (const QString blocker = blockerOf(operation, batch); !blocker.isEmpty()) {
        return blockedOn(operation, blocker);
    }
    const OperationResult result = apply(operation, batch.client, batch.scopes, batch.seq);
    if (result.status == Status::Applied) {
        Applied &applied = m_data.applied[operation.op];
        ++applied.times;
        applied.body = operation;
        m_data.seq = std::max(m_data.seq, result.rev);
    }
    return result;
}

bool ModelEndpoint::attempt(const std::vector<Operation> &operations, Batch &batch)
{
    for (const Operation &operation : operations) {
        OperationResult result = resultFor(operation, batch);
        const bool failed = result.status != Status::Applied;
        if (failed && !batch.failedRecords.contains(operation.id)) {
            batch.failedRecords.insert(operation.id, operation.op);
        }
        if (failed && !operation.group.isEmpty() && !batch.failedGroups.contains(operation.group)
            && m_mutation != Mutation::GroupHalfApplied) {
            batch.failedGroups.insert(operation.group, result);
            return false;
        }
        if (result.status != Status::Blocked) {
            m_data.log.insert(operation.op, result);
        }
        batch.known.insert(operation.op, result.status);
        batch.results.push_back(std::move(result));
    }
    return true;
}

std::vector<OperationResult> ModelEndpoint::push(const QString &client, int scopes,
                                                 const std::vector<Operation> &operations)
{
    const bool grouped = std::any_of(operations.begin(), operations.end(),
                                     [](const Operation &operation) { return !operation.group.isEmpty(); });
    Batch batch {client, scopes, m_data.seq + 1};
    while (true) {
        const std::optional<Data> before = grouped ? std::optional(m_data) : std::nullopt;
        if (attempt(operations, batch)) {
            return std::move(batch.results);
        }
        m_data = *before; // A failed group leaves no trace: the batch is done again without it.
        batch = Batch {client, scopes, m_data.seq + 1, std::move(batch.failedGroups)};
    }
}

} // namespace Chancery::Simulation
