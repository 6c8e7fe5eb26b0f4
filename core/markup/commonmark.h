// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Markup {

/// \p markdown (CommonMark with GitHub's tables, strikethrough and bare links) as an HTML fragment. HTML within it is
/// passed on as it is: the result is as untrusted as the text and belongs into sanitizedHtml() before anything shows
/// it. Any thread.
[[nodiscard]] QString htmlOf(const QString &markdown);

} // namespace Chancery::Markup
