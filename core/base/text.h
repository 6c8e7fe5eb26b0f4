// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

#include <string_view>

/// Small operations on text that more than one module needs.
namespace Chancery {

/// The ASCII names of descriptions as Qt's string functions take them.
[[nodiscard]] constexpr QLatin1String latin(std::string_view text) noexcept
{
    return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

/// \p text between U+2068 and U+2069, so that its direction does not disturb the sentence it stands in.
[[nodiscard]] QString isolated(const QString &text);

/// \p text as one line: control characters, line ends and bidi overrides become single spaces, ends trimmed.
[[nodiscard]] QString singleLine(const QString &text);

/// At most \p length QString units of \p text, cut between characters as people see them, with "…" when cut.
[[nodiscard]] QString elided(const QString &text, qsizetype length);

/// Whether \p c would change the display or meaning of plain text: C0 and C1 controls.
[[nodiscard]] constexpr bool isControl(char16_t c) noexcept
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

/// Embeddings and overrides of direction that may hide what a line says; isolates and marks are fine.
[[nodiscard]] constexpr bool isBidiOverride(char16_t c) noexcept
{
    return c >= 0x202a && c <= 0x202e;
}

} // namespace Chancery
