// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_allocation [requests]: proposes booths for an invented high-level week (193 missions, 50 booths, 5 days) and
// says how long it took and how many found a place.

#include "support/highlevelweek.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    using namespace Chancery;
    constexpr unsigned Seed = 2026;
    const int requests = argc > 1 ? std::atoi(argv[1]) : 2500;
    const Test::HighLevelWeek week = Test::highLevelWeek(Seed, requests, 193, 50, 5);
    const auto begin = std::chrono::steady_clock::now();
    const Domain::Allocation::Proposal proposal = Domain::Allocation::propose(week.asks, week.places, {}, {});
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    std::printf("%d requests: %zu given a booth, %zu left, %.0f ms\n", requests, proposal.given.size(),
                proposal.left.size(), time.count());
    return 0;
}
