// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Chancery::Markup {

/// A piece of a text compared with an earlier version of it.
struct Change
{
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const Change &, const Change &) = default;
};

/// What has to be done to \p before to get \p after, word by word (character by character where a script has no
/// spaces): all pieces with Same or Removed joined are \p before, all with Same or Added are \p after. Texts of more
/// than 2,000 words are compared line by line. Any thread.
[[nodiscard]] std::vector<Change> changesBetween(const QString &before, const QString &after);

} // namespace Chancery::Markup
