// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/candidaturefields.h"

/// A State, or a person it nominates, that wants a seat. Endorsements stand beside it and are never a status.
///
/// A candidature may be announced years before its election is on the calendar: then only `body` is known.
namespace Chancery::Domain::Candidatures {

inline constexpr std::array AnnounceArgs {
    Field {.key = "date", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Announced on")},
};
inline constexpr std::array NotifyArgs {
    Field {.key = "note_verbale",
           .label = QT_TRANSLATE_NOOP("Field", "Note verbale"),
           .traits = Required,
           .maxLength = 200,
           .help = QT_TRANSLATE_NOOP("Help", "Number of the note, as the mission files it.")},
    Field {.key = "date", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Date of the note")},
};
inline constexpr std::array WithdrawArgs {
    Field {.key = "date", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Withdrawn on")},
    Field {.key = "after_round",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "After round"),
           .minimum = 1,
           .maximum = 1000},
    Field {.key = "reason", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Reason"), .maxLength = 1000},
};
inline constexpr std::array PostponeArgs {
    Field {.key = "period_from",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "New period from"),
           .traits = Required},
    Field {.key = "period_to", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "New period to")},
};

RefusalFunction refuseToNotify, refuseToList, refuseToElect;
EffectFunction setAnnounced, setNotified, setWithdrawn, setPostponed;

inline constexpr std::array Actions {
    Action {.name = "announce",
            .label = QT_TRANSLATE_NOOP("Action", "Announce"),
            .from = Words<"draft">,
            .to = "announced",
            .roles = Role::FocalPoint | Role::Head,
            .args = listOf(AnnounceArgs),
            .effect = setAnnounced},
    Action {.name = "notify",
            .label = QT_TRANSLATE_NOOP("Action", "Notify in writing"),
            .from = Words<"draft", "announced">,
            .to = "notified",
            .roles = Role::Head,
            .args = listOf(NotifyArgs),
            .refusal = refuseToNotify,
            .effect = setNotified},
    Action {.name = "record_notification",
            .label = QT_TRANSLATE_NOOP("Action", "Record a note received"),
            .from = Words<"draft", "announced">,
            .to = "notified",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(NotifyArgs),
            .effect = setNotified},
    Action {.name = "list",
            .label = QT_TRANSLATE_NOOP("Action", "Put on the list"),
            .from = Words<"notified">,
            .to = "listed",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .refusal = refuseToList},
    Action {.name = "place_on_ballot",
            .label = QT_TRANSLATE_NOOP("Action", "Place on the ballot"),
            .from = Words<"listed">,
            .to = "on_ballot",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "elect",
            .label = QT_TRANSLATE_NOOP("Action", "Record as elected"),
            .from = Words<"listed", "on_ballot">,
            .to = "elected",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .refusal = refuseToElect},
    Action {.name = "record_defeat",
            .label = QT_TRANSLATE_NOOP("Action", "Record as not elected"),
            .from = Words<"listed", "on_ballot">,
            .to = "not_elected",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
    Action {.name = "withdraw",
            .label = QT_TRANSLATE_NOOP("Action", "Withdraw"),
            .from = Words<"announced", "notified", "listed", "on_ballot">,
            .to = "withdrawn",
            .roles = Role::Head,
            .args = listOf(WithdrawArgs),
            .effect = setWithdrawn},
    Action {.name = "record_withdrawal",
            .label = QT_TRANSLATE_NOOP("Action", "Record a withdrawal"),
            .from = Words<"announced", "notified", "listed", "on_ballot">,
            .to = "withdrawn",
            .roles = ElectionOfficers,
            .party = Party::Secretariat,
            .args = listOf(WithdrawArgs),
            .effect = setWithdrawn},
    Action {.name = "postpone",
            .label = QT_TRANSLATE_NOOP("Action", "Postpone to a later term"),
            .from = Words<"announced", "notified", "listed">,
            .to = "postponed",
            .roles = Role::Head,
            .args = listOf(PostponeArgs),
            .effect = setPostponed},
    Action {.name = "announce_again",
            .label = QT_TRANSLATE_NOOP("Action", "Announce again"),
            .from = Words<"postponed", "withdrawn">,
            .to = "announced",
            .roles = Role::Head,
            .args = listOf(AnnounceArgs),
            .effect = setAnnounced},
    Action {.name = "lapse",
            .label = QT_TRANSLATE_NOOP("Action", "Mark as lapsed"),
            .from = Words<"announced", "notified", "listed">,
            .to = "lapsed",
            .roles = ElectionOfficers,
            .party = Party::Secretariat},
};

RuleFunction groupCannotWinHere, observerStands, contestIsOfAnotherElection, electionIsOfAnotherBody, periodIsReversed,
    personIsMissing, personIsUnexpected, isDuplicate, immediateReelection, tooManyTerms, nationalStandsTwice,
    overlapsOwnMembership, isNotNotifiedInTime, stateIsUnknown;

inline constexpr std::array Rules {
    Rule {.name = "group_cannot_win_here",
          .field = "contest",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 is not in a regional group for which these seats are meant."),
          .isBroken = groupCannotWinHere},
    Rule {.name = "observer_stands",
          .field = "state",
          .text = QT_TRANSLATE_NOOP("Rule", "An observer State cannot stand for election by this organ."),
          .isBroken = observerStands},
    Rule {.name = "contest_of_another_election",
          .field = "contest",
          .text = QT_TRANSLATE_NOOP("Rule", "The contest belongs to another election."),
          .isBroken = contestIsOfAnotherElection},
    Rule {.name = "election_of_another_body",
          .field = "election",
          .text = QT_TRANSLATE_NOOP("Rule", "The election is to another body."),
          .isBroken = electionIsOfAnotherBody},
    Rule {.name = "period_reversed",
          .field = "period_to",
          .text = QT_TRANSLATE_NOOP("Rule", "The period ends before it begins."),
          .isBroken = periodIsReversed},
    Rule {.name = "person_missing",
          .field = "person",
          .text = QT_TRANSLATE_NOOP("Rule", "Persons are elected to this body: name the candidate."),
          .isBroken = personIsMissing},
    Rule {.name = "person_unexpected",
          .field = "person",
          .text = QT_TRANSLATE_NOOP("Rule", "States are elected to this body, not persons."),
          .isBroken = personIsUnexpected},
    Rule {.name = "candidature_exists",
          .field = "contest",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 already has an active candidature in this contest."),
          .isBroken = isDuplicate},
    Rule {.name = "immediate_reelection",
          .field = "period_from",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "A retiring member is not eligible for immediate re-election (Charter, Article 23; "
                                    "rule 144 of the General Assembly); the present term ends on %1."),
          .isBroken = immediateReelection},
    Rule {.name = "too_many_terms",
          .field = "period_from",
          .text = QT_TRANSLATE_NOOP("Rule", "No more than %1 terms are allowed here, and %2 have been served."),
          .isBroken = tooManyTerms},
    Rule {
        .name = "national_stands_twice",
        .severity = Severity::Warning,
        .field = "person",
        .text = QT_TRANSLATE_NOOP(
            "Rule", "Another candidate of the same nationality stands; no two nationals of one State can be members."),
        .isBroken = nationalStandsTwice},
    Rule {.name = "overlaps_own_membership",
          .severity = Severity::Warning,
          .field = "period_from",
          .text = QT_TRANSLATE_NOOP("Rule", "The State is still a member of this body until %1."),
          .isBroken = overlapsOwnMembership},
    Rule {.name = "not_notified_in_time",
          .severity = Severity::Warning,
          .field = "status",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "The election is in %1 days and the candidature has not been notified in writing."),
          .isBroken = isNotNotifiedInTime},
    Rule {.name = "unknown_state",
          .field = "state",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no State with the code %1."),
          .isBroken = stateIsUnknown},
    Rule {.name = "nominations_closed",
          .text = QT_TRANSLATE_NOOP("Rule", "Nominations for this election are closed."),
          .isBroken = neverBroken},
    Rule {.name = "election_not_chosen",
          .field = "election",
          .text = QT_TRANSLATE_NOOP("Rule", "Choose the election and the contest first."),
          .isBroken = neverBroken},
    Rule {.name = "seats_full",
          .text = QT_TRANSLATE_NOOP("Rule", "All seats of this contest have been won."),
          .isBroken = neverBroken},
    Rule {.name = "national_already_elected",
          .text = QT_TRANSLATE_NOOP("Rule", "A national of the same State has already been elected."),
          .isBroken = neverBroken},
};

/// Own mission for a draft (or the Secretariat for its own), everyone afterwards.
[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "candidatures",
    .title = QT_TRANSLATE_NOOP("Collection", "Candidatures"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Candidature"),
    .fields = listOf(Fields),
    .priority = 1,
    .exposure = Exposure::Scoped,
    .creators = MissionWriters | ElectionOfficers,
    .writers = MissionWriters | ElectionOfficers,
    .ownerField = "state",
    .initialStatus = "draft",
    .editableStatuses = Words<"draft", "announced">,
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "-period_from",
};
static_assert(isWellFormed(Description));

inline constexpr auto StateCode = keyOf<QString>(Description, "state");
inline constexpr auto Person = keyOf<QString>(Description, "person");
inline constexpr auto Nationality = keyOf<QString>(Description, "person_nationality");
inline constexpr auto Body = keyOf<QString>(Description, "body");
inline constexpr auto Election = keyOf<QString>(Description, "election");
inline constexpr auto Contest = keyOf<QString>(Description, "contest");
inline constexpr auto PeriodFrom = keyOf<QDate>(Description, "period_from");
inline constexpr auto PeriodTo = keyOf<QDate>(Description, "period_to");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto StatusReason = keyOf<QString>(Description, "status_reason");
inline constexpr auto AnnouncedOn = keyOf<QDate>(Description, "announced_on");
inline constexpr auto NotifiedOn = keyOf<QDate>(Description, "notified_on");
inline constexpr auto NoteVerbale = keyOf<QString>(Description, "note_verbale");
inline constexpr auto WithdrawnOn = keyOf<QDate>(Description, "withdrawn_on");
inline constexpr auto WithdrawnAfterRound = keyOf<qint64>(Description, "withdrawn_after_round");
inline constexpr auto Remarks = keyOf<LocalizedText>(Description, "remarks");
inline constexpr auto Origin = keyOf<QString>(Description, "origin");

/// Whether the candidature still runs: announced, notified, listed or on the ballot.
[[nodiscard]] bool isActive(const Record &candidature);

} // namespace Chancery::Domain::Candidatures
