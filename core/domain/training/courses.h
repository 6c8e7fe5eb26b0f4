// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reference/common.h"

/// Courses on offer. When they take place is in `sessions`; numbers there win over the numbers here.
namespace Chancery::Domain::Courses {

inline constexpr std::array Providers {
    Choice {"dhl", QT_TRANSLATE_NOOP("Choice", "Dag Hammarskjöld Library")},
    Choice {"unitar", QT_TRANSLATE_NOOP("Choice", "UNITAR")},
    Choice {"unitar_dhl", QT_TRANSLATE_NOOP("Choice", "UNITAR and the Library together")},
    Choice {"oict", QT_TRANSLATE_NOOP("Choice", "Information and communications technology service")},
    Choice {"secretariat", QT_TRANSLATE_NOOP("Choice", "Secretariat")},
    Choice {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr std::array Kinds {
    Choice {"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
    Choice {"coaching", QT_TRANSLATE_NOOP("Choice", "Individual coaching")},
    Choice {"group_programme", QT_TRANSLATE_NOOP("Choice", "Programme for a small group")},
    Choice {"e_learning", QT_TRANSLATE_NOOP("Choice", "E-learning")},
    Choice {"briefing", QT_TRANSLATE_NOOP("Choice", "Briefing")},
};

inline constexpr std::array Modes {
    Choice {"in_person", QT_TRANSLATE_NOOP("Choice", "In person")},
    Choice {"online", QT_TRANSLATE_NOOP("Choice", "Online")},
    Choice {"either", QT_TRANSLATE_NOOP("Choice", "In person or online")},
};

inline constexpr std::array Selections {
    Choice {"open", QT_TRANSLATE_NOOP("Choice", "Open: first come, first served")},
    Choice {"approval", QT_TRANSLATE_NOOP("Choice", "With approval")},
    Choice {"application", QT_TRANSLATE_NOOP("Choice", "By application and selection")},
};

inline constexpr std::array PrerequisiteFields {
    Field {.key = "course",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Course"),
           .traits = Required,
           .refersTo = "courses"},
};

/// A number of places; shared with sessions.
constexpr Field places(std::string_view key, const char *label, qint64 least, Trait traits = None)
{
    return {.key = key,
            .kind = Kind::Integer,
            .label = label,
            .traits = traits,
            .group = "places",
            .minimum = least,
            .maximum = 100000};
}

/// For how long a place that became free is kept for whoever is first in the waiting list; shared with sessions.
constexpr Field offerHours()
{
    return {.key = "offer_hours",
            .kind = Kind::Integer,
            .label = QT_TRANSLATE_NOOP("Field", "Hours an offered place is kept"),
            .group = "places",
            .minimum = 1,
            .maximum = 1000,
            .help = QT_TRANSLATE_NOOP("Help", "Empty: 24 hours, and never longer than until the session begins.")};
}

inline constexpr std::array Fields {
    Field {.key = "title",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Course"),
           .traits = Required | Title | InList | Searchable},
    Field {.key = "code",
           .label = QT_TRANSLATE_NOOP("Field", "Code"),
           .traits = Required | Filterable | Searchable,
           .maxLength = 40},
    Field {.key = "provider",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Provider"),
           .traits = Required | InList | Filterable,
           .choices = Providers},
    Field {.key = "kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Kind of course"),
           .traits = Required | InList | Filterable,
           .choices = Kinds},
    Field {.key = "mode",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Where"),
           .traits = InList | Filterable,
           .choices = Modes},
    Field {.key = "summary",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Summary"),
           .traits = Searchable,
           .maxLength = 4000},
    Field {.key = "objectives",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Objectives"),
           .traits = Searchable,
           .maxLength = 4000},
    Field {.key = "topics", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Topics"), .traits = Searchable},
    Field {
        .key = "audience", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "For whom"), .maxLength = 1000},
    Field {.key = "prerequisites",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Courses to attend first"),
           .maxLength = 20,
           .members = listOf(PrerequisiteFields)},
    Field {.key = "languages",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Languages"),
           .choices = OfficialLanguages},
    Field {.key = "interpretation", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Interpretation")},
    Field {.key = "duration_minutes",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Duration (minutes)"),
           .traits = InList,
           .minimum = 5,
           .maximum = 100000},
    places("capacity", QT_TRANSLATE_NOOP("Field", "Places"), 1, InList),
    places("waitlist_max", QT_TRANSLATE_NOOP("Field", "Places on the waiting list"), 0),
    places("mission_cap", QT_TRANSLATE_NOOP("Field", "Places for one mission"), 1),
    offerHours(),
    Field {.key = "selection",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Admission"),
           .traits = Required,
           .choices = Selections},
    Field {.key = "fee", .label = QT_TRANSLATE_NOOP("Field", "Fee"), .maxLength = 200},
    Field {.key = "policy",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Booking policy"),
           .maxLength = 4000},
    Field {.key = "certificate", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Certificate")},
    Field {.key = "known_dates", .kind = Kind::Set, .label = QT_TRANSLATE_NOOP("Field", "Given before on")},
    certaintyField(InList),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction codeIsTaken, requiresItself, coachingSeatsSeveral;

inline constexpr std::array Rules {
    Rule {.name = "code_taken",
          .field = "code",
          .text = QT_TRANSLATE_NOOP("Rule", "The code %1 is already used."),
          .isBroken = codeIsTaken},
    Rule {.name = "requires_itself",
          .field = "prerequisites",
          .text = QT_TRANSLATE_NOOP("Rule", "A course cannot be required before itself."),
          .isBroken = requiresItself},
    Rule {.name = "coaching_seats_several",
          .severity = Severity::Warning,
          .field = "capacity",
          .text = QT_TRANSLATE_NOOP("Rule", "Individual coaching has one place."),
          .isBroken = coachingSeatsSeveral},
};

inline constexpr Collection Description {
    .name = "courses",
    .title = QT_TRANSLATE_NOOP("Collection", "Courses"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Course"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = Role::Trainer,
    .writers = Role::Trainer,
    .rules = Rules,
    .sortField = "title",
};
static_assert(isWellFormed(Description));

inline constexpr auto Code = keyOf<QString>(Description, "code");
inline constexpr auto CourseKind = keyOf<QString>(Description, "kind");
inline constexpr auto Prerequisites = keyOf<QJsonArray>(Description, "prerequisites");
inline constexpr auto PrerequisiteCourse = keyOf<QString>(listOf(PrerequisiteFields), "course");
inline constexpr auto Capacity = keyOf<qint64>(Description, "capacity");
inline constexpr auto WaitlistMax = keyOf<qint64>(Description, "waitlist_max");
inline constexpr auto MissionCap = keyOf<qint64>(Description, "mission_cap");
inline constexpr auto OfferHours = keyOf<qint64>(Description, "offer_hours");
inline constexpr auto Selection = keyOf<QString>(Description, "selection");

} // namespace Chancery::Domain::Courses
