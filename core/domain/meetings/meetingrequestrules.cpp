// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/meetings/meetingrequests.h"
#include "domain/meetings/openinghours.h"

namespace Chancery::Domain::MeetingRequests {
using namespace Qt::StringLiterals;

namespace {

Span allocationOf(const Record &record)
{
    return {record.get(StartsAt), record.get(EndsAt)};
}

std::vector<Span> windowsOf(const Record &record)
{
    std::vector<Span> windows;
    for (const QJsonValue &value : record.get(Windows)) {
        const QJsonObject window = value.toObject();
        windows.push_back({read<QDateTime>(window, WindowFrom.name), read<QDateTime>(window, WindowTo.name)});
    }
    return windows;
}

/// Rules about a booth hold while the booth is kept; what took place stays as it was.
bool isAllotted(const Record &record)
{
    const QString status = record.get(Status);
    return status == "tentative"_L1 || status == "confirmed"_L1;
}

bool isDraft(const Record &record)
{
    return record.get(Status) == "draft"_L1 || record.get(Status).isEmpty();
}

/// Asked for and not yet given a booth: only then can two requests still become one meeting.
bool isAsking(const Record &record)
{
    return record.get(Status) == "submitted"_L1 || record.get(Status) == "in_review"_L1;
}

/// Whether \p other keeps its booth now: a hold that has run out keeps nothing.
bool keepsBooth(const Record &other, const RuleContext &context)
{
    const QDateTime until = other.get(HeldUntil);
    return isAllotted(other) && (other.get(Status) == "confirmed"_L1 || !until.isValid() || until > context.now());
}

/// A revision takes the place of the request it changes: the two never stand in each other's way.
bool isRevisionPair(const Record &a, const Record &b)
{
    return (!a.id().isEmpty() && b.get(RevisionOf) == a.id()) || (!b.id().isEmpty() && a.get(RevisionOf) == b.id());
}

std::optional<Record> venueOf(const Record &record, const RuleContext &context)
{
    const std::optional<Record> booth = context.follow(record, Booth.name);
    return booth ? context.follow(*booth, Booths::Venue.name) : context.follow(record, Venue.name);
}

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
    if (!isDraft(record)) {
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
    return isDraft(record) && !windows.empty() && std::none_of(windows.begin(), windows.end(), [&](const Span &window) {
               return std::max(window.from, earliest).addSecs(record.get(Minutes) * 60) <= window.to;
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
