// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopnetwork.h"

#include "simulation/whole/wire.h"

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TimeoutAfter = 30s;

} // namespace

Scheduler::Time Between::delay()
{
    return Scheduler::Time(hostility == 0          ? 5
                               : chance.chance(10) ? chance.between(400, 9'000)
                                                   : chance.between(2, 200));
}

void LoopTransport::later(Scheduler::Time wait, std::function<void()> task)
{
    m_between.scheduler.after(wait, [alive = std::weak_ptr(m_alive), task = std::move(task)] {
        if (!alive.expired()) {
            task();
        }
    });
}

Transport::Transport::Handle LoopTransport::send(Chancery::Transport::Request request, Completion completion)
{
    const Handle handle = ++m_last;
    ++m_between.requests;
    m_between.note(static_cast<std::uint64_t>(m_between.scheduler.now().count()));
    const bool isStream = request.url.path().endsWith("/events"_L1);
    m_exchanges[handle] = {std::move(request), std::move(completion)};
    if (isStream || m_between.fault(8)) {
        // Event streams do not get through here: the client has to poll.
        later(m_between.delay(), [this, handle] { fail(handle, ErrorCode::Offline); });
    } else if (m_between.fault(8)) {
        later(TimeoutAfter, [this, handle] { fail(handle, ErrorCode::Timeout); });
    } else if (m_between.fault(4)) {
        later(m_between.delay(), [this, handle] { fail(handle, ErrorCode::CaptivePortal); });
    } else {
        later(m_between.delay(), [this, handle] { arrive(handle); });
    }
    return handle;
}

void LoopTransport::arrive(Handle handle)
{
    const auto exchange = m_exchanges.find(handle);
    if (exchange == m_exchanges.end()) {
        return;
    }
    if (!m_between.serve) {
        fail(handle, ErrorCode::Offline);
        return;
    }
    const Endpoint::HttpRequest request = received(exchange->second.request);
    const Endpoint::HttpResponse response = received(request, m_between.serve(request));
    m_between.note(static_cast<std::uint64_t>(response.status));
    if (m_between.fault(8)) {
        static_cast<void>(received(request, m_between.serve(request))); // Something on the way sends it twice.
    }
    if (m_between.fault(8)) {
        later(TimeoutAfter, [this, handle] { fail(handle, ErrorCode::Timeout); });
        return;
    }
    later(m_between.delay(), [this, handle, response] { answer(handle, response); });
}

void LoopTransport::answer(Handle handle, const Endpoint::HttpResponse &response)
{
    const auto found = m_exchanges.find(handle);
    if (found == m_exchanges.end()) {
        return;
    }
    Exchange &exchange = found->second;
    exchange.response.head.status = response.status;
    for (const auto &[name, value] : response.headers) {
        exchange.response.head.headers.emplace_back(name.toLower(), value);
    }
    exchange.body = response.body;
    exchange.isCut = m_between.fault(5);
    if (exchange.isCut) {
        exchange.body.truncate(m_between.chance.below(static_cast<int>(exchange.body.size()) + 1));
    }
    givePieces(handle);
}

void LoopTransport::givePieces(Handle handle)
{
    const auto found = m_exchanges.find(handle);
    if (found == m_exchanges.end()) {
        return;
    }
    Exchange &exchange = found->second;
    const bool toSink = exchange.request.sink && exchange.response.head.status / 100 == 2;
    while (toSink && !exchange.body.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(exchange.body.size(), 1 + m_between.chance.below(5000));
        const QByteArray piece = exchange.body.left(size);
        exchange.body.remove(0, size);
        bool wantsPause = false;
        if (!exchange.request.sink(exchange.response.head, {piece.constData(), std::size_t(piece.size())},
                                   wantsPause)) {
            fail(handle, ErrorCode::Cancelled);
            return;
        }
        if (wantsPause) {
            return; // resume() goes on.
        }
    }
    // A cut transfer is an error below HTTP, but for one that something on the way has ended properly.
    if (exchange.isCut && m_between.chance.chance(70)) {
        fail(handle, ErrorCode::Offline);
        return;
    }
    exchange.response.body = toSink ? QByteArray() : exchange.body;
    auto over = m_exchanges.extract(found);
    over.mapped().completion(std::move(over.mapped().response));
}

void LoopTransport::fail(Handle handle, ErrorCode code)
{
    if (auto over = m_exchanges.extract(handle)) {
        over.mapped().completion(failure(code, u"as the network was"_s));
    }
}

void LoopTransport::resume(Handle handle)
{
    later(Scheduler::Time(1), [this, handle] { givePieces(handle); });
}

void LoopTransport::cancel(Handle handle)
{
    later(Scheduler::Time(1), [this, handle] { fail(handle, ErrorCode::Cancelled); });
}

} // namespace Chancery::Simulation
