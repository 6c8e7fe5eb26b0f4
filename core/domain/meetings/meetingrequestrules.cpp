// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/occupiedtimes.h"

namespace Chancery::Domain::MeetingRequests {
using namespace Qt::StringLiterals;

namespace {

/// The other requests with the same value in \p key.
std::vector<Record> othersWith(const Record &record, std::string_view key, const RuleContext &context)
{
    const QString value = read<QString>(record.document(), key);
    std::vector<Record> others =
        value.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, key, value);
    std::erase_if(others,
                  [&](const Record &other) { return other.id() == record.id() || isRevisionPair(record, other); });
    return others;
}

} // namespace

QStringList scopesOf(const Record &record)
{
    QStringList scopes {u"mission:"_s + record.get(Requester)};
    if (!isDraft(record) && record.get(Status) != "for_approval"_L1) {
        scopes << u"mission:"_s + record.get(Counterpart) << u"role:mms_msu"_s;
    }
    return scopes;
}

bool sameStateOnBothSides(const Record &record, const RuleContext &, QStringList &)
{
    return !record.get(Requester).isEmpty() && record.get(Requester) == record.get(Counterpart);
}

bool windowIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    const std::vector<Span> windows = windowsOf(record);
    return std::any_of(windows.begin(), windows.end(), [](const Span &window) { return window.isReversed(); });
}

bool windowIsTooShort(const Record &record, const RuleContext &, QStringList &params)
{
    const std::vector<Span> windows = windowsOf(record);
    params << QString::number(record.get(Minutes));
    return std::any_of(windows.begin(), windows.end(), [&](const Span &window) {
        return window.isComplete() && !window.isReversed() && window.minutes() < record.get(Minutes);
    });
}

bool windowIsOutsideHours(const Record &record, const RuleContext &context, QStringList &)
{
    // Once submitted, a later change of the venue's hours is for meetings management to answer.
    const std::optional<Record> venue = isDraft(record) ? context.follow(record, Venue.name) : std::nullopt;
    const std::vector<Span> windows = windowsOf(record);
    return venue && std::any_of(windows.begin(), windows.end(), [&](const Span &window) {
               return window.isComplete() && !window.isReversed() && !isOpenDuring(*venue, window);
           });
}

bool noticeIsTooShort(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> venue = context.follow(record, Venue.name);
    const qint64 hours = venue ? venue->get(Venues::MinNoticeHours) : 0;
    params << QString::number(hours);
    const QDateTime earliest = context.now().addSecs(hours * 3600);
    const std::vector<Span> windows = windowsOf(record);
    // A window is of use when the meeting still fits between the end of the notice and the end of the window.
    // A change of what was asked in time is for meetings management to judge, also on the day itself.
    const bool isNew = isDraft(record) && record.get(RevisionOf).isEmpty();
    return isNew && !windows.empty() && !windowsArePast(record, context, params)
        && std::none_of(windows.begin(), windows.end(), [&](const Span &window) {
               return std::max(window.from, earliest).addSecs(record.get(Minutes) * 60) <= window.to;
           });
}

bool windowsArePast(const Record &record, const RuleContext &context, QStringList &)
{
    const std::vector<Span> windows = windowsOf(record);
    return isDraft(record) && !windows.empty()
        && std::all_of(windows.begin(), windows.end(), [&](const Span &window) { return window.to <= context.now(); });
}

bool venueIsUnknown(const Record &record, const RuleContext &context, QStringList &)
{
    return isDraft(record) && !record.get(Venue).isEmpty() && !context.follow(record, Venue.name);
}

bool noBoothIsLargeEnough(const Record &record, const RuleContext &context, QStringList &params)
{
    const qint64 persons = record.get(RequesterCount) + record.get(CounterpartCount);
    if (!isDraft(record) || record.get(Venue).isEmpty() || persons == 0) {
        return false;
    }
    const std::vector<Record> booths = boothsAt(record.get(Venue), context);
    qint64 largest = 0;
    for (const Record &booth : booths) {
        if (!booth.has(Booths::Capacity.name)) {
            return false;
        }
        largest = std::max(largest, booth.get(Booths::Capacity));
    }
    params << QString::number(persons) << QString::number(largest);
    return !booths.empty() && persons > largest;
}

bool noBoothIsFree(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> venue = isDraft(record) ? context.follow(record, Venue.name) : std::nullopt;
    const std::vector<Span> windows = venue ? windowsOf(record) : std::vector<Span>();
    const std::vector<Record> booths = windows.empty() ? std::vector<Record>() : boothsAt(venue->id(), context);
    const qint64 persons = record.get(RequesterCount) + record.get(CounterpartCount);
    // Its own place, and that of the request it changes, do not stand in its way.
    const QStringList own {OccupiedTimes::idFor(record.id()), OccupiedTimes::idFor(record.get(RevisionOf))};
    return !booths.empty() && std::none_of(booths.begin(), booths.end(), [&](const Record &booth) {
        const bool isLargeEnough = !booth.has(Booths::Capacity.name) || booth.get(Booths::Capacity) >= persons;
        return isLargeEnough && OccupiedTimes::hasRoom(booth, windows, record.get(Minutes), own, context);
    });
}

bool isTooFarAhead(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> venue = isDraft(record) ? context.follow(record, Venue.name) : std::nullopt;
    if (!venue || !venue->has(Venues::MaxAheadDays.name)) {
        return false;
    }
    const qint64 days = venue->get(Venues::MaxAheadDays);
    params << QString::number(days);
    const std::vector<Span> windows = windowsOf(record);
    return std::any_of(windows.begin(), windows.end(),
                       [&](const Span &window) { return window.from > context.now().addDays(days); });
}

