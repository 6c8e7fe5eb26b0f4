// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reference/common.h"

/// Chapters and sections of the guide to information and communication services. Bodies are CommonMark.
namespace Chancery::Domain::GuidePages {

inline constexpr std::array Statuses {
    Choice {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    Choice {"review", QT_TRANSLATE_NOOP("Choice", "In review")},
    Choice {"published", QT_TRANSLATE_NOOP("Choice", "Published")},
    Choice {"archived", QT_TRANSLATE_NOOP("Choice", "Archived")},
};

/// A version that was published before; the texts of languages that have not changed since are left out.
inline constexpr std::array HistoryFields {
    Field {.key = "version",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Version"),
           .traits = Required,
           .minimum = 0},
    Field {.key = "published_at", .kind = Kind::Instant, .label = QT_TRANSLATE_NOOP("Field", "Published at")},
    Field {.key = "body", .kind = Kind::Localized, .label = QT_TRANSLATE_NOOP("Field", "Text"), .maxLength = 30000},
};

inline constexpr std::array Fields {
    Field {.key = "title",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Title"),
           .traits = Required | Title | InList | Searchable,
           .maxLength = 200},
    Field {.key = "slug",
           .label = QT_TRANSLATE_NOOP("Field", "Name in links"),
           .traits = Required | Filterable,
           .maxLength = 80,
           .help = QT_TRANSLATE_NOOP("Help", "Small letters, digits and hyphens; pages link to each other by it.")},
    Field {.key = "chapter",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Chapter"),
           .traits = Required | InList | Filterable,
           .group = "place",
           .minimum = 1,
           .maximum = 999},
    Field {.key = "section",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Section"),
           .traits = InList,
           .group = "place",
           .minimum = 0,
           .maximum = 999,
           .help = QT_TRANSLATE_NOOP("Help", "0 or empty: the page is the chapter itself.")},
    Field {.key = "parent",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Part of"),
           .group = "place",
           .refersTo = "guide_pages"},
    Field {.key = "summary",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Summary"),
           .traits = Searchable,
           .maxLength = 500},
    Field {.key = "body",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Text"),
           .traits = Searchable,
           .maxLength = 30000,
           .help = QT_TRANSLATE_NOOP(
               "Help", "Written in CommonMark: headings with #, lists with a hyphen, links in brackets.")},
    Field {.key = "next_body",
           .kind = Kind::Localized,
           .label = QT_TRANSLATE_NOOP("Field", "Text in preparation"),
           .maxLength = 30000,
           .help = QT_TRANSLATE_NOOP("Help", "Takes the place of the text when the page is published again.")},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "status",
           .choices = Statuses},
    Field {.key = "review_note",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Note of the review"),
           .traits = ServerOwned,
           .group = "status"},
    Field {.key = "version",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Version"),
           .traits = ServerOwned,
           .group = "status",
           .minimum = 0},
    Field {.key = "published_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Published at"),
           .traits = ServerOwned,
           .group = "status"},
    Field {.key = "history",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Earlier versions"),
           .traits = ServerOwned,
           .group = "status",
           .maxLength = 5,
           .members = listOf(HistoryFields)},
    Field {
        .key = "valid_from", .kind = Kind::Date, .label = QT_TRANSLATE_NOOP("Field", "Valid from"), .traits = InList},
    Field {.key = "tags",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Tags"),
           .traits = Searchable,
           .maxLength = 30},
    Field {.key = "attachments",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Attachments"),
           .maxLength = 50,
           .members = listOf(AttachmentFields)},
    certaintyField(),
    sourceNoteField(),
};

inline constexpr std::array ReturnArgs {
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required,
           .maxLength = 1000},
};

inline constexpr Roles Editors = Role::PortalEditor | Role::ServiceDesk;

RuleFunction slugIsMisshapen, slugIsTaken, parentIsWrong, sectionNeedsParent, placeIsTaken, translationIsMissing,
    publishedIsEmpty;
RefusalFunction refuseReview;
EffectFunction setPublished, setReturned, clearReview, setRevised;

