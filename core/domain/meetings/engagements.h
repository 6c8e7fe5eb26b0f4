// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/venues.h"

/// What stands in a principal's diary and is no bilateral meeting: a speech, a reception, a flight. Seen by the own
/// mission alone; also what was read from a colleague's calendar file.
namespace Chancery::Domain::Engagements {

inline constexpr std::array Kinds {
    Choice {"speech", QT_TRANSLATE_NOOP("Choice", "Speech")},
    Choice {"plenary", QT_TRANSLATE_NOOP("Choice", "Plenary or committee")},
    Choice {"meeting", QT_TRANSLATE_NOOP("Choice", "Other meeting")},
    Choice {"reception", QT_TRANSLATE_NOOP("Choice", "Reception or meal")},
    Choice {"press", QT_TRANSLATE_NOOP("Choice", "Press")},
    Choice {"travel", QT_TRANSLATE_NOOP("Choice", "Travel")},
    Choice {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr std::array Fields {
    Field {.key = "subject",
           .label = QT_TRANSLATE_NOOP("Field", "Engagement"),
           .traits = Required | Title | InList | Searchable,
           .maxLength = 200},
    Field {.key = "state",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Mission"),
           .traits = Required | Filterable},
    Field {.key = "dignitary",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Dignitary"),
           .traits = InList,
           .refersTo = "dignitaries",
           .help = QT_TRANSLATE_NOOP("Help", "Left empty, it concerns the whole delegation.")},
    Field {.key = "kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Kind"),
           .traits = Required | InList | Filterable,
           .choices = Kinds},
    Field {.key = "starts_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Begins at"),
           .traits = Required | InList | Filterable,
           .group = "time",
           .zoneFrom = "zone"},
    Field {.key = "ends_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Ends at"),
           .traits = Required | InList,
           .group = "time",
           .zoneFrom = "zone"},
    Field {.key = "zone",
           .kind = Kind::Zone,
           .label = QT_TRANSLATE_NOOP("Field", "Time zone"),
           .traits = Required,
           .group = "time"},
    Field {.key = "movable",
           .kind = Kind::Boolean,
           .label = QT_TRANSLATE_NOOP("Field", "Could be moved"),
           .traits = InList,
           .help = QT_TRANSLATE_NOOP("Help", "A speaking slot cannot; a reception perhaps can.")},
    Field {
        .key = "place", .label = QT_TRANSLATE_NOOP("Field", "Place"), .traits = InList | Searchable, .maxLength = 300},
    Field {.key = "venue", .kind = Kind::Reference, .label = QT_TRANSLATE_NOOP("Field", "Venue"), .refersTo = "venues"},
    Field {.key = "notes",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Notes"),
           .traits = Searchable,
           .maxLength = 4000},
    Field {
        .key = "source_uid", .label = QT_TRANSLATE_NOOP("Field", "Identifier in the calendar file"), .maxLength = 255},
    certaintyField(),
};

RuleFunction timeIsReversed, dignitaryIsOfAnotherState, dignitaryIsElsewhere;

inline constexpr std::array Rules {
    Rule {.name = "time_reversed",
          .field = "ends_at",
          .text = QT_TRANSLATE_NOOP("Rule", "The engagement must end after it begins."),
          .isBroken = timeIsReversed},
    Rule {.name = "dignitary_of_another_state",
          .field = "dignitary",
          .text = QT_TRANSLATE_NOOP("Rule", "The dignitary belongs to another State."),
          .isBroken = dignitaryIsOfAnotherState},
    Rule {.name = "dignitary_elsewhere",
          .severity = Severity::Warning,
          .field = "starts_at",
          .text = QT_TRANSLATE_NOOP("Rule", "The dignitary has another engagement at that time: %1."),
          .isBroken = dignitaryIsElsewhere},
};

[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "engagements",
    .title = QT_TRANSLATE_NOOP("Collection", "Engagements"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Engagement"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .creators = MissionWriters,
    .writers = MissionWriters,
    .ownerField = "state",
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "starts_at",
};
static_assert(isWellFormed(Description));

inline constexpr auto Name = keyOf<QString>(Description, "subject");
inline constexpr auto StateCode = keyOf<QString>(Description, "state");
inline constexpr auto Dignitary = keyOf<QString>(Description, "dignitary");
inline constexpr auto What = keyOf<QString>(Description, "kind");
inline constexpr auto StartsAt = keyOf<QDateTime>(Description, "starts_at");
inline constexpr auto EndsAt = keyOf<QDateTime>(Description, "ends_at");
inline constexpr auto TimeZone = keyOf<QString>(Description, "zone");
inline constexpr auto Movable = keyOf<bool>(Description, "movable");
inline constexpr auto Place = keyOf<QString>(Description, "place");
inline constexpr auto Venue = keyOf<QString>(Description, "venue");
inline constexpr auto Notes = keyOf<QString>(Description, "notes");
inline constexpr auto SourceUid = keyOf<QString>(Description, "source_uid");

} // namespace Chancery::Domain::Engagements
