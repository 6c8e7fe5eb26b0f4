// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/contests.h"

/// One round of balloting in one contest, with the votes each name received.
///
/// Figures that were not published stay empty: a rule looks only at what is there.
namespace Chancery::Domain::BallotRounds {

inline constexpr std::array Types {
    Choice {"first", QT_TRANSLATE_NOOP("Choice", "First ballot")},
    Choice {"restricted", QT_TRANSLATE_NOOP("Choice", "Restricted ballot")},
    Choice {"unrestricted", QT_TRANSLATE_NOOP("Choice", "Unrestricted ballot")},
    Choice {"special_tie", QT_TRANSLATE_NOOP("Choice", "Special ballot among the tied")},
};

inline constexpr std::array Organs {
    Choice {"ga", QT_TRANSLATE_NOOP("Choice", "General Assembly")},
    Choice {"sc", QT_TRANSLATE_NOOP("Choice", "Security Council")},
    Choice {"ecosoc", QT_TRANSLATE_NOOP("Choice", "Economic and Social Council")},
    Choice {"states_parties", QT_TRANSLATE_NOOP("Choice", "Meeting of States parties")},
    Choice {"other", QT_TRANSLATE_NOOP("Choice", "Other organ")},
};

inline constexpr std::array Statuses {
    Choice {"provisional", QT_TRANSLATE_NOOP("Choice", "Provisional")},
    Choice {"official", QT_TRANSLATE_NOOP("Choice", "Official")},
};

/// One name and its votes. Votes may go to States that did not stand (rule 92: no nominations).
inline constexpr std::array VoteFields {
    Field {.key = "state", .kind = Kind::State, .label = QT_TRANSLATE_NOOP("Field", "State"), .traits = Required},
    Field {.key = "person", .label = QT_TRANSLATE_NOOP("Field", "Person"), .maxLength = 200},
    Field {.key = "votes",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Votes"),
           .traits = Required,
           .minimum = 0,
           .maximum = 1000},
    Field {.key = "elected", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Elected")},
    Field {.key = "was_candidate", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Was a candidate")},
    Field {.key = "verified", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Seen in a source")},
};

constexpr Field count(std::string_view key, const char *label, Trait traits = None)
{
    return {.key = key,
            .kind = Kind::Integer,
            .label = label,
            .traits = traits,
            .group = "figures",
            .minimum = 0,
            .maximum = 1000};
}

inline constexpr std::array Fields {
    Field {.key = "label",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Round"),
           .traits = Title | InList | Searchable,
           .maxLength = 200},
    Field {.key = "contest",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Contest"),
           .traits = Required | InList,
           .refersTo = "contests"},
    Field {.key = "number",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Number of the round"),
           .traits = Required | InList,
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "type",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Type"),
           .traits = InList | Filterable,
           .choices = Types},
    Field {.key = "series_position",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Place in the series of three"),
           .minimum = 1,
           .maximum = 3},
    Field {.key = "organ",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Organ"),
           .traits = Filterable,
           .choices = Organs},
    Field {.key = "date", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Date"), .traits = InList},
    count("papers", QT_TRANSLATE_NOOP("Field", "Ballot papers")),
    count("invalid", QT_TRANSLATE_NOOP("Field", "Invalid ballots")),
    count("valid", QT_TRANSLATE_NOOP("Field", "Valid ballots")),
    count("abstentions", QT_TRANSLATE_NOOP("Field", "Abstentions")),
    count("voting", QT_TRANSLATE_NOOP("Field", "Members present and voting"), InList),
    count("required", QT_TRANSLATE_NOOP("Field", "Required majority"), InList),
    Field {.key = "votes",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Votes"),
           .group = "figures",
           .maxLength = 200,
           .members = listOf(VoteFields)},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "status",
           .choices = Statuses},
    Field {.key = "confirmed_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Confirmed at"),
           .traits = ServerOwned,
           .group = "status"},
    Field {.key = "correction",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Correction"),
           .traits = ServerOwned,
           .group = "status"},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(),
    sourcesField(),
    sourceNoteField(),
};

inline constexpr std::array ReopenArgs {
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required,
           .maxLength = 1000},
};

RefusalFunction refuseToConfirm;
EffectFunction setConfirmed, setCorrection;

inline constexpr std::array Actions {
    Action {.name = "confirm",
            .label = QT_TRANSLATE_NOOP("Action", "Confirm as official"),
            .from = Words<"provisional">,
            .to = "official",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .refusal = refuseToConfirm,
            .effect = setConfirmed},
    Action {.name = "reopen",
            .label = QT_TRANSLATE_NOOP("Action", "Reopen for correction"),
            .from = Words<"official">,
            .to = "provisional",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(ReopenArgs),
            .effect = setCorrection},
};

RuleFunction papersDoNotAddUp, votersDoNotAddUp, requiredIsWrong, votesExceedVoters, sumExceedsPapers, nameStandsTwice,
    numberIsTaken, electedWithoutMajority, electedExceedSeats, tieIsDecided, fieldIsTooWide, strangerInRestricted,
    groupCannotWinHere, stateIsUnknown, seatsAreFilled;

inline constexpr std::array Rules {
    Rule {.name = "papers_do_not_add_up",
          .field = "papers",
          .text = QT_TRANSLATE_NOOP("Rule", "Ballot papers (%1) must be invalid and valid ballots together (%2)."),
          .isBroken = papersDoNotAddUp},
    Rule {.name = "voters_do_not_add_up",
          .field = "voting",
          .text =
              QT_TRANSLATE_NOOP("Rule", "Valid ballots less abstentions give %2 members present and voting, not %1."),
          .isBroken = votersDoNotAddUp},
    Rule {.name = "required_majority_wrong",
          .field = "required",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "The required majority is %2, not %1 (rules 83 and 94 of the General Assembly, "
                                    "Charter, Article 18, or the rules of the body)."),
          .isBroken = requiredIsWrong},
    Rule {.name = "votes_exceed_voters",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 received %2 votes, but only %3 members voted."),
          .isBroken = votesExceedVoters},
    Rule {.name = "votes_exceed_papers",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP(
              "Rule", "The votes add up to %1; with %2 names on each ballot no more than %3 are possible."),
          .isBroken = sumExceedsPapers},
    Rule {.name = "name_stands_twice",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 stands in the table twice."),
          .isBroken = nameStandsTwice},
    Rule {.name = "round_number_taken",
          .field = "number",
          .text = QT_TRANSLATE_NOOP("Rule", "Round %1 of this contest is already recorded."),
          .isBroken = numberIsTaken},
    Rule {.name = "elected_without_majority",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 is marked as elected with %2 votes, but %3 are required."),
          .isBroken = electedWithoutMajority},
    Rule {.name = "elected_exceed_seats",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 names are marked as elected for %2 seats."),
          .isBroken = electedExceedSeats},
    Rule {.name = "tie_for_last_seat",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "A tie for the last seat elects none of the tied: a special ballot among them is "
                                    "needed (rule 94 of the General Assembly)."),
          .isBroken = tieIsDecided},
    Rule {.name = "restricted_field_too_wide",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "A restricted ballot has at most %2 names, twice the seats left; here are %1 "
                                    "(rules 93 and 94 of the General Assembly)."),
          .isBroken = fieldIsTooWide},
    Rule {.name = "stranger_in_restricted_ballot",
          .severity = Severity::Warning,
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 had no votes in the round before this restricted ballot."),
          .isBroken = strangerInRestricted},
    Rule {.name = "group_cannot_win_here",
          .severity = Severity::Warning,
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 is not in a regional group for which these seats are meant."),
          .isBroken = groupCannotWinHere},
    Rule {.name = "unknown_state",
          .field = "votes",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no State with the code %1."),
          .isBroken = stateIsUnknown},
    Rule {.name = "no_seat_left",
          .field = "number",
          .text = QT_TRANSLATE_NOOP("Rule", "All seats of this contest were won before round %1."),
          .isBroken = seatsAreFilled},
    Rule {.name = "figures_missing",
          .text = QT_TRANSLATE_NOOP(
              "Rule",
              "An official round needs the number of members present and voting, the required majority and the votes."),
          .isBroken = neverBroken},
};

