// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/schema.h"

#include <QString>

namespace Chancery::Ui {

/// What is wrong at one place of a record, as a sentence: the text of the collection's rule of that name, or of the
/// checks that every field has. Never empty, also for a code this build does not know.
[[nodiscard]] QString ruleText(const Domain::Collection &collection, const FieldIssue &issue);

/// Why the caller may not create, change or delete, from the codes of Domain::refusalTo…().
[[nodiscard]] QString refusalText(const Domain::Collection &collection, const QString &code);

/// The top-level key a pointer is about: "votes" for "/votes/2/count"; empty for the record as a whole.
[[nodiscard]] QString keyOfPointer(const QString &pointer);

} // namespace Chancery::Ui
