// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/reference/notation.h"

/// Choices and fields that several collections share.
namespace Chancery::Domain {

/// How far a recorded fact can be relied on. Invented records are `demonstration` and say so in their text as well.
inline constexpr std::array Certainties {
    Choice {"official", QT_TRANSLATE_NOOP("Choice", "Official record")},
    Choice {"high", QT_TRANSLATE_NOOP("Choice", "Well documented")},
    Choice {"medium", QT_TRANSLATE_NOOP("Choice", "One source or general knowledge")},
    Choice {"low", QT_TRANSLATE_NOOP("Choice", "Uncertain, please verify")},
    Choice {"demonstration", QT_TRANSLATE_NOOP("Choice", "Demonstration only, not a fact")},
};

/// The groups in which the United Nations votes on seats, in the order the Secretariat lists them.
inline constexpr std::array RegionalGroups {
    Choice {"african", QT_TRANSLATE_NOOP("Choice", "African States")},
    Choice {"asia_pacific", QT_TRANSLATE_NOOP("Choice", "Asia-Pacific States")},
    Choice {"eastern_european", QT_TRANSLATE_NOOP("Choice", "Eastern European States")},
    Choice {"grulac", QT_TRANSLATE_NOOP("Choice", "Latin American and Caribbean States")},
    Choice {"weog", QT_TRANSLATE_NOOP("Choice", "Western European and other States")},
};

/// The six official languages, in the order of Languages.
inline constexpr std::array OfficialLanguages {
    Choice {"ar", QT_TRANSLATE_NOOP("Choice", "Arabic")},  Choice {"zh", QT_TRANSLATE_NOOP("Choice", "Chinese")},
    Choice {"en", QT_TRANSLATE_NOOP("Choice", "English")}, Choice {"fr", QT_TRANSLATE_NOOP("Choice", "French")},
    Choice {"ru", QT_TRANSLATE_NOOP("Choice", "Russian")}, Choice {"es", QT_TRANSLATE_NOOP("Choice", "Spanish")},
};

/// A file that goes with a record; the bytes travel by their checksum.
inline constexpr std::array AttachmentFields {
    Field {.key = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .traits = Required, .maxLength = 200},
    Field {.key = "sha256",
           .label = QT_TRANSLATE_NOOP("Field", "Checksum"),
           .traits = Required,
           .format = Format::Sha256,
           .maxLength = 64},
    Field {.key = "media_type", .label = QT_TRANSLATE_NOOP("Field", "Media type"), .maxLength = 100},
    Field {.key = "size",
           .kind = Kind::Integer,
           .label = QT_TRANSLATE_NOOP("Field", "Size (bytes)"),
           .minimum = 0,
           .maximum = 52428800},
};

/// The last three fields of recorded data: how sure, from where, and what a reader should know about it.
constexpr Field certaintyField(Trait traits = None)
{
    return {.key = "certainty",
            .kind = Kind::Choice,
            .label = QT_TRANSLATE_NOOP("Field", "Certainty"),
            .traits = traits,
            .choices = Certainties,
            .help = QT_TRANSLATE_NOOP("Help", "How far this entry can be relied on, judged by its sources.")};
}
constexpr Field sourcesField()
{
    return {.key = "sources",
            .kind = Kind::Set,
            .label = QT_TRANSLATE_NOOP("Field", "Sources"),
            .help = QT_TRANSLATE_NOOP("Help", "Documents or pages in which this entry was found, one a line.")};
}
constexpr Field sourceNoteField()
{
    return {.key = "source_note", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Note on the sources")};
}

/// The State of that alpha-3 code, if the store knows it.
[[nodiscard]] std::optional<Record> stateOfCode(const RuleContext &context, const QString &code);

/// Whether no State has that code. False for an empty code, and as long as the list of States is not here itself.
[[nodiscard]] bool isUnknownState(const RuleContext &context, const QString &code);

/// Regional group in which the State of that code stands for election; empty when it is not known.
[[nodiscard]] QString electoralGroupOf(const RuleContext &context, const QString &code);

/// Whether another record of the same collection has the same value in the text field \p key.
[[nodiscard]] bool isTakenByAnother(const Record &record, const RuleContext &context, std::string_view key);

/// Whether \p from and \p to are both given and \p to is earlier. Equal days are in order.
[[nodiscard]] bool areReversed(const QDate &from, const QDate &to);

} // namespace Chancery::Domain
