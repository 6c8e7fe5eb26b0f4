// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/elections.h"

/// The seats of one election that one regional group, or several together, compete for.
///
/// Whether there is a ballot belongs here and not to the election: a ballot can be asked for one group alone.
namespace Chancery::Domain::Contests {

inline constexpr std::array Modes {
    Choice {"undecided", QT_TRANSLATE_NOOP("Choice", "Not decided")},
    Choice {"acclamation", QT_TRANSLATE_NOOP("Choice", "Acclamation")},
    Choice {"ballot", QT_TRANSLATE_NOOP("Choice", "Ballot")},
    Choice {"appointment", QT_TRANSLATE_NOOP("Choice", "Appointment")},
};

inline constexpr std::array Statuses {
    Choice {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    Choice {"balloting", QT_TRANSLATE_NOOP("Choice", "Balloting")},
    Choice {"decided", QT_TRANSLATE_NOOP("Choice", "Decided")},
    Choice {"partially_filled", QT_TRANSLATE_NOOP("Choice", "Seats left open")},
    Choice {"postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")},
    Choice {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
};

inline constexpr std::array Fields {
    Field {.key = "title",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Contest"),
           .traits = Required | Title | InList | Searchable},
    Field {.key = "election",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Election"),
           .traits = Required | InList,
           .refersTo = "elections"},
    Field {.key = "groups",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Regional groups"),
           .choices = RegionalGroups,
           .help = QT_TRANSLATE_NOOP(
               "Help", "The groups whose States may be elected here; empty when seats are not shared out by group.")},
    Field {.key = "category", .label = QT_TRANSLATE_NOOP("Field", "Category"), .traits = Searchable, .maxLength = 200},
    Field {.key = "seats",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Seats"),
           .traits = Required | InList,
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "names_allowed",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Names allowed on a ballot paper"),
           .minimum = 1,
           .maximum = 1000,
           .help = QT_TRANSLATE_NOOP("Help", "Empty: as many as there are seats.")},
    Field {.key = "mode",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Decided by"),
           .traits = ServerOwned | InList | Filterable,
           .group = "mode",
           .choices = Modes},
    Field {.key = "ballot_requested_by",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Ballot requested by"),
           .traits = ServerOwned,
           .group = "mode"},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "mode",
           .choices = Statuses},
    Field {.key = "electorate",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Members entitled to vote"),
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(),
    sourcesField(),
    sourceNoteField(),
};

inline constexpr std::array RequestBallotArgs {
    Field {.key = "requested_by",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Requested by"),
           .traits = Required},
};

RuleFunction namesExceedSeats, needsABallot, endorsedExceedSeats, winnersExceedSeats, groupHasNoSeats;
RefusalFunction refuseAcclamation, refuseToDecide;
EffectFunction setAcclamation, setBallot, setBallotRequest, setAppointment;

inline constexpr std::array Actions {
    Action {.name = "acclaim",
            .label = QT_TRANSLATE_NOOP("Action", "Elect by acclamation"),
            .from = Words<"open">,
            .to = "decided",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .refusal = refuseAcclamation,
            .effect = setAcclamation},
    Action {.name = "appoint",
            .label = QT_TRANSLATE_NOOP("Action", "Record the appointment"),
            .from = Words<"open">,
            .to = "decided",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .effect = setAppointment},
    Action {.name = "request_ballot",
            .label = QT_TRANSLATE_NOOP("Action", "Record a request for a ballot"),
            .from = Words<"open">,
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(RequestBallotArgs),
            .effect = setBallotRequest},
    Action {.name = "open_ballot",
            .label = QT_TRANSLATE_NOOP("Action", "Open the balloting"),
            .from = Words<"open", "postponed">,
            .to = "balloting",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .effect = setBallot},
    Action {.name = "decide",
            .label = QT_TRANSLATE_NOOP("Action", "Close as decided"),
            .from = Words<"balloting">,
            .to = "decided",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .refusal = refuseToDecide},
    Action {.name = "leave_seats_open",
            .label = QT_TRANSLATE_NOOP("Action", "Close with seats left open"),
            .from = Words<"open", "balloting">,
            .to = "partially_filled",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "postpone",
            .label = QT_TRANSLATE_NOOP("Action", "Postpone"),
            .from = Words<"open", "balloting">,
            .to = "postponed",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "cancel",
            .label = QT_TRANSLATE_NOOP("Action", "Cancel"),
            .from = Words<"open", "postponed">,
            .to = "cancelled",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "reopen",
            .label = QT_TRANSLATE_NOOP("Action", "Open again"),
            .from = Words<"decided", "partially_filled", "postponed">,
            .to = "open",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
};

inline constexpr std::array Rules {
    Rule {.name = "names_exceed_seats",
          .field = "names_allowed",
          .text = QT_TRANSLATE_NOOP("Rule", "A ballot paper cannot carry more names (%1) than there are seats (%2)."),
          .isBroken = namesExceedSeats},
    Rule {.name = "ballot_always_held",
          .field = "mode",
          .text = QT_TRANSLATE_NOOP(
              "Rule", "Elections to this body are always held by ballot, even with as many candidates as seats."),
          .isBroken = needsABallot},
    Rule {.name = "winners_exceed_seats",
          .field = "seats",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 candidates are marked as elected for %2 seats."),
          .isBroken = winnersExceedSeats},
    Rule {.name = "group_has_no_seats",
          .severity = Severity::Warning,
          .field = "groups",
          .text =
              QT_TRANSLATE_NOOP("Rule", "The distribution of seats of this body has no seat for one of these groups."),
          .isBroken = groupHasNoSeats},
    Rule {.name = "endorsed_exceed_seats",
          .severity = Severity::Warning,
          .field = "seats",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 candidates are endorsed for %2 seats."),
          .isBroken = endorsedExceedSeats},
    Rule {.name = "contested",
          .text = QT_TRANSLATE_NOOP("Rule", "There are more candidates than seats: a ballot is needed."),
          .isBroken = neverBroken},
    Rule {.name = "ballot_requested",
          .text = QT_TRANSLATE_NOOP("Rule", "A delegation has asked for a ballot (decision 34/401, paragraph 16)."),
          .isBroken = neverBroken},
    Rule {.name = "seats_still_open",
          .text = QT_TRANSLATE_NOOP("Rule", "Not every seat has been won yet."),
          .isBroken = neverBroken},
};

inline constexpr Collection Description {
    .name = "contests",
    .title = QT_TRANSLATE_NOOP("Collection", "Contests"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Contest"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = ElectionOfficers,
    .writers = ElectionOfficers,
    .initialStatus = "open",
    .actions = Actions,
    .rules = Rules,
    .sortField = "title",
};
static_assert(isWellFormed(Description));

inline constexpr auto Election = keyOf<QString>(Description, "election");
inline constexpr auto Groups = keyOf<QStringList>(Description, "groups");
inline constexpr auto Seats = keyOf<qint64>(Description, "seats");
inline constexpr auto NamesAllowed = keyOf<qint64>(Description, "names_allowed");
inline constexpr auto Mode = keyOf<QString>(Description, "mode");
inline constexpr auto BallotRequestedBy = keyOf<QString>(Description, "ballot_requested_by");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto Electorate = keyOf<qint64>(Description, "electorate");

} // namespace Chancery::Domain::Contests
