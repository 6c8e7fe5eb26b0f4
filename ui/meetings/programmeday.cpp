// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programmeday.h"

#include "base/rfc3339.h"
#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/occupiedtimes.h"
#include "ui/meetings/meetingrecords.h"
#include "ui/meetings/slotoffers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int MostPeople = 500;
constexpr int MostEngagements = 500;
constexpr int LongestEngagement = 3; ///< Days: an earlier begin is not looked for.

Expected<std::vector<Record>> peopleOf(const Store::Reader &reader, const QString &mission)
{
    Query query {.collection = &Dignitaries::Description, .sortField = "name", .limit = MostPeople};
    if (!mission.isEmpty()) {
        query.filters.push_back({"state", mission});
    }
    Expected<std::vector<Record>> people = recordsOf(reader, query);
    if (people) {
        std::stable_sort(people->begin(), people->end(), [](const Record &a, const Record &b) {
            return Dignitaries::levelOf(a.get(Dignitaries::Rank)) < Dignitaries::levelOf(b.get(Dignitaries::Rank));
        });
    }
    return people;
}

bool concerns(const Record &meeting, const ProgrammeDay &day)
{
    const bool isOurs = day.mission.isEmpty() || meeting.get(MeetingRequests::Requester) == day.mission
        || meeting.get(MeetingRequests::Counterpart) == day.mission;
    return isOurs
        && (day.person.isEmpty() || meeting.get(MeetingRequests::Principal) == day.person
            || meeting.get(MeetingRequests::CounterpartDignitary) == day.person);
}

std::optional<Record> briefOf(const Store::Reader &reader, const Record &meeting, const QString &mission)
{
    for (const Record &brief : reader.where(Briefs::Description, Briefs::Meeting.name, meeting.id())) {
        if (brief.get(Briefs::Mission) == mission) {
            return brief;
        }
    }
    return std::nullopt;
}

Expected<void> addEngagements(const Store::Reader &reader, ProgrammeDay &day)
{
    const Span whole {day.day.startOfDay(day.zone).toUTC(), day.day.addDays(1).startOfDay(day.zone).toUTC()};
    const Expected<std::vector<Record>> found = recordsOf(
        reader,
        {.collection = &Engagements::Description,
         .filters = {{"starts_at", formatInstant(whole.from.addDays(-LongestEngagement)), Filter::Test::AtLeast},
                     {"starts_at", formatInstant(whole.to), Filter::Test::AtMost}},
         .sortField = "starts_at",
         .limit = MostEngagements});
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    for (const Record &engagement : *found) {
        const QString who = engagement.get(Engagements::Dignitary);
        Diary::Entry entry = Programme::engagementOf(engagement);
        if (entry.span.overlaps(whole) && (day.person.isEmpty() || who.isEmpty() || who == day.person)) {
            // What concerns everybody concerns the person whose day this is.
            if (who.isEmpty() && !day.person.isEmpty()) {
                entry.people << day.person;
            }
            day.items.push_back({engagement, std::move(entry)});
        }
    }
    return {};
}

void judge(ProgrammeDay &day)
{
    const std::vector<Diary::Entry> diary = day.diary();
    for (ProgrammeItem &item : day.items) {
        item.findings = Diary::clashes(item.entry, diary, day.habits);
    }
}

} // namespace

const ProgrammeItem *ProgrammeDay::item(const QString &id) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const ProgrammeItem &each) { return each.entry.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<Diary::Entry> ProgrammeDay::diary() const
{
    std::vector<Diary::Entry> entries;
    entries.reserve(items.size());
    std::transform(items.begin(), items.end(), std::back_inserter(entries),
                   [](const ProgrammeItem &item) { return item.entry; });
    return entries;
}

Expected<ProgrammeDay> loadProgrammeDay(const Store::Reader &reader, const ProgrammeQuestion &question)
{
    ProgrammeDay day {.mission = question.mission,
                      .person = question.person,
                      .day = question.day,
                      .zone = zoneOfMeetings(reader),
                      .habits = question.habits};
    day.habits.zone = day.zone;
    Expected<std::vector<Record>> people = peopleOf(reader, day.mission);
    if (!people) {
        return tl::unexpected<Error>(people.error());
    }
    day.people = std::move(*people);
    Expected<std::vector<Record>> meetings = meetingsOfDay(reader, day.day, day.zone);
    if (!meetings) {
        return tl::unexpected<Error>(meetings.error());
    }
    for (Record &meeting : *meetings) {
        if (concerns(meeting, day)) {
            Diary::Entry entry = Programme::entryOf(meeting);
            const bool isRequester = meeting.get(MeetingRequests::Requester) == day.mission;
            entry.counterpart =
                isRequester ? meeting.get(MeetingRequests::Counterpart) : meeting.get(MeetingRequests::Requester);
            const std::optional<Record> brief = briefOf(reader, meeting, day.mission);
            day.items.push_back({std::move(meeting), std::move(entry), {}, brief});
        }
    }
    if (const Expected<void> added = addEngagements(reader, day); !added) {
        return tl::unexpected<Error>(added.error());
    }
    std::stable_sort(day.items.begin(), day.items.end(), [](const ProgrammeItem &a, const ProgrammeItem &b) {
        return a.entry.span.from < b.entry.span.from;
    });
    judge(day);
    return day;
}

std::vector<Diary::Alternative> otherTimes(const Store::Reader &reader, const ProgrammeDay &day,
                                           const ProgrammeItem &item, int limit)
{
    const std::optional<Record> venue = reader.find(Venues::Description, item.record.get(MeetingRequests::Venue));
    if (!item.isMeeting() || !venue) {
        return {};
    }
    const SlotQuestion question {item.record, *venue, day.day, day.diary(), day.habits};
    return freeSlots(reader, question, limit);
}

} // namespace Chancery::Ui
