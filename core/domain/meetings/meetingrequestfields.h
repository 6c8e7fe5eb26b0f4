// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/booths.h"
#include "domain/meetings/dignitaries.h"

/// What a meeting request holds; what can be done with it is in meetingrequests.h.
namespace Chancery::Domain::MeetingRequests {

inline constexpr std::array Statuses {
    Choice {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    Choice {"for_approval", QT_TRANSLATE_NOOP("Choice", "For approval by the head of mission")},
    Choice {"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted")},
    Choice {"in_review", QT_TRANSLATE_NOOP("Choice", "In review")},
    Choice {"tentative", QT_TRANSLATE_NOOP("Choice", "Held for the mission")},
    Choice {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    Choice {"held", QT_TRANSLATE_NOOP("Choice", "Took place")},
    Choice {"no_show", QT_TRANSLATE_NOOP("Choice", "Did not take place")},
    Choice {"declined", QT_TRANSLATE_NOOP("Choice", "Declined by the other side")},
    Choice {"rejected", QT_TRANSLATE_NOOP("Choice", "Rejected")},
    Choice {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
    Choice {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
};

inline constexpr std::array Answers {
    Choice {"pending", QT_TRANSLATE_NOOP("Choice", "Not answered yet")},
    Choice {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
    Choice {"proposed", QT_TRANSLATE_NOOP("Choice", "Another time proposed")},
    Choice {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
};

inline constexpr std::array Formats {
    Choice {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    Choice {"pull_aside", QT_TRANSLATE_NOOP("Choice", "Short encounter")},
    Choice {"call", QT_TRANSLATE_NOOP("Choice", "Courtesy call")},
    Choice {"signing", QT_TRANSLATE_NOOP("Choice", "Signing")},
};

inline constexpr std::array HostSides {
    Choice {"requester", QT_TRANSLATE_NOOP("Choice", "Requesting mission")},
    Choice {"counterpart", QT_TRANSLATE_NOOP("Choice", "Other mission")},
    Choice {"neutral", QT_TRANSLATE_NOOP("Choice", "Neither")},
};

inline constexpr std::array PressWishes {
    Choice {"none", QT_TRANSLATE_NOOP("Choice", "No press")},
    Choice {"photo", QT_TRANSLATE_NOOP("Choice", "Photograph")},
    Choice {"press", QT_TRANSLATE_NOOP("Choice", "Press present")},
};

inline constexpr std::array Outcomes {
    Choice {"held", QT_TRANSLATE_NOOP("Choice", "Took place")},
    Choice {"no_show", QT_TRANSLATE_NOOP("Choice", "Did not take place")},
};

/// A Field for an instant shown in the time zone of the venue.
constexpr Field instant(std::string_view key, const char *label, Trait traits = None, std::string_view group = {})
{
    return {
        .key = key, .kind = Kind::Instant, .label = label, .traits = traits, .group = group, .zoneFrom = "venue/zone"};
}

inline constexpr std::array WindowFields {
    instant("from", QT_TRANSLATE_NOOP("Field", "From"), Required),
    instant("to", QT_TRANSLATE_NOOP("Field", "To"), Required),
};

inline constexpr std::array Fields {
    Field {.key = "purpose",
           .label = QT_TRANSLATE_NOOP("Field", "Purpose"),
           .traits = Required | Title | InList | Searchable,
           .maxLength = 200,
           .help = QT_TRANSLATE_NOOP("Help", "One line that both sides read.")},
    Field {.key = "requester",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Requesting mission"),
           .traits = Required | InList | Filterable},
    Field {.key = "counterpart",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Other mission"),
           .traits = Required | InList | Filterable},
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
    instant("submitted_at", QT_TRANSLATE_NOOP("Field", "Submitted at"), ServerOwned, "status"),
    instant("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at"), ServerOwned, "status"),
    Field {.key = "replaced_by",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Replaced by"),
           .traits = ServerOwned,
           .group = "status",
           .refersTo = "meeting_requests"},
    Field {.key = "answer",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Answer of the other side"),
           .traits = ServerOwned | InList | Filterable,
           .group = "answer",
           .choices = Answers},
    Field {.key = "answer_reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason of the other side"),
           .traits = ServerOwned,
           .group = "answer"},
    instant("answered_at", QT_TRANSLATE_NOOP("Field", "Answered at"), ServerOwned, "answer"),
    Field {.key = "counterpart_dignitary",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Principal of the other side"),
           .traits = ServerOwned,
           .group = "answer",
           .refersTo = "dignitaries"},
    instant("proposed_from", QT_TRANSLATE_NOOP("Field", "Proposed from"), ServerOwned, "answer"),
    instant("proposed_to", QT_TRANSLATE_NOOP("Field", "Proposed to"), ServerOwned, "answer"),
    Field {.key = "merge_with",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Offered as one meeting with"),
           .traits = ServerOwned,
           .group = "answer",
           .refersTo = "meeting_requests"},
    Field {.key = "venue",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Venue"),
           .group = "wishes",
           .refersTo = "venues"},
    Field {.key = "windows",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Preferred times"),
           .group = "wishes",
           .maxLength = 20,
           .members = listOf(WindowFields),
           .help =
               QT_TRANSLATE_NOOP("Help", "In order of preference; the meeting may lie anywhere within one of them.")},
    Field {.key = "minutes",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Length (minutes)"),
           .traits = Required | InList,
           .group = "wishes",
           .minimum = 5,
           .maximum = 480},
    Field {.key = "principal",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Principal of the requesting side"),
           .refersTo = "dignitaries"},
    Field {.key = "requester_rank",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Rank on the requesting side"),
           .traits = Filterable,
           .choices = Dignitaries::Ranks},
    Field {.key = "counterpart_principal",
           .label = QT_TRANSLATE_NOOP("Field", "Person to be met"),
           .traits = Personal,
           .maxLength = 200},
    Field {.key = "counterpart_rank",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Rank on the other side"),
           .choices = Dignitaries::Ranks},
    Field {.key = "requester_count",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Persons on the requesting side"),
           .minimum = 1,
           .maximum = 200},
    Field {.key = "counterpart_count",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Persons on the other side"),
           .minimum = 1,
           .maximum = 200},
    Field {.key = "format", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("Field", "Format"), .choices = Formats},
    Field {.key = "host_side", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("Field", "Host"), .choices = HostSides},
    Field {.key = "interpretation", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Interpretation between")},
    Field {.key = "press", .kind = Kind::Choice, .label = QT_TRANSLATE_NOOP("Field", "Press"), .choices = PressWishes},
    Field {
        .key = "needs", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Other needs"), .maxLength = 2000},
    Field {.key = "contact",
           .label = QT_TRANSLATE_NOOP("Field", "Contact at the mission"),
           .traits = Personal,
           .maxLength = 300},
    Field {.key = "remarks",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Remarks"),
           .traits = Searchable,
           .maxLength = 4000},
    Field {.key = "booth",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Booth"),
           .traits = ServerOwned | InList,
           .group = "allocation",
           .refersTo = "booths"},
    instant("starts_at", QT_TRANSLATE_NOOP("Field", "Begins at"), ServerOwned | InList | Filterable, "allocation"),
    instant("ends_at", QT_TRANSLATE_NOOP("Field", "Ends at"), ServerOwned | InList, "allocation"),
    instant("held_until", QT_TRANSLATE_NOOP("Field", "Held until"), ServerOwned, "allocation"),
    Field {.key = "interpreters",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Interpreters"),
           .traits = ServerOwned | Personal,
           .group = "allocation",
           .maxLength = 10},
    Field {.key = "revision_of",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Changes the request"),
           .refersTo = "meeting_requests"},
    certaintyField(),
};

} // namespace Chancery::Domain::MeetingRequests
