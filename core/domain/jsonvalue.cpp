// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonvalue.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr double LargestWhole = 9007199254740992.0; // 2^53

bool sameArray(const QJsonArray &left, const QJsonArray &right)
{
    return left.size() == right.size()
        && std::equal(left.begin(), left.end(), right.begin(),
                      [](const QJsonValue &a, const QJsonValue &b) { return sameValue(a, b); });
}

/// Whether all members of \p left are the same in \p right.
bool holds(const QJsonObject &right, const QJsonObject &left)
{
    for (auto member = left.begin(); member != left.end(); ++member) {
        if (!sameValue(member.value(), right.value(member.key()))) {
            return false;
        }
    }
    return true;
}

} // namespace

bool sameValue(const QJsonValue &left, const QJsonValue &right)
{
    if (isAbsent(left) || isAbsent(right)) {
        return isAbsent(left) && isAbsent(right);
    }
    if (left.type() != right.type()) {
        return false;
    }
    switch (left.type()) {
    case QJsonValue::Double: {
        const std::optional<qint64> whole = wholeNumber(left);
        return whole ? whole == wholeNumber(right) : left.toVariant() == right.toVariant();
    }
    case QJsonValue::Array:
        return sameArray(left.toArray(), right.toArray());
    case QJsonValue::Object:
        return holds(right.toObject(), left.toObject()) && holds(left.toObject(), right.toObject());
    case QJsonValue::Bool:
    case QJsonValue::String:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return left == right;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble()) {
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (!(std::abs(number) <= LargestWhole) || std::trunc(number) != number) {
        return std::nullopt;
    }
    // 2^53 + 1 as an integer rounds to 2^53 as a double.
    const qint64 whole = value.toInteger(static_cast<qint64>(number));
    return std::abs(whole) <= static_cast<qint64>(LargestWhole) ? std::optional(whole) : std::nullopt;
}

QJsonValue canonical(const QJsonValue &value)
{
    if (const std::optional<qint64> whole = wholeNumber(value)) {
        return *whole;
    }
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            result.append(canonical(entry));
        }
        return result;
    }
    if (value.isObject()) {
        QJsonObject result = value.toObject();
        for (auto member = result.begin(); member != result.end(); ++member) {
            member.value() = canonical(member.value());
        }
        return result;
    }
    return value;
}

std::optional<QStringList> textsOf(const QJsonValue &value)
{
    if (isAbsent(value)) {
        return QStringList();
    }
    if (!value.isArray()) {
        return std::nullopt;
    }
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString()) {
            return std::nullopt;
        }
        texts.append(entry.toString());
    }
    return texts;
}

QString pointerTo(const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return u'/' + escaped;
}

std::optional<QStringList> pointerParts(const QString &pointer)
{
    if (!pointer.startsWith(u'/')) {
        return std::nullopt;
    }
    QStringList parts = pointer.mid(1).split(u'/');
    for (QString &part : parts) {
        for (qsizetype at = part.indexOf(u'~'); at >= 0; at = part.indexOf(u'~', at + 1)) {
            if (at + 1 >= part.size() || (part[at + 1] != u'0' && part[at + 1] != u'1')) {
                return std::nullopt;
            }
        }
        // In this order: "~01" is "~1" and not "/".
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    }
    return parts;
}

} // namespace Chancery::Domain
