// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client's exchanges with the endpoint, as the product's driver has them.

#include "simulation/client.h"
#include "simulation/notes.h"

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace Events = Sync::Events;
namespace Effects = Sync::Effects;

namespace {

Events::CursorExpired expired(Sync::Token token, const ModelExpiry &expiry)
{
    return {token, expiry.reason, expiry.seq, 0};
}

} // namespace

void Client::execute(const Effects::Greet &effect)
{
    exchange(effect.token, false, [this, token = effect.token] {
        return [this, token, incarnation = m_world.endpoint.incarnation()] {
            enterHistory(incarnation);
            happen(Events::Greeted {token});
        };
    });
}

void Client::execute(const Effects::FetchChanges &effect)
{
    exchange(effect.token, false, [this, effect] {
        const ModelPage page = m_world.endpoint.changes(effect.cursor, m_scopes, m_world.pageLimit);
        const bool nothing = page.complete && page.rows.empty() && effect.conditional && !page.expired.has_value();
        return [this, token = effect.token, page, nothing, incarnation = m_world.endpoint.incarnation()] {
            if (page.expired.has_value()) {
                happen(expired(token, *page.expired));
            } else if (nothing) {
                happen(Events::NotModified {token});
            } else {
                m_held[token].page = page;
                m_held[token].incarnation = incarnation;
                happen(Events::PageArrived {token});
            }
        };
    });
}

void Client::execute(const Effects::ApplyPage &effect)
{
    const Held held = m_held.extract(effect.token).mapped();
    const ModelPage &page = held.page;
    if (m_world.network.fault(5) || held.incarnation != m_replica.incarnation()) {
        // Cut on the way: without its last line a page is nothing.
        happen(Events::PullFailed {effect.token, {ErrorCode::Protocol}});
        return;
    }
    if (!m_replica.applyPage(page, m_world.network.fault(20))) {
        crash(false);
        m_world.scheduler.after(1s, [this] { start(); });
        return;
    }
    happen(Events::PageApplied {effect.token, page.cursor, page.seq, page.complete, m_replica.outboxFacts()});
}

void Client::execute(const Effects::FetchHeads &effect)
{
    exchange(effect.token, false, [this, token = effect.token] {
        const qint64 seq = m_world.endpoint.heads(m_scopes);
        return [this, token, seq] {
            happen(Events::HeadsArrived {token, seq});
        };
    });
}

void Client::execute(const Effects::FetchSnapshot &effect)
{
    m_replica.beginSnapshot();
    exchange(effect.token, false, [this, effect, process = m_process] {
        return [this, effect, process] {
            sendSections(effect.token, effect.mark, process);
        };
    });
}

/// The stream of a snapshot: every section is read when it is sent, so that the world goes on meanwhile.
void Client::sendSections(Token token, const QString &mark, int process)
{
    const ModelSection section = m_world.endpoint.snapshot(mark, m_scopes, m_world.pageLimit);
    m_world.scheduler.after(m_world.network.delay(),
                            [this, token, section, process, incarnation = m_world.endpoint.incarnation()] {
                                if (process != m_process || m_state.pull.token != token) {
                                    return;
                                }
                                if (section.expired.has_value()) {
                                    happen(expired(token, *section.expired));
                                    return;
                                }
                                if (m_world.network.fault(10)) {
                                    happen(Events::PullFailed {token, {ErrorCode::Timeout}});
                                    return;
                                }
                                Held &held = m_held[token];
                                held.sections.push_back(section);
                                held.incarnation = incarnation;
                                happen(Events::SectionArrived {token, section.ended});
                                if (!section.ended) {
                                    sendSections(token, section.mark, process);
                                }
                            });
}

void Client::execute(const Effects::ApplySection &effect)
{
    Held &held = m_held[effect.token];
    Events::SectionApplied applied {effect.token};
    for (const ModelSection &section : held.sections) {
        m_replica.applySection(section);
        applied.rows += static_cast<qint64>(section.rows.size());
        applied.mark = section.ended ? QString() : section.mark;
        applied.ended = section.ended;
        applied.last = section.ended;
        applied.cursor = section.cursor;
        applied.seq = section.seq;
    }
    held.sections.clear();
    enterHistory(held.incarnation);
    if (applied.ended) {
        m_held.erase(effect.token);
    }
    applied.outbox = m_replica.outboxFacts();
    happen(applied);
}

void Client::execute(const Effects::FetchDigest &effect)
{
    exchange(effect.token, false, [this, effect] {
        const std::optional<View> view = m_world.endpoint.digest(effect.cursor, m_scopes);
        return [this, token = effect.token, view] {
            if (view.has_value()) {
                m_held[token].digest = *view;
                happen(Events::DigestArrived {token});
            } else {
                happen(Events::PullFailed {token, {ErrorCode::Conflict}});
            }
        };
    });
}

