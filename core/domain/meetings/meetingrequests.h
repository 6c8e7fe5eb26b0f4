// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/meetingrequestfields.h"

/// Requests for bilateral meetings: one mission asks, the other answers, meetings management allots a booth.
///
/// The other side's answer runs beside the status and never blocks it. All spans of time are half-open: a meeting
/// that ends at 10:20 and one that begins at 10:20 do not overlap. A change after submission is a new request that
/// names the old one in `revision_of`; the old one keeps its place until the new one is confirmed, which cancels it in
/// the same transaction. Two missions that ask for each other may agree to keep one of the two requests.
namespace Chancery::Domain::MeetingRequests {

inline constexpr std::array AllocationArgs {
    Field {.key = "booth",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Booth"),
           .traits = Required,
           .refersTo = "booths"},
    instant("starts_at", QT_TRANSLATE_NOOP("Field", "Begins at"), Required),
    instant("ends_at", QT_TRANSLATE_NOOP("Field", "Ends at"), Required),
    instant("held_until", QT_TRANSLATE_NOOP("Field", "Held until")),
    Field {.key = "interpreters",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Interpreters"),
           .traits = Personal,
           .maxLength = 10},
};
inline constexpr std::array AcceptArgs {
    Field {.key = "dignitary",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Our principal"),
           .refersTo = "dignitaries"},
};
inline constexpr std::array MergeArgs {
    Field {.key = "other",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Their request"),
           .traits = Required,
           .refersTo = "meeting_requests"},
};
inline constexpr std::array ReasonArgs {
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required,
           .maxLength = 1000},
};
inline constexpr std::array OptionalReasonArgs {
    Field {.key = "reason", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Reason"), .maxLength = 1000},
};
inline constexpr std::array OutcomeArgs {
    Field {.key = "outcome",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Outcome"),
           .traits = Required,
           .choices = Outcomes},
};

RefusalFunction refuseToSubmit, refuseToAllot, refuseToConfirm, refuseProposal, refuseToTakeProposal, refuseOutcome,
    refuseToExpire, refuseToOfferMerge, refuseToMerge;
EffectFunction setSubmitted, setApproved, setAllocation, setConfirmed, setDecision, setAccepted, setDeclined,
    setProposal, takeProposal, setOutcome, setMergeOffer, setMerged;

inline constexpr std::array Actions {
    Action {.name = "submit",
            .label = QT_TRANSLATE_NOOP("Action", "Submit"),
            .from = Words<"draft">,
            .roles = Role::FocalPoint | Role::Head,
            .refusal = refuseToSubmit,
            .effect = setSubmitted},
    Action {.name = "approve",
            .label = QT_TRANSLATE_NOOP("Action", "Approve and submit"),
            .from = Words<"for_approval">,
            .to = "submitted",
            .roles = Role::Head,
            .refusal = refuseToSubmit,
            .effect = setApproved},
    Action {.name = "send_back",
            .label = QT_TRANSLATE_NOOP("Action", "Back to draft"),
            .from = Words<"for_approval">,
            .to = "draft",
            .roles = Role::FocalPoint | Role::Head,
            .args = listOf(OptionalReasonArgs),
            .effect = setDecision},
    Action {.name = "start_review",
            .label = QT_TRANSLATE_NOOP("Action", "Start the review"),
            .from = Words<"submitted">,
            .to = "in_review",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat},
    Action {.name = "hold",
            .label = QT_TRANSLATE_NOOP("Action", "Hold a booth"),
            .from = Words<"submitted", "in_review", "tentative">,
            .to = "tentative",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat,
            .args = listOf(AllocationArgs),
            .refusal = refuseToAllot,
            .effect = setAllocation},
    Action {.name = "confirm",
            .label = QT_TRANSLATE_NOOP("Action", "Confirm"),
            .from = Words<"tentative">,
            .to = "confirmed",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat,
            .refusal = refuseToConfirm,
            .effect = setConfirmed},
    Action {.name = "move",
            .label = QT_TRANSLATE_NOOP("Action", "Move to another booth or time"),
            .from = Words<"confirmed">,
            .to = "confirmed",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat,
            .args = listOf(AllocationArgs),
            .refusal = refuseToAllot,
            .effect = setAllocation},
    Action {.name = "reject",
            .label = QT_TRANSLATE_NOOP("Action", "Reject"),
            .from = Words<"submitted", "in_review", "tentative">,
            .to = "rejected",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat,
            .args = listOf(ReasonArgs),
            .effect = setDecision},
    Action {.name = "accept",
            .label = QT_TRANSLATE_NOOP("Action", "Accept the meeting"),
            .from = Words<"submitted", "in_review", "tentative", "confirmed">,
            .roles = Role::FocalPoint | Role::Head,
            .party = Party::Counterpart,
            .args = listOf(AcceptArgs),
            .effect = setAccepted},
    Action {.name = "decline",
            .label = QT_TRANSLATE_NOOP("Action", "Decline the meeting"),
            .from = Words<"submitted", "in_review", "tentative", "confirmed">,
            .to = "declined",
            .roles = Role::FocalPoint | Role::Head,
            .party = Party::Counterpart,
            .args = listOf(OptionalReasonArgs),
            .effect = setDeclined},
    Action {.name = "propose",
            .label = QT_TRANSLATE_NOOP("Action", "Propose another time"),
            .from = Words<"submitted", "in_review", "tentative">,
            .roles = Role::FocalPoint | Role::Head,
            .party = Party::Counterpart,
            .args = listOf(WindowFields),
            .refusal = refuseProposal,
            .effect = setProposal},
    Action {.name = "take_proposal",
            .label = QT_TRANSLATE_NOOP("Action", "Take the proposed time"),
            .from = Words<"submitted", "in_review", "tentative">,
            .roles = Role::FocalPoint | Role::Head,
            .refusal = refuseToTakeProposal,
            .effect = takeProposal},
    Action {.name = "offer_merge",
            .label = QT_TRANSLATE_NOOP("Action", "Offer to make it one meeting"),
            .from = Words<"submitted", "in_review">,
            .roles = Role::FocalPoint | Role::Head,
            .args = listOf(MergeArgs),
            .refusal = refuseToOfferMerge,
            .effect = setMergeOffer},
    Action {.name = "merge",
            .label = QT_TRANSLATE_NOOP("Action", "Agree to one meeting"),
            .from = Words<"submitted", "in_review">,
            .roles = Role::FocalPoint | Role::Head,
            .party = Party::Counterpart,
            .refusal = refuseToMerge,
            .effect = setMerged},
    Action {.name = "cancel",
            .label = QT_TRANSLATE_NOOP("Action", "Cancel"),
            .from = Words<"submitted", "in_review", "tentative", "confirmed">,
            .to = "cancelled",
            .roles = Role::FocalPoint | Role::Head,
            .args = listOf(OptionalReasonArgs),
            .effect = setDecision},
    Action {.name = "record_outcome",
            .label = QT_TRANSLATE_NOOP("Action", "Record the outcome"),
            .from = Words<"confirmed">,
            .roles = MissionWriters | Role::MmsMsu,
            .args = listOf(OutcomeArgs),
            .refusal = refuseOutcome,
            .effect = setOutcome},
    Action {.name = "expire",
            .label = QT_TRANSLATE_NOOP("Action", "Let expire"),
            .from = Words<"submitted", "in_review", "tentative">,
            .to = "expired",
            .roles = Role::MmsMsu,
            .party = Party::Secretariat,
            .refusal = refuseToExpire,
            .effect = setDecision},
};

RuleFunction sameStateOnBothSides, windowIsReversed, windowIsTooShort, windowIsOutsideHours, windowsArePast,
    noticeIsTooShort, isTooFarAhead, venueIsUnknown, venueTakesNoBilaterals, noBoothIsLargeEnough, noBoothIsFree,
    allocationIsReversed, boothIsUnknown, boothIsBlocked, allocationIsOutsideHours, boothIsTooSmall, boothIsTaken,
    dailyCapIsReached, lengthIsNotInSlots, principalIsOfAnotherState, principalIsBusy, interpreterIsBusy,
    requestIsMirrored, ranksDiffer, revisionDoesNotFit;

inline constexpr std::array Rules {
    Rule {.name = "same_state_on_both_sides",
          .field = "counterpart",
          .text = QT_TRANSLATE_NOOP("Rule", "A mission cannot ask to meet itself."),
          .isBroken = sameStateOnBothSides},
    Rule {.name = "window_reversed",
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "A preferred time must end after it begins."),
          .isBroken = windowIsReversed},
    Rule {.name = "window_too_short",
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "A preferred time is shorter than the meeting (%1 minutes)."),
          .isBroken = windowIsTooShort},
    Rule {.name = "window_outside_hours",
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "A preferred time lies outside the opening hours of the venue."),
          .isBroken = windowIsOutsideHours},
    Rule {.name = "window_past",
          .severity = Severity::Warning,
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "Every preferred time has passed."),
          .isBroken = windowsArePast},
    Rule {.name = "below_notice",
          .severity = Severity::Warning,
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "The venue needs %1 hours' notice: no preferred time is late enough."),
          .isBroken = noticeIsTooShort},
    Rule {.name = "too_far_ahead",
          .severity = Severity::Warning,
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "The venue takes requests no more than %1 days ahead."),
          .isBroken = isTooFarAhead},
    Rule {.name = "venue_unknown",
          .field = "venue",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no such venue."),
          .isBroken = venueIsUnknown},
    Rule {.name = "venue_takes_no_bilaterals",
          .field = "venue",
          .text = QT_TRANSLATE_NOOP("Rule", "This venue does not take bilateral requests."),
          .isBroken = venueTakesNoBilaterals},
    Rule {.name = "persons_exceed_venue",
          .field = "requester_count",
          .text = QT_TRANSLATE_NOOP("Rule", "The largest booth of the venue has %2 seats for %1 persons."),
          .isBroken = noBoothIsLargeEnough},
    Rule {.name = "windows_full",
          .severity = Severity::Warning,
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "No booth is free any more within the preferred times."),
          .isBroken = noBoothIsFree},
    Rule {.name = "allocation_reversed",
          .field = "ends_at",
          .text = QT_TRANSLATE_NOOP("Rule", "The meeting must end after it begins."),
          .isBroken = allocationIsReversed},
    Rule {.name = "booth_unknown",
          .field = "booth",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no such booth in use."),
          .isBroken = boothIsUnknown},
    Rule {.name = "booth_blocked",
          .field = "booth",
          .text = QT_TRANSLATE_NOOP("Rule", "The booth is blocked at that time."),
          .isBroken = boothIsBlocked},
    Rule {.name = "allocation_outside_hours",
          .field = "starts_at",
          .text = QT_TRANSLATE_NOOP("Rule", "The meeting lies outside the opening hours of the venue."),
          .isBroken = allocationIsOutsideHours},
    Rule {.name = "booth_too_small",
          .field = "booth",
          .text = QT_TRANSLATE_NOOP("Rule", "The booth has %2 seats for %1 persons."),
          .isBroken = boothIsTooSmall},
    Rule {.name = "booth_taken",
          .field = "booth",
          .text = QT_TRANSLATE_NOOP("Rule", "The booth is already given to another meeting at that time."),
          .isBroken = boothIsTaken},
    Rule {.name = "allocation_past",
          .field = "starts_at",
          .text = QT_TRANSLATE_NOOP("Rule", "That time has passed: choose a later one."),
          .isBroken = neverBroken},
    Rule {.name = "capacity_mission_day",
          .field = "starts_at",
          .text = QT_TRANSLATE_NOOP("Rule", "A mission may have %1 meetings a day in this venue."),
          .isBroken = dailyCapIsReached},
    Rule {.name = "length_not_in_slots",
          .severity = Severity::Warning,
          .field = "minutes",
          .text = QT_TRANSLATE_NOOP("Rule", "The venue is given in slots of %1 minutes."),
          .isBroken = lengthIsNotInSlots},
    Rule {.name = "principal_of_another_state",
          .field = "principal",
          .text = QT_TRANSLATE_NOOP("Rule", "The principal belongs to another State."),
          .isBroken = principalIsOfAnotherState},
    Rule {.name = "principal_busy",
          .severity = Severity::Warning,
          .field = "starts_at",
          .text = QT_TRANSLATE_NOOP("Rule", "The principal has another meeting at that time."),
          .isBroken = principalIsBusy},
    Rule {.name = "interpreter_busy",
          .severity = Severity::Warning,
          .field = "starts_at",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 interprets another meeting at that time."),
          .isBroken = interpreterIsBusy},
    Rule {.name = "revision_does_not_fit",
          .field = "revision_of",
          .text = QT_TRANSLATE_NOOP("Rule", "A change names a submitted request between the same two missions."),
          .isBroken = revisionDoesNotFit},
    Rule {.name = "mirrored_request",
          .severity = Severity::Warning,
          .field = "counterpart",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "The other mission has asked to meet yours as well: one meeting may be enough."),
          .isBroken = requestIsMirrored},
    Rule {.name = "ranks_differ",
          .severity = Severity::Warning,
          .field = "counterpart_rank",
          .text = QT_TRANSLATE_NOOP("Rule", "The ranks on the two sides differ."),
          .isBroken = ranksDiffer},
    Rule {.name = "window_missing",
          .field = "windows",
          .text = QT_TRANSLATE_NOOP("Rule", "Give at least one preferred time."),
          .isBroken = neverBroken},
    Rule {.name = "hold_has_ended",
          .text = QT_TRANSLATE_NOOP("Rule", "The booth was held only until a time that has passed: hold it again."),
          .isBroken = neverBroken},
    Rule {.name = "hold_still_running",
          .text = QT_TRANSLATE_NOOP("Rule", "The booth is still held for the mission."),
          .isBroken = neverBroken},
    Rule {.name = "windows_still_ahead",
          .text = QT_TRANSLATE_NOOP("Rule", "A preferred time still lies ahead."),
          .isBroken = neverBroken},
    Rule {.name = "nothing_proposed",
          .text = QT_TRANSLATE_NOOP("Rule", "The other side has not proposed a time."),
          .isBroken = neverBroken},
    Rule {.name = "revision_pending",
          .text = QT_TRANSLATE_NOOP("Rule", "Another change of this request waits already: take that one back first."),
          .isBroken = neverBroken},
    Rule {.name = "not_mirrored",
          .text = QT_TRANSLATE_NOOP("Rule", "The other request does not ask for the same meeting any more."),
          .isBroken = neverBroken},
    Rule {.name = "not_begun_yet",
          .text = QT_TRANSLATE_NOOP("Rule", "The meeting has not begun yet."),
          .isBroken = neverBroken},
};

