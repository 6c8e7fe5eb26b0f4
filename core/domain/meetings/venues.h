// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/dignitaries.h"

/// Rooms and areas where meetings take place, with the opening hours and limits that bilateral requests keep to.
///
/// Slot length, hours, notice and caps are data of the venue: nothing about them is fixed in the program.
namespace Chancery::Domain::Venues {

inline constexpr std::array Kinds {
    Choice {"plenary_hall", QT_TRANSLATE_NOOP("Choice", "Plenary hall")},
    Choice {"chamber", QT_TRANSLATE_NOOP("Choice", "Council chamber")},
    Choice {"conference_room", QT_TRANSLATE_NOOP("Choice", "Conference room")},
    Choice {"booth_area", QT_TRANSLATE_NOOP("Choice", "Area with bilateral booths")},
    Choice {"lounge", QT_TRANSLATE_NOOP("Choice", "Lounge")},
    Choice {"auditorium", QT_TRANSLATE_NOOP("Choice", "Auditorium")},
    Choice {"training_room", QT_TRANSLATE_NOOP("Choice", "Training room")},
    Choice {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr std::array Weekdays {
    Choice {"mon", QT_TRANSLATE_NOOP("Choice", "Monday")},    Choice {"tue", QT_TRANSLATE_NOOP("Choice", "Tuesday")},
    Choice {"wed", QT_TRANSLATE_NOOP("Choice", "Wednesday")}, Choice {"thu", QT_TRANSLATE_NOOP("Choice", "Thursday")},
    Choice {"fri", QT_TRANSLATE_NOOP("Choice", "Friday")},    Choice {"sat", QT_TRANSLATE_NOOP("Choice", "Saturday")},
    Choice {"sun", QT_TRANSLATE_NOOP("Choice", "Sunday")},
};

/// Open from `opens` to `closes` (local time of the venue, "HH:MM") on each named weekday from the first to the last
/// day; without weekdays every day, without a last day until further notice.
inline constexpr std::array HourFields {
    Field {.key = "first_day", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "First day")},
    Field {.key = "last_day", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Last day")},
    Field {.key = "weekdays", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Weekdays"), .choices = Weekdays},
    Field {.key = "opens", .label = QT_TRANSLATE_NOOP("Field", "Opens"), .traits = Required, .maxLength = 5},
    Field {.key = "closes", .label = QT_TRANSLATE_NOOP("Field", "Closes"), .traits = Required, .maxLength = 5},
};

inline constexpr std::array ClosureFields {
    Field {.key = "day", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Day"), .traits = Required},
    Field {.key = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason"), .maxLength = 200},
};

inline constexpr std::array Fields {
    Field {.key = "name",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Name"),
           .traits = Required | Title | InList | Searchable},
    Field {.key = "code",
           .label = QT_TRANSLATE_NOOP("Field", "Code"),
           .traits = Required | InList | Filterable | Searchable,
           .maxLength = 40},
    Field {.key = "kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Kind of venue"),
           .traits = Required | InList | Filterable,
           .choices = Kinds},
    Field {.key = "building",
           .label = QT_TRANSLATE_NOOP("Field", "Building"),
           .traits = InList | Searchable,
           .maxLength = 200},
    Field {.key = "level", .label = QT_TRANSLATE_NOOP("Field", "Level"), .maxLength = 200},
    Field {.key = "site", .label = QT_TRANSLATE_NOOP("Field", "Site"), .traits = Searchable, .maxLength = 200},
    Field {.key = "zone",
           .kind = Kind::Zone,
           .label = QT_TRANSLATE_NOOP("Field", "Time zone"),
           .traits = Required,
           .group = "hours"},
    Field {.key = "capacity",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Capacity"),
           .traits = InList,
           .group = "capacity",
           .minimum = 1,
           .maximum = 100000},
    Field {.key = "capacity_certainty",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Certainty of the capacity"),
           .group = "capacity",
           .choices = Certainties},
    Field {
        .key = "interpretation", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Interpretation booths")},
    Field {.key = "uses", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Used for"), .traits = Searchable},
    Field {.key = "accepts_bilaterals",
           .kind = Kind::Boolean,
           .label = QT_TRANSLATE_NOOP("Field", "Accepts bilateral requests"),
           .traits = Filterable},
    Field {.key = "hours",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Opening hours"),
           .group = "hours",
           .maxLength = 60,
           .members = listOf(HourFields),
           .help = QT_TRANSLATE_NOOP("Help", "Local time of the venue. Without any entry the hours are not limited.")},
    Field {.key = "closures",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Closed on"),
           .group = "hours",
           .maxLength = 200,
           .members = listOf(ClosureFields)},
    Field {.key = "slot_minutes",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Length of a slot (minutes)"),
           .minimum = 5,
           .maximum = 480},
    Field {.key = "min_notice_hours",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Shortest notice (hours)"),
           .minimum = 0,
           .maximum = 8760},
    Field {.key = "max_ahead_days",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Earliest request (days ahead)"),
           .minimum = 1,
           .maximum = 3650},
    Field {.key = "release_after_minutes",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Released when unused after (minutes)"),
           .minimum = 1,
           .maximum = 480},
    Field {.key = "mission_daily_cap",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Meetings a mission may have in a day"),
           .minimum = 1,
           .maximum = 100},
    Field {.key = "hold_hours",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "A booth is held for (hours)"),
           .minimum = 1,
           .maximum = 720,
           .help = QT_TRANSLATE_NOOP("Help", "What is not confirmed by then becomes free again.")},
    Field {.key = "approval_ranks",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "The head of mission approves for"),
           .choices = Dignitaries::Ranks},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(InList),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction codeIsTaken, hoursAreMisshapen, hoursAreReversed, daysAreReversed;

inline constexpr std::array Rules {
    Rule {.name = "code_taken",
          .field = "code",
          .text = QT_TRANSLATE_NOOP("Rule", "The code %1 is already used."),
          .isBroken = codeIsTaken},
    Rule {.name = "hours_misshapen",
          .field = "hours",
          .text = QT_TRANSLATE_NOOP("Rule", "Opening hours are written as hours and minutes, for example 09:00."),
          .isBroken = hoursAreMisshapen},
    Rule {.name = "hours_reversed",
          .field = "hours",
          .text = QT_TRANSLATE_NOOP("Rule", "The venue closes at %2, before it opens at %1."),
          .isBroken = hoursAreReversed},
    Rule {.name = "days_reversed",
          .field = "hours",
          .text = QT_TRANSLATE_NOOP("Rule", "The last day lies before the first."),
          .isBroken = daysAreReversed},
};

inline constexpr Collection Description {
    .name = "venues",
    .title = QT_TRANSLATE_NOOP("Collection", "Venues"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Venue"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = Role::MmsMsu,
    .writers = Role::MmsMsu,
    .rules = Rules,
    .sortField = "code",
};
static_assert(isWellFormed(Description));

inline constexpr auto Code = keyOf<QString>(Description, "code");
inline constexpr auto Name = keyOf<LocalizedText>(Description, "name");
inline constexpr auto TimeZone = keyOf<QString>(Description, "zone");
inline constexpr auto Capacity = keyOf<qint64>(Description, "capacity");
inline constexpr auto AcceptsBilaterals = keyOf<bool>(Description, "accepts_bilaterals");
inline constexpr auto Hours = keyOf<QJsonArray>(Description, "hours");
inline constexpr auto Closures = keyOf<QJsonArray>(Description, "closures");
inline constexpr auto SlotMinutes = keyOf<qint64>(Description, "slot_minutes");
inline constexpr auto MinNoticeHours = keyOf<qint64>(Description, "min_notice_hours");
inline constexpr auto MaxAheadDays = keyOf<qint64>(Description, "max_ahead_days");
inline constexpr auto MissionDailyCap = keyOf<qint64>(Description, "mission_daily_cap");
inline constexpr auto HoldHours = keyOf<qint64>(Description, "hold_hours");
inline constexpr auto ApprovalRanks = keyOf<QStringList>(Description, "approval_ranks");
inline constexpr auto HourFirstDay = keyOf<QDate>(listOf(HourFields), "first_day");
inline constexpr auto HourLastDay = keyOf<QDate>(listOf(HourFields), "last_day");
inline constexpr auto HourWeekdays = keyOf<QStringList>(listOf(HourFields), "weekdays");
inline constexpr auto HourOpens = keyOf<QString>(listOf(HourFields), "opens");
inline constexpr auto HourCloses = keyOf<QString>(listOf(HourFields), "closes");
inline constexpr auto ClosureDay = keyOf<QDate>(listOf(ClosureFields), "day");

} // namespace Chancery::Domain::Venues
