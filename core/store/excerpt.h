// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>
#include <vector>

/// What a list of hits shows of a text. What was found stands between U+E000 and U+E001. Pure functions.
namespace Chancery::Store {

struct SearchTerm;
struct SearchText;

/// Up to about 200 characters of \p text around what was found; empty when nothing of the terms is in it.
[[nodiscard]] QString snippet(const SearchText &text, const std::vector<SearchTerm> &terms);

/// The sentence of \p markdown (CommonMark, UTF-8) in which most of \p terms is found, without its marks, as the search
/// index understands words; cut with "…" when it is longer than a line of a list. Empty when nothing is found.
[[nodiscard]] QString sentenceWith(std::string_view markdown, const std::vector<SearchTerm> &terms);

/// CommonMark as a line of a list shows it: without marks, link targets and table rules; a line of its own for each
/// paragraph, item and cell.
[[nodiscard]] QString plainFromMarkdown(const QString &markdown);

} // namespace Chancery::Store
