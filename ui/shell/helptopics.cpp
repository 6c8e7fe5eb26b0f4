// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helptopics.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr std::array Topics {
    std::pair {"elections"_L1, "elections"_L1},     std::pair {"candidatures"_L1, "elections"_L1},
    std::pair {"contests"_L1, "elections"_L1},      std::pair {"endorsements"_L1, "elections"_L1},
    std::pair {"ballot_rounds"_L1, "elections"_L1}, std::pair {"mandates"_L1, "elections"_L1},
    std::pair {"bodies"_L1, "elections"_L1},        std::pair {"meeting_requests"_L1, "meetings"_L1},
    std::pair {"venues"_L1, "meetings"_L1},         std::pair {"booths"_L1, "meetings"_L1},
    std::pair {"dignitaries"_L1, "meetings"_L1},    std::pair {"courses"_L1, "training"_L1},
    std::pair {"sessions"_L1, "training"_L1},       std::pair {"bookings"_L1, "training"_L1},
    std::pair {"training"_L1, "training"_L1},       std::pair {"outbox"_L1, "continuity"_L1},
    std::pair {"settings"_L1, "accounts"_L1},       std::pair {"day_board"_L1, "meetings"_L1},
    std::pair {"programme"_L1, "meetings"_L1},      std::pair {"engagements"_L1, "meetings"_L1},
    std::pair {"meeting_briefs"_L1, "meetings"_L1},
};

} // namespace

QString helpTopicOf(const QString &page)
{
    for (const auto &[name, slug] : Topics) {
        if (name == page) {
            return slug;
        }
    }
    return u"getting-started"_s;
}

} // namespace Chancery::Ui
