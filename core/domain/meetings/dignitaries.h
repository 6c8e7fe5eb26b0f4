// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reference/common.h"

/// Principals for whom a mission asks for meetings. Seen by their own mission, by Protocol and by meetings management.
namespace Chancery::Domain::Dignitaries {

/// From the highest to the lowest.
inline constexpr std::array Ranks {
    Choice {"head_of_state", QT_TRANSLATE_NOOP("Choice", "Head of State")},
    Choice {"head_of_government", QT_TRANSLATE_NOOP("Choice", "Head of Government")},
    Choice {"vice_president", QT_TRANSLATE_NOOP("Choice", "Vice-President")},
    Choice {"crown_prince", QT_TRANSLATE_NOOP("Choice", "Crown Prince or Crown Princess")},
    Choice {"deputy_prime_minister", QT_TRANSLATE_NOOP("Choice", "Deputy Prime Minister")},
    Choice {"foreign_minister", QT_TRANSLATE_NOOP("Choice", "Minister for Foreign Affairs")},
    Choice {"minister", QT_TRANSLATE_NOOP("Choice", "Minister")},
    Choice {"vice_minister", QT_TRANSLATE_NOOP("Choice", "Vice-Minister or State Secretary")},
    Choice {"permanent_representative", QT_TRANSLATE_NOOP("Choice", "Permanent Representative")},
    Choice {"expert", QT_TRANSLATE_NOOP("Choice", "Expert")},
    Choice {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr std::array Fields {
    Field {.key = "name",
           .label = QT_TRANSLATE_NOOP("Field", "Name"),
           .traits = Required | Title | InList | Searchable | Personal,
           .maxLength = 200},
    Field {.key = "state",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "State"),
           .traits = Required | InList | Filterable},
    Field {.key = "rank",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Rank"),
           .traits = Required | InList | Filterable,
           .choices = Ranks},
    Field {.key = "function",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Function"),
           .traits = InList | Searchable,
           .maxLength = 300},
    Field {.key = "arrives",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Arrives"),
           .traits = InList | Personal,
           .group = "stay"},
    Field {.key = "departs",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Departs"),
           .traits = InList | Personal,
           .group = "stay"},
    Field {.key = "languages", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Languages")},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Personal},
    certaintyField(),
};

/// 0: heads of State and Government and their like, 1: ministers, 2: ambassadors, 3: experts; -1: not comparable.
[[nodiscard]] int levelOf(const QString &rank);

RuleFunction stayIsReversed;

inline constexpr std::array Rules {
    Rule {.name = "stay_reversed",
          .field = "departs",
          .text = QT_TRANSLATE_NOOP("Rule", "The departure lies before the arrival."),
          .isBroken = stayIsReversed},
};

[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "dignitaries",
    .title = QT_TRANSLATE_NOOP("Collection", "Dignitaries"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Dignitary"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .creators = MissionWriters | Role::Protocol,
    .writers = MissionWriters | Role::Protocol,
    .ownerField = "state",
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "name",
};
static_assert(isWellFormed(Description));

inline constexpr auto Name = keyOf<QString>(Description, "name");
inline constexpr auto StateCode = keyOf<QString>(Description, "state");
inline constexpr auto Rank = keyOf<QString>(Description, "rank");
inline constexpr auto Arrives = keyOf<QDate>(Description, "arrives");
inline constexpr auto Departs = keyOf<QDate>(Description, "departs");

} // namespace Chancery::Domain::Dignitaries