bool venueTakesNoBilaterals(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> venue = isDraft(record) ? context.follow(record, Venue.name) : std::nullopt;
    return venue && !venue->get(Venues::AcceptsBilaterals);
}

bool allocationIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return allocationOf(record).isReversed();
}

bool boothIsUnknown(const Record &record, const RuleContext &context, QStringList &)
{
    if (!isAllotted(record)) {
        return false;
    }
    const std::optional<Record> booth = context.follow(record, Booth.name);
    return !booth || booth->get(Booths::Retired);
}

bool boothIsBlocked(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> booth = isAllotted(record) ? context.follow(record, Booth.name) : std::nullopt;
    const QJsonArray blockings = booth ? booth->get(Booths::Blockings) : QJsonArray();
    return std::any_of(blockings.begin(), blockings.end(), [&](const QJsonValue &value) {
        const QJsonObject line = value.toObject();
        return allocationOf(record).overlaps(
            {read<QDateTime>(line, Booths::BlockingFrom.name), read<QDateTime>(line, Booths::BlockingTo.name)});
    });
}

bool allocationIsOutsideHours(const Record &record, const RuleContext &context, QStringList &)
{
    const Span span = allocationOf(record);
    const std::optional<Record> venue = isAllotted(record) ? venueOf(record, context) : std::nullopt;
    return venue && span.isComplete() && !span.isReversed() && !isOpenDuring(*venue, span);
}

bool boothIsTooSmall(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> booth = isAllotted(record) ? context.follow(record, Booth.name) : std::nullopt;
    const qint64 persons = record.get(RequesterCount) + record.get(CounterpartCount);
    params << QString::number(persons) << QString::number(booth ? booth->get(Booths::Capacity) : 0);
    return booth && booth->has(Booths::Capacity.name) && persons > booth->get(Booths::Capacity);
}

bool boothIsTaken(const Record &record, const RuleContext &context, QStringList &)
{
    const std::vector<Record> others =
        keepsBooth(record, context) ? othersWith(record, Booth.name, context) : std::vector<Record>();
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return keepsBooth(other, context) && allocationOf(other).overlaps(allocationOf(record));
    });
}

bool dailyCapIsReached(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> venue = isAllotted(record) ? venueOf(record, context) : std::nullopt;
    if (!venue || !venue->has(Venues::MissionDailyCap.name)) {
        return false;
    }
    const qint64 cap = venue->get(Venues::MissionDailyCap);
    params << QString::number(cap);
    const QDate day = dayAt(*venue, record.get(StartsAt));
    const std::vector<Record> others = othersWith(record, Requester.name, context);
    const auto sameDay = std::count_if(others.begin(), others.end(), [&](const Record &other) {
        const std::optional<Record> there = keepsBooth(other, context) ? venueOf(other, context) : std::nullopt;
        return there && there->id() == venue->id() && dayAt(*venue, other.get(StartsAt)) == day;
    });
    return sameDay >= cap;
}

bool lengthIsNotInSlots(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> venue = context.follow(record, Venue.name);
    const qint64 slot = venue ? venue->get(Venues::SlotMinutes) : 0;
    params << QString::number(slot);
    return slot > 0 && record.get(Minutes) % slot != 0;
}

bool principalIsOfAnotherState(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> principal = context.follow(record, Principal.name);
    return principal && principal->get(Dignitaries::StateCode) != record.get(Requester);
}

bool principalIsBusy(const Record &record, const RuleContext &context, QStringList &)
{
    const std::vector<Record> others =
        isAllotted(record) ? othersWith(record, Principal.name, context) : std::vector<Record>();
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return keepsBooth(other, context) && allocationOf(other).overlaps(allocationOf(record));
    });
}

bool interpreterIsBusy(const Record &record, const RuleContext &context, QStringList &params)
{
    const QStringList interpreters = isAllotted(record) ? record.get(Interpreters) : QStringList();
    const std::vector<Record> others =
        interpreters.isEmpty() ? std::vector<Record>() : othersWith(record, Venue.name, context);
    for (const Record &other : others) {
        if (!keepsBooth(other, context) || !allocationOf(other).overlaps(allocationOf(record))) {
            continue;
        }
        const QStringList there = other.get(Interpreters);
        const auto both = std::find_if(interpreters.begin(), interpreters.end(),
                                       [&there](const QString &name) { return there.contains(name); });
        if (both != interpreters.end()) {
            params << *both;
            return true;
        }
    }
    return false;
}

bool revisionDoesNotFit(const Record &record, const RuleContext &context, QStringList &)
{
    if (record.get(RevisionOf).isEmpty() || !isDraft(record)) {
        return false;
    }
    const std::optional<Record> earlier = context.follow(record, RevisionOf.name);
    return !earlier || earlier->id() == record.id() || earlier->get(Requester) != record.get(Requester)
        || earlier->get(Counterpart) != record.get(Counterpart) || !isOpen(*earlier);
}

bool requestIsMirrored(const Record &record, const RuleContext &context, QStringList &)
{
    const QString counterpart = record.get(Counterpart);
    if (counterpart.isEmpty() || !(isDraft(record) || isAsking(record))) {
        return false;
    }
    const std::vector<Record> theirs = context.lookup().where(Description, Requester.name, counterpart);
    return std::any_of(theirs.begin(), theirs.end(), [&](const Record &other) {
        return other.get(Counterpart) == record.get(Requester) && isAsking(other);
    });
}

bool ranksDiffer(const Record &record, const RuleContext &, QStringList &)
{
    const int ours = Dignitaries::levelOf(record.get(RequesterRank));
    const int theirs = Dignitaries::levelOf(record.get(CounterpartRank));
    return ours >= 0 && theirs >= 0 && ours != theirs;
}

} // namespace Chancery::Domain::MeetingRequests
