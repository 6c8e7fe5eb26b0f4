// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client's life: events in, effects out, timers, crashes.

#include "client.h"

#include "simulation/notes.h"
#include "simulation/trace.h"

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace Events = Sync::Events;
namespace Effects = Sync::Effects;

Client::Client(int index, int scopes, std::uint64_t seed, Surroundings world)
    : m_index(index)
    , m_scopes(scopes)
    , m_user(seed, 100 + static_cast<std::uint64_t>(index))
    , m_engine(seed, 200 + static_cast<std::uint64_t>(index))
    , m_world(std::move(world))
    , m_replica(m_world.mutation, m_world.endpoint, m_world.oracle)
{
}

QString Client::newId(const char *kind)
{
    return u"%1%2-%3"_s.arg(QLatin1String(kind)).arg(m_index).arg(++m_made);
}

std::function<void()> Client::ifAlive(std::function<void()> task) const
{
    return [this, process = m_process, task = std::move(task)] {
        if (process == m_process) {
            task();
        }
    };
}

void Client::start()
{
    m_replica.updateOutbox([](Domain::Outbox &outbox) { outbox.requeueInFlight(); }, false);
    happen(Events::Started {true, false, true, m_replica.replicaFacts(), m_replica.outboxFacts()});
}

void Client::crash(bool powerCut)
{
    ++m_process;
    m_state = {};
    m_waiting.clear();
    m_held.clear();
    m_stream = 0;
    m_wakeAt.reset();
    if (powerCut) {
        m_replica.powerCut();
    }
}

void Client::happen(Sync::Event::What what)
{
    m_waiting.push_back(std::move(what));
    if (m_stepping) {
        return;
    }
    m_stepping = true;
    const int process = m_process;
    while (!m_waiting.empty() && process == m_process) {
        const Sync::Event event {m_world.scheduler.now(), m_engine.next(), std::move(m_waiting.front())};
        m_waiting.pop_front();
        Trace::happened(event.now, m_index, event.what);
        auto [state, effects] = Sync::step(std::move(m_state), event);
        m_state = std::move(state);
        for (const Sync::Effect &effect : effects) {
            if (process == m_process) {
                Trace::wanted(event.now, m_index, effect);
                std::visit([this](const auto &wish) { execute(wish); }, effect);
            }
        }
    }
    m_stepping = false;
    armTimer();
}

void Client::armTimer()
{
    const auto deadline = Sync::nextDeadline(m_state);
    if (!deadline.has_value() || (m_wakeAt.has_value() && *m_wakeAt <= *deadline)) {
        return;
    }
    m_wakeAt = deadline;
    m_world.scheduler.at(*deadline, ifAlive([this, at = *deadline] {
        if (m_wakeAt == at) {
            m_wakeAt.reset();
            happen(Events::Woke {});
        }
    }));
}

bool Client::isAtRest() const
{
    return m_replica.outbox().entries().empty() && m_state.replica.complete
        && m_state.pull.activity == Sync::PullState::Activity::None && m_state.push.token == 0;
}

QString Client::describe() const
{
    QStringList entries;
    for (const Domain::OutboxEntry &entry : m_replica.outbox().entries()) {
        entries.append(u"%1 %2 state %3 rev %4"_s.arg(entry.operation.op, entry.operation.id)
                           .arg(static_cast<int>(entry.state))
                           .arg(entry.ackRev));
    }
    return u"%1: %2, complete %3 at %4, endpoint at %5, pull %6, push %7; %8"_s.arg(m_index)
        .arg(m_state.started ? u"up"_s : u"down"_s)
        .arg(m_state.replica.complete)
        .arg(m_replica.seq())
        .arg(m_world.endpoint.seq())
        .arg(static_cast<int>(m_state.pull.activity))
        .arg(m_state.push.token)
        .arg(entries.join(u", "_s));
}

void Client::exchange(Token token, bool push, const Network::Serve &serve)
{
    ++m_requests;
    m_world.network.exchange(
        [this, process = m_process, serve] {
            // The endpoint answers also those who have gone.
            const std::function<void()> arrive = serve();
            return [this, process, arrive] {
                if (process == m_process) {
                    arrive();
                }
            };
        },
        [this, process = m_process, token, push](const Error &error) {
            if (process != m_process) {
                return;
            }
            const int sent = static_cast<int>(m_held[token].batch.size());
            push ? happen(Events::PushFailed {token, error, sent}) : happen(Events::PullFailed {token, error});
        });
}

void Client::execute(const Effects::Cancel &effect)
{
    // What is under way may still arrive: the engine has to know its tokens.
    m_held.erase(effect.token);
    if (effect.token == m_stream) {
        m_stream = 0;
    }
}

void Client::execute(const Effects::RunUpkeep &)
{
    m_world.scheduler.after(0ms, ifAlive([this] { happen(Events::UpkeepDone {}); }));
}

void Client::execute(const Effects::OpenStream &effect)
{
    const Token token = effect.token;
    m_stream = token;
    m_streamSilent = false;
    ++m_requests;
    if (m_world.network.fault(20)) {
        m_world.scheduler.after(1s, ifAlive([this, token] {
                                    happen(Events::StreamClosed {token, {ErrorCode::Offline}});
                                }));
        return;
    }
    m_world.scheduler.after(m_world.network.delay(), ifAlive([this, token] {
                                if (m_stream == token) {
                                    happen(Events::StreamOpened {token});
                                    keepStreamAlive(token, m_process);
                                    m_poked = 0;
                                    poke();
                                }
                            }));
}

void Client::keepStreamAlive(Token token, int process)
{
    m_world.scheduler.after(30s, [this, token, process] {
        if (process == m_process && m_stream == token && !m_streamSilent) {
            happen(Events::StreamHeard {token});
            keepStreamAlive(token, process);
        }
    });
}

void Client::poke()
{
    const qint64 seq = m_world.endpoint.heads(m_scopes);
    if (m_stream == 0 || m_streamSilent || seq == m_poked) {
        return;
    }
    m_poked = seq;
    const Token token = m_stream;
    m_world.scheduler.after(m_world.network.delay(), ifAlive([this, token, seq] {
                                happen(Events::StreamHeads {token, seq});
                            }));
}

void Client::breakStream(bool silently)
{
    if (m_stream == 0) {
        return;
    }
    m_streamSilent = true;
    if (!silently) {
        happen(Events::StreamClosed {std::exchange(m_stream, 0), {ErrorCode::Offline}});
    }
}

} // namespace Chancery::Simulation
