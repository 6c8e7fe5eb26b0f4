// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <optional>

namespace Chancery::Sync {

enum class Timer {
    RetryPull, ///< After a failure.
    RetryPush,
    PullSoon, ///< A pull put off by the endpoint's wish to spread its clients.
    Poll, ///< While there is no event stream.
    StreamRetry,
    StreamSilence,
    StreamAgain, ///< Streams did not work here: polling until then.
    Greet, ///< Roles and service document, daily.
    Audit,
    Watchdog,
    Count,
};

/// Deadlines in monotonic time, as part of the engine's state: a timer cannot outlive the state that set it.
class Timers
{
public:
    using Time = std::chrono::milliseconds;
    void set(Timer timer, Time at) { m_at[index(timer)] = at; }
    void clear(Timer timer) { m_at[index(timer)].reset(); }
    void clearAll() { m_at = {}; }
    [[nodiscard]] bool isSet(Timer timer) const { return m_at[index(timer)].has_value(); }
    [[nodiscard]] std::optional<Time> at(Timer timer) const { return m_at[index(timer)]; }
    /// Clears the timer and returns true when its time has come.
    [[nodiscard]] bool takeDue(Timer timer, Time now);
    [[nodiscard]] std::optional<Time> earliest() const;

private:
    [[nodiscard]] static std::size_t index(Timer timer) { return static_cast<std::size_t>(timer); }
    std::array<std::optional<Time>, static_cast<std::size_t>(Timer::Count)> m_at {};
};

} // namespace Chancery::Sync
