// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The driver's push: blobs first, then the operations that refer to them, then what became of them.

#include "base/logging.h"
#include "driver.h"
#include "sync/blobs.h"

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

void Driver::pushFailed(Token token, Error error)
{
    const auto exchange = m_exchanges.find(token);
    const int sent = exchange == m_exchanges.end() ? 0 : static_cast<int>(exchange->second.batch.size());
    m_exchanges.erase(token);
    qCInfo(Log::sync) << "push:" << nameOf(error.code) << error.detail;
    happen(Events::PushFailed {token, std::move(error), sent});
}

void Driver::execute(const Effects::PushBatch &effect)
{
    // On disk before the first byte leaves: an operation that was sent once is never changed again, also after the
    // power failed. Hence PowerLoss, although nothing here is the user's word.
    std::vector<Domain::Operation> batch;
    const Expected<Store::Changes> changes = m_store->updateOutbox(
        [&](Domain::Outbox &outbox) {
            // One push at a time: what is still in flight is of one whose end could not be written (a full disk).
            outbox.requeueInFlight();
            batch = outbox.takeBatch(effect.limit);
        },
        Store::Store::Durability::PowerLoss);
    if (!changes.has_value()) {
        pushFailed(effect.token, changes.error());
        return;
    }
    tell(*changes, false);
    if (batch.empty()) {
        happen(Events::NothingToPush {effect.token});
        return;
    }
    const QStringList blobs = Blobs(m_store->directory()).waitingFor(batch);
    m_exchanges[effect.token].batch = std::move(batch);
    uploadNext(effect.token, blobs);
}

void Driver::uploadNext(Token token, QStringList blobs)
{
    if (blobs.isEmpty()) {
        sendBatch(token);
        return;
    }
    const QString sha256 = blobs.takeFirst();
    const Blobs files(m_store->directory());
    const Expected<QByteArray> bytes = files.read(sha256);
    if (!bytes.has_value()) {
        pushFailed(token, bytes.error());
        return;
    }
    exchange(token, m_wire.uploadBlob(sha256, *bytes),
             [this, token, sha256, blobs, files](const Expected<Transport::Response> &answer) {
                 if (!answer.has_value()) {
                     pushFailed(token, answer.error());
                 } else if (answer->head.status < 200 || answer->head.status > 299) {
                     pushFailed(token, errorOf(*answer));
                 } else {
                     files.markUploaded(sha256);
                     happen(Events::PushMoved {token});
                     if (m_exchanges.count(token) > 0) {
                         uploadNext(token, blobs);
                     }
                 }
             });
}

void Driver::sendBatch(Token token)
{
    const Transport::Request request = m_wire.operations(m_store->syncState().client, m_exchanges[token].batch);
    exchange(token, request, [this, token](const Expected<Transport::Response> &answer) {
        if (!answer.has_value()) {
            pushFailed(token, answer.error());
        } else {
            takeResults(token, *answer);
        }
    });
}

void Driver::takeResults(Token token, const Transport::Response &response)
{
    Expected<std::vector<Domain::OperationResult>> results = objectOf(response).and_then(resultsOf);
    if (!results.has_value()) {
        pushFailed(token, results.error());
        return;
    }
    m_exchanges[token].results = std::move(*results);
    happen(Events::ResultsArrived {token});
}

void Driver::uploadAgain(const std::vector<Domain::Operation> &batch, std::vector<Domain::OperationResult> &results)
{
    constexpr int Soon = 5; // seconds
    const Blobs files(m_store->directory());
    for (std::size_t index = 0; index < batch.size() && index < results.size(); ++index) {
        Domain::OperationResult &result = results[index];
        const auto &issues = result.problem.issues;
        const bool isMissing = result.status == Domain::OperationResult::Status::Rejected
            && std::any_of(issues.begin(), issues.end(),
                           [](const FieldIssue &issue) { return issue.code == "blob_missing"_L1; });
        if (isMissing && files.markForUpload(batch[index])) {
            result.status = Domain::OperationResult::Status::Retry;
            result.after = Soon;
        }
    }
}

void Driver::execute(const Effects::SettleResults &effect)
{
    Exchange exchange = std::move(m_exchanges.extract(effect.token).mapped());
    Events::Settled settled {effect.token};
    if (enterHistory(exchange.incarnation)) {
        // An answer from one history to a client of another: asked again, it is answered from the right log.
        execute(Effects::RequeueInFlight {});
        settled.again = static_cast<int>(exchange.batch.size());
        settled.outbox = outboxFacts();
        happen(settled);
        return;
    }
    uploadAgain(exchange.batch, exchange.results);
    for (const Domain::OperationResult &result : exchange.results) {
        const bool again = result.status == Domain::OperationResult::Status::Retry
            || result.status == Domain::OperationResult::Status::Blocked;
        settled.applied += result.status == Domain::OperationResult::Status::Applied ? 1 : 0;
        settled.refused += !again && result.status != Domain::OperationResult::Status::Applied ? 1 : 0;
        settled.after = std::max(settled.after, result.after);
    }
    m_pushed += settled.applied;
    const int before = m_store->outbox().waiting();
    int after = before;
    updateOutbox(
        [&](Domain::Outbox &outbox) {
            outbox.settle(exchange.results);
            outbox.requeueInFlight(); // Not answered at all.
            outbox.retire(equalUpTo());
            after = outbox.waiting();
        },
        Store::Store::Durability::ProcessDeath);
    settled.again = std::max(0, static_cast<int>(exchange.batch.size()) - (before - after));
    settled.outbox = outboxFacts();
    happen(settled);
}

void Driver::execute(const Effects::RequeueInFlight &)
{
    updateOutbox([](Domain::Outbox &outbox) { outbox.requeueInFlight(); }, Store::Store::Durability::ProcessDeath);
}

void Driver::execute(const Effects::RejectInFlight &effect)
{
    updateOutbox(
        [&effect](Domain::Outbox &outbox) {
            std::vector<Domain::OperationResult> results;
            for (const Domain::OutboxEntry &entry : outbox.entries()) {
                if (entry.state == Domain::OutboxState::InFlight) {
                    Domain::OperationResult result;
                    result.op = entry.operation.op;
                    result.status = Domain::OperationResult::Status::Rejected;
                    result.problem = effect.error;
                    results.push_back(std::move(result));
                }
            }
            outbox.settle(results);
        },
        Store::Store::Durability::ProcessDeath);
    happen(Events::Edited {outboxFacts()});
}

} // namespace Chancery::Sync
