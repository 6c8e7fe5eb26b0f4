// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingrecords.h"

#include "base/rfc3339.h"
#include "domain/meetings/meetingrequests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int MostMeetings = 5000;
}

Expected<std::vector<Record>> recordsOf(const Store::Reader &reader, const Query &query)
{
    Expected<std::vector<Store::RowKey>> keys = reader.keys(query);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    Expected<std::vector<Store::Row>> rows = reader.fetch(*query.collection, *keys);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<Record> records;
    records.reserve(rows->size());
    for (Store::Row &row : *rows) {
        records.emplace_back(*query.collection, row.id, std::move(row.document));
    }
    return records;
}

bool hasItsBooth(const Record &request)
{
    const QString status = request.status();
    return status == "tentative"_L1 || status == "confirmed"_L1 || status == "held"_L1 || status == "no_show"_L1;
}

Expected<std::vector<Record>> meetingsOfDay(const Store::Reader &reader, const QDate &day, const QTimeZone &zone)
{
    const QDateTime from = day.startOfDay(zone).toUTC();
    const QDateTime to = day.addDays(1).startOfDay(zone).toUTC();
    Expected<std::vector<Record>> found =
        recordsOf(reader,
                  {.collection = &MeetingRequests::Description,
                   .filters = {{"starts_at", formatInstant(from), Filter::Test::AtLeast},
                               {"starts_at", formatInstant(to), Filter::Test::AtMost}},
                   .sortField = "starts_at",
                   .limit = MostMeetings});
    if (found) {
        std::erase_if(*found, [&to](const Record &request) {
            return !hasItsBooth(request) || request.get(MeetingRequests::StartsAt) >= to;
        });
    }
    return found;
}

QTimeZone zoneOfMeetings(const Store::Reader &reader)
{
    for (const Record &venue : reader.where(Venues::Description, Venues::AcceptsBilaterals.name, u"true"_s)) {
        const QTimeZone zone(venue.get(Venues::TimeZone).toLatin1());
        if (zone.isValid()) {
            return zone;
        }
    }
    return QTimeZone::systemTimeZone();
}

} // namespace Chancery::Ui
