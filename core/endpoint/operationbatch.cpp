// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operationbatch.h"

#include "endpoint/passon.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Domain::Operation;
using Domain::OperationResult;
using Status = OperationResult::Status;

Written resultOf(Status status, const QString &op)
{
    Written written;
    written.result.status = status;
    written.result.op = op;
    return written;
}

Written blockedOn(const QString &op, const QString &blocker)
{
    Written written = resultOf(Status::Blocked, op);
    written.result.on = blocker;
    return written;
}

Written rejectedAs(const QString &op, Error problem)
{
    Written written = resultOf(Status::Rejected, op);
    written.result.problem = std::move(problem);
    return written;
}

QString recordKey(const Operation &operation)
{
    return operation.collection + u'/' + operation.id;
}

} // namespace

OperationBatch::OperationBatch(WriteTransaction &transaction, RecordWriter &writer, QString client,
                               CollectionOf collectionOf)
    : m_transaction(transaction)
    , m_writer(writer)
    , m_client(std::move(client))
    , m_collectionOf(std::move(collectionOf))
{
}

Expected<std::vector<OperationResult>> OperationBatch::run(const std::vector<IncomingOperation> &operations)
{
    // A failed group must leave no trace, while others between its members keep their order of effect: so the batch is
    // done again without it, at most once for each group.
    while (true) {
        if (const Expected<void> saved = m_transaction.savepoint(); !saved) {
            return passOn(saved);
        }
        const Expected<bool> done = attempt(operations);
        if (!done) {
            return passOn(done);
        }
        const Expected<void> ended = *done ? m_transaction.releaseSavepoint() : m_transaction.rollbackToSavepoint();
        if (!ended) {
            return passOn(ended);
        }
        if (*done) {
            break;
        }
    }
    if (const Expected<void> logged = log(operations); !logged) {
        return passOn(logged);
    }
    std::vector<OperationResult> results;
    for (Outcome &outcome : m_outcomes) {
        results.push_back(std::move(outcome.written.result));
    }
    return results;
}

/// The blob came, and was lost when the endpoint was restored: once it has come again, so may the operation.
bool OperationBatch::isBlobMissing(const OperationResult &result)
{
    const auto &issues = result.problem.issues;
    return result.status == Status::Rejected && std::any_of(issues.begin(), issues.end(), [](const FieldIssue &issue) {
               return issue.code == "blob_missing"_L1;
           });
}

Expected<bool> OperationBatch::attempt(const std::vector<IncomingOperation> &operations)
{
    m_outcomes.clear();
    m_byOp.clear();
    m_failedRecords.clear();
    for (const IncomingOperation &incoming : operations) {
        Expected<Outcome> outcome = outcomeOf(incoming);
        if (!outcome) {
            return passOn(outcome);
        }
        const bool failed = outcome->written.result.status != Status::Applied;
        if (failed && incoming.operation) {
            const Operation &operation = *incoming.operation;
            if (!m_failedRecords.contains(recordKey(operation))) {
                m_failedRecords.insert(recordKey(operation), incoming.op);
            }
            if (!operation.group.isEmpty() && !m_failedGroups.contains(operation.group)) {
                m_failedGroups.insert(operation.group, {incoming.op, *outcome});
                return false;
            }
        }
        if (!m_byOp.contains(incoming.op)) {
            m_byOp.insert(incoming.op, m_outcomes.size());
        }
        m_outcomes.push_back(std::move(*outcome));
    }
    return true;
}

Expected<OperationBatch::Outcome> OperationBatch::outcomeOf(const IncomingOperation &incoming)
{
    if (!incoming.operation) {
        return Outcome {rejectedAs(incoming.op, incoming.operation.error()), {}};
    }
    const Operation &operation = *incoming.operation;
    const auto group = m_failedGroups.constFind(operation.group);
    if (group != m_failedGroups.cend()) {
        return group->op == operation.op ? group->outcome : Outcome {blockedOn(operation.op, group->op), {}};
    }
    Expected<std::optional<Outcome>> earlier = earlierOutcome(operation);
    if (!earlier) {
        return passOn(earlier);
    }
    if (earlier->has_value()) {
        return std::move(**earlier);
    }
    const Expected<QString> blocker = blockerOf(operation);
    if (!blocker) {
        return passOn(blocker);
    }
    if (!blocker->isEmpty()) {
        return Outcome {blockedOn(operation.op, *blocker), {}};
    }
    Expected<Written> written = apply(operation);
    if (!written) {
        return passOn(written);
    }
    written->result.op = operation.op;
    return Outcome {std::move(*written), Domain::fingerprint(operation)};
}

