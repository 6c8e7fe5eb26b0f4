// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// Days and moments as they travel (protocol §1).
namespace Chancery {

/// "YYYY-MM-DD", exactly.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text);
[[nodiscard]] QString formatDate(QDate date);

/// "YYYY-MM-DDTHH:MM:SSZ" with up to nine decimals of a second, of which three are kept. UTC only.
[[nodiscard]] std::optional<QDateTime> parseInstant(QStringView text);
/// In UTC, whatever the zone of \p instant; milliseconds only when there are some. Empty when not valid.
[[nodiscard]] QString formatInstant(const QDateTime &instant);

} // namespace Chancery
