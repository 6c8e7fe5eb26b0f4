// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/bodies.h"

/// One election to one body on one occasion; its seats are contested slate by slate in `contests`.
namespace Chancery::Domain::Elections {

inline constexpr std::array Kinds {
    Choice {"regular", QT_TRANSLATE_NOOP("Choice", "Regular election")},
    Choice {"by_election", QT_TRANSLATE_NOOP("Choice", "By-election for an unexpired term")},
    Choice {"first", QT_TRANSLATE_NOOP("Choice", "First election of a new body")},
};

inline constexpr std::array Statuses {
    Choice {"forecast", QT_TRANSLATE_NOOP("Choice", "Forecast")},
    Choice {"scheduled", QT_TRANSLATE_NOOP("Choice", "Scheduled")},
    Choice {"nominations_open", QT_TRANSLATE_NOOP("Choice", "Nominations open")},
    Choice {"list_published", QT_TRANSLATE_NOOP("Choice", "List published")},
    Choice {"balloting", QT_TRANSLATE_NOOP("Choice", "Balloting")},
    Choice {"suspended", QT_TRANSLATE_NOOP("Choice", "Suspended")},
    Choice {"concluded", QT_TRANSLATE_NOOP("Choice", "Concluded")},
    Choice {"partially_filled", QT_TRANSLATE_NOOP("Choice", "Seats left open")},
    Choice {"postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")},
    Choice {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
};

inline constexpr std::array Coverages {
    Choice {"complete", QT_TRANSLATE_NOOP("Choice", "Every count known")},
    Choice {"partial", QT_TRANSLATE_NOOP("Choice", "Some counts known")},
    Choice {"none", QT_TRANSLATE_NOOP("Choice", "No counts known")},
};

inline constexpr std::array Fields {
    Field {.key = "title",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Election"),
           .traits = Required | Title | InList | Searchable},
    Field {
        .key = "code", .label = QT_TRANSLATE_NOOP("Field", "Code"), .traits = Filterable | Searchable, .maxLength = 40},
    Field {.key = "body",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Body"),
           .traits = Required | InList,
           .refersTo = "bodies"},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "status",
           .choices = Statuses},
    Field {.key = "status_reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason for the status"),
           .traits = ServerOwned,
           .group = "status"},
    Field {.key = "kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Kind of election"),
           .traits = Required | Filterable,
           .choices = Kinds},
    Field {.key = "date",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Date"),
           .traits = InList | Filterable,
           .group = "date"},
    Field {.key = "date_end", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Last day"), .group = "date"},
    Field {.key = "date_text",
           .label = QT_TRANSLATE_NOOP("Field", "Date as far as it is known"),
           .group = "date",
           .maxLength = 100,
           .help = QT_TRANSLATE_NOOP("Help", "For elections of which only the month or year is known.")},
    Field {.key = "starts_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Begins at"),
           .group = "date",
           .zoneFrom = "zone"},
    Field {.key = "zone", .kind = Kind::Zone, .label = QT_TRANSLATE_NOOP("Field", "Time zone"), .group = "date"},
    Field {.key = "place", .label = QT_TRANSLATE_NOOP("Field", "Place"), .maxLength = 200},
    Field {.key = "session_number",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Session of the body"),
           .traits = InList,
           .minimum = 1,
           .maximum = 999},
    Field {.key = "agenda_item", .label = QT_TRANSLATE_NOOP("Field", "Agenda item"), .maxLength = 100},
    Field {.key = "documents", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Document symbols")},
    Field {.key = "seats",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Seats to fill"),
           .traits = InList,
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "term_from",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Term from"),
           .traits = InList,
           .group = "term"},
    Field {.key = "term_to", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Term to"), .group = "term"},
    Field {.key = "unexpired_until",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "End of the unexpired term"),
           .group = "term"},
    Field {.key = "majority",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Majority"),
           .group = "majority",
           .choices = Bodies::Majorities,
           .help = QT_TRANSLATE_NOOP("Help", "Empty: as the rules of the body say.")},
    Field {.key = "electorate",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Members of the electing organ"),
           .group = "majority",
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "secret_ballot", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Secret ballot")},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(InList),
    Field {.key = "date_certainty",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Certainty of the date"),
           .choices = Certainties},
    Field {.key = "votes_coverage",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Vote counts"),
           .choices = Coverages},
    sourcesField(),
    sourceNoteField(),
};

inline constexpr std::array ScheduleArgs {
    Field {.key = "date", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Date"), .traits = Required},
};
inline constexpr std::array ReasonArgs {
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required,
           .maxLength = 1000},
};

RuleFunction daysAreReversed, termIsReversed, unexpiredEndIsMissing, seatsDifferFromContests, dayHasPassed;
RefusalFunction refuseToConclude;
EffectFunction setDate, setReason;

inline constexpr std::array Actions {
    Action {.name = "schedule",
            .label = QT_TRANSLATE_NOOP("Action", "Schedule"),
            .from = Words<"forecast", "postponed">,
            .to = "scheduled",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(ScheduleArgs),
            .effect = setDate},
    Action {.name = "open_nominations",
            .label = QT_TRANSLATE_NOOP("Action", "Open nominations"),
            .from = Words<"scheduled">,
            .to = "nominations_open",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "publish_list",
            .label = QT_TRANSLATE_NOOP("Action", "Publish the list of candidates"),
            .from = Words<"scheduled", "nominations_open">,
            .to = "list_published",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "open_ballot",
            .label = QT_TRANSLATE_NOOP("Action", "Open the balloting"),
            .from = Words<"list_published">,
            .to = "balloting",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "suspend",
            .label = QT_TRANSLATE_NOOP("Action", "Suspend the balloting"),
            .from = Words<"balloting">,
            .to = "suspended",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "resume",
            .label = QT_TRANSLATE_NOOP("Action", "Resume the balloting"),
            .from = Words<"suspended">,
            .to = "balloting",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "conclude",
            .label = QT_TRANSLATE_NOOP("Action", "Conclude"),
            .from = Words<"list_published", "balloting", "suspended">,
            .to = "concluded",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .refusal = refuseToConclude},
    Action {.name = "leave_seats_open",
            .label = QT_TRANSLATE_NOOP("Action", "Conclude with seats left open"),
            .from = Words<"list_published", "balloting", "suspended">,
            .to = "partially_filled",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(ReasonArgs),
            .effect = setReason},
    Action {.name = "postpone",
            .label = QT_TRANSLATE_NOOP("Action", "Postpone"),
            .from = Words<"scheduled", "nominations_open", "list_published", "suspended">,
            .to = "postponed",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(ReasonArgs),
            .effect = setReason},
    Action {.name = "cancel",
            .label = QT_TRANSLATE_NOOP("Action", "Cancel"),
            .from = Words<"forecast", "scheduled", "nominations_open", "list_published", "postponed">,
            .to = "cancelled",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(ReasonArgs),
            .effect = setReason},
};

inline constexpr std::array Rules {
    Rule {.name = "days_reversed",
          .field = "date_end",
          .text = QT_TRANSLATE_NOOP("Rule", "The last day lies before the first."),
          .isBroken = daysAreReversed},
    Rule {.name = "term_reversed",
          .field = "term_to",
          .text = QT_TRANSLATE_NOOP("Rule", "The term ends before it begins."),
          .isBroken = termIsReversed},
    Rule {.name = "unexpired_end_missing",
          .field = "unexpired_until",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "A by-election fills the rest of a term: say when that term ends (rules 139 and "
                                    "140 of the General Assembly)."),
          .isBroken = unexpiredEndIsMissing},
    Rule {.name = "seats_differ_from_contests",
          .severity = Severity::Warning,
          .field = "seats",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "The contests of this election have %1 seats together, but the election has %2."),
          .isBroken = seatsDifferFromContests},
    Rule {.name = "day_has_passed",
          .severity = Severity::Warning,
          .field = "status",
          .text = QT_TRANSLATE_NOOP("Rule", "The day of the election has passed, but it has not been opened."),
          .isBroken = dayHasPassed},
    Rule {.name = "contests_still_open",
          .text = QT_TRANSLATE_NOOP("Rule", "Some contests of this election are not decided yet."),
          .isBroken = neverBroken},
};

