// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rfc3339.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

constexpr qsizetype DateLength = 10;
constexpr qsizetype SecondsLength = 19;

/// Whether \p text has a digit wherever \p pattern has a '0' and else the same character.
bool matches(QStringView text, QStringView pattern)
{
    return text.size() == pattern.size()
        && std::equal(text.begin(), text.end(), pattern.begin(), [](QChar c, QChar expected) {
               return expected == u'0' ? (c >= u'0' && c <= u'9') : c == expected;
           });
}

/// Milliseconds of ".5", ".25", ".123456789"; nullopt for anything else.
std::optional<int> parseFraction(QStringView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    if (text.size() < 2 || text.size() > 10 || text.front() != u'.') {
        return std::nullopt;
    }
    int milliseconds = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] < u'0' || text[i] > u'9') {
            return std::nullopt;
        }
        if (i <= 3) {
            milliseconds = milliseconds * 10 + (text[i].unicode() - u'0');
        }
    }
    for (qsizetype i = text.size(); i <= 3; ++i) {
        milliseconds *= 10;
    }
    return milliseconds;
}

} // namespace

std::optional<QDate> parseDate(QStringView text)
{
    if (!matches(text, u"0000-00-00")) {
        return std::nullopt;
    }
    const QDate date(text.mid(0, 4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString formatDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

std::optional<QDateTime> parseInstant(QStringView text)
{
    if (!text.endsWith(u'Z') || !matches(text.left(SecondsLength), u"0000-00-00T00:00:00")) {
        return std::nullopt;
    }
    const std::optional<QDate> date = parseDate(text.left(DateLength));
    const std::optional<int> milliseconds = parseFraction(text.mid(SecondsLength).chopped(1));
    if (!date || !milliseconds) {
        return std::nullopt;
    }
    const QTime time(text.mid(11, 2).toInt(), text.mid(14, 2).toInt(), text.mid(17, 2).toInt(), *milliseconds);
    return time.isValid() ? std::optional(QDateTime(*date, time, Qt::UTC)) : std::nullopt;
}

QString formatInstant(const QDateTime &instant)
{
    if (!instant.isValid()) {
        return {};
    }
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() == 0 ? u"yyyy-MM-ddTHH:mm:ss'Z'"_s : u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

} // namespace Chancery
