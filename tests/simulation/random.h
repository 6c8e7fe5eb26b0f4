// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace Chancery::Simulation {

/// A source of chance, one for each kind of it, so that a change in one place does not shuffle all others.
/// xoshiro-like quality is not needed; splitmix64 is enough and the same everywhere.
class Random
{
public:
    Random(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL)
    {
    }
    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// Uniform in [0, \p n).
    [[nodiscard]] int below(int n) { return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(n)); }
    [[nodiscard]] int between(int from, int to) { return from + below(to - from + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

} // namespace Chancery::Simulation
