// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slotoffers.h"

#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/occupiedtimes.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int DaysToLookAt = 5;

qint64 minutesOf(const Record &request)
{
    const Span span = MeetingRequests::allocationOf(request);
    return span.isComplete() ? span.minutes() : request.get(MeetingRequests::Minutes);
}

/// What is taken in \p booth as entries of the diary: nobody is named, the booth alone is taken.
void addTaken(const Store::Reader &reader, const Record &booth, const QStringList &own,
              std::vector<Diary::Entry> &diary)
{
    for (const Record &time : reader.where(OccupiedTimes::Description, OccupiedTimes::Booth.name, booth.id())) {
        const QDateTime until = time.get(OccupiedTimes::HeldUntil);
        const bool isOver = until.isValid() && until <= QDateTime::currentDateTimeUtc();
        if (!own.contains(time.id()) && !isOver) {
            diary.push_back({.id = time.id(),
                             .span = {time.get(OccupiedTimes::StartsAt), time.get(OccupiedTimes::EndsAt)},
                             .booth = booth.id(),
                             .venue = booth.get(Booths::Venue)});
        }
    }
    for (const QJsonValue &value : booth.get(Booths::Blockings)) {
        const QJsonObject line = value.toObject();
        diary.push_back(
            {.id = booth.id(),
             .span = {read<QDateTime>(line, Booths::BlockingFrom.name), read<QDateTime>(line, Booths::BlockingTo.name)},
             .booth = booth.id(),
             .venue = booth.get(Booths::Venue)});
    }
}

Diary::Entry wantedOf(const Record &request)
{
    Diary::Entry wanted {.id = request.id(), .venue = request.get(MeetingRequests::Venue)};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    wanted.span = {now, now.addSecs(minutesOf(request) * 60)};
    for (const QString &person :
         {request.get(MeetingRequests::Principal), request.get(MeetingRequests::CounterpartDignitary)}) {
        if (!person.isEmpty()) {
            wanted.people << person;
        }
    }
    return wanted;
}

} // namespace

std::vector<Diary::Alternative> freeSlots(const Store::Reader &reader, const SlotQuestion &question, int limit)
{
    const Record &request = question.request;
    const QStringList own {OccupiedTimes::idFor(request.id()),
                           OccupiedTimes::idFor(request.get(MeetingRequests::RevisionOf))};
    const qint64 persons =
        request.get(MeetingRequests::RequesterCount) + request.get(MeetingRequests::CounterpartCount);
    std::vector<Span> windows = openSpans(question.venue, question.day);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::erase_if(windows, [&now](const Span &window) { return window.to <= now; });
    std::vector<Diary::Entry> diary = question.diary;
    std::vector<Diary::Place> places;
    for (const Record &booth : reader.where(Booths::Description, Booths::Venue.name, question.venue.id())) {
        const bool isLargeEnough = !booth.has(Booths::Capacity.name) || booth.get(Booths::Capacity) >= persons;
        if (booth.get(Booths::Retired) || !isLargeEnough) {
            continue;
        }
        places.push_back({booth.id(), question.venue.id(), windows});
        addTaken(reader, booth, own, diary);
    }
    const qint64 slot = question.venue.get(Venues::SlotMinutes);
    std::vector<Diary::Alternative> found =
        Diary::alternatives(wantedOf(request), windows, places, diary, question.habits,
                            std::chrono::minutes(slot > 0 ? slot : 5), limit * 4);
    std::erase_if(found, [&now](const Diary::Alternative &each) {
        const bool isTaken = std::any_of(each.findings.begin(), each.findings.end(), [](const Diary::Finding &finding) {
            return finding.clash == Diary::Clash::Booth;
        });
        return isTaken || each.span.from <= now;
    });
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    return found;
}

std::vector<Diary::Alternative> freeSlotsNear(const Store::Reader &reader, const Record &request, int limit)
{
    const std::optional<Record> venue = reader.find(Venues::Description, request.get(MeetingRequests::Venue));
    if (!venue) {
        return {};
    }
    std::set<QDate> days;
    for (const Span &window : MeetingRequests::windowsOf(request)) {
        for (int i = 0; i < DaysToLookAt; ++i) {
            days.insert(dayAt(*venue, window.from).addDays(i));
        }
    }
    std::vector<Diary::Alternative> all;
    for (const QDate &day : days) {
        const std::vector<Diary::Alternative> found =
            freeSlots(reader, {request, *venue, day}, limit - static_cast<int>(all.size()));
        all.insert(all.end(), found.begin(), found.end());
        if (static_cast<int>(all.size()) >= limit) {
            break;
        }
    }
    return all;
}

} // namespace Chancery::Ui