inline constexpr Collection Description {
    .name = "ballot_rounds",
    .title = QT_TRANSLATE_NOOP("Collection", "Ballot rounds"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Ballot round"),
    .fields = listOf(Fields),
    .priority = 2,
    .creators = ElectionOfficers,
    .writers = ElectionOfficers,
    .initialStatus = "provisional",
    .actions = Actions,
    .rules = Rules,
    .sortField = "number",
};
static_assert(isWellFormed(Description));

inline constexpr auto Contest = keyOf<QString>(Description, "contest");
inline constexpr auto Number = keyOf<qint64>(Description, "number");
inline constexpr auto Type = keyOf<QString>(Description, "type");
inline constexpr auto Day = keyOf<QDate>(Description, "date");
inline constexpr auto Papers = keyOf<qint64>(Description, "papers");
inline constexpr auto Invalid = keyOf<qint64>(Description, "invalid");
inline constexpr auto Valid = keyOf<qint64>(Description, "valid");
inline constexpr auto Abstentions = keyOf<qint64>(Description, "abstentions");
inline constexpr auto Voting = keyOf<qint64>(Description, "voting");
inline constexpr auto RequiredVotes = keyOf<qint64>(Description, "required");
inline constexpr auto Votes = keyOf<QJsonArray>(Description, "votes");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto ConfirmedAt = keyOf<QDateTime>(Description, "confirmed_at");
inline constexpr auto Correction = keyOf<QString>(Description, "correction");
inline constexpr auto VoteState = keyOf<QString>(listOf(VoteFields), "state");
inline constexpr auto VotePerson = keyOf<QString>(listOf(VoteFields), "person");
inline constexpr auto VoteCount = keyOf<qint64>(listOf(VoteFields), "votes");
inline constexpr auto VoteElected = keyOf<bool>(listOf(VoteFields), "elected");
inline constexpr auto VoteWasCandidate = keyOf<bool>(listOf(VoteFields), "was_candidate");

} // namespace Chancery::Domain::BallotRounds
