// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/elections.h"

/// Who holds a seat of a body, from when to when.
namespace Chancery::Domain::Mandates {

inline constexpr std::array TermKinds {
    Choice {"full", QT_TRANSLATE_NOOP("Choice", "Full term")},
    Choice {"unexpired", QT_TRANSLATE_NOOP("Choice", "Rest of another member's term")},
    Choice {"transitional", QT_TRANSLATE_NOOP("Choice", "First or transitional term of another length")},
};

inline constexpr std::array Endings {
    Choice {"resigned", QT_TRANSLATE_NOOP("Choice", "Resigned")},
    Choice {"rotation", QT_TRANSLATE_NOOP("Choice", "Rotation within the group")},
    Choice {"withdrew", QT_TRANSLATE_NOOP("Choice", "Withdrew")},
    Choice {"suspended", QT_TRANSLATE_NOOP("Choice", "Suspended")},
    Choice {"deceased", QT_TRANSLATE_NOOP("Choice", "Deceased")},
};

inline constexpr std::array Fields {
    Field {.key = "holder",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "State"),
           .traits = Required | Title | InList | Filterable | Searchable,
           .help = QT_TRANSLATE_NOOP("Help", "The member State, or the State whose nominee holds the seat.")},
    Field {.key = "person",
           .label = QT_TRANSLATE_NOOP("Field", "Person"),
           .traits = Title | InList | Searchable,
           .maxLength = 200},
    Field {.key = "historical_name",
           .label = QT_TRANSLATE_NOOP("Field", "Name at the time"),
           .traits = Searchable,
           .maxLength = 200,
           .help = QT_TRANSLATE_NOOP(
               "Help",
               "The name under which the seat was held, when it differs from today's or the State no longer exists.")},
    Field {.key = "body",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Body"),
           .traits = Required | InList,
           .refersTo = "bodies"},
    Field {.key = "from",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "From"),
           .traits = Required | InList | Filterable,
           .group = "term"},
    Field {.key = "to",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "To"),
           .traits = Required | InList | Filterable,
           .group = "term"},
    Field {.key = "term_kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Kind of term"),
           .traits = Required,
           .group = "term",
           .choices = TermKinds},
    Field {.key = "group",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Regional group"),
           .traits = InList | Filterable,
           .choices = RegionalGroups},
    Field {.key = "election",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Election"),
           .refersTo = "elections"},
    Field {.key = "candidature",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Candidature"),
           .refersTo = "candidatures"},
    Field {.key = "ended_early",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Ended early"),
           .group = "ending",
           .choices = Endings},
    Field {.key = "ended_on", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Ended on"), .group = "ending"},
    Field {.key = "predecessor",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Takes over from"),
           .refersTo = "mandates"},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction termIsReversed, termHasAnotherLength, overlapsAnother, endingIsIncomplete, endedOutsideTheTerm;

inline constexpr std::array Rules {
    Rule {.name = "term_reversed",
          .field = "to",
          .text = QT_TRANSLATE_NOOP("Rule", "The term ends before it begins."),
          .isBroken = termIsReversed},
    Rule {.name = "term_has_another_length",
          .field = "to",
          .text = QT_TRANSLATE_NOOP("Rule", "A full term of this body lasts %1 years."),
          .isBroken = termHasAnotherLength},
    Rule {.name = "mandates_overlap",
          .field = "from",
          .text = QT_TRANSLATE_NOOP("Rule", "The same member already holds a seat of this body until %1."),
          .isBroken = overlapsAnother},
    Rule {.name = "ending_incomplete",
          .field = "ended_on",
          .text = QT_TRANSLATE_NOOP("Rule", "A term that ended early needs its last day and the reason."),
          .isBroken = endingIsIncomplete},
    Rule {.name = "ended_outside_term",
          .field = "ended_on",
          .text = QT_TRANSLATE_NOOP("Rule", "The day on which it ended lies outside the term."),
          .isBroken = endedOutsideTheTerm},
};

inline constexpr Collection Description {
    .name = "mandates",
    .title = QT_TRANSLATE_NOOP("Collection", "Mandates"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Mandate"),
    .fields = listOf(Fields),
    .priority = 2,
    .creators = ElectionOfficers,
    .writers = ElectionOfficers,
    .rules = Rules,
    .sortField = "-from",
};
static_assert(isWellFormed(Description));

inline constexpr auto Holder = keyOf<QString>(Description, "holder");
inline constexpr auto Person = keyOf<QString>(Description, "person");
inline constexpr auto Body = keyOf<QString>(Description, "body");
inline constexpr auto From = keyOf<QDate>(Description, "from");
inline constexpr auto To = keyOf<QDate>(Description, "to");
inline constexpr auto TermKind = keyOf<QString>(Description, "term_kind");
inline constexpr auto Group = keyOf<QString>(Description, "group");
inline constexpr auto Election = keyOf<QString>(Description, "election");
inline constexpr auto EndedEarly = keyOf<QString>(Description, "ended_early");
inline constexpr auto EndedOn = keyOf<QDate>(Description, "ended_on");

/// Last day on which the seat was really held: `ended_on` where it ended early, else `to`.
[[nodiscard]] QDate lastDay(const Record &mandate);

} // namespace Chancery::Domain::Mandates
