// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer.h"

#include "domain/localizedtext.h"
#include "domain/problem.h"

#include <QJsonDocument>

#include <array>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int DefaultRetry = 5; // seconds

bool mustSayWhen(ErrorCode code)
{
    return code == ErrorCode::TooManyRequests || Domain::problemOf(code).code == ErrorCode::Unavailable;
}

struct Wish
{
    QString language;
    double weight = 0;
};

Wish wishOf(const QByteArray &entry)
{
    const QList<QByteArray> parts = entry.split(';');
    Wish wish {QString::fromLatin1(parts.first().trimmed()).section(u'-', 0, 0).toLower(), 1.0};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i).trimmed();
        if (part.startsWith("q=")) {
            wish.weight = part.mid(2).toDouble();
        }
    }
    return wish;
}

} // namespace

HttpResponse jsonAnswer(int status, const QJsonObject &object)
{
    HttpResponse response {status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
    response.setHeader("Content-Type", "application/json");
    return response;
}

HttpResponse emptyAnswer(int status)
{
    return HttpResponse {status, {}, {}};
}

HttpResponse notModified(const QByteArray &entityTag)
{
    HttpResponse response = emptyAnswer(304);
    response.setHeader("ETag", entityTag);
    return response;
}

HttpResponse problemAnswer(const Error &error, const QString &language, const QJsonObject &extra)
{
    QJsonObject document = Domain::problemDocument(error, language);
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        document.insert(member.key(), member.value());
    }
    HttpResponse response = jsonAnswer(Domain::problemOf(error.code).status, document);
    response.setHeader("Content-Type", "application/problem+json");
    if (error.retryAfter > 0 || mustSayWhen(error.code)) {
        response.setHeader("Retry-After", QByteArray::number(error.retryAfter > 0 ? error.retryAfter : DefaultRetry));
    }
    if (error.code == ErrorCode::Unauthenticated) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"chancery\"");
    }
    return response;
}

QByteArray tagOf(qint64 rev)
{
    return '"' + QByteArray::number(rev) + '"';
}

bool matchesTag(const QByteArray &list, const QByteArray &entityTag, bool weakly)
{
    for (const QByteArray &entry : list.split(',')) {
        QByteArray tag = entry.trimmed();
        if (tag == "*") {
            return true;
        }
        if (weakly && tag.startsWith("W/")) {
            tag.remove(0, 2);
        }
        if (tag == entityTag) {
            return true;
        }
    }
    return false;
}

QString languageOf(const QByteArray &acceptLanguage)
{
    Wish best {u"en"_s, 0};
    for (const QByteArray &entry : acceptLanguage.split(',')) {
        const Wish wish = wishOf(entry);
        for (const char *language : Domain::Languages) {
            if (wish.language == QLatin1String(language) && wish.weight > best.weight) {
                best = wish;
            }
        }
    }
    return best.language;
}

QByteArray httpDate(const QDateTime &instant)
{
    // By hand: QLocale takes a tenth of the time of a small answer for it.
    static constexpr std::array Days {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array Months {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    namespace ch = std::chrono;
    const ch::sys_seconds seconds {ch::seconds(instant.toSecsSinceEpoch())};
    const auto day = ch::floor<ch::days>(seconds);
    const ch::year_month_day date(day);
    const ch::hh_mm_ss time(seconds - day);
    std::array<char, 40> text {};
    const int size = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                                   Days.at(ch::weekday(day).c_encoding()), static_cast<unsigned>(date.day()),
                                   Months.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()),
                                   static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                                   static_cast<int>(time.seconds().count()));
    return {text.data(), size};
}

} // namespace Chancery::Endpoint
