// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingevents.h"

#include "base/text.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "domain/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using Exchange::CalendarEvent;

namespace {

constexpr int MostEvents = 5000;

CalendarEvent::Status statusOf(const Record &meeting)
{
    const QString status = meeting.status();
    if (status == "confirmed"_L1 || status == "held"_L1) {
        return CalendarEvent::Status::Confirmed;
    }
    return status == "tentative"_L1 ? CalendarEvent::Status::Tentative : CalendarEvent::Status::Cancelled;
}

QString placeOf(const Record &meeting, const Display &display)
{
    QStringList parts;
    if (const QString booth = meeting.get(MeetingRequests::Booth); !booth.isEmpty()) {
        parts << display.titleOf(Booths::Description, booth);
    }
    if (const QString venue = meeting.get(MeetingRequests::Venue); !venue.isEmpty()) {
        parts << display.titleOf(Venues::Description, venue);
    }
    return parts.join(u", "_s);
}

CalendarEvent meetingEvent(const Record &meeting, const Display &display)
{
    const std::optional<Record> venue = display.reader().find(Venues::Description, meeting.get(MeetingRequests::Venue));
    CalendarEvent event;
    event.summary =
        QCoreApplication::translate("MeetingEvents", "%1 and %2: %3")
            .arg(display.stateName(meeting.get(MeetingRequests::Requester)),
                 display.stateName(meeting.get(MeetingRequests::Counterpart)), meeting.get(MeetingRequests::Purpose));
    event.location = placeOf(meeting, display);
    event.start = meeting.get(MeetingRequests::StartsAt);
    event.end = meeting.get(MeetingRequests::EndsAt);
    event.status = statusOf(meeting);
    event.zone = venue ? venue->get(Venues::TimeZone).toLatin1() : QByteArray();
    return event;
}

CalendarEvent engagementEvent(const Record &engagement)
{
    CalendarEvent event;
    event.summary = engagement.get(Engagements::Name);
    event.description = engagement.get(Engagements::Notes);
    event.location = engagement.get(Engagements::Place);
    event.start = engagement.get(Engagements::StartsAt);
    event.end = engagement.get(Engagements::EndsAt);
    event.zone = engagement.get(Engagements::TimeZone).toLatin1();
    return event;
}

} // namespace

CalendarEvent eventOf(const Store::Row &row, const Collection &collection, const Display &display)
{
    const Record record(collection, row.id, row.document);
    CalendarEvent event =
        &collection == &MeetingRequests::Description ? meetingEvent(record, display) : engagementEvent(record);
    event.uid = row.id;
    event.sequence = row.rev;
    event.changedAt = row.updatedAt;
    return event;
}

std::vector<CalendarEvent> allEvents(const Display &display, const QString &mission)
{
    std::vector<CalendarEvent> events;
    for (const Collection *collection : {&MeetingRequests::Description, &Engagements::Description}) {
        const Query query {.collection = collection, .sortField = "starts_at", .limit = MostEvents};
        const auto keys = display.reader().keys(query);
        const auto rows = keys ? display.reader().fetch(*collection, *keys) : Expected<std::vector<Store::Row>>();
        for (const Store::Row &row : rows.value_or(std::vector<Store::Row>())) {
            const Record record(*collection, row.id, row.document);
            const bool isOurs = collection == &Engagements::Description || mission.isEmpty()
                || record.get(MeetingRequests::Requester) == mission
                || record.get(MeetingRequests::Counterpart) == mission;
            if (isOurs) {
                events.push_back(eventOf(row, *collection, display));
            }
        }
    }
    std::erase_if(events, [](const CalendarEvent &event) { return !event.start.isValid(); });
    return events;
}

} // namespace Chancery::Ui
