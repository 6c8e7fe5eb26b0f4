// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>

namespace Chancery::Simulation {

/// Virtual time: what is to happen, in order of time and then of asking. One thread, no clock.
class Scheduler
{
public:
    using Time = std::chrono::milliseconds;

    [[nodiscard]] Time now() const { return m_now; }
    void at(Time time, std::function<void()> task)
    {
        m_tasks.emplace(Key {std::max(time, m_now), ++m_asked}, std::move(task));
    }
    void after(Time wait, std::function<void()> task) { at(m_now + wait, std::move(task)); }
    /// Does the next thing; false when there is none before \p until.
    bool runOne(Time until)
    {
        if (m_tasks.empty() || m_tasks.begin()->first.first > until) {
            m_now = until;
            return false;
        }
        auto next = m_tasks.extract(m_tasks.begin());
        m_now = next.key().first;
        ++m_done;
        next.mapped()();
        return true;
    }
    [[nodiscard]] std::uint64_t done() const { return m_done; }

private:
    using Key = std::pair<Time, std::uint64_t>;
    Time m_now {0};
    std::uint64_t m_asked = 0;
    std::uint64_t m_done = 0;
    std::map<Key, std::function<void()>> m_tasks;
};

} // namespace Chancery::Simulation
