// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places.h"

#include "domain/catalogue.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr std::array Places {
    PlaceInfo {"home"_L1, "home"_L1, QT_TRANSLATE_NOOP("Places", "Home")},
    PlaceInfo {{}, {}, QT_TRANSLATE_NOOP("Places", "Elections")},
    PlaceInfo {"elections"_L1, "how_to_vote"_L1, nullptr},
    PlaceInfo {"seat_map"_L1, "grid_view"_L1, QT_TRANSLATE_NOOP("Places", "Seat map")},
    PlaceInfo {"ledger"_L1, "lock"_L1, QT_TRANSLATE_NOOP("Places", "Private ledger")},
    PlaceInfo {"candidatures"_L1, "person"_L1, nullptr},
    PlaceInfo {"corrections"_L1, "compare_arrows"_L1, nullptr, true},
    PlaceInfo {"contests"_L1, "hourglass_top"_L1, nullptr, true},
    PlaceInfo {"endorsements"_L1, "verified"_L1, nullptr, true},
    PlaceInfo {"ballot_rounds"_L1, "ballot"_L1, nullptr, true},
    PlaceInfo {"mandates"_L1, "workspace_premium"_L1, nullptr, true},
    PlaceInfo {"bodies"_L1, "account_balance"_L1, nullptr, true},
    PlaceInfo {"states"_L1, "flag"_L1, nullptr, true},
    PlaceInfo {{}, {}, QT_TRANSLATE_NOOP("Places", "Meetings")},
    PlaceInfo {"meeting_requests"_L1, "handshake"_L1, nullptr},
    PlaceInfo {"day_board"_L1, "calendar_month"_L1, QT_TRANSLATE_NOOP("Places", "Day board")},
    PlaceInfo {"programme"_L1, "event"_L1, QT_TRANSLATE_NOOP("Places", "Programme")},
    PlaceInfo {"engagements"_L1, "schedule"_L1, nullptr, true},
    PlaceInfo {"meeting_briefs"_L1, "article"_L1, nullptr, true},
    PlaceInfo {"venues"_L1, "meeting_room"_L1, nullptr, true},
    PlaceInfo {"booths"_L1, "grid_view"_L1, nullptr, true},
    PlaceInfo {"dignitaries"_L1, "groups"_L1, nullptr, true},
    PlaceInfo {{}, {}, QT_TRANSLATE_NOOP("Places", "Training")},
    PlaceInfo {"training"_L1, "calendar_month"_L1, QT_TRANSLATE_NOOP("Places", "Training calendar")},
    PlaceInfo {"bookings"_L1, "event_seat"_L1, nullptr},
    PlaceInfo {"courses"_L1, "school"_L1, nullptr, true},
    PlaceInfo {"sessions"_L1, "event"_L1, nullptr, true},
    PlaceInfo {{}, {}, ""},
    PlaceInfo {"guide"_L1, "menu_book"_L1, QT_TRANSLATE_NOOP("Places", "Guide")},
    PlaceInfo {"guide_reports"_L1, "info"_L1, nullptr},
    PlaceInfo {"outbox"_L1, "outbox"_L1, QT_TRANSLATE_NOOP("Places", "Outbox")},
    PlaceInfo {"settings"_L1, "settings"_L1, QT_TRANSLATE_NOOP("Places", "Settings")},
};

} // namespace

std::span<const PlaceInfo> places()
{
    return Places;
}

QString titleOf(const PlaceInfo &place)
{
    if (place.title != nullptr) {
        return *place.title == '\0' ? QString() : QCoreApplication::translate("Places", place.title);
    }
    const Domain::Collection *collection =
        Domain::collectionNamed(std::string_view(place.page.data(), std::size_t(place.page.size())));
    return collection != nullptr ? titleOf(*collection) : QString(place.page);
}

QLatin1String iconOfPage(const QString &page)
{
    for (const PlaceInfo &place : Places) {
        if (place.page == page) {
            return place.icon;
        }
    }
    return "article"_L1;
}

} // namespace Chancery::Ui
