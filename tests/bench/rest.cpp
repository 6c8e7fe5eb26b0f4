// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_rest PROFILE: does for a profile what a window that stays open does when nothing else is to be done, until
// nothing is left: makes indexes, indexes texts, merges the search index. Prints how many steps it took.

#include "store/store.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    using Chancery::Store::Upkeep;
    auto store = Chancery::Store::Store::open(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    int steps = 0;
    while (store) {
        const auto done = (*store)->upkeep();
        if (!done || done->stage == Upkeep::Stage::Nothing) {
            std::printf("{\"steps\":%d}\n", steps);
            return done ? 0 : 1;
        }
        ++steps;
    }
    return 1;
}
