// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driver.h"

#include "base/ids.h"
#include "base/logging.h"

#include <QPointer>
#include <QRandomGenerator>

#include <cstdlib>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TellAfter = 50ms; // Bursts of pages become one redrawing.

} // namespace

Driver::Driver(Parts parts, Outlets outlets)
    : m_store(std::move(parts.store))
    , m_reader(std::move(parts.reader))
    , m_transport(std::move(parts.transport))
    , m_clock(std::move(parts.clock))
    , m_language(std::move(parts.language))
    , m_alarm(std::move(parts.alarm))
    , m_random(parts.random ? std::move(parts.random) : [] { return QRandomGenerator::global()->generate64(); })
    , m_outlets(std::move(outlets))
    , m_wire({}, {}, m_language)
{
    m_wake.setSingleShot(true);
    m_telling.setSingleShot(true);
    m_telling.setInterval(TellAfter);
    connect(&m_wake, &QTimer::timeout, this, [this] { happen(Events::Woke {}); });
    connect(&m_telling, &QTimer::timeout, this, &Driver::tellNow);
}

Driver::~Driver()
{
    // First: afterwards no other thread calls in here.
    m_transport.reset();
}

void Driver::start(const QUrl &endpoint, const QByteArray &token, bool workOffline, bool live)
{
    m_wire = Wire(endpoint, token, m_language);
    m_completeAt = m_store->syncState().completeAt;
    // What was in flight when the program ended is queued again under the same ids. Nothing is retired here: whether
    // the acknowledgements are of the same history as the replica, only the next page tells.
    updateOutbox([](Domain::Outbox &outbox) { outbox.requeueInFlight(); }, Store::Store::Durability::ProcessDeath);
    Events::Started started;
    started.signedIn = !endpoint.isEmpty() && !token.isEmpty();
    started.workOffline = workOffline;
    started.live = live;
    started.replica = replicaFacts();
    started.outbox = outboxFacts();
    happen(started);
    checkFile();
}

void Driver::checkFile()
{
    // Ends with the store, before this object.
    const Expected<void> begun = m_store->checkInBackground([this](const Error &damage) {
        QMetaObject::invokeMethod(
            this, [this, damage] { happen(Events::FileDamaged {damage}); }, Qt::QueuedConnection);
    });
    if (!begun.has_value()) {
        qCWarning(Log::sync) << "not looked through:" << nameOf(begun.error().code);
    }
}

void Driver::probe(const QUrl &endpoint, std::function<void(Expected<QString>)> done)
{
    send(Wire(endpoint, {}, m_language).service(), [done](const Expected<Transport::Response> &answer) {
        done(answer.and_then(objectOf).and_then([](const QJsonObject &service) -> Expected<QString> {
            if (!service.value("incarnation"_L1).isString()) {
                return failure(ErrorCode::Protocol, u"no service document"_s);
            }
            return service.value("name"_L1).toString();
        }));
    });
}

void Driver::setProxy(const QByteArray &proxy)
{
    m_transport->setProxy(proxy);
    m_transport->dropConnections();
    happen(Events::NetworkChanged {true});
}

void Driver::signOut()
{
    happen(Events::SignedOut {});
    m_wire = Wire(m_wire.endpoint(), {}, m_language);
}

void Driver::happen(Event::What what)
{
    m_waiting.push_back(std::move(what));
    if (m_stepping) {
        return;
    }
    m_stepping = true;
    while (!m_waiting.empty()) {
        Event event {m_clock->elapsed(), m_random(), std::move(m_waiting.front())};
        m_waiting.pop_front();
        auto [state, effects] = step(std::move(m_state), event);
        m_state = std::move(state);
        for (const Effect &effect : effects) {
            std::visit([this](const auto &wish) { execute(wish); }, effect);
        }
    }
    m_stepping = false;
    armTimer();
    publish();
}

void Driver::armTimer()
{
    const auto deadline = nextDeadline(m_state);
    if (m_alarm) {
        m_alarm(deadline);
        return;
    }
    if (!deadline.has_value()) {
        m_wake.stop();
        return;
    }
    const auto wait = std::clamp<std::chrono::milliseconds>(*deadline - m_clock->elapsed(), 0ms, 24h);
    m_wake.start(wait);
}

void Driver::publish()
{
    Status status = statusOf(m_state);
    status.pulled = m_pulled;
    status.pushed = m_pushed;
    if (status.complete && !m_status.complete) {
        m_completeAt = m_clock->now();
    }
    status.completeAt = m_completeAt;
    if (!(status == m_status)) {
        m_status = status;
        m_outlets.status(status);
    }
}

