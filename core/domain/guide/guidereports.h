// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guide/guidepages.h"

/// What readers say about a page of the guide: "was this right?". Seen by their mission and by those who edit the
/// guide.
namespace Chancery::Domain::GuideReports {

inline constexpr std::array Statuses {
    Choice {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    Choice {"answered", QT_TRANSLATE_NOOP("Choice", "Answered")},
};

inline constexpr std::array Verdicts {
    Choice {"right", QT_TRANSLATE_NOOP("Choice", "It was right")},
    Choice {"wrong", QT_TRANSLATE_NOOP("Choice", "Something is wrong")},
    Choice {"outdated", QT_TRANSLATE_NOOP("Choice", "It is out of date")},
    Choice {"unclear", QT_TRANSLATE_NOOP("Choice", "I did not understand it")},
};

inline constexpr std::array Fields {
    Field {.key = "page",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Page"),
           .traits = Required | Title | InList,
           .refersTo = "guide_pages"},
    Field {.key = "mission",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Mission"),
           .traits = Required | InList | Filterable},
    Field {.key = "verdict",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Was this right?"),
           .traits = Required | InList | Filterable,
           .choices = Verdicts},
    Field {.key = "comment",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "What should it say?"),
           .traits = Searchable,
           .maxLength = 2000},
    Field {.key = "language",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Language"),
           .choices = OfficialLanguages},
    Field {.key = "version", .kind = Kind::Integer, .label = QT_TRANSLATE_NOOP("Field", "Version"), .minimum = 0},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "status",
           .choices = Statuses},
    Field {.key = "reply",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Answer"),
           .traits = ServerOwned,
           .group = "status"},
};

inline constexpr std::array AnswerArgs {
    Field {.key = "reply",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Answer"),
           .traits = Required,
           .maxLength = 2000},
};

RuleFunction pageIsUnknown;
EffectFunction setAnswer;

inline constexpr std::array Actions {
    Action {.name = "answer",
            .label = QT_TRANSLATE_NOOP("Action", "Answer"),
            .from = Words<"open">,
            .to = "answered",
            .roles = GuidePages::Editors,
            .party = Party::Secretariat,
            .args = listOf(AnswerArgs),
            .effect = setAnswer},
};

inline constexpr std::array Rules {
    Rule {.name = "page_unknown",
          .field = "page",
          .text = QT_TRANSLATE_NOOP("Rule", "There is no such page."),
          .isBroken = pageIsUnknown},
};

[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "guide_reports",
    .title = QT_TRANSLATE_NOOP("Collection", "Reports on the guide"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Report on the guide"),
    .fields = listOf(Fields),
    .priority = 3,
    .exposure = Exposure::Scoped,
    .creators = MissionRoles,
    .writers = MissionRoles,
    .ownerField = "mission",
    .initialStatus = "open",
    .editableStatuses = Words<"open">,
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "verdict",
};
static_assert(isWellFormed(Description));

inline constexpr auto Page = keyOf<QString>(Description, "page");
inline constexpr auto Mission = keyOf<QString>(Description, "mission");
inline constexpr auto Answer = keyOf<QString>(Description, "reply");

} // namespace Chancery::Domain::GuideReports
