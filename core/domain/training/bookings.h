// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/training/sessions.h"

/// A person's place in a session. Seen by the person's mission and by the trainers.
///
/// A place is taken while a booking is booked or offered. Who finds the session full waits in order of `wait_since`;
/// who leaves the list and comes back starts at its end. The endpoint gives free places by itself, see settle().
namespace Chancery::Domain::Bookings {

inline constexpr std::array Statuses {
    Choice {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    Choice {"requested", QT_TRANSLATE_NOOP("Choice", "Requested")},
    Choice {"booked", QT_TRANSLATE_NOOP("Choice", "Booked")},
    Choice {"waitlisted", QT_TRANSLATE_NOOP("Choice", "On the waiting list")},
    Choice {"offered", QT_TRANSLATE_NOOP("Choice", "A place is offered")},
    Choice {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    Choice {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    Choice {"session_cancelled", QT_TRANSLATE_NOOP("Choice", "Session cancelled")},
    Choice {"attended", QT_TRANSLATE_NOOP("Choice", "Attended")},
    Choice {"partial", QT_TRANSLATE_NOOP("Choice", "Attended in part")},
    Choice {"no_show", QT_TRANSLATE_NOOP("Choice", "Did not come")},
};

inline constexpr std::array Attendances {
    Choice {"attended", QT_TRANSLATE_NOOP("Choice", "Attended")},
    Choice {"partial", QT_TRANSLATE_NOOP("Choice", "Attended in part")},
    Choice {"no_show", QT_TRANSLATE_NOOP("Choice", "Did not come")},
};

constexpr Field instant(std::string_view key, const char *label)
{
    return {.key = key,
            .kind = Kind::Instant,
            .label = label,
            .traits = ServerOwned,
            .group = "status",
            .zoneFrom = "session/zone"};
}

inline constexpr std::array Fields {
    Field {.key = "person",
           .label = QT_TRANSLATE_NOOP("Field", "Person"),
           .traits = Required | Title | InList | Searchable | Personal,
           .group = "person",
           .maxLength = 200},
    Field {.key = "email",
           .label = QT_TRANSLATE_NOOP("Field", "E-mail"),
           .traits = Personal,
           .group = "person",
           .format = Format::Email,
           .maxLength = 254},
    Field {.key = "mission",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Mission"),
           .traits = Required | InList | Filterable},
    Field {.key = "session",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Training session"),
           .traits = Required | InList,
           .refersTo = "sessions"},
    Field {.key = "together",
           .label = QT_TRANSLATE_NOOP("Field", "Group"),
           .maxLength = 36,
           .help = QT_TRANSLATE_NOOP("Help",
                                     "Bookings of one mission with the same text here get places together or "
                                     "not at all.")},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "status",
           .choices = Statuses},
    Field {.key = "decision_reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason for the decision"),
           .traits = ServerOwned,
           .group = "status"},
    instant("applied_at", QT_TRANSLATE_NOOP("Field", "Applied at")),
    instant("wait_since", QT_TRANSLATE_NOOP("Field", "Waiting since")),
    instant("offer_expires", QT_TRANSLATE_NOOP("Field", "Offer expires")),
    Field {.key = "offer_missed",
           .kind = Kind::Boolean,
           .label = QT_TRANSLATE_NOOP("Field", "Did not take an offered place"),
           .traits = ServerOwned,
           .group = "status"},
    Field {.key = "message",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Message from the trainer"),
           .traits = ServerOwned,
           .group = "message",
           .maxLength = 2000},
    Field {.key = "message_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Message of"),
           .traits = ServerOwned,
           .group = "message",
           .zoneFrom = "session/zone"},
    Field {.key = "motivation",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason for applying"),
           .maxLength = 2000},
    Field {.key = "needs",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Special needs"),
           .traits = Personal,
           .maxLength = 1000},
    Field {.key = "remarks", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Remarks"), .maxLength = 2000},
    certaintyField(),
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
inline constexpr std::array OfferArgs {
    Field {.key = "expires",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Offer expires"),
           .traits = Required,
           .zoneFrom = "session/zone"},
};
inline constexpr std::array MessageArgs {
    Field {.key = "text",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Message"),
           .traits = Required,
           .maxLength = 2000},
};
inline constexpr std::array AttendanceArgs {
    Field {.key = "attendance",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Attendance"),
           .traits = Required,
           .choices = Attendances},
};

RefusalFunction refuseRequest, refuseApproval, refuseOffer, refuseAcceptance, refuseLapse, refuseCancellation,
    refuseAttendance;
EffectFunction setRequested, setApproved, setDecision, setOffered, setAccepted, setLapsed, setAttendance, setMessage;

inline constexpr std::array Actions {
    Action {.name = "request",
            .label = QT_TRANSLATE_NOOP("Action", "Request the place"),
            .from = Words<"draft">,
            .roles = MissionRoles,
            .refusal = refuseRequest,
            .effect = setRequested},
    Action {.name = "approve",
            .label = QT_TRANSLATE_NOOP("Action", "Approve"),
            .from = Words<"requested">,
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .refusal = refuseApproval,
            .effect = setApproved},
    Action {.name = "decline",
            .label = QT_TRANSLATE_NOOP("Action", "Decline"),
            .from = Words<"requested", "waitlisted">,
            .to = "declined",
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .args = listOf(ReasonArgs),
            .effect = setDecision},
    Action {.name = "offer",
            .label = QT_TRANSLATE_NOOP("Action", "Offer a place"),
            .from = Words<"waitlisted">,
            .to = "offered",
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .args = listOf(OfferArgs),
            .refusal = refuseOffer,
            .effect = setOffered},
    Action {.name = "accept_offer",
            .label = QT_TRANSLATE_NOOP("Action", "Take the offered place"),
            .from = Words<"offered">,
            .to = "booked",
            .roles = MissionRoles,
            .refusal = refuseAcceptance,
            .effect = setAccepted},
    Action {.name = "expire",
            .label = QT_TRANSLATE_NOOP("Action", "Let the offer lapse"),
            .from = Words<"offered">,
            .to = "waitlisted",
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .refusal = refuseLapse,
            .effect = setLapsed},
    Action {.name = "cancel",
            .label = QT_TRANSLATE_NOOP("Action", "Cancel"),
            .from = Words<"requested", "booked", "waitlisted", "offered">,
            .to = "cancelled",
            .roles = MissionRoles,
            .args = listOf(OptionalReasonArgs),
            .refusal = refuseCancellation,
            .effect = setDecision},
    Action {.name = "mark_attendance",
            .label = QT_TRANSLATE_NOOP("Action", "Mark attendance"),
            .from = Words<"booked", "attended", "partial", "no_show">,
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .args = listOf(AttendanceArgs),
            .refusal = refuseAttendance,
            .effect = setAttendance},
    Action {.name = "notify",
            .label = QT_TRANSLATE_NOOP("Action", "Send a message"),
            .from = Words<"requested", "booked", "waitlisted", "offered", "attended", "partial", "no_show">,
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .args = listOf(MessageArgs),
            .effect = setMessage},
};

RuleFunction sessionIsUnknown, isDuplicate, overlapsAnother, prerequisiteIsMissing, overlapsMeeting;

inline constexpr std::array Rules {
    Rule {.name = "session_unknown",
          .field = "session",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no such session."),
          .isBroken = sessionIsUnknown},
    Rule {.name = "booked_already",
          .field = "session",
          .text = QT_TRANSLATE_NOOP("Rule", "This person has asked for this session already."),
          .isBroken = isDuplicate},
    Rule {.name = "overlaps_another_booking",
          .field = "session",
          .text = QT_TRANSLATE_NOOP("Rule", "This person has a place in another session at the same time."),
          .isBroken = overlapsAnother},
    Rule {.name = "prerequisite_missing",
          .field = "session",
          .text = QT_TRANSLATE_NOOP("Rule", "This person has not attended the course that comes first: %1."),
          .isBroken = prerequisiteIsMissing},
    Rule {.name = "mission_meets_then",
          .severity = Severity::Warning,
          .field = "session",
          .text = QT_TRANSLATE_NOOP("Rule", "The mission has a confirmed bilateral meeting during the session."),
          .isBroken = overlapsMeeting},
    Rule {.name = "booked_for_another",
          .field = "person",
          .text = QT_TRANSLATE_NOOP(
              "Rule", "Only a focal point, the head or the administrator of the mission books for others."),
          .isBroken = neverBroken},
    Rule {.name = "booking_not_open",
          .text = QT_TRANSLATE_NOOP("Rule", "Booking for this session has not opened yet."),
          .isBroken = neverBroken},
    Rule {.name = "booking_closed",
          .text = QT_TRANSLATE_NOOP("Rule", "Booking for this session is closed."),
          .isBroken = neverBroken},
    Rule {.name = "session_not_scheduled",
          .text = QT_TRANSLATE_NOOP("Rule", "The session is cancelled or over."),
          .isBroken = neverBroken},
    Rule {.name = "capacity_session_full",
          .text = QT_TRANSLATE_NOOP("Rule", "No place is left."),
          .isBroken = neverBroken},
    Rule {.name = "capacity_waiting_list_full",
          .text = QT_TRANSLATE_NOOP("Rule", "The session and its waiting list are full."),
          .isBroken = neverBroken},
    Rule {.name = "capacity_group_too_large",
          .text = QT_TRANSLATE_NOOP("Rule", "The group is larger than the session."),
          .isBroken = neverBroken},
    Rule {.name = "capacity_mission_cap",
          .text = QT_TRANSLATE_NOOP("Rule", "The mission has as many places in this session as one mission may have."),
          .isBroken = neverBroken},
    Rule {.name = "others_wait_longer",
          .text = QT_TRANSLATE_NOOP("Rule", "Someone else has waited longer for this session."),
          .isBroken = neverBroken},
    Rule {.name = "offer_in_the_past",
          .text = QT_TRANSLATE_NOOP("Rule", "The offer would end before it begins."),
          .isBroken = neverBroken},
    Rule {
        .name = "offer_has_ended", .text = QT_TRANSLATE_NOOP("Rule", "The offer has ended."), .isBroken = neverBroken},
    Rule {.name = "offer_still_running",
          .text = QT_TRANSLATE_NOOP("Rule", "The offer is still running."),
          .isBroken = neverBroken},
    Rule {.name = "too_late_to_cancel",
          .text = QT_TRANSLATE_NOOP("Rule", "It is too late to cancel: please call the trainer."),
          .isBroken = neverBroken},
    Rule {.name = "not_begun_yet",
          .text = QT_TRANSLATE_NOOP("Rule", "The session has not begun yet."),
          .isBroken = neverBroken},
};

/// Who books for members of the mission other than themselves.
inline constexpr Roles BookersForOthers = Role::FocalPoint | Role::Head | Role::MissionAdmin;

[[nodiscard]] QStringList scopesOf(const Record &record);

/// The session with its places counted and its waiting list in order, and those of its bookings that have to change:
/// offers that have ended go to the end of the list; free places are given in the order of the list, to the members of
/// a group together or not at all. Who has just asked is booked, who has waited is offered the place for some hours.
/// Whoever cannot take a free place is passed over, keeps the place in the list and is told why in `queue`.
[[nodiscard]] std::vector<Record> settle(const Record &session, const RuleContext &context);
/// The same for the session of \p booking.
[[nodiscard]] std::vector<Record> settleSessionOf(const Record &booking, const RuleContext &context);

/// Which place the booking has in the waiting list of its session, 1 for the first; 0 when it does not wait or the
/// endpoint has not said yet.
[[nodiscard]] qint64 positionOf(const QString &booking, const Record &session);

/// Why the booking has no place yet, one of Sessions::QueueReasons; empty as with positionOf().
[[nodiscard]] QString waitingReason(const QString &booking, const Record &session);

/// Places that are left in \p session as far as is known here, or nothing when there is no limit.
[[nodiscard]] std::optional<qint64> placesLeft(const Record &session, const RuleContext &context);

inline constexpr Collection Description {
    .name = "bookings",
    .title = QT_TRANSLATE_NOOP("Collection", "Bookings"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Booking"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .creators = MissionRoles,
    .writers = MissionRoles,
    .ownerField = "mission",
    .initialStatus = "draft",
    .editableStatuses = Words<"draft", "requested">,
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "person",
    .consequences = settleSessionOf,
};
static_assert(isWellFormed(Description));

inline constexpr auto Person = keyOf<QString>(Description, "person");
inline constexpr auto Email = keyOf<QString>(Description, "email");
inline constexpr auto Mission = keyOf<QString>(Description, "mission");
inline constexpr auto Session = keyOf<QString>(Description, "session");
inline constexpr auto Group = keyOf<QString>(Description, "together");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto DecisionReason = keyOf<QString>(Description, "decision_reason");
inline constexpr auto AppliedAt = keyOf<QDateTime>(Description, "applied_at");
inline constexpr auto WaitSince = keyOf<QDateTime>(Description, "wait_since");
inline constexpr auto OfferExpires = keyOf<QDateTime>(Description, "offer_expires");
inline constexpr auto OfferMissed = keyOf<bool>(Description, "offer_missed");
inline constexpr auto Message = keyOf<QString>(Description, "message");
inline constexpr auto MessageAt = keyOf<QDateTime>(Description, "message_at");

} // namespace Chancery::Domain::Bookings