/// Own mission until it is submitted; then also the other mission and meetings management.
[[nodiscard]] QStringList scopesOf(const Record &record);
/// What follows: the request that a confirmed revision or an agreed merger replaces is cancelled, and what everybody
/// may know of the booth (OccupiedTimes) is told.
[[nodiscard]] std::vector<Record> consequencesOf(const Record &changed, const RuleContext &context);

inline constexpr Collection Description {
    .name = "meeting_requests",
    .title = QT_TRANSLATE_NOOP("Collection", "Meeting requests"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Meeting request"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .creators = MissionWriters,
    .writers = MissionWriters,
    .ownerField = "requester",
    .counterpartField = "counterpart",
    .initialStatus = "draft",
    .editableStatuses = Words<"draft">,
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "-starts_at",
    .consequences = consequencesOf,
};
static_assert(isWellFormed(Description));

inline constexpr auto Requester = keyOf<QString>(Description, "requester");
inline constexpr auto Counterpart = keyOf<QString>(Description, "counterpart");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto DecisionReason = keyOf<QString>(Description, "decision_reason");
inline constexpr auto ReplacedBy = keyOf<QString>(Description, "replaced_by");
inline constexpr auto MergeWith = keyOf<QString>(Description, "merge_with");
inline constexpr auto Purpose = keyOf<QString>(Description, "purpose");
inline constexpr auto Interpreters = keyOf<QStringList>(Description, "interpreters");
inline constexpr auto CounterpartPrincipal = keyOf<QString>(Description, "counterpart_principal");
inline constexpr auto SubmittedAt = keyOf<QDateTime>(Description, "submitted_at");
inline constexpr auto DecidedAt = keyOf<QDateTime>(Description, "decided_at");
inline constexpr auto Answer = keyOf<QString>(Description, "answer");
inline constexpr auto AnswerReason = keyOf<QString>(Description, "answer_reason");
inline constexpr auto AnsweredAt = keyOf<QDateTime>(Description, "answered_at");
inline constexpr auto ProposedFrom = keyOf<QDateTime>(Description, "proposed_from");
inline constexpr auto ProposedTo = keyOf<QDateTime>(Description, "proposed_to");
inline constexpr auto Venue = keyOf<QString>(Description, "venue");
inline constexpr auto Windows = keyOf<QJsonArray>(Description, "windows");
inline constexpr auto WindowFrom = keyOf<QDateTime>(listOf(WindowFields), "from");
inline constexpr auto WindowTo = keyOf<QDateTime>(listOf(WindowFields), "to");
inline constexpr auto Minutes = keyOf<qint64>(Description, "minutes");
inline constexpr auto Principal = keyOf<QString>(Description, "principal");
inline constexpr auto CounterpartDignitary = keyOf<QString>(Description, "counterpart_dignitary");
inline constexpr auto RequesterRank = keyOf<QString>(Description, "requester_rank");
inline constexpr auto CounterpartRank = keyOf<QString>(Description, "counterpart_rank");
inline constexpr auto RequesterCount = keyOf<qint64>(Description, "requester_count");
inline constexpr auto CounterpartCount = keyOf<qint64>(Description, "counterpart_count");
inline constexpr auto Booth = keyOf<QString>(Description, "booth");
inline constexpr auto StartsAt = keyOf<QDateTime>(Description, "starts_at");
inline constexpr auto EndsAt = keyOf<QDateTime>(Description, "ends_at");
inline constexpr auto HeldUntil = keyOf<QDateTime>(Description, "held_until");
inline constexpr auto RevisionOf = keyOf<QString>(Description, "revision_of");

} // namespace Chancery::Domain::MeetingRequests
