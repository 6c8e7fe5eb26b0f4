// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markup/htmlsanitizer.h"

/// What the module of CommonMark and HTML exports. The window links chancery_latemarkup, which has the functions of
/// htmlsanitizer.h and loads the module with the first page of the guide; what is missing is shown as nothing.
namespace Chancery::Markup::Late {

inline constexpr auto Module = "chancery-markup";
using Sanitize = void(const QString &text, const SanitizerOptions &options, QString &safe);
inline constexpr auto HtmlName = "chancerySanitizedHtml";
inline constexpr auto MarkdownName = "chancerySanitizedMarkdown";

} // namespace Chancery::Markup::Late
