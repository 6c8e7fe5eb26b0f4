// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openinghours.h"

#include "domain/meetings/venues.h"

#include <QTimeZone>

namespace Chancery::Domain {
using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesADay = 24 * 60;

QDateTime localTime(const Record &venue, const QDateTime &instant)
{
    const QTimeZone zone(venue.get(Venues::TimeZone).toLatin1());
    return zone.isValid() ? instant.toTimeZone(zone) : instant.toUTC();
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
    for (const QJsonValue &closure : venue.get(Venues::Closures)) {
        if (read<QDate>(closure.toObject(), Venues::ClosureDay.name) == day) {
            return false;
        }
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

} // namespace Chancery::Domain
