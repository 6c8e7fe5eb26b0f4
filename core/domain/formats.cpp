// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr qsizetype LongestEmail = 254; // RFC 5321

bool hasLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isEmail(const QString &text)
{
    static const QRegularExpression form(uR"(\A[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+\z)"_s);
    return text.size() <= LongestEmail && form.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression form(uR"(\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z)"_s);
    return form.match(text).hasMatch();
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isStateCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isTimeZone(const QString &text)
{
    // Qt also takes fixed offsets, "UTC+03:00", which are no IANA zones.
    const bool isOffset = text.size() > 3 && text.startsWith("UTC"_L1);
    return !isOffset && QTimeZone::isTimeZoneIdAvailable(text.toUtf8());
}

bool isPlainLine(QStringView text)
{
    return !hasLoneSurrogate(text) && std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return isControl(unit) || isBidiOverride(unit) || unit == QChar::LineSeparator
            || unit == QChar::ParagraphSeparator;
    });
}

bool isPlainText(QStringView text)
{
    return !hasLoneSurrogate(text) && std::none_of(text.begin(), text.end(), [](QChar c) {
        return isControl(c.unicode()) && c != u'\n' && c != u'\t';
    });
}

} // namespace Chancery::Domain
