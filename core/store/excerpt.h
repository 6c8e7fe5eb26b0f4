// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Store {

/// The sentence of \p text in which most of what \p query asks for is found, as the search index understands words,
/// with U+E000 and U+E001 around what was found; cut with "…" when it is longer than a line of a list. Empty when
/// nothing is found. Any thread.
[[nodiscard]] QString sentenceWith(const QString &text, const QString &query);

/// CommonMark as a line of a list shows it: without marks, link targets and table rules; a line of its own for each
/// paragraph, item and cell.
[[nodiscard]] QString plainFromMarkdown(const QString &markdown);

} // namespace Chancery::Store