void Client::execute(const Effects::CompareDigest &effect)
{
    const View theirs = m_held.extract(effect.token).mapped().digest;
    if (theirs != m_replica.view()) {
        m_world.oracle.fail(u"the audit found a difference"_s);
    }
    happen(Events::DigestCompared {effect.token});
}

void Client::execute(const Effects::FetchBucket &effect)
{
    happen(Events::PullFailed {effect.token, {ErrorCode::NotFound}});
}

void Client::execute(const Effects::RepairBucket &effect)
{
    happen(Events::BucketRepaired {effect.token});
}

void Client::execute(const Effects::PushBatch &effect)
{
    std::vector<Domain::Operation> batch;
    m_replica.updateOutbox([&](Domain::Outbox &outbox) { batch = outbox.takeBatch(std::min(effect.limit, 4)); }, true);
    if (batch.empty()) {
        happen(Events::NothingToPush {effect.token});
        return;
    }
    m_held[effect.token].batch = batch;
    if (m_world.mutation == Mutation::NewIdOnRetry) {
        for (Domain::Operation &operation : batch) {
            operation.op += u'+' + QString::number(m_replica.outbox().find(operation.op)->tries);
        }
    }
    exchange(effect.token, true, [this, token = effect.token, batch] {
        std::vector<Domain::OperationResult> results = m_world.endpoint.push(QString::number(m_index), m_scopes, batch);
        m_world.committed();
        return [this, token, results, incarnation = m_world.endpoint.incarnation()] {
            if (m_held.count(token) > 0) {
                m_held[token].results = results;
                m_held[token].incarnation = incarnation;
            }
            happen(Events::ResultsArrived {token});
        };
    });
}

void Client::execute(const Effects::SettleResults &effect)
{
    Held held = std::move(m_held.extract(effect.token).mapped());
    Events::Settled settled {effect.token};
    if (enterHistory(held.incarnation)) {
        execute(Effects::RequeueInFlight {});
        settled.again = static_cast<int>(held.batch.size());
        settled.outbox = m_replica.outboxFacts();
        happen(settled);
        return;
    }
    for (Domain::OperationResult &result : held.results) {
        result.op = result.op.section(u'+', 0, 0);
        const bool again = result.status == Domain::OperationResult::Status::Blocked;
        settled.applied += result.status == Domain::OperationResult::Status::Applied ? 1 : 0;
        settled.refused += !again && result.status != Domain::OperationResult::Status::Applied ? 1 : 0;
    }
    const bool atOnce = m_world.mutation == Mutation::AckRetiresAtOnce;
    const qint64 passed = atOnce ? std::numeric_limits<qint64>::max() : m_replica.equalUpTo();
    const int before = m_replica.outbox().waiting();
    m_replica.updateOutbox(
        [&](Domain::Outbox &outbox) {
            outbox.settle(held.results);
            outbox.requeueInFlight();
            outbox.retire(passed);
        },
        false);
    settled.again = std::max(0, static_cast<int>(held.batch.size()) - (before - m_replica.outbox().waiting()));
    settled.outbox = m_replica.outboxFacts();
    happen(settled);
}

void Client::execute(const Effects::RequeueInFlight &)
{
    m_replica.updateOutbox([](Domain::Outbox &outbox) { outbox.requeueInFlight(); }, false);
}

void Client::execute(const Effects::RejectInFlight &)
{
    m_world.oracle.fail(u"a batch was given up"_s);
}

bool Client::enterHistory(int incarnation)
{
    const int before = m_replica.incarnation();
    if (incarnation == before) {
        return false;
    }
    if (before != 0) {
        execute(Effects::RequeueAfterRestore {0});
    }
    m_replica.setIncarnation(incarnation);
    return before != 0;
}

void Client::execute(const Effects::RequeueAfterRestore &effect)
{
    if (m_world.mutation == Mutation::NoRequeueAfterRestore) {
        return;
    }
    std::vector<Domain::OutboxEntry> archived;
    for (const Domain::OutboxEntry &entry : m_replica.archive()) {
        if (entry.ackRev > effect.seq) {
            archived.push_back(entry);
        }
    }
    m_replica.updateOutbox([&](Domain::Outbox &outbox) { outbox.requeueAfterRestore(effect.seq, archived); }, true);
    happen(Events::Edited {m_replica.outboxFacts()});
}

void Client::execute(const Effects::ForgetCursor &)
{
    m_replica.forgetCursor();
}

} // namespace Chancery::Simulation
