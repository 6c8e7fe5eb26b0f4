// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network.h"

#include <array>

namespace Chancery::Simulation {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeoutAfter = 30s;

} // namespace

Scheduler::Time Network::delay()
{
    if (m_hostility == 0) {
        return 20ms;
    }
    return Scheduler::Time(m_random.chance(10) ? m_random.between(500, 20'000) : m_random.between(5, 400));
}

void Network::exchange(const Serve &serve, const Failed &failed)
{
    if (m_down) {
        m_scheduler.after(50ms, [failed] { failed({ErrorCode::Offline}); });
    } else if (fault(12)) {
        m_scheduler.after(TimeoutAfter, [failed] { failed({ErrorCode::Timeout}); });
    } else if (fault(6)) {
        static constexpr std::array Refusals {ErrorCode::Unavailable, ErrorCode::TooManyRequests,
                                              ErrorCode::CaptivePortal, ErrorCode::Protocol};
        Error error {Refusals[static_cast<std::size_t>(m_random.below(4))]};
        error.retryAfter = m_random.chance(40) ? m_random.between(1, 60) : 0;
        m_scheduler.after(delay(), [failed, error] { failed(error); });
    } else {
        m_scheduler.after(delay(), [this, serve, failed] { answer(serve, failed); });
    }
}

void Network::answer(const Serve &serve, const Failed &failed)
{
    const std::function<void()> arrive = serve();
    if (fault(8)) {
        // Something on the way sends it twice; the second answer goes nowhere.
        m_scheduler.after(delay(), [serve] { (void)serve(); });
    }
    if (fault(12)) {
        m_scheduler.after(TimeoutAfter, [failed] { failed({ErrorCode::Timeout}); });
        return;
    }
    m_scheduler.after(delay(), arrive);
}

} // namespace Chancery::Simulation
