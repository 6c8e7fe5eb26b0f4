// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/candidatures.h"

/// What a regional group or an organization said about a candidature.
namespace Chancery::Domain::Endorsements {

inline constexpr std::array Endorsers {
    Choice {"regional_group", QT_TRANSLATE_NOOP("Choice", "Regional group")},
    Choice {"african_union", QT_TRANSLATE_NOOP("Choice", "African Union")},
    Choice {"other_organization", QT_TRANSLATE_NOOP("Choice", "Other organization")},
};

inline constexpr std::array Outcomes {
    Choice {"endorsed", QT_TRANSLATE_NOOP("Choice", "Endorsed")},
    Choice {"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    Choice {"noted_deferred", QT_TRANSLATE_NOOP("Choice", "Noted and deferred")},
    Choice {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    Choice {"disputed", QT_TRANSLATE_NOOP("Choice", "Disputed")},
};

inline constexpr std::array Fields {
    Field {.key = "title",
           .label = QT_TRANSLATE_NOOP("Field", "Subject"),
           .traits = Title | InList | Searchable,
           .maxLength = 200},
    Field {.key = "candidature",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Candidature"),
           .traits = Required | InList,
           .refersTo = "candidatures"},
    Field {.key = "endorser",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "By"),
           .traits = Required | InList | Filterable,
           .group = "endorser",
           .choices = Endorsers},
    Field {.key = "group",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Regional group"),
           .traits = InList,
           .group = "endorser",
           .choices = RegionalGroups},
    Field {.key = "organization",
           .label = QT_TRANSLATE_NOOP("Field", "Organization"),
           .traits = Searchable,
           .group = "endorser",
           .maxLength = 200},
    Field {.key = "outcome",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Outcome"),
           .traits = Required | InList | Filterable,
           .group = "outcome",
           .choices = Outcomes},
    Field {.key = "date",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Date"),
           .traits = InList,
           .group = "outcome"},
    Field {.key = "decision",
           .label = QT_TRANSLATE_NOOP("Field", "Decision"),
           .traits = Searchable,
           .group = "outcome",
           .maxLength = 200},
    Field {.key = "election",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Valid for the election"),
           .refersTo = "elections"},
    Field {.key = "recorded_by",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Recorded by the mission of"),
           .help =
               QT_TRANSLATE_NOOP("Help", "The mission that chairs the group; empty when the Secretariat recorded it.")},
    Field {
        .key = "remarks", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Remarks"), .traits = Searchable},
    certaintyField(),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction groupIsMissing, organizationIsMissing, candidateIsOfAnotherGroup, recorderIsOfAnotherGroup, isInTheFuture,
    electionDiffers;

inline constexpr std::array Rules {
    Rule {.name = "group_missing",
          .field = "group",
          .text = QT_TRANSLATE_NOOP("Rule", "Say which regional group."),
          .isBroken = groupIsMissing},
    Rule {.name = "organization_missing",
          .field = "organization",
          .text = QT_TRANSLATE_NOOP("Rule", "Name the organization."),
          .isBroken = organizationIsMissing},
    Rule {.name = "candidate_of_another_group",
          .field = "group",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidate's State is in another regional group."),
          .isBroken = candidateIsOfAnotherGroup},
    Rule {.name = "recorder_of_another_group",
          .field = "recorded_by",
          .text = QT_TRANSLATE_NOOP("Rule", "A group's endorsement is recorded by the mission that chairs that group."),
          .isBroken = recorderIsOfAnotherGroup},
    Rule {.name = "date_in_the_future",
          .field = "date",
          .text = QT_TRANSLATE_NOOP("Rule", "The date lies in the future."),
          .isBroken = isInTheFuture},
    Rule {.name = "election_differs",
          .severity = Severity::Warning,
          .field = "election",
          .text = QT_TRANSLATE_NOOP("Rule", "The endorsement is for another election than the candidature."),
          .isBroken = electionDiffers},
};

inline constexpr Collection Description {
    .name = "endorsements",
    .title = QT_TRANSLATE_NOOP("Collection", "Endorsements"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Endorsement"),
    .fields = listOf(Fields),
    .priority = 1,
    .creators = ElectionOfficers | Role::GroupChair,
    .writers = ElectionOfficers | Role::GroupChair,
    .ownerField = "recorded_by",
    .rules = Rules,
    .sortField = "-date",
};
static_assert(isWellFormed(Description));

inline constexpr auto Candidature = keyOf<QString>(Description, "candidature");
inline constexpr auto Endorser = keyOf<QString>(Description, "endorser");
inline constexpr auto Group = keyOf<QString>(Description, "group");
inline constexpr auto Organization = keyOf<QString>(Description, "organization");
inline constexpr auto Outcome = keyOf<QString>(Description, "outcome");
inline constexpr auto Day = keyOf<QDate>(Description, "date");
inline constexpr auto Election = keyOf<QString>(Description, "election");
inline constexpr auto RecordedBy = keyOf<QString>(Description, "recorded_by");

/// Whether the outcome supports the candidature.
[[nodiscard]] bool isPositive(const Record &endorsement);

} // namespace Chancery::Domain::Endorsements
