// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpserverloop.h"

#include "endpoint/httpsession.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <memory>

namespace Chancery::Endpoint {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds SlowTick {1'000};
constexpr milliseconds FastTick {250}; // While a stream waits for its second to pass.

// Time-outs shorter than a tick are a wish of tests; the sweep must be finer than any of them.
milliseconds tickOf(const HttpServerOptions &options)
{
    const milliseconds shortest = std::min({options.headerTimeout, options.bodyTimeout, options.idleTimeout,
                                            options.writeTimeout, options.commentInterval});
    return std::clamp(shortest / 4, milliseconds(10), SlowTick);
}

} // namespace

HttpLoop::HttpLoop(HttpShared &shared)
    : m_shared(shared)
    , m_streams(shared.events, shared.options.commentInterval)
    , m_work(m_context.get_executor())
    , m_timer(m_context)
{
}

HttpLoop::~HttpLoop()
{
    join();
}

void HttpLoop::start()
{
    m_subscription = m_shared.events.subscribe([this] { wake(); });
    arm(tickOf(m_shared.options));
    m_thread = std::thread([this] { m_context.run(); });
}

void HttpLoop::join()
{
    if (!m_thread.joinable()) {
        return;
    }
    m_shared.events.unsubscribe(m_subscription);
    m_context.stop();
    m_thread.join();
}

void HttpLoop::arm(milliseconds delay)
{
    m_timer.expires_after(delay);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (!error) {
            onTimer();
        }
    });
}

void HttpLoop::onTimer()
{
    const Time now = std::chrono::steady_clock::now();
    forEach([now](HttpSession &session) { session.expire(now); });
    const bool waiting = m_streams.flush(now);
    arm(std::min(tickOf(m_shared.options), waiting ? FastTick : SlowTick));
}

void HttpLoop::wake()
{
    if (!m_wakePending.exchange(true)) {
        boost::asio::post(m_context, [this] {
            m_wakePending = false;
            const Time now = std::chrono::steady_clock::now();
            // Never later than it was: a stream of commits must not put off the sweep for ever.
            if (m_streams.flush(now) && m_timer.expiry() > now + FastTick) {
                arm(FastTick);
            }
        });
    }
}

template <class Visit>
void HttpLoop::forEach(Visit visit)
{
    // Holding them keeps the set still: a session leaves it only when its last handler is gone.
    std::vector<std::shared_ptr<HttpSession>> held;
    held.reserve(m_sessions.size());
    for (HttpSession *session : m_sessions) {
        if (auto shared = session->weak_from_this().lock()) {
            held.push_back(std::move(shared));
        }
    }
    for (const auto &session : held) {
        visit(*session);
    }
}

void HttpLoop::drain()
{
    m_streams.flush(std::chrono::steady_clock::now());
    forEach([](HttpSession &session) { session.drain(); });
}

void HttpLoop::closeAll()
{
    forEach([](HttpSession &session) { session.close(); });
}

} // namespace Chancery::Endpoint
