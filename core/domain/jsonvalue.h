// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// What JSON values mean to records: null and absent are the same, 1 and 1.0 are the same.
namespace Chancery::Domain {

/// Deep equality in that sense. Order matters in arrays.
[[nodiscard]] bool sameValue(const QJsonValue &left, const QJsonValue &right);

[[nodiscard]] inline bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// The whole number \p value holds; nullopt with a fraction, beyond ±2^53, or of another type.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);

/// The same value with every whole number stored as an integer, so that equal values have equal text.
[[nodiscard]] QJsonValue canonical(const QJsonValue &value);

/// The texts of a JSON array of strings (null: none); nullopt when it is anything else.
[[nodiscard]] std::optional<QStringList> textsOf(const QJsonValue &value);

/// RFC 6901: "/" and \p key with ~ and / escaped.
[[nodiscard]] QString pointerTo(const QString &key);
[[nodiscard]] inline QString pointerTo(const QString &key, const QString &member)
{
    return pointerTo(key) + pointerTo(member);
}
/// The unescaped parts of a pointer; nullopt when it does not start with '/', or escapes badly.
[[nodiscard]] std::optional<QStringList> pointerParts(const QString &pointer);

} // namespace Chancery::Domain