inline constexpr std::array Actions {
    Action {.name = "submit_review",
            .label = QT_TRANSLATE_NOOP("Action", "Send to review"),
            .from = Words<"draft">,
            .to = "review",
            .roles = Editors,
            .party = Party::Secretariat,
            .refusal = refuseReview,
            .effect = clearReview},
    Action {.name = "return_to_draft",
            .label = QT_TRANSLATE_NOOP("Action", "Return to its author"),
            .from = Words<"review">,
            .to = "draft",
            .roles = Role::PortalEditor,
            .party = Party::Secretariat,
            .args = listOf(ReturnArgs),
            .effect = setReturned},
    Action {.name = "publish",
            .label = QT_TRANSLATE_NOOP("Action", "Publish"),
            .from = Words<"review">,
            .to = "published",
            .roles = Role::PortalEditor,
            .party = Party::Secretariat,
            .refusal = refuseReview,
            .effect = setPublished},
    Action {.name = "archive",
            .label = QT_TRANSLATE_NOOP("Action", "Archive"),
            .from = Words<"published">,
            .to = "archived",
            .roles = Role::PortalEditor,
            .party = Party::Secretariat},
    Action {.name = "revise",
            .label = QT_TRANSLATE_NOOP("Action", "Take back for revision"),
            .from = Words<"published", "archived">,
            .to = "draft",
            .roles = Role::PortalEditor,
            .party = Party::Secretariat,
            .effect = setRevised},
};

inline constexpr std::array Rules {
    Rule {.name = "slug_misshapen",
          .field = "slug",
          .text = QT_TRANSLATE_NOOP("Rule", "Use small letters, digits and hyphens only."),
          .isBroken = slugIsMisshapen},
    Rule {.name = "slug_taken",
          .field = "slug",
          .text = QT_TRANSLATE_NOOP("Rule", "Another page has the name %1."),
          .isBroken = slugIsTaken},
    Rule {.name = "parent_wrong",
          .field = "parent",
          .text = QT_TRANSLATE_NOOP("Rule", "A section belongs to the page of its own chapter."),
          .isBroken = parentIsWrong},
    Rule {.name = "section_needs_parent",
          .field = "parent",
          .text = QT_TRANSLATE_NOOP("Rule", "Say of which chapter this is a section."),
          .isBroken = sectionNeedsParent},
    Rule {.name = "place_taken",
          .field = "section",
          .text = QT_TRANSLATE_NOOP("Rule", "There is already a page in this place (%1)."),
          .isBroken = placeIsTaken},
    Rule {.name = "published_page_empty",
          .field = "body",
          .text = QT_TRANSLATE_NOOP("Rule", "A page that others read needs a text."),
          .isBroken = publishedIsEmpty},
    Rule {.name = "translation_missing",
          .severity = Severity::Warning,
          .field = "body",
          .text = QT_TRANSLATE_NOOP("Rule", "The text is missing in %1 of the six languages."),
          .isBroken = translationIsMissing},
};

/// Everyone once it has been published; before that those who edit the guide. While a page is revised, everybody goes
/// on reading the version that was published.
[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "guide_pages",
    .title = QT_TRANSLATE_NOOP("Collection", "Guide"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Page of the guide"),
    .fields = listOf(Fields),
    .priority = 3,
    .exposure = Exposure::Scoped,
    .creators = Editors,
    .writers = Editors,
    .initialStatus = "draft",
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "chapter",
};
static_assert(isWellFormed(Description));

inline constexpr auto Slug = keyOf<QString>(Description, "slug");
inline constexpr auto Chapter = keyOf<qint64>(Description, "chapter");
inline constexpr auto Section = keyOf<qint64>(Description, "section");
inline constexpr auto Parent = keyOf<QString>(Description, "parent");
inline constexpr auto Body = keyOf<LocalizedText>(Description, "body");
inline constexpr auto NextBody = keyOf<LocalizedText>(Description, "next_body");
inline constexpr auto History = keyOf<QJsonArray>(Description, "history");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto ReviewNote = keyOf<QString>(Description, "review_note");
inline constexpr auto Version = keyOf<qint64>(Description, "version");
inline constexpr auto PublishedAt = keyOf<QDateTime>(Description, "published_at");
inline constexpr auto ValidFrom = keyOf<QDate>(Description, "valid_from");

} // namespace Chancery::Domain::GuidePages
