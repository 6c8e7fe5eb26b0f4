// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar.h"

#include "exchange/icalowner.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

namespace Chancery::Exchange {

namespace {

/// Of the clock in \p zone; UTC when it is not valid.
icaltimetype timeOf(const QDateTime &instant, bool dateOnly, const QTimeZone &zone = {})
{
    const QDateTime local = zone.isValid() ? instant.toTimeZone(zone) : instant.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.is_date = dateOnly ? 1 : 0;
    if (!dateOnly) {
        time.hour = local.time().hour();
        time.minute = local.time().minute();
        time.second = local.time().second();
        time.zone = zone.isValid() ? nullptr : icaltimezone_get_utc_timezone();
    }
    return time;
}

QTimeZone zoneOf(const CalendarEvent &event)
{
    return event.zone.isEmpty() || event.zone == "UTC" || event.allDay ? QTimeZone() : QTimeZone(event.zone);
}

icalproperty_status statusOf(CalendarEvent::Status status)
{
    switch (status) {
    case CalendarEvent::Status::Tentative:
        return ICAL_STATUS_TENTATIVE;
    case CalendarEvent::Status::Cancelled:
        return ICAL_STATUS_CANCELLED;
    case CalendarEvent::Status::Confirmed:
        break;
    }
    return ICAL_STATUS_CONFIRMED;
}

icalcomponent *componentOf(const CalendarEvent &event, CalendarMethod method)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QTimeZone zone = zoneOf(event);
    const auto add = [component](icalproperty *property) {
        icalcomponent_add_property(component, property);
    };
    const auto inZone = [&zone](icalproperty *property) {
        if (zone.isValid()) {
            icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
        }
        return property;
    };
    add(icalproperty_new_uid((event.uid.toUtf8() + "@chancery").constData()));
    add(icalproperty_new_sequence(static_cast<int>(event.sequence % 0x7fffffff)));
    add(icalproperty_new_dtstamp(timeOf(event.changedAt.isValid() ? event.changedAt : event.start, false)));
    add(inZone(icalproperty_new_dtstart(timeOf(event.start, event.allDay, zone))));
    if (event.end.isValid()) {
        add(inZone(icalproperty_new_dtend(timeOf(event.end, event.allDay, zone))));
    }
    add(icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.description.isEmpty()) {
        add(icalproperty_new_description(event.description.toUtf8().constData()));
    }
    if (!event.location.isEmpty()) {
        add(icalproperty_new_location(event.location.toUtf8().constData()));
    }
    const bool isCancelled = method == CalendarMethod::Cancel;
    add(icalproperty_new_status(isCancelled ? ICAL_STATUS_CANCELLED : statusOf(event.status)));
    return component;
}

/// One rule of the clock: from \p begin (its own local time) on, \p to seconds east of Greenwich.
icalcomponent *observance(const QDateTime &begin, int from, int to, bool isDaylight, const QString &name)
{
    icalcomponent *component = icalcomponent_new(isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icaltimetype start = timeOf(begin.toUTC().addSecs(from), false);
    start.zone = nullptr; // Local time, RFC 5545 section 3.6.5.
    icalcomponent_add_property(component, icalproperty_new_dtstart(start));
    icalcomponent_add_property(component, icalproperty_new_tzoffsetfrom(from));
    icalcomponent_add_property(component, icalproperty_new_tzoffsetto(to));
    icalcomponent_add_property(component, icalproperty_new_tzname(name.toUtf8().constData()));
    return component;
}

/// The clock of \p zone for as long as the events need it, each change written out: no reader has to know the zone.
icalcomponent *zoneComponent(const QTimeZone &zone, const QDateTime &first, const QDateTime &last)
{
    icalcomponent *component = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_tzid(zone.id().constData()));
    const QDateTime begin(QDate(first.toUTC().date().year(), 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end = begin.addYears(last.toUTC().date().year() - begin.date().year() + 1);
    int offset = zone.offsetFromUtc(begin);
    icalcomponent_add_component(
        component, observance(begin, offset, offset, zone.isDaylightTime(begin), zone.abbreviation(begin)));
    for (const QTimeZone::OffsetData &change : zone.transitions(begin, end)) {
        icalcomponent_add_component(component,
                                    observance(change.atUtc, offset, change.offsetFromUtc,
                                               change.daylightTimeOffset != 0, change.abbreviation));
        offset = change.offsetFromUtc;
    }
    return component;
}

void addZones(icalcomponent *calendar, const std::vector<CalendarEvent> &events)
{
    std::map<QByteArray, std::pair<QDateTime, QDateTime>> zones;
    for (const CalendarEvent &event : events) {
        const QTimeZone zone = zoneOf(event);
        if (!zone.isValid() || !event.start.isValid()) {
            continue;
        }
        const QDateTime end = event.end.isValid() ? event.end : event.start;
        auto &[first, last] = zones.try_emplace(zone.id(), event.start, end).first->second;
        first = std::min(first, event.start);
        last = std::max(last, end);
    }
    for (const auto &[id, span] : zones) {
        icalcomponent_add_component(calendar, zoneComponent(QTimeZone(id), span.first, span.second));
    }
}

} // namespace

QByteArray toCalendar(const std::vector<CalendarEvent> &events, CalendarMethod method)
{
    const IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Chancery//Chancery//EN"));
    icalcomponent_add_property(
        calendar.get(),
        icalproperty_new_method(method == CalendarMethod::Cancel ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    addZones(calendar.get(), events);
    for (const CalendarEvent &event : events) {
        if (event.start.isValid()) {
            icalcomponent_add_component(calendar.get(), componentOf(event, method));
        }
    }
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray out(text);
    icalmemory_free_buffer(text);
    return out;
}

} // namespace Chancery::Exchange
