// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openinghours.h"

#include "domain/meetings/venues.h"

#include <QTimeZone>

#include <algorithm>

namespace Chancery::Domain {
using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesADay = 24 * 60;

QDateTime localTime(const Record &venue, const QDateTime &instant)
{
    const QTimeZone zone(venue.get(Venues::TimeZone).toLatin1());
    return zone.isValid() ? instant.toTimeZone(zone) : instant.toUTC();
}

bool isClosedOn(const Record &venue, const QDate &day)
{
    const QJsonArray closures = venue.get(Venues::Closures);
    return std::any_of(closures.begin(), closures.end(), [&day](const QJsonValue &closure) {
        return read<QDate>(closure.toObject(), Venues::ClosureDay.name) == day;
    });
}

/// A minute of a day on the clock of the venue. In an hour that the clocks skip Qt gives the time after it.
QDateTime instantAt(const Record &venue, const QDate &day, int minute)
{
    const QTimeZone zone(venue.get(Venues::TimeZone).toLatin1());
    const QDate date = minute == MinutesADay ? day.addDays(1) : day;
    const QTime time(minute % MinutesADay / 60, minute % 60);
    return QDateTime(date, time, zone.isValid() ? zone : QTimeZone::utc()).toUTC();
}

bool coversDay(const QJsonObject &hours, const QDate &day)
{
    const QDate first = read<QDate>(hours, Venues::HourFirstDay.name);
    const QDate last = read<QDate>(hours, Venues::HourLastDay.name);
    const QStringList weekdays = read<QStringList>(hours, Venues::HourWeekdays.name);
    const auto weekday = static_cast<std::size_t>(day.dayOfWeek() - 1);
    const std::string_view name = Venues::Weekdays[weekday].value;
    return (!first.isValid() || day >= first) && (!last.isValid() || day <= last)
        && (weekdays.isEmpty() || weekdays.contains(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
}

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

std::optional<int> minuteOfDay(const QString &text)
{
    if (text == "24:00"_L1) {
        return MinutesADay;
    }
    const QTime time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    return time.isValid() ? std::optional(minutesOf(time)) : std::nullopt;
}

QDate dayAt(const Record &venue, const QDateTime &instant)
{
    return localTime(venue, instant).date();
}

bool isOpenDuring(const Record &venue, const Span &span)
{
    const QDateTime from = localTime(venue, span.from);
    const QDateTime to = localTime(venue, span.to);
    const QDate day = from.date();
    if (isClosedOn(venue, day)) {
        return false;
    }
    const QJsonArray hours = venue.get(Venues::Hours);
    const bool endsAtMidnight = to.date() == day.addDays(1) && minutesOf(to.time()) == 0;
    const int end = endsAtMidnight ? MinutesADay : minutesOf(to.time());
    const bool isOneDay = endsAtMidnight || to.date() == day;
    return hours.isEmpty() || std::any_of(hours.begin(), hours.end(), [&](const QJsonValue &value) {
               const QJsonObject line = value.toObject();
               const std::optional<int> opens = minuteOfDay(read<QString>(line, Venues::HourOpens.name));
               const std::optional<int> closes = minuteOfDay(read<QString>(line, Venues::HourCloses.name));
               return isOneDay && opens && closes && coversDay(line, day) && minutesOf(from.time()) >= *opens
                   && end <= *closes;
           });
}

std::vector<Span> openSpans(const Record &venue, const QDate &day)
{
    if (isClosedOn(venue, day)) {
        return {};
    }
    const QJsonArray hours = venue.get(Venues::Hours);
    std::vector<Span> open;
    if (hours.isEmpty()) {
        open.push_back({instantAt(venue, day, 0), instantAt(venue, day, MinutesADay)});
    }
    for (const QJsonValue &value : hours) {
        const QJsonObject line = value.toObject();
        const std::optional<int> opens = minuteOfDay(read<QString>(line, Venues::HourOpens.name));
        const std::optional<int> closes = minuteOfDay(read<QString>(line, Venues::HourCloses.name));
        if (opens && closes && *opens < *closes && coversDay(line, day)) {
            open.push_back({instantAt(venue, day, *opens), instantAt(venue, day, *closes)});
        }
    }
    std::sort(open.begin(), open.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    std::vector<Span> joined;
    for (const Span &span : open) {
        if (!joined.empty() && span.from <= joined.back().to) {
            joined.back().to = std::max(joined.back().to, span.to);
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

} // namespace Chancery::Domain
