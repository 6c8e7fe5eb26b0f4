// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reference/common.h"

/// Member States and observer States, the vocabulary of every State field.
namespace Chancery::Domain::States {

inline constexpr std::array Kinds {
    Choice {"member", QT_TRANSLATE_NOOP("Choice", "Member State")},
    Choice {"observer", QT_TRANSLATE_NOOP("Choice", "Observer State")},
};

inline constexpr std::array Fields {
    Field {.key = "name",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Name"),
           .traits = Required | Title | InList | Searchable},
    Field {.key = "code",
           .label = QT_TRANSLATE_NOOP("Field", "Code"),
           .traits = Required | InList | Filterable | Searchable,
           .maxLength = 3,
           .help = QT_TRANSLATE_NOOP("Help", "ISO 3166-1 code of three letters, for example FRA.")},
    Field {.key = "formal_name",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Formal name"),
           .traits = Searchable},
    Field {.key = "name_article",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Article of the name"),
           .maxLength = 20,
           .help =
               QT_TRANSLATE_NOOP("Help", "The article that stands before the name in a sentence, where there is one.")},
    Field {.key = "iso_name", .kind = Kind::Localized, .label = QT_TRANSLATE_NOOP("Field", "Name in ISO 3166")},
    Field {.key = "iso2", .label = QT_TRANSLATE_NOOP("Field", "Code of two letters"), .maxLength = 2},
    Field {.key = "iso_numeric", .label = QT_TRANSLATE_NOOP("Field", "Numeric code"), .maxLength = 3},
    Field {.key = "kind",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Standing"),
           .traits = Required | InList | Filterable,
           .choices = Kinds},
    Field {.key = "group",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Regional group"),
           .traits = InList | Filterable,
           .group = "group",
           .choices = RegionalGroups,
           .help = QT_TRANSLATE_NOOP("Help", "The group in which the State is counted for elections.")},
    Field {.key = "group_note",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Note on the group"),
           .group = "group"},
    Field {.key = "admitted", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Admitted"), .traits = InList},
    Field {.key = "original_member", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Original member")},
    Field {.key = "observer_since", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Observer since")},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Searchable},
    certaintyField(),
    sourcesField(),
    sourceNoteField(),
};

RuleFunction codeIsMisshapen, codeIsTaken, groupIsMissing, admissionIsMissing, admittedBeforeTheCharter;

inline constexpr std::array Rules {
    Rule {.name = "state_code_misshapen",
          .field = "code",
          .text = QT_TRANSLATE_NOOP("Rule", "The code of a State is three capital letters."),
          .isBroken = codeIsMisshapen},
    Rule {.name = "code_taken",
          .field = "code",
          .text = QT_TRANSLATE_NOOP("Rule", "The code %1 is already used."),
          .isBroken = codeIsTaken},
    Rule {.name = "group_missing",
          .field = "group",
          .text = QT_TRANSLATE_NOOP("Rule",
                                    "A Member State needs the regional group in which it is counted for elections."),
          .isBroken = groupIsMissing},
    Rule {.name = "admission_missing",
          .severity = Severity::Warning,
          .field = "admitted",
          .text = QT_TRANSLATE_NOOP("Rule", "The date of admission of this Member State is missing."),
          .isBroken = admissionIsMissing},
    Rule {.name = "admitted_before_charter",
          .field = "admitted",
          .text =
              QT_TRANSLATE_NOOP("Rule", "No State was a member before the Charter came into force on 24 October 1945."),
          .isBroken = admittedBeforeTheCharter},
};

inline constexpr Collection Description {
    .name = "states",
    .title = QT_TRANSLATE_NOOP("Collection", "States"),
    .singular = QT_TRANSLATE_NOOP("Collection", "State"),
    .fields = listOf(Fields),
    .priority = 0,
    .creators = Role::Gaab | Role::Protocol,
    .writers = Role::Gaab | Role::Protocol,
    .rules = Rules,
    .sortField = "name",
};
static_assert(isWellFormed(Description));

inline constexpr auto Code = keyOf<QString>(Description, "code");
inline constexpr auto Name = keyOf<LocalizedText>(Description, "name");
inline constexpr auto FormalName = keyOf<LocalizedText>(Description, "formal_name");
inline constexpr auto StandingKind = keyOf<QString>(Description, "kind");
inline constexpr auto Group = keyOf<QString>(Description, "group");
inline constexpr auto Admitted = keyOf<QDate>(Description, "admitted");

} // namespace Chancery::Domain::States
