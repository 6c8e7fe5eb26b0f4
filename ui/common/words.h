// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "ui/common/colours.h"

#include <QString>

/// The texts of descriptions in the language of the window. Core only marks them; this is where they are translated.
namespace Chancery::Ui {

[[nodiscard]] QString titleOf(const Domain::Collection &collection); ///< "Meeting requests"
[[nodiscard]] QString singularOf(const Domain::Collection &collection); ///< "Meeting request"
[[nodiscard]] QString labelOf(const Domain::Field &field);
[[nodiscard]] QString labelOf(const Domain::Choice &choice);
[[nodiscard]] QString labelOf(const Domain::Action &action);
[[nodiscard]] QString helpOf(const Domain::Field &field);

/// Label of the choice stored as \p value; the value itself when this build does not know it.
[[nodiscard]] QString choiceLabel(const Domain::Field &field, const QString &value);

/// What the value of a status or of a certainty tells at a glance.
[[nodiscard]] Tone toneOf(const QString &choice);

/// Name of a role of a person: "Focal point".
[[nodiscard]] QString nameOf(Domain::Role role);

/// Whether the values are codes of any of the world's languages.
[[nodiscard]] bool isOfLanguages(const Domain::Field &field);

/// "French" for "fr", in the language of the window, for the official languages; and in the language itself,
/// "Français", for any that Qt knows, or in English when the packages bring no font for its script. Others are said by
/// their code.
[[nodiscard]] QString languageName(const QString &language);
[[nodiscard]] QString languageSelfName(const QString &language);

} // namespace Chancery::Ui