Transport::Transport::Handle Driver::send(Transport::Request request, Answered answered)
{
    // The transport is destroyed before this object, so its thread never sees a dangling pointer.
    return m_transport->send(std::move(request), [this, answered](Expected<Transport::Response> answer) {
        QMetaObject::invokeMethod(
            this, [answered, answer = std::move(answer)]() mutable { answered(std::move(answer)); },
            Qt::QueuedConnection);
    });
}

void Driver::exchange(Token token, Transport::Request request, Answered answered)
{
    Exchange &exchange = m_exchanges[token];
    exchange.handle = send(std::move(request), [this, token, answered](Expected<Transport::Response> answer) {
        const auto current = m_exchanges.find(token);
        if (current == m_exchanges.end()) {
            return; // Cancelled.
        }
        if (answer.has_value()) {
            current->second.incarnation = QString::fromLatin1(answer->head.header("chancery-incarnation"));
        }
        answered(std::move(answer));
    });
}

Expected<void> Driver::change(const std::function<Expected<Store::Changes>(Edits &)> &edit)
{
    Edits edits(*m_store, *m_reader);
    const Expected<Store::Changes> changes = edit(edits);
    if (!changes.has_value()) {
        return tl::unexpected(changes.error());
    }
    tell(*changes, true);
    happen(Events::Edited {outboxFacts()});
    return {};
}

OutboxFacts Driver::outboxFacts() const
{
    OutboxFacts facts;
    const Domain::Outbox &outbox = m_store->outbox();
    facts.waiting = outbox.waiting();
    facts.attention = outbox.attention();
    for (const Domain::OutboxEntry &entry : outbox.entries()) {
        if (entry.state == Domain::OutboxState::Acked) {
            ++facts.acked;
            facts.ackRev = std::max(facts.ackRev, entry.ackRev);
        }
    }
    return facts;
}

qint64 Driver::equalUpTo() const
{
    const Store::SyncState &state = m_store->syncState();
    return state.cursor.isEmpty() || state.snapshotRunning ? 0 : std::min(state.seq, state.completeSeq);
}

void Driver::noteEqual()
{
    constexpr int Fresh = 60; // seconds; "as of" need not be written more often than a person looks
    const Store::SyncState &state = m_store->syncState();
    const QDateTime now = m_clock->now();
    // Either way: a clock that was set back must not leave "as of" in the future.
    if (state.completeSeq == state.seq && state.completeAt.isValid()
        && std::abs(state.completeAt.secsTo(now)) < Fresh) {
        return;
    }
    (void)m_store->updateSyncState([&now](Store::SyncState &changed) {
        changed.completeSeq = changed.seq;
        changed.completeAt = now;
    });
}

ReplicaFacts Driver::replicaFacts() const
{
    const Store::SyncState &state = m_store->syncState();
    return {state.cursor, state.seq, false, state.completeAt.isValid(), state.snapshotMark};
}

void Driver::updateOutbox(const std::function<void(Domain::Outbox &)> &change, Store::Store::Durability durability)
{
    const Expected<Store::Changes> changes = m_store->updateOutbox(change, durability);
    if (changes.has_value()) {
        tell(*changes, false);
    } else {
        qCWarning(Log::sync) << "outbox not written:" << nameOf(changes.error().code) << changes.error().detail;
    }
}

void Driver::tell(const Store::Changes &changes, bool atOnce)
{
    if (changes.isEmpty()) {
        return;
    }
    m_untold.merge(changes);
    if (atOnce) {
        tellNow();
    } else if (!m_telling.isActive()) {
        m_telling.start();
    }
}

void Driver::tellNow()
{
    m_telling.stop();
    if (!m_untold.isEmpty()) {
        m_outlets.changed(std::exchange(m_untold, {}));
    }
}

void Driver::execute(const Effects::Cancel &effect)
{
    const auto exchange = m_exchanges.find(effect.token);
    if (exchange != m_exchanges.end()) {
        m_transport->cancel(exchange->second.handle);
        m_exchanges.erase(exchange);
    }
}

void Driver::execute(const Effects::DropConnections &)
{
    m_transport->dropConnections();
}

void Driver::execute(const Effects::RunUpkeep &)
{
    // Not in this turn: what has arrived meanwhile goes first.
    QTimer::singleShot(0, this, [this] {
        const Expected<Store::Upkeep> done = m_store->upkeep();
        if (!done.has_value()) {
            qCWarning(Log::sync) << "upkeep:" << nameOf(done.error().code) << done.error().detail;
            happen(Events::UpkeepDone {});
            return;
        }
        const bool visible =
            done->stage == Store::Upkeep::Stage::Indexes || done->stage == Store::Upkeep::Stage::Search;
        happen(Events::UpkeepDone {done->more, visible, done->done, done->total});
    });
}

} // namespace Chancery::Sync
