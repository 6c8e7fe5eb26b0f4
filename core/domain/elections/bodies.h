// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reference/common.h"

/// Organs, boards, commissions, courts and offices to which States or persons are elected.
namespace Chancery::Domain::Bodies {

inline constexpr std::array Kinds {
    Choice {"principal", QT_TRANSLATE_NOOP("Choice", "Principal organ")},
    Choice {"subsidiary", QT_TRANSLATE_NOOP("Choice", "Subsidiary body")},
    Choice {"expert", QT_TRANSLATE_NOOP("Choice", "Body of experts")},
    Choice {"court", QT_TRANSLATE_NOOP("Choice", "Court or tribunal")},
    Choice {"treaty", QT_TRANSLATE_NOOP("Choice", "Treaty body")},
    Choice {"board", QT_TRANSLATE_NOOP("Choice", "Executive board")},
    Choice {"office", QT_TRANSLATE_NOOP("Choice", "Office held by one person")},
    Choice {"related", QT_TRANSLATE_NOOP("Choice", "Body of a related organization")},
};

inline constexpr std::array CandidateKinds {
    Choice {"state", QT_TRANSLATE_NOOP("Choice", "States")},
    Choice {"person", QT_TRANSLATE_NOOP("Choice", "Persons")},
};

/// Who elects. A body with several entries is filled by several organs, together or each its part.
inline constexpr std::array Electors {
    Choice {"ga", QT_TRANSLATE_NOOP("Choice", "General Assembly")},
    Choice {"sc", QT_TRANSLATE_NOOP("Choice", "Security Council")},
    Choice {"ecosoc", QT_TRANSLATE_NOOP("Choice", "Economic and Social Council")},
    Choice {"pga", QT_TRANSLATE_NOOP("Choice", "President of the General Assembly")},
    Choice {"ecosoc_president", QT_TRANSLATE_NOOP("Choice", "President of the Economic and Social Council")},
    Choice {"hrc", QT_TRANSLATE_NOOP("Choice", "Human Rights Council")},
    Choice {"hrc_president", QT_TRANSLATE_NOOP("Choice", "President of the Human Rights Council")},
    Choice {"states_parties", QT_TRANSLATE_NOOP("Choice", "Meeting of States parties")},
    Choice {"contributors", QT_TRANSLATE_NOOP("Choice", "Contributors among themselves")},
    Choice {"fao_council", QT_TRANSLATE_NOOP("Choice", "Council of FAO")},
    Choice {"unhabitat_assembly", QT_TRANSLATE_NOOP("Choice", "UN-Habitat Assembly")},
    Choice {"unea", QT_TRANSLATE_NOOP("Choice", "United Nations Environment Assembly")},
    Choice {"isa_assembly", QT_TRANSLATE_NOOP("Choice", "Assembly of the International Seabed Authority")},
    Choice {"icc_asp", QT_TRANSLATE_NOOP("Choice", "Assembly of States Parties to the Rome Statute")},
    Choice {"opcw_csp",
            QT_TRANSLATE_NOOP("Choice", "Conference of the States Parties to the Chemical Weapons Convention")},
};

/// What a candidate needs. The arithmetic of those that are computed is in ballot.h.
inline constexpr std::array Majorities {
    Choice {"two_thirds_pv", QT_TRANSLATE_NOOP("Choice", "Two thirds of members present and voting")},
    Choice {"majority_pv", QT_TRANSLATE_NOOP("Choice", "Majority of members present and voting")},
    Choice {"absolute_all", QT_TRANSLATE_NOOP("Choice", "Absolute majority of all members")},
    Choice {"absolute_ga_and_sc",
            QT_TRANSLATE_NOOP("Choice", "Absolute majority in the General Assembly and in the Security Council")},
    Choice {"two_thirds_and_absolute_all",
            QT_TRANSLATE_NOOP("Choice", "Two thirds present and voting, including a majority of all States parties")},
    Choice {"nomination_then_election", QT_TRANSLATE_NOOP("Choice", "Nominated by one organ, elected by another")},
    Choice {"appointment", QT_TRANSLATE_NOOP("Choice", "Appointed without a ballot")},
};

inline constexpr std::array BallotPolicies {
    Choice {"always", QT_TRANSLATE_NOOP("Choice", "Always by ballot")},
    Choice {"if_contested", QT_TRANSLATE_NOOP("Choice", "By ballot if contested or requested")},
    Choice {"appointment", QT_TRANSLATE_NOOP("Choice", "Appointment")},
};

inline constexpr std::array Reelections {
    Choice {"free", QT_TRANSLATE_NOOP("Choice", "May be re-elected")},
    Choice {"not_immediate", QT_TRANSLATE_NOOP("Choice", "Not eligible for immediate re-election")},
    Choice {"max_consecutive", QT_TRANSLATE_NOOP("Choice", "Limited number of consecutive terms")},
    Choice {"once", QT_TRANSLATE_NOOP("Choice", "May be re-elected once")},
    Choice {"never", QT_TRANSLATE_NOOP("Choice", "Not eligible for re-election")},
    Choice {"not_stated", QT_TRANSLATE_NOOP("Choice", "Not stated here")},
};

inline constexpr std::array TermStarts {
    Choice {"january_first", QT_TRANSLATE_NOOP("Choice", "1 January after the election")},
    Choice {"fixed_day", QT_TRANSLATE_NOOP("Choice", "A fixed day of the year")},
    Choice {"first_meeting", QT_TRANSLATE_NOOP("Choice", "First meeting of a session")},
};

/// One line of the distribution of seats. Several groups share the seats of a line, or take turns when it rotates.
inline constexpr std::array SeatFields {
    Field {.key = "groups",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Regional groups"),
           .choices = RegionalGroups},
    Field {.key = "category", .label = QT_TRANSLATE_NOOP("Field", "Category"), .maxLength = 200},
    Field {.key = "seats",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Seats"),
           .traits = Required,
           .minimum = 0,
           .maximum = 1000},
    Field {.key = "rotating", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Rotating seat")},
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
           .label = QT_TRANSLATE_NOOP("Field", "Kind of body"),
           .traits = Required | InList | Filterable,
           .choices = Kinds},
    Field {.key = "candidate_kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Who is elected"),
           .traits = Required | InList,
           .choices = CandidateKinds},
    Field {.key = "elected_by",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Elected by"),
           .traits = Required,
           .choices = Electors},
    Field {.key = "parent",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Parent body"),
           .refersTo = "bodies"},
    Field {.key = "size",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Seats in all"),
           .traits = InList,
           .group = "seats",
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "seats",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Distribution of seats"),
           .group = "seats",
           .maxLength = 40,
           .members = listOf(SeatFields)},
    Field {.key = "term_years",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Term in years"),
           .traits = InList,
           .minimum = 1,
           .maximum = 20},
    Field {.key = "term_start",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Terms begin"),
           .group = "term_start",
           .choices = TermStarts},
    Field {.key = "term_start_day",
           .label = QT_TRANSLATE_NOOP("Field", "Day of the year on which terms begin"),
           .group = "term_start",
           .maxLength = 5,
           .help = QT_TRANSLATE_NOOP("Help", "Month and day, for example 02-06.")},
    Field {.key = "reelection",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Re-election"),
           .group = "reelection",
           .choices = Reelections},
    Field {.key = "consecutive_terms",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Consecutive terms allowed"),
           .group = "reelection",
           .minimum = 1,
           .maximum = 20},
    Field {.key = "reelection_note", .label = QT_TRANSLATE_NOOP("Field", "Note on re-election"), .group = "reelection"},
    Field {.key = "majority",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Majority"),
           .traits = Required,
           .choices = Majorities},
    Field {.key = "ballot_policy",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Way of electing"),
           .traits = Required,
           .choices = BallotPolicies},
    Field {.key = "method_note", .label = QT_TRANSLATE_NOOP("Field", "Note on the way of electing")},
    Field {.key = "has_nominations", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Formal nominations")},
    Field {.key = "nomination_lead_days",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Nominations close (days before the election)"),
           .minimum = 0,
           .maximum = 730},
    Field {.key = "one_national_only",
           .kind = Kind::Boolean,
           .label = QT_TRANSLATE_NOOP("Field", "No two nationals of one State"),
           .help = QT_TRANSLATE_NOOP(
               "Help",
               "Whether the members must all be of different nationality, as in the International Court of Justice.")},
    Field {.key = "frequency", .label = QT_TRANSLATE_NOOP("Field", "Elections are held")},
    Field {.key = "rules",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Rules in brief"),
           .traits = Searchable},
    Field {.key = "legal_basis",
           .label = QT_TRANSLATE_NOOP("Field", "Legal basis"),
           .traits = Searchable,
           .maxLength = 500},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(InList),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction codeIsTaken, seatsDoNotAddUp, termLimitIsMissing, startDayIsMisshapen, isItsOwnParent;

inline constexpr std::array Rules {
    Rule {.name = "code_taken",
          .field = "code",
          .text = QT_TRANSLATE_NOOP("Rule", "The code %1 is already used."),
          .isBroken = codeIsTaken},
    Rule {.name = "seats_do_not_add_up",
          .field = "seats",
          .text = QT_TRANSLATE_NOOP("Rule", "The distribution gives %1 seats, but the body has %2."),
          .isBroken = seatsDoNotAddUp},
    Rule {.name = "term_limit_missing",
          .field = "consecutive_terms",
          .text = QT_TRANSLATE_NOOP("Rule", "Say how many consecutive terms are allowed."),
          .isBroken = termLimitIsMissing},
    Rule {.name = "start_day_misshapen",
          .field = "term_start_day",
          .text = QT_TRANSLATE_NOOP(
              "Rule", "Terms that begin on a fixed day need that day as month and day, for example 02-06."),
          .isBroken = startDayIsMisshapen},
    Rule {.name = "own_parent",
          .field = "parent",
          .text = QT_TRANSLATE_NOOP("Rule", "A body cannot be its own parent."),
          .isBroken = isItsOwnParent},
};

inline constexpr Collection Description {
    .name = "bodies",
    .title = QT_TRANSLATE_NOOP("Collection", "Bodies"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Body"),
    .fields = listOf(Fields),
    .priority = 0,
    .creators = ElectionOfficers,
    .writers = ElectionOfficers,
    .rules = Rules,
    .sortField = "name",
};
static_assert(isWellFormed(Description));

inline constexpr auto Code = keyOf<QString>(Description, "code");
inline constexpr auto Name = keyOf<LocalizedText>(Description, "name");
inline constexpr auto CandidateKind = keyOf<QString>(Description, "candidate_kind");
inline constexpr auto Parent = keyOf<QString>(Description, "parent");
inline constexpr auto Size = keyOf<qint64>(Description, "size");
inline constexpr auto Seats = keyOf<QJsonArray>(Description, "seats");
inline constexpr auto SeatCount = keyOf<qint64>(listOf(SeatFields), "seats");
inline constexpr auto SeatGroups = keyOf<QStringList>(listOf(SeatFields), "groups");
inline constexpr auto TermYears = keyOf<qint64>(Description, "term_years");
inline constexpr auto TermStart = keyOf<QString>(Description, "term_start");
inline constexpr auto TermStartDay = keyOf<QString>(Description, "term_start_day");
inline constexpr auto Reelection = keyOf<QString>(Description, "reelection");
inline constexpr auto ConsecutiveTerms = keyOf<qint64>(Description, "consecutive_terms");
inline constexpr auto Majority = keyOf<QString>(Description, "majority");
inline constexpr auto BallotPolicy = keyOf<QString>(Description, "ballot_policy");
inline constexpr auto NominationLeadDays = keyOf<qint64>(Description, "nomination_lead_days");
inline constexpr auto OneNationalOnly = keyOf<bool>(Description, "one_national_only");

} // namespace Chancery::Domain::Bodies
