// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/allocation.h"

#include <random>

namespace Chancery::Test {

/// An invented high-level week: missions that ask for short meetings in booths that are open 09:00 to 19:00 UTC.
struct HighLevelWeek
{
    std::vector<Domain::Allocation::Ask> asks;
    std::vector<Domain::Allocation::Place> places;
};

inline HighLevelWeek highLevelWeek(unsigned seed, int requests, int missions, int booths, int days)
{
    using namespace Domain;
    std::mt19937 random(seed);
    const auto below = [&random](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    const QDateTime monday(QDate(2026, 9, 21), QTime(9, 0), Qt::UTC);
    HighLevelWeek week;
    for (int i = 0; i < booths; ++i) {
        Allocation::Place place {
            .booth = QStringLiteral("booth %1").arg(i), .venue = QStringLiteral("hall"), .seats = 4 + 2 * (i % 5)};
        for (int day = 0; day < days; ++day) {
            place.open.push_back({monday.addDays(day), monday.addDays(day).addSecs(10 * 3600)});
        }
        week.places.push_back(place);
    }
    for (int i = 0; i < requests; ++i) {
        const int ours = below(missions);
        const int theirs = (ours + 1 + below(missions - 1)) % missions;
        Allocation::Ask ask {.id = QStringLiteral("ask %1").arg(i),
                             .requester = QString::number(ours),
                             .people = {QStringLiteral("principal %1").arg(ours * 3 + below(3)),
                                        QStringLiteral("principal %1").arg(theirs * 3 + below(3))},
                             .length = std::chrono::minutes(10 + 5 * below(4)),
                             .persons = 2 + below(9),
                             .rank = below(4),
                             .submittedAt = monday.addSecs(-100'000 + i)};
        const int wishes = 1 + below(3);
        for (int wish = 0; wish < wishes; ++wish) {
            const QDateTime from = monday.addDays(below(days)).addSecs(900 * below(32));
            ask.windows.push_back({from, from.addSecs(3600 * (1 + below(3)))});
        }
        week.asks.push_back(ask);
    }
    return week;
}

} // namespace Chancery::Test
