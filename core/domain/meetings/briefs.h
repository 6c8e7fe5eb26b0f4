// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/meetingrequests.h"

/// A mission's own papers for a bilateral meeting: what it wants, what it says, what came of it. Seen by that mission
/// alone, on whichever side of the meeting it stands; meetings management does not see them.
namespace Chancery::Domain::Briefs {

inline constexpr std::array FollowUpFields {
    Field {
        .key = "what", .label = QT_TRANSLATE_NOOP("Field", "To do"), .traits = Required | Searchable, .maxLength = 500},
    Field {.key = "who", .label = QT_TRANSLATE_NOOP("Field", "By whom"), .traits = Personal, .maxLength = 200},
    Field {.key = "due", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Until")},
    Field {.key = "done", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Done")},
};

constexpr Field paragraph(std::string_view key, const char *label, const char *help = "")
{
    return {.key = key, .kind = Kind::LongText, .label = label, .traits = Searchable, .maxLength = 8000, .help = help};
}

inline constexpr std::array Fields {
    Field {.key = "subject",
           .label = QT_TRANSLATE_NOOP("Field", "Subject"),
           .traits = Required | Title | InList | Searchable,
           .maxLength = 200},
    Field {.key = "mission",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Mission"),
           .traits = Required | Filterable},
    Field {.key = "meeting",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Meeting"),
           .traits = Required | InList,
           .refersTo = "meeting_requests"},
    paragraph("aims", QT_TRANSLATE_NOOP("Field", "Objectives")),
    paragraph("talking_points", QT_TRANSLATE_NOOP("Field", "Talking points")),
    paragraph("asks", QT_TRANSLATE_NOOP("Field", "What we ask for"),
              QT_TRANSLATE_NOOP("Help", "Votes and support, too: only your own mission reads this.")),
    paragraph("about_person", QT_TRANSLATE_NOOP("Field", "About the person to be met")),
    paragraph("past_meetings", QT_TRANSLATE_NOOP("Field", "Earlier meetings")),
    paragraph("outcome_note", QT_TRANSLATE_NOOP("Field", "What came of it")),
    Field {.key = "follow_ups",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Follow-up"),
           .maxLength = 50,
           .members = listOf(FollowUpFields)},
};

RuleFunction meetingIsOfOthers, briefExists;

inline constexpr std::array Rules {
    Rule {.name = "meeting_of_others",
          .field = "meeting",
          .text = QT_TRANSLATE_NOOP("Rule", "Your mission is on neither side of this meeting."),
          .isBroken = meetingIsOfOthers},
    Rule {.name = "brief_exists",
          .severity = Severity::Warning,
          .field = "meeting",
          .text = QT_TRANSLATE_NOOP("Rule", "There is a briefing note for this meeting already."),
          .isBroken = briefExists},
};

[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "meeting_briefs",
    .title = QT_TRANSLATE_NOOP("Collection", "Briefing notes"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Briefing note"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .creators = MissionWriters,
    .writers = MissionWriters,
    .ownerField = "mission",
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "subject",
};
static_assert(isWellFormed(Description));

inline constexpr auto Subject = keyOf<QString>(Description, "subject");
inline constexpr auto Mission = keyOf<QString>(Description, "mission");
inline constexpr auto Meeting = keyOf<QString>(Description, "meeting");
inline constexpr auto Outcome = keyOf<QString>(Description, "outcome_note");
inline constexpr auto FollowUps = keyOf<QJsonArray>(Description, "follow_ups");

} // namespace Chancery::Domain::Briefs
