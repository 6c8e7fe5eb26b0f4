// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar.h"

#include <libical/ical.h>
#include <memory>

namespace Chancery::Exchange {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype timeOf(const QDateTime &instant, bool dateOnly)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.is_date = dateOnly ? 1 : 0;
    if (!dateOnly) {
        time.hour = utc.time().hour();
        time.minute = utc.time().minute();
        time.second = utc.time().second();
        time.zone = icaltimezone_get_utc_timezone();
    }
    return time;
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

icalcomponent *componentOf(const CalendarEvent &event)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [component](icalproperty *property) {
        icalcomponent_add_property(component, property);
    };
    add(icalproperty_new_uid((event.uid.toUtf8() + "@chancery").constData()));
    add(icalproperty_new_sequence(static_cast<int>(event.sequence % 0x7fffffff)));
    add(icalproperty_new_dtstamp(timeOf(event.changedAt.isValid() ? event.changedAt : event.start, false)));
    add(icalproperty_new_dtstart(timeOf(event.start, event.allDay)));
    if (event.end.isValid()) {
        add(icalproperty_new_dtend(timeOf(event.end, event.allDay)));
    }
    add(icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.description.isEmpty()) {
        add(icalproperty_new_description(event.description.toUtf8().constData()));
    }
    if (!event.location.isEmpty()) {
        add(icalproperty_new_location(event.location.toUtf8().constData()));
    }
    add(icalproperty_new_status(statusOf(event.status)));
    return component;
}

} // namespace

QByteArray toCalendar(const std::vector<CalendarEvent> &events)
{
    const std::unique_ptr<icalcomponent, FreeComponent> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Chancery//Chancery//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEvent &event : events) {
        if (event.start.isValid()) {
            icalcomponent_add_component(calendar.get(), componentOf(event));
        }
    }
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray out(text);
    icalmemory_free_buffer(text);
    return out;
}

} // namespace Chancery::Exchange
