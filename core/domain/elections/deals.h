// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/contests.h"

/// Reciprocal support: our vote here for theirs there. Private: never leaves the machine.
namespace Chancery::Domain::Deals {

inline constexpr std::array Standings {
    Choice {"offered", QT_TRANSLATE_NOOP("Choice", "Offered")},
    Choice {"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
    Choice {"half_done", QT_TRANSLATE_NOOP("Choice", "One side has voted")},
    Choice {"done", QT_TRANSLATE_NOOP("Choice", "Both have voted")},
    Choice {"void", QT_TRANSLATE_NOOP("Choice", "Void")},
};

inline constexpr std::array Fields {
    Field {.key = "state",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Other State"),
           .traits = Required | Title | InList | Personal},
    Field {.key = "we_give",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "We vote for them in"),
           .traits = Required | InList | Personal,
           .refersTo = "contests"},
    Field {.key = "they_give",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "They vote for us in"),
           .traits = Required | InList | Personal,
           .refersTo = "contests"},
    Field {.key = "standing",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Standing"),
           .traits = Required | InList,
           .choices = Standings},
    Field {
        .key = "document", .label = QT_TRANSLATE_NOOP("Field", "Note or letter"), .traits = Personal, .maxLength = 200},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Personal},
};

RuleFunction contestsAreTheSame, halfIsOpen;

inline constexpr std::array Rules {
    Rule {.name = "same_contest_twice",
          .field = "they_give",
          .text = QT_TRANSLATE_NOOP("Rule", "Both sides of the deal are the same contest."),
          .isBroken = contestsAreTheSame},
    Rule {.name = "half_is_open",
          .severity = Severity::Warning,
          .field = "standing",
          .text = QT_TRANSLATE_NOOP("Rule", "One of the two elections is over: say how the deal stands."),
          .isBroken = halfIsOpen},
};

inline constexpr Collection Description {
    .name = "deals",
    .title = QT_TRANSLATE_NOOP("Collection", "Reciprocal deals"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Reciprocal deal"),
    .fields = listOf(Fields),
    .exposure = Exposure::LocalOnly,
    .rules = Rules,
    .sortField = "state",
};
static_assert(isWellFormed(Description));

inline constexpr auto Other = keyOf<QString>(Description, "state");
inline constexpr auto WeGive = keyOf<QString>(Description, "we_give");
inline constexpr auto TheyGive = keyOf<QString>(Description, "they_give");
inline constexpr auto Standing = keyOf<QString>(Description, "standing");

} // namespace Chancery::Domain::Deals
