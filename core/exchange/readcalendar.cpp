// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar.h"
#include "exchange/icalowner.h"

#include <QTimeZone>

#include <algorithm>

namespace Chancery::Exchange {

namespace {

constexpr qsizetype LargestFile = 4 * 1024 * 1024;
constexpr std::size_t MostEvents = 1'000;
constexpr int MostOccurrences = 400;
constexpr int DaysOfRepetition = 366;

struct Moment
{
    QDateTime instant {};
    QByteArray zone {};
};

/// "Eastern Standard Time" of Windows, "/example.org/America/New_York" of older programs, "America/New_York".
QByteArray ianaOf(QByteArray tzid)
{
    while (!tzid.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(tzid)) {
        const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(tzid);
        if (!windows.isEmpty()) {
            return windows;
        }
        const qsizetype slash = tzid.indexOf('/');
        tzid = slash < 0 ? QByteArray() : tzid.sliced(slash + 1);
    }
    return tzid;
}

class Reading
{
public:
    Reading(icalcomponent *calendar, const QByteArray &floating)
        : m_calendar(calendar)
        , m_floating(QTimeZone::isTimeZoneIdAvailable(floating) ? floating : QByteArray("UTC"))
    {
    }
    ReadCalendar run();

private:
    [[nodiscard]] Moment momentOf(const icaltimetype &time, const QByteArray &tzid) const;
    [[nodiscard]] Moment momentOf(icalcomponent *event, icalproperty_kind kind) const;
    void add(icalcomponent *event);
    void addRepeated(icalcomponent *event, const CalendarEvent &first);

    icalcomponent *m_calendar;
    QByteArray m_floating;
    ReadCalendar m_read {};
};

Moment Reading::momentOf(const icaltimetype &time, const QByteArray &tzid) const
{
    const QDate day(time.year, time.month, time.day);
    if (time.is_date != 0) {
        return {day.startOfDay(Qt::UTC)};
    }
    const QTime clock(time.hour, time.minute, std::min(time.second, 59));
    if (icaltime_is_utc(time) != 0) {
        return {QDateTime(day, clock, Qt::UTC)};
    }
    if (const QByteArray iana = ianaOf(tzid); !iana.isEmpty()) {
        return {QDateTime(day, clock, QTimeZone(iana)).toUTC(), iana};
    }
    // A zone that only the file itself describes.
    if (icaltimezone *own = icalcomponent_get_timezone(m_calendar, tzid.constData())) {
        return {QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, own), Qt::UTC)};
    }
    return {QDateTime(day, clock, QTimeZone(m_floating)).toUTC(), m_floating};
}

Moment Reading::momentOf(icalcomponent *event, icalproperty_kind kind) const
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    if (property == nullptr) {
        return {};
    }
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *tzid = parameter != nullptr ? icalparameter_get_tzid(parameter) : nullptr;
    return momentOf(icalvalue_get_datetime(icalproperty_get_value(property)), tzid);
}

void Reading::add(icalcomponent *event)
{
    const Moment start = momentOf(event, ICAL_DTSTART_PROPERTY);
    if (!start.instant.isValid() || m_read.events.size() >= MostEvents) {
        ++m_read.skipped;
        return;
    }
    CalendarEvent read {.uid = QString::fromUtf8(icalcomponent_get_uid(event)),
                        .sequence = icalcomponent_get_sequence(event),
                        .summary = QString::fromUtf8(icalcomponent_get_summary(event)).simplified(),
                        .description = QString::fromUtf8(icalcomponent_get_description(event)),
                        .location = QString::fromUtf8(icalcomponent_get_location(event)).simplified(),
                        .start = start.instant,
                        .end = momentOf(event, ICAL_DTEND_PROPERTY).instant,
                        .allDay = icalcomponent_get_dtstart(event).is_date != 0,
                        .zone = start.zone};
    if (icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY) != nullptr) {
        read.end = start.instant.addSecs(icaldurationtype_as_int(icalcomponent_get_duration(event)));
    }
    if (!read.end.isValid()) {
        read.end = read.allDay ? read.start.addDays(1) : read.start;
    }
    const icalproperty_method method = icalcomponent_get_method(m_calendar);
    if (method == ICAL_METHOD_CANCEL || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) {
        read.status = CalendarEvent::Status::Cancelled;
    } else if (icalcomponent_get_status(event) == ICAL_STATUS_TENTATIVE) {
        read.status = CalendarEvent::Status::Tentative;
    }
    m_read.events.push_back(read);
    addRepeated(event, read);
}

void Reading::addRepeated(icalcomponent *event, const CalendarEvent &first)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (rule == nullptr) {
        return;
    }
    std::vector<QDateTime> excluded;
    for (icalproperty *date = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); date != nullptr;
         date = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        excluded.push_back(momentOf(icalvalue_get_datetime(icalproperty_get_value(date)), first.zone).instant);
    }
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype begin = icalvalue_get_datetime(icalproperty_get_value(start));
    icalrecur_iterator *each = icalrecur_iterator_new(icalproperty_get_rrule(rule), begin);
    int count = 0;
    for (icaltimetype next = each != nullptr ? icalrecur_iterator_next(each) : icaltime_null_time();
         icaltime_is_null_time(next) == 0; next = icalrecur_iterator_next(each)) {
        CalendarEvent occurrence = first;
        occurrence.start = momentOf(next, first.zone).instant;
        occurrence.end = occurrence.start.addSecs(first.start.secsTo(first.end));
        if (first.start.daysTo(occurrence.start) > DaysOfRepetition || ++count > MostOccurrences
            || m_read.events.size() >= MostEvents) {
            ++m_read.skipped;
            break;
        }
        const bool isExcluded = std::find(excluded.begin(), excluded.end(), occurrence.start) != excluded.end();
        if (occurrence.start != first.start && !isExcluded) {
            m_read.events.push_back(occurrence);
        }
    }
    if (each != nullptr) {
        icalrecur_iterator_free(each);
    }
}

ReadCalendar Reading::run()
{
    for (icalcomponent *event = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT)) {
        add(event);
    }
    std::stable_sort(m_read.events.begin(), m_read.events.end(),
                     [](const CalendarEvent &a, const CalendarEvent &b) { return a.start < b.start; });
    return std::move(m_read);
}

} // namespace

Expected<ReadCalendar> fromCalendar(const QByteArray &text, const QByteArray &floating)
{
    if (text.size() > LargestFile) {
        return failure(ErrorCode::TooLarge, QStringLiteral("calendar file"));
    }
    // A file that was cut off parses as far as it goes: its end has to be there.
    if (!text.contains("BEGIN:VCALENDAR") || text.count("END:VCALENDAR") != text.count("BEGIN:VCALENDAR")
        || text.count("END:VEVENT") != text.count("BEGIN:VEVENT")) {
        return failure(ErrorCode::Malformed, QStringLiteral("not a whole calendar"));
    }
    const IcalComponent calendar(icalparser_parse_string(text.constData()));
    if (calendar == nullptr || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) {
        return failure(ErrorCode::Malformed, QStringLiteral("not a calendar"));
    }
    if (icalcomponent_count_errors(calendar.get()) > 0) {
        return failure(ErrorCode::Malformed,
                       QStringLiteral("%1 lines").arg(icalcomponent_count_errors(calendar.get())));
    }
    return Reading(calendar.get(), floating).run();
}

} // namespace Chancery::Exchange
