// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/candidatures.h"

/// A promise of a vote, received or given. Private: never leaves the machine.
///
/// There is no "kept" or "broken": the ballot is secret, and nobody can know.
namespace Chancery::Domain::Pledges {

inline constexpr std::array Directions {
    Choice {"received", QT_TRANSLATE_NOOP("Choice", "Promised to us")},
    Choice {"given", QT_TRANSLATE_NOOP("Choice", "Promised by us")},
};

/// How firm the form is counts in the tally; each user sets the discount.
inline constexpr std::array Forms {
    Choice {"note_verbale", QT_TRANSLATE_NOOP("Choice", "Note verbale")},
    Choice {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    Choice {"oral_capital", QT_TRANSLATE_NOOP("Choice", "Word of the capital")},
    Choice {"oral_ambassador", QT_TRANSLATE_NOOP("Choice", "Word of the ambassador")},
    Choice {"oral_delegate", QT_TRANSLATE_NOOP("Choice", "Word of a delegate")},
    Choice {"rumour", QT_TRANSLATE_NOOP("Choice", "Hearsay")},
};

inline constexpr std::array Rounds {
    Choice {"all", QT_TRANSLATE_NOOP("Choice", "All rounds")},
    Choice {"first_only", QT_TRANSLATE_NOOP("Choice", "First round only")},
    Choice {"second_choice", QT_TRANSLATE_NOOP("Choice", "When the first choice is out")},
};

inline constexpr std::array Standings {
    Choice {"sought", QT_TRANSLATE_NOOP("Choice", "Asked for")},
    Choice {"promised", QT_TRANSLATE_NOOP("Choice", "Promised")},
    Choice {"reconfirmed", QT_TRANSLATE_NOOP("Choice", "Reconfirmed")},
    Choice {"wavering", QT_TRANSLATE_NOOP("Choice", "Wavering")},
    Choice {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    Choice {"taken_back", QT_TRANSLATE_NOOP("Choice", "Taken back")},
    Choice {"released", QT_TRANSLATE_NOOP("Choice", "Released")},
};

inline constexpr std::array Fields {
    Field {.key = "direction",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Direction"),
           .traits = Required | InList,
           .choices = Directions},
    Field {.key = "state",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Other State"),
           .traits = Required | Title | InList | Personal},
    Field {.key = "contest",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Contest"),
           .traits = Required | InList | Personal,
           .refersTo = "contests"},
    Field {.key = "candidature",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "For the candidature"),
           .traits = Personal,
           .refersTo = "candidatures",
           .help = QT_TRANSLATE_NOOP("Help", "Empty: of a vote received, one's own candidature in the contest.")},
    Field {.key = "standing",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Standing"),
           .traits = Required | InList,
           .choices = Standings},
    Field {.key = "form",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Form"),
           .traits = Required | InList,
           .choices = Forms},
    Field {.key = "firmness",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Firmness in per cent"),
           .traits = InList,
           .minimum = 0,
           .maximum = 100},
    Field {.key = "rounds",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "For which rounds"),
           .choices = Rounds},
    Field {.key = "by_whom", .label = QT_TRANSLATE_NOOP("Field", "By whom"), .traits = Personal, .maxLength = 200},
    Field {.key = "date", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Date")},
    Field {.key = "place", .label = QT_TRANSLATE_NOOP("Field", "Place"), .traits = Personal, .maxLength = 200},
    Field {.key = "condition",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Condition"),
           .traits = Personal,
           .maxLength = 1000},
    Field {.key = "reconfirm_by",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Reconfirm by"),
           .traits = InList},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Personal},
};

RuleFunction givenExceedSeats, candidateIsOut, candidateIsElsewhere, reconfirmationIsDue;

inline constexpr std::array Rules {
    Rule {.name = "given_exceed_seats",
          .field = "contest",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "With this one, %1 votes are promised for %2 seats; one's own candidate counts."),
          .isBroken = givenExceedSeats},
    Rule {.name = "candidate_is_out",
          .severity = Severity::Warning,
          .field = "candidature",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidature no longer runs: release the promise, or carry it over."),
          .isBroken = candidateIsOut},
    Rule {.name = "candidate_is_elsewhere",
          .field = "candidature",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidature is in another contest."),
          .isBroken = candidateIsElsewhere},
    Rule {.name = "reconfirmation_due",
          .severity = Severity::Warning,
          .field = "reconfirm_by",
          .text = QT_TRANSLATE_NOOP("Rule", "It was to be reconfirmed by %1."),
          .isBroken = reconfirmationIsDue},
};

inline constexpr Collection Description {
    .name = "pledges",
    .title = QT_TRANSLATE_NOOP("Collection", "Pledges"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Pledge"),
    .fields = listOf(Fields),
    .exposure = Exposure::LocalOnly,
    .rules = Rules,
    .sortField = "state",
};
static_assert(isWellFormed(Description));

inline constexpr auto Direction = keyOf<QString>(Description, "direction");
inline constexpr auto Other = keyOf<QString>(Description, "state");
inline constexpr auto Contest = keyOf<QString>(Description, "contest");
inline constexpr auto Candidature = keyOf<QString>(Description, "candidature");
inline constexpr auto Standing = keyOf<QString>(Description, "standing");
inline constexpr auto Form = keyOf<QString>(Description, "form");
inline constexpr auto Firmness = keyOf<qint64>(Description, "firmness");
inline constexpr auto ForRounds = keyOf<QString>(Description, "rounds");
inline constexpr auto ReconfirmBy = keyOf<QDate>(Description, "reconfirm_by");

/// Whether it binds today: promised, reconfirmed or wavering.
[[nodiscard]] bool isBinding(const Record &pledge);

} // namespace Chancery::Domain::Pledges
