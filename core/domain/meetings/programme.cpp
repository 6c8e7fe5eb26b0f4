// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programme.h"

#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequestlife.h"

#include <algorithm>

namespace Chancery::Domain::Programme {
using namespace Qt::StringLiterals;

namespace {

bool shareSomebody(const Diary::Entry &a, const Diary::Entry &b)
{
    // Who is not named is the whole delegation.
    return a.people.isEmpty() || b.people.isEmpty()
        || std::any_of(a.people.begin(), a.people.end(),
                       [&b](const QString &person) { return b.people.contains(person); });
}

qint64 seconds(std::chrono::minutes minutes)
{
    return std::chrono::seconds(minutes).count();
}

/// The time kept free between \p before and \p after as they were planned.
qint64 gapBetween(const Diary::Entry &before, const Diary::Entry &after, const Diary::Habits &habits)
{
    const bool isSamePlace = !before.venue.isEmpty() && before.venue == after.venue;
    const qint64 wanted = seconds(isSamePlace ? habits.shortestBreak : habits.walk);
    const qint64 planned = before.span.to.secsTo(after.span.from);
    return planned < 0 ? wanted : std::min(wanted, planned);
}

QDateTime roundedUp(const QDateTime &instant, std::chrono::minutes step)
{
    const qint64 unit = std::max<qint64>(60, seconds(step));
    const qint64 rest = instant.toSecsSinceEpoch() % unit;
    return rest == 0 ? instant : instant.addSecs(unit - rest);
}

bool canMove(const Diary::Entry &entry)
{
    return entry.kind == Diary::Entry::Kind::Meeting || !entry.isHard;
}

} // namespace

Diary::Entry entryOf(const Record &meeting)
{
    Diary::Entry entry {.id = meeting.id(),
                        .span = MeetingRequests::allocationOf(meeting),
                        .booth = meeting.get(MeetingRequests::Booth),
                        .venue = meeting.get(MeetingRequests::Venue)};
    for (const QString &person :
         {meeting.get(MeetingRequests::Principal), meeting.get(MeetingRequests::CounterpartDignitary)}) {
        if (!person.isEmpty()) {
            entry.people << person;
        }
    }
    entry.people << meeting.get(MeetingRequests::Interpreters);
    return entry;
}

Diary::Entry engagementOf(const Record &engagement)
{
    Diary::Entry entry {.id = engagement.id(),
                        .span = {engagement.get(Engagements::StartsAt), engagement.get(Engagements::EndsAt)},
                        .kind = Diary::Entry::Kind::Engagement,
                        .isHard = !engagement.get(Engagements::Movable),
                        .venue = engagement.get(Engagements::Venue)};
    if (const QString dignitary = engagement.get(Engagements::Dignitary); !dignitary.isEmpty()) {
        entry.people << dignitary;
    }
    return entry;
}

NowAndNext nowAndNext(std::span<const Diary::Entry> day, const QDateTime &now)
{
    NowAndNext found;
    for (std::size_t i = 0; i < day.size(); ++i) {
        const Span &span = day[i].span;
        if (span.from <= now && now < span.to) {
            found.now = !found.now || day[*found.now].span.from <= span.from ? i : found.now;
        } else if (now < span.from) {
            found.next = !found.next || span.from < day[*found.next].span.from ? i : found.next;
        }
    }
    return found;
}

std::vector<Push> pushLater(std::span<const Diary::Entry> day, const QString &late, std::chrono::minutes delay,
                            const Diary::Habits &habits, std::chrono::minutes step)
{
    const auto first = std::find_if(day.begin(), day.end(), [&late](const auto &entry) { return entry.id == late; });
    if (first == day.end()) {
        return {};
    }
    std::vector<const Diary::Entry *> later;
    for (const Diary::Entry &entry : day) {
        if (entry.id != late && entry.span.from >= first->span.from && shareSomebody(entry, *first)) {
            later.push_back(&entry);
        }
    }
    std::stable_sort(later.begin(), later.end(),
                     [](const auto *a, const auto *b) { return a->span.from < b->span.from; });
    const auto moved = [](const Diary::Entry &entry, const QDateTime &from) {
        return Span {from, from.addSecs(entry.span.from.secsTo(entry.span.to))};
    };
    std::vector<Push> pushes {{late, moved(*first, first->span.from.addSecs(seconds(delay)))}};
    const Diary::Entry *before = &*first;
    QDateTime end = pushes.front().to.to;
    for (const Diary::Entry *entry : later) {
        const QDateTime earliest = end.addSecs(gapBetween(*before, *entry, habits));
        if (entry->span.from >= earliest) {
            break;
        }
        const bool isStuck = !canMove(*entry);
        pushes.push_back({entry->id, isStuck ? entry->span : moved(*entry, roundedUp(earliest, step)), isStuck});
        // What cannot be moved is passed over: the rest follows whichever ends later.
        end = std::max(end, pushes.back().to.to);
        before = entry;
    }
    return pushes;
}

} // namespace Chancery::Domain::Programme
