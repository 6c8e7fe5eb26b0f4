// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace Chancery::Simulation {

/// Choices that a fuzzer makes; when they are at their end, chance goes on.
class Schedule
{
public:
    explicit Schedule(std::span<const std::uint8_t> choices)
        : m_left(choices)
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_left.size() < 2; }
    [[nodiscard]] int below(int n)
    {
        const int choice = m_left[0] << 8 | m_left[1];
        m_left = m_left.subspan(2);
        return choice % n;
    }

private:
    std::span<const std::uint8_t> m_left;
};

/// A source of chance, one for each kind of it, so that a change in one place does not shuffle all others.
/// splitmix64: small, and the same everywhere.
class Random
{
public:
    /// Seed and stream are mixed first: neighbouring seeds must not walk over the same numbers.
    /// \p schedule outlives this.
    Random(std::uint64_t seed, std::uint64_t stream, Schedule *schedule = nullptr)
        : m_state(mixed(mixed(seed + Step) + stream))
        , m_schedule(schedule)
    {
    }
    [[nodiscard]] std::uint64_t next()
    {
        m_state += Step;
        return mixed(m_state);
    }
    /// Uniform in [0, \p n).
    [[nodiscard]] int below(int n)
    {
        if (m_schedule != nullptr && !m_schedule->isAtEnd()) {
            return m_schedule->below(n);
        }
        return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(n));
    }
    [[nodiscard]] int between(int from, int to) { return from + below(to - from + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    static constexpr std::uint64_t Step = 0x9E3779B97F4A7C15ULL;
    [[nodiscard]] static std::uint64_t mixed(std::uint64_t number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
        return number ^ (number >> 31);
    }

    std::uint64_t m_state;
    Schedule *m_schedule;
};

} // namespace Chancery::Simulation
