// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/training/courses.h"

/// One occasion on which a course is given, with its booking window. Empty numbers mean: as the course says.
namespace Chancery::Domain::Sessions {

inline constexpr std::array Statuses {
    Choice {"scheduled", QT_TRANSLATE_NOOP("Choice", "Scheduled")},
    Choice {"completed", QT_TRANSLATE_NOOP("Choice", "Completed")},
    Choice {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
};

constexpr Field instant(std::string_view key, const char *label, Trait traits, std::string_view group)
{
    return {.key = key, .kind = Kind::Instant, .label = label, .traits = traits, .group = group, .zoneFrom = "zone"};
}

/// Why somebody who waits has no place yet.
inline constexpr std::array QueueReasons {
    Choice {"full", QT_TRANSLATE_NOOP("Choice", "No place is free")},
    Choice {"group_incomplete", QT_TRANSLATE_NOOP("Choice", "Not everybody of the group has asked or been approved")},
    Choice {"group_too_large", QT_TRANSLATE_NOOP("Choice", "Fewer places are free than the group needs")},
    Choice {"mission_cap", QT_TRANSLATE_NOOP("Choice", "The mission has as many places as one mission may have")},
    Choice {"overlap", QT_TRANSLATE_NOOP("Choice", "The person has a place elsewhere at the same time")},
    Choice {"offer_missed", QT_TRANSLATE_NOOP("Choice", "An offered place was not taken in time")},
    Choice {"begun", QT_TRANSLATE_NOOP("Choice", "The session has begun")},
};

/// Whoever waits, the longest first. An id says nothing to those who may not see the booking.
inline constexpr std::array QueueFields {
    Field {.key = "booking", .label = QT_TRANSLATE_NOOP("Field", "Booking"), .traits = Required, .maxLength = 36},
    Field {.key = "reason",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Why there is no place yet"),
           .choices = QueueReasons},
};

inline constexpr std::array Fields {
    Field {.key = "title",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Training session"),
           .traits = Required | Title | InList | Searchable},
    Field {.key = "course",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Course"),
           .traits = Required | InList,
           .refersTo = "courses"},
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
    instant("starts_at", QT_TRANSLATE_NOOP("Field", "Begins at"), Required | InList | Filterable, "time"),
    instant("ends_at", QT_TRANSLATE_NOOP("Field", "Ends at"), Required | InList, "time"),
    Field {.key = "zone",
           .kind = Kind::Zone,
           .label = QT_TRANSLATE_NOOP("Field", "Time zone"),
           .traits = Required,
           .group = "time"},
    Field {.key = "venue",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Venue"),
           .group = "place",
           .refersTo = "venues"},
    Field {.key = "place",
           .label = QT_TRANSLATE_NOOP("Field", "Place"),
           .traits = InList | Searchable,
           .group = "place",
           .maxLength = 200},
    Field {.key = "url",
           .label = QT_TRANSLATE_NOOP("Field", "Link to take part"),
           .group = "place",
           .format = Format::Url,
           .maxLength = 500},
    Field {.key = "trainer", .label = QT_TRANSLATE_NOOP("Field", "Trainer"), .traits = Personal, .maxLength = 200},
    Field {.key = "language",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Language"),
           .traits = InList | Filterable,
           .choices = OfficialLanguages},
    instant("opens_at", QT_TRANSLATE_NOOP("Field", "Booking opens"), None, "booking"),
    instant("closes_at", QT_TRANSLATE_NOOP("Field", "Booking closes"), InList, "booking"),
    instant("cancel_until", QT_TRANSLATE_NOOP("Field", "Cancel until"), None, "booking"),
    Courses::places("capacity", QT_TRANSLATE_NOOP("Field", "Places"), 1, InList),
    Courses::places("waitlist_max", QT_TRANSLATE_NOOP("Field", "Places on the waiting list"), 0),
    Courses::places("mission_cap", QT_TRANSLATE_NOOP("Field", "Places for one mission"), 1),
    Courses::places("min_participants", QT_TRANSLATE_NOOP("Field", "Fewest participants"), 1),
    Courses::offerHours(),
    Field {.key = "seats_taken",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Places taken"),
           .traits = ServerOwned | InList,
           .group = "seats",
           .minimum = 0},
    Field {.key = "queue",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Waiting list"),
           .traits = ServerOwned,
           .group = "seats",
           .maxLength = 2000,
           .members = listOf(QueueFields)},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(InList),
    sourcesField(),
    sourceNoteField(),
};

inline constexpr std::array ReasonArgs {
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required,
           .maxLength = 1000},
};

RuleFunction endsBeforeItBegins, bookingIsReversed, bookingClosesTooLate, cancelIsTooLate, venueIsTooSmall,
    minimumExceedsCapacity, courseIsUnknown, trainerIsElsewhere;
RefusalFunction refuseToComplete;
EffectFunction setReason;

inline constexpr std::array Actions {
    Action {.name = "cancel",
            .label = QT_TRANSLATE_NOOP("Action", "Cancel the session"),
            .from = Words<"scheduled">,
            .to = "cancelled",
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .args = listOf(ReasonArgs),
            .effect = setReason},
    Action {.name = "complete",
            .label = QT_TRANSLATE_NOOP("Action", "Close as completed"),
            .from = Words<"scheduled">,
            .to = "completed",
            .roles = Role::Trainer,
            .party = Party::Secretariat,
            .refusal = refuseToComplete},
};

inline constexpr std::array Rules {
    Rule {.name = "course_unknown",
          .field = "course",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no such course."),
          .isBroken = courseIsUnknown},
    Rule {.name = "ends_before_it_begins",
          .field = "ends_at",
          .text = QT_TRANSLATE_NOOP("Rule", "The session must end after it begins."),
          .isBroken = endsBeforeItBegins},
    Rule {.name = "booking_reversed",
          .field = "closes_at",
          .text = QT_TRANSLATE_NOOP("Rule", "Booking closes before it opens."),
          .isBroken = bookingIsReversed},
    Rule {.name = "booking_closes_too_late",
          .field = "closes_at",
          .text = QT_TRANSLATE_NOOP("Rule", "Booking must close before the session ends."),
          .isBroken = bookingClosesTooLate},
    Rule {.name = "cancel_too_late",
          .field = "cancel_until",
          .text = QT_TRANSLATE_NOOP("Rule", "Bookings cannot be cancelled after the session has begun."),
          .isBroken = cancelIsTooLate},
    Rule {.name = "minimum_exceeds_capacity",
          .field = "min_participants",
          .text = QT_TRANSLATE_NOOP("Rule", "The fewest participants (%1) are more than there are places (%2)."),
          .isBroken = minimumExceedsCapacity},
    Rule {.name = "venue_too_small",
          .severity = Severity::Warning,
          .field = "capacity",
          .text = QT_TRANSLATE_NOOP("Rule", "The venue has %1 places."),
          .isBroken = venueIsTooSmall},
    Rule {.name = "trainer_elsewhere",
          .severity = Severity::Warning,
          .field = "trainer",
          .text = QT_TRANSLATE_NOOP("Rule", "The trainer gives another session at the same time."),
          .isBroken = trainerIsElsewhere},
    Rule {.name = "not_over_yet",
          .text = QT_TRANSLATE_NOOP("Rule", "The session is not over yet."),
          .isBroken = neverBroken},
};

/// The bookings of the session as they have to be after it was changed or cancelled: see Bookings::settle().
[[nodiscard]] std::vector<Record> settleSession(const Record &session, const RuleContext &context);

inline constexpr Collection Description {
    .name = "sessions",
    .title = QT_TRANSLATE_NOOP("Collection", "Sessions"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Training session"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = Role::Trainer,
    .writers = Role::Trainer,
    .initialStatus = "scheduled",
    .actions = Actions,
    .rules = Rules,
    .sortField = "starts_at",
    .consequences = settleSession,
};
static_assert(isWellFormed(Description));

inline constexpr auto Course = keyOf<QString>(Description, "course");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto StatusReason = keyOf<QString>(Description, "status_reason");
inline constexpr auto StartsAt = keyOf<QDateTime>(Description, "starts_at");
inline constexpr auto EndsAt = keyOf<QDateTime>(Description, "ends_at");
inline constexpr auto OpensAt = keyOf<QDateTime>(Description, "opens_at");
inline constexpr auto ClosesAt = keyOf<QDateTime>(Description, "closes_at");
inline constexpr auto CancelUntil = keyOf<QDateTime>(Description, "cancel_until");
inline constexpr auto Venue = keyOf<QString>(Description, "venue");
inline constexpr auto Capacity = keyOf<qint64>(Description, "capacity");
inline constexpr auto WaitlistMax = keyOf<qint64>(Description, "waitlist_max");
inline constexpr auto MissionCap = keyOf<qint64>(Description, "mission_cap");
inline constexpr auto SeatsTaken = keyOf<qint64>(Description, "seats_taken");
inline constexpr auto OfferHours = keyOf<qint64>(Description, "offer_hours");
inline constexpr auto Trainer = keyOf<QString>(Description, "trainer");
inline constexpr auto QueuedBooking = keyOf<QString>(listOf(QueueFields), "booking");
inline constexpr auto QueueReason = keyOf<QString>(listOf(QueueFields), "reason");
inline constexpr auto Queue = keyOf<QJsonArray>(Description, "queue");
inline constexpr auto MinParticipants = keyOf<qint64>(Description, "min_participants");

} // namespace Chancery::Domain::Sessions
