// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardday.h"

#include "domain/meetings/booths.h"
#include "domain/meetings/dignitaries.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/occupiedtimes.h"
#include "domain/meetings/venues.h"
#include "ui/meetings/meetingrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using MeetingRequests::allocationOf;

namespace {

constexpr int MostWaiting = 500;

/// \p open without what is taken.
std::vector<Span> without(std::vector<Span> open, const std::vector<Span> &taken)
{
    for (const Span &blocked : taken) {
        std::vector<Span> left;
        for (const Span &span : open) {
            if (!span.overlaps(blocked)) {
                left.push_back(span);
                continue;
            }
            if (span.from < blocked.from) {
                left.push_back({span.from, blocked.from});
            }
            if (blocked.to < span.to) {
                left.push_back({blocked.to, span.to});
            }
        }
        open = std::move(left);
    }
    return open;
}

Expected<void> addMeetings(const Store::Reader &reader, BoardDay &day)
{
    Expected<std::vector<Record>> found = meetingsOfDay(reader, day.day, day.zone);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    std::erase_if(*found, [&day](const Record &request) {
        const QString booth = request.get(MeetingRequests::Booth);
        return std::none_of(day.booths.begin(), day.booths.end(),
                            [&booth](const Record &other) { return other.id() == booth; });
    });
    day.meetings = std::move(*found);
    return {};
}

/// What everybody may know of the booths, without the meetings that the caller sees as such.
void addOccupied(const Store::Reader &reader, BoardDay &day)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList own;
    for (const Record &meeting : day.meetings) {
        own << OccupiedTimes::idFor(meeting.id());
    }
    for (const Record &booth : day.booths) {
        for (Record &time : reader.where(OccupiedTimes::Description, OccupiedTimes::Booth.name, booth.id())) {
            const QDateTime until = time.get(OccupiedTimes::HeldUntil);
            const bool isThatDay = dayAt(day.venue, time.get(OccupiedTimes::StartsAt)) == day.day;
            if (isThatDay && !own.contains(time.id()) && (!until.isValid() || until > now)) {
                day.occupied.push_back(std::move(time));
            }
        }
    }
}

Expected<void> addWaiting(const Store::Reader &reader, BoardDay &day)
{
    for (const char *status : {"submitted", "in_review"}) {
        Expected<std::vector<Record>> found = recordsOf(reader,
                                                        {.collection = &MeetingRequests::Description,
                                                         .filters = {{"status", QLatin1String(status)}},
                                                         .limit = MostWaiting});
        if (!found) {
            return tl::unexpected<Error>(found.error());
        }
        std::copy_if(found->begin(), found->end(), std::back_inserter(day.waiting), [&day](const Record &request) {
            const QString venue = request.get(MeetingRequests::Venue);
            return venue.isEmpty() || venue == day.venue.id();
        });
    }
    std::stable_sort(day.waiting.begin(), day.waiting.end(), [](const Record &a, const Record &b) {
        return a.get(MeetingRequests::SubmittedAt) < b.get(MeetingRequests::SubmittedAt);
    });
    return {};
}

} // namespace

const Record *BoardDay::meeting(const QString &id) const
{
    const auto found =
        std::find_if(meetings.begin(), meetings.end(), [&id](const Record &other) { return other.id() == id; });
    return found == meetings.end() ? nullptr : &*found;
}

const Record *BoardDay::waitingRequest(const QString &id) const
{
    const auto found =
        std::find_if(waiting.begin(), waiting.end(), [&id](const Record &other) { return other.id() == id; });
    return found == waiting.end() ? nullptr : &*found;
}

std::vector<const Record *> BoardDay::inTheWay(const QString &booth, const Span &span, const QString &id) const
{
    std::vector<const Record *> found;
    for (const Record &other : meetings) {
        if (other.id() != id && other.get(MeetingRequests::Booth) == booth && allocationOf(other).overlaps(span)) {
            found.push_back(&other);
        }
    }
    return found;
}

bool BoardDay::isOccupied(const QString &booth, const Span &span) const
{
    return std::any_of(occupied.begin(), occupied.end(), [&](const Record &time) {
        const Span taken {time.get(OccupiedTimes::StartsAt), time.get(OccupiedTimes::EndsAt)};
        return time.get(OccupiedTimes::Booth) == booth && taken.overlaps(span);
    });
}

std::vector<Allocation::Place> BoardDay::places(const QDateTime &from) const
{
    std::vector<Allocation::Place> places;
    for (const Record &booth : booths) {
        std::vector<Span> taken;
        if (from.isValid() && !open.empty() && open.front().from < from) {
            taken.push_back({open.front().from, from});
        }
        for (const QJsonValue &value : booth.get(Booths::Blockings)) {
            taken.push_back({read<QDateTime>(value.toObject(), Booths::BlockingFrom.name),
                             read<QDateTime>(value.toObject(), Booths::BlockingTo.name)});
        }
        for (const Record &time : occupied) {
            if (time.get(OccupiedTimes::Booth) == booth.id()) {
                taken.push_back({time.get(OccupiedTimes::StartsAt), time.get(OccupiedTimes::EndsAt)});
            }
        }
        places.push_back({booth.id(), venue.id(), static_cast<int>(booth.get(Booths::Capacity)), without(open, taken)});
    }
    return places;
}

Expected<BoardDay> loadBoardDay(const Store::Reader &reader, const QString &venue, const QDate &day)
{
    const Expected<std::optional<Store::Row>> row = reader.row(Venues::Description, venue);
    if (!row || !row->has_value()) {
        return row ? failure(ErrorCode::NotFound) : tl::unexpected<Error>(row.error());
    }
    BoardDay board {.venue = Record(Venues::Description, venue, (*row)->document), .day = day};
    const QTimeZone zone(board.venue.get(Venues::TimeZone).toLatin1());
    board.zone = zone.isValid() ? zone : QTimeZone::utc();
    board.open = openSpans(board.venue, day);
    board.booths = reader.where(Booths::Description, Booths::Venue.name, venue);
    std::erase_if(board.booths, [](const Record &booth) { return booth.get(Booths::Retired); });
    std::sort(board.booths.begin(), board.booths.end(),
              [](const Record &a, const Record &b) { return a.get(Booths::Code) < b.get(Booths::Code); });
    Expected<void> added = addMeetings(reader, board);
    if (added) {
        addOccupied(reader, board);
        added = addWaiting(reader, board);
    }
    return added ? Expected<BoardDay>(std::move(board)) : tl::unexpected<Error>(added.error());
}

Allocation::Ask askOf(const Record &request)
{
    constexpr int LastLevel = 9; // No rank was given: after all who gave one.
    const int level = Dignitaries::levelOf(request.get(MeetingRequests::RequesterRank));
    Allocation::Ask ask {.id = request.id(),
                         .requester = request.get(MeetingRequests::Requester),
                         .length = std::chrono::minutes(request.get(MeetingRequests::Minutes)),
                         .persons = static_cast<int>(request.get(MeetingRequests::RequesterCount)
                                                     + request.get(MeetingRequests::CounterpartCount)),
                         .rank = level < 0 ? LastLevel : level,
                         .submittedAt = request.get(MeetingRequests::SubmittedAt)};
    const QString principal = request.get(MeetingRequests::Principal);
    if (!principal.isEmpty()) {
        ask.people << principal;
    }
    ask.windows = MeetingRequests::windowsOf(request);
    std::erase_if(ask.windows, [](const Span &window) { return !window.isComplete() || window.isReversed(); });
    return ask;
}

} // namespace Chancery::Ui
