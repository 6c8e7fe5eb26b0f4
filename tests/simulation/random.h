// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace Chancery::Simulation {

/// A source of chance, one for each kind of it, so that a change in one place does not shuffle all others.
/// splitmix64: small, and the same everywhere.
class Random
{
public:
    /// Seed and stream are mixed first: neighbouring seeds must not walk over the same numbers.
    Random(std::uint64_t seed, std::uint64_t stream)
        : m_state(mixed(mixed(seed + Step) + stream))
    {
    }
    [[nodiscard]] std::uint64_t next()
    {
        m_state += Step;
        return mixed(m_state);
    }
    /// Uniform in [0, \p n).
    [[nodiscard]] int below(int n) { return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(n)); }
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
};

} // namespace Chancery::Simulation
