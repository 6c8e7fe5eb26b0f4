// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Forms of text that descriptions ask for; validate() and forms use them.
namespace Chancery::Domain {

[[nodiscard]] bool isEmail(const QString &text);
[[nodiscard]] bool isWebAddress(const QString &text); ///< http or https, with a host.
[[nodiscard]] bool isLanguageTag(const QString &text); ///< BCP 47 in outline: "fr", "pt-BR".
[[nodiscard]] bool isSha256(const QString &text); ///< 64 digits, lower case.
[[nodiscard]] bool isStateCode(const QString &text); ///< Three capital letters; says not that the State exists.
[[nodiscard]] bool isTimeZone(const QString &text); ///< An IANA zone this machine knows.

/// Whether \p text holds only what one line may: no controls, no line or paragraph separators, no bidi overrides, no
/// half of a surrogate pair.
[[nodiscard]] bool isPlainLine(QStringView text);
/// Whether \p text holds only what paragraphs may: as a line, with \\n, \\t and bidi embeddings.
[[nodiscard]] bool isPlainText(QStringView text);

} // namespace Chancery::Domain
