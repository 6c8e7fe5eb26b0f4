// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/spec/client.h"

#include <cstdint>
#include <functional>
#include <string>

namespace Chancery::Spec {

struct Outcome
{
    std::string failure {}; ///< Empty: nothing was wrong.
    std::uint64_t hash = 0; ///< Of everything that happened.
};

/// One run is a seed and the numbers of its steps: what step 17 of seed 4711 does is decided by these two alone, so
/// that leaving out steps does not change the others, and a failure can be shrunk.
using Steps = std::vector<int>;

[[nodiscard]] Steps stepsOf(std::uint64_t seed);
/// \p tell, when given, hears each step as a line.
[[nodiscard]] Outcome run(std::uint64_t seed, const Steps &steps, Rule broken,
                          const std::function<void(const std::string &)> &tell = {});
/// The fewest steps for which \p fails still holds.
[[nodiscard]] Steps shrunk(Steps steps, const std::function<bool(const Steps &)> &fails);

} // namespace Chancery::Spec
