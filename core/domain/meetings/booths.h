// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/venues.h"

/// The tables of a venue at which bilateral meetings are held, one at a time.
namespace Chancery::Domain::Booths {

inline constexpr std::array Features {
    Choice {"interpretation", QT_TRANSLATE_NOOP("Choice", "Interpretation")},
    Choice {"flags", QT_TRANSLATE_NOOP("Choice", "Flags")},
    Choice {"phone", QT_TRANSLATE_NOOP("Choice", "Telephone")},
    Choice {"video", QT_TRANSLATE_NOOP("Choice", "Video conference")},
    Choice {"screen", QT_TRANSLATE_NOOP("Choice", "Screen")},
    Choice {"accessible", QT_TRANSLATE_NOOP("Choice", "Step-free access")},
};

inline constexpr std::array BlockingFields {
    Field {.key = "from",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "From"),
           .traits = Required,
           .zoneFrom = "venue/zone"},
    Field {.key = "to",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "To"),
           .traits = Required,
           .zoneFrom = "venue/zone"},
    Field {.key = "reason", .label = QT_TRANSLATE_NOOP("Field", "Reason"), .maxLength = 200},
};

inline constexpr std::array Fields {
    Field {.key = "label",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Booth"),
           .traits = Required | Title | InList | Searchable,
           .maxLength = 100},
    Field {.key = "code",
           .label = QT_TRANSLATE_NOOP("Field", "Code"),
           .traits = Required | InList | Filterable | Searchable,
           .maxLength = 40},
    Field {.key = "venue",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Venue"),
           .traits = Required | InList,
           .refersTo = "venues"},
    Field {.key = "capacity",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Seats"),
           .traits = InList,
           .minimum = 2,
           .maximum = 500},
    Field {.key = "features", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Equipment"), .choices = Features},
    Field {.key = "blockings",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Blocked"),
           .maxLength = 200,
           .members = listOf(BlockingFields)},
    Field {.key = "retired",
           .kind = Kind::Boolean,
           .label = QT_TRANSLATE_NOOP("Field", "No longer in use"),
           .traits = Filterable},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes")},
    certaintyField(InList),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction codeIsTaken, venueIsUnknown, blockingIsReversed, exceedsVenue;

inline constexpr std::array Rules {
    Rule {.name = "code_taken",
          .field = "code",
          .text = QT_TRANSLATE_NOOP("Rule", "The code %1 is already used in this venue."),
          .isBroken = codeIsTaken},
    Rule {.name = "venue_unknown",
          .field = "venue",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no such venue."),
          .isBroken = venueIsUnknown},
    Rule {.name = "blocking_reversed",
          .field = "blockings",
          .text = QT_TRANSLATE_NOOP("Rule", "A blocking must end after it begins."),
          .isBroken = blockingIsReversed},
    Rule {.name = "exceeds_venue",
          .severity = Severity::Warning,
          .field = "capacity",
          .text = QT_TRANSLATE_NOOP("Rule", "The booth has more seats than its venue (%1)."),
          .isBroken = exceedsVenue},
};

inline constexpr Collection Description {
    .name = "booths",
    .title = QT_TRANSLATE_NOOP("Collection", "Booths"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Booth"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = Role::MmsMsu,
    .writers = Role::MmsMsu,
    .rules = Rules,
    .sortField = "code",
};
static_assert(isWellFormed(Description));

inline constexpr auto Code = keyOf<QString>(Description, "code");
inline constexpr auto Venue = keyOf<QString>(Description, "venue");
inline constexpr auto Capacity = keyOf<qint64>(Description, "capacity");
inline constexpr auto Blockings = keyOf<QJsonArray>(Description, "blockings");
inline constexpr auto Retired = keyOf<bool>(Description, "retired");
inline constexpr auto BlockingFrom = keyOf<QDateTime>(listOf(BlockingFields), "from");
inline constexpr auto BlockingTo = keyOf<QDateTime>(listOf(BlockingFields), "to");

} // namespace Chancery::Domain::Booths