inline constexpr Collection Description {
    .name = "elections",
    .title = QT_TRANSLATE_NOOP("Collection", "Elections"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Election"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = ElectionOfficers,
    .writers = ElectionOfficers,
    .initialStatus = "forecast",
    .actions = Actions,
    .rules = Rules,
    .sortField = "-date",
};
static_assert(isWellFormed(Description));

inline constexpr auto Code = keyOf<QString>(Description, "code");
inline constexpr auto Body = keyOf<QString>(Description, "body");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto StatusReason = keyOf<QString>(Description, "status_reason");
inline constexpr auto ElectionKind = keyOf<QString>(Description, "kind");
inline constexpr auto Day = keyOf<QDate>(Description, "date");
inline constexpr auto LastDay = keyOf<QDate>(Description, "date_end");
inline constexpr auto Seats = keyOf<qint64>(Description, "seats");
inline constexpr auto TermFrom = keyOf<QDate>(Description, "term_from");
inline constexpr auto TermTo = keyOf<QDate>(Description, "term_to");
inline constexpr auto UnexpiredUntil = keyOf<QDate>(Description, "unexpired_until");
inline constexpr auto Majority = keyOf<QString>(Description, "majority");
inline constexpr auto Electorate = keyOf<qint64>(Description, "electorate");

} // namespace Chancery::Domain::Elections