Expected<std::optional<OperationBatch::Outcome>> OperationBatch::earlierOutcome(const Operation &operation)
{
    const QByteArray fingerprint = Domain::fingerprint(operation);
    const Outcome reused {rejectedAs(operation.op, {ErrorCode::OperationReused, u"another body"_s}), {}, true};
    if (const auto index = m_byOp.constFind(operation.op); index != m_byOp.cend()) {
        Outcome same = m_outcomes[*index];
        const bool isSame = same.repeated || same.fingerprint.isEmpty() || same.fingerprint == fingerprint;
        same.repeated = true;
        return std::optional(isSame ? same : reused);
    }
    const Expected<std::optional<WriteTransaction::LoggedOperation>> logged =
        m_transaction.loggedOperation(m_client, operation.op);
    if (!logged) {
        return passOn(logged);
    }
    if (!logged->has_value()) {
        return std::optional<Outcome>();
    }
    if ((*logged)->fingerprint != fingerprint) {
        return std::optional(reused);
    }
    const Expected<OperationResult> result = Domain::resultFromJson((*logged)->result);
    if (!result) {
        return failure(ErrorCode::StorageDamaged, u"logged result of an operation: "_s + result.error().detail);
    }
    const Domain::Collection *collection = m_collectionOf(operation.collection);
    if (result->status != Status::Conflict || collection == nullptr) {
        return std::optional(Outcome {Written {*result}, {}, true});
    }
    Expected<Written> told = m_writer.conflictAgain(*collection, operation.id, result->fields);
    if (!told) {
        return passOn(told);
    }
    told->result.op = operation.op;
    return std::optional(Outcome {std::move(*told), {}, true});
}

Expected<QString> OperationBatch::blockerOf(const Operation &operation)
{
    if (const auto failed = m_failedRecords.constFind(recordKey(operation)); failed != m_failedRecords.cend()) {
        return *failed;
    }
    for (const QString &needed : operation.after) {
        if (const auto index = m_byOp.constFind(needed); index != m_byOp.cend()) {
            if (m_outcomes[*index].written.result.status != Status::Applied) {
                return needed;
            }
            continue;
        }
        const Expected<std::optional<WriteTransaction::LoggedOperation>> logged =
            m_transaction.loggedOperation(m_client, needed);
        if (!logged) {
            return passOn(logged);
        }
        if (!logged->has_value() || (*logged)->result.value("status"_L1).toString() != "applied"_L1) {
            return needed;
        }
    }
    return QString();
}

Expected<Written> OperationBatch::apply(const Operation &operation)
{
    if (const Expected<void> saved = m_transaction.savepoint(); !saved) {
        return passOn(saved);
    }
    m_writer.setOperation(operation.op);
    Expected<Written> written = dispatch(operation);
    if (!written) {
        return written;
    }
    const bool isApplied = written->result.status == Status::Applied;
    const Expected<void> ended = isApplied ? m_transaction.releaseSavepoint() : m_transaction.rollbackToSavepoint();
    return ended ? std::move(written) : Expected<Written>(passOn(ended));
}

Expected<Written> OperationBatch::dispatch(const Operation &operation)
{
    const Domain::Collection *collection = m_collectionOf(operation.collection);
    if (collection == nullptr) {
        return rejectedAs(operation.op, {ErrorCode::NotFound, u"no such collection"_s});
    }
    switch (operation.verb) {
    case Domain::Verb::Create:
        return m_writer.create(*collection, operation.id, operation.set);
    case Domain::Verb::Patch:
        return m_writer.patch(*collection, operation.id, operation.set, operation.was);
    case Domain::Verb::Action:
        return m_writer.act(*collection, operation.id, operation.base, operation.action, operation.args);
    case Domain::Verb::Delete:
        return m_writer.remove(*collection, operation.id, operation.base);
    }
    return failure(ErrorCode::Internal, u"verb"_s);
}

Expected<void> OperationBatch::log(const std::vector<IncomingOperation> &operations)
{
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const Outcome &outcome = m_outcomes[i];
        // What was blocked may come again under its id when the way is free; a repeat is in the log already.
        if (outcome.fingerprint.isEmpty() || outcome.repeated || isBlobMissing(outcome.written.result)) {
            continue;
        }
        const Operation &operation = *operations[i].operation;
        const Written &written = outcome.written;
        const Expected<void> logged =
            m_transaction.logOperation(m_client, operation.op,
                                       {outcome.fingerprint, Domain::toJson(written.result), operation.collection,
                                        operation.id, written.before, written.changed ? written.result.rev : 0});
        if (!logged) {
            return logged;
        }
    }
    return {};
}

} // namespace Chancery::Endpoint
