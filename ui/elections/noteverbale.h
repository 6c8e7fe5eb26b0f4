// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/paper/paper.h"

/// Drafts of notes verbales from templates in the six languages, with the formal names of States. A draft: the mission
/// reads it, completes it and signs it.
namespace Chancery::Ui {

enum class NoteKind { Candidature, Support, Reply, Withdrawal, Reciprocal };
[[nodiscard]] QLatin1String nameOf(NoteKind kind) noexcept;

struct NoteValues
{
    QString sender {}; ///< Code of the State that writes.
    QString addressee {}; ///< Code of a State; empty: all Permanent Missions.
    QString number {}; ///< As the mission files it; may be empty.
    QDate day {}; ///< Of the note.
};

/// The draft as plain text: heading, letterhead, paragraphs apart by empty lines. In \p language, not in that of the
/// window.
[[nodiscard]] QString noteText(NoteKind kind, const QString &language, const NoteValues &values,
                               const Domain::Dossier::Candidate &candidate, const Domain::Record &election,
                               const std::optional<Domain::Record> &body, const Domain::Lookup &lookup);

/// The text as a page; from right to left where the language is.
[[nodiscard]] Paper noteOf(const QString &text, const QString &language);

/// Formal name of the State of that code in \p language; the short one when there is none, the code when it is not
/// known.
[[nodiscard]] QString formalName(const Domain::Lookup &lookup, const QString &code, const QString &language);

} // namespace Chancery::Ui
