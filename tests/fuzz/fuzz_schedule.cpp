// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "simulation/world.h"

#include <cstdio>

using namespace Chancery;

/// The fuzzer chooses what happens to whom, and what goes wrong on the way, in the simulated world: what chance does
/// not try, new code that is reached leads to.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::uint64_t seed = size > 0 ? data[0] : 0;
    const Simulation::Outcome outcome = Simulation::World(seed, Simulation::Mutation::None, {data, size}).run();
    if (!outcome.failure.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.failure));
    }
    Fuzz::require(outcome.failure.isEmpty());
    return 0;
}
