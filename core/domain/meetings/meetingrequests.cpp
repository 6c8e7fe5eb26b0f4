// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetingrequests.h"

#include "domain/meetings/meetingrequestlife.h"

namespace Chancery::Domain::MeetingRequests {
using namespace Qt::StringLiterals;

namespace {

struct Check
{
    std::string_view name;
    RuleFunction *isBroken;
};

/// The first of \p checks that \p record breaks, or an empty name.
std::string_view firstBroken(std::span<const Check> checks, const Record &record, const RuleContext &context)
{
    for (const Check &check : checks) {
        QStringList params;
        if (check.isBroken(record, context, params)) {
            return check.name;
        }
    }
    return {};
}

constexpr std::array SubmitChecks {
    Check {"same_state_on_both_sides", sameStateOnBothSides},
    Check {"window_reversed", windowIsReversed},
    Check {"window_too_short", windowIsTooShort},
    Check {"venue_unknown", venueIsUnknown},
    Check {"venue_takes_no_bilaterals", venueTakesNoBilaterals},
    Check {"persons_exceed_venue", noBoothIsLargeEnough},
    Check {"revision_does_not_fit", revisionDoesNotFit},
    Check {"window_outside_hours", windowIsOutsideHours},
    Check {"window_past", windowsArePast},
    Check {"below_notice", noticeIsTooShort},
    Check {"too_far_ahead", isTooFarAhead},
    Check {"windows_full", noBoothIsFree},
};

constexpr std::array AllocationChecks {
    Check {"allocation_reversed", allocationIsReversed},
    Check {"booth_unknown", boothIsUnknown},
    Check {"booth_blocked", boothIsBlocked},
    Check {"allocation_outside_hours", allocationIsOutsideHours},
    Check {"booth_too_small", boothIsTooSmall},
    Check {"booth_taken", boothIsTaken},
    Check {"capacity_mission_day", dailyCapIsReached},
};

void takeAllocation(Record &record, const QJsonObject &args)
{
    record.set(Booth, read<QString>(args, "booth"));
    record.set(StartsAt, read<QDateTime>(args, "starts_at"));
    record.set(EndsAt, read<QDateTime>(args, "ends_at"));
    record.set(HeldUntil, read<QDateTime>(args, "held_until"));
    if (args.contains("interpreters"_L1)) {
        record.set(Interpreters, read<QStringList>(args, "interpreters"));
    }
}

consteval std::size_t placeOf(std::string_view key)
{
    return static_cast<std::size_t>(listOf(Fields).find(key) - Fields.data());
}

bool hasPassed(const QDateTime &instant, const RuleContext &context)
{
    return instant.isValid() && instant <= context.now();
}

/// Whether the head of mission has a say before a request of that rank leaves the mission.
bool needsApproval(const Record &record, const RuleContext &context)
{
    const std::optional<Record> venue = context.follow(record, Venue.name);
    return venue && venue->get(Venues::ApprovalRanks).contains(record.get(RequesterRank));
}

} // namespace

std::string_view refuseToSubmit(const Record &record, const QJsonObject &, const RuleContext &context)
{
    if (record.get(Windows).isEmpty()) {
        return "window_missing";
    }
    // The rules for a draft hold while it waits for approval, too.
    Record draft = record;
    draft.set(Status, u"draft"_s);
    if (const std::string_view broken = firstBroken(SubmitChecks, draft, context); !broken.empty()) {
        return broken;
    }
    return hasAnotherRevision(record, context) ? "revision_pending" : std::string_view();
}

std::string_view refuseToAllot(const Record &record, const QJsonObject &args, const RuleContext &context)
{
    Record allotted = record;
    takeAllocation(allotted, args);
    if (hasPassed(allotted.get(HeldUntil), context)) {
        return "hold_has_ended";
    }
    if (hasPassed(allotted.get(EndsAt), context)) {
        return "allocation_past";
    }
    if (record.get(Status) != "confirmed"_L1) {
        allotted.set(Status, u"tentative"_s);
    }
    return firstBroken(AllocationChecks, allotted, context);
}

std::string_view refuseToConfirm(const Record &record, const QJsonObject &, const RuleContext &context)
{
    if (hasPassed(record.get(HeldUntil), context)) {
        return "hold_has_ended";
    }
    Record confirmed = record;
    confirmed.set(Status, u"confirmed"_s);
    return firstBroken(AllocationChecks, confirmed, context);
}

std::string_view refuseProposal(const Record &record, const QJsonObject &args, const RuleContext &context)
{
    const Span window {read<QDateTime>(args, WindowFrom.name), read<QDateTime>(args, WindowTo.name)};
    if (window.isReversed()) {
        return "window_reversed";
    }
    if (window.minutes() < record.get(Minutes)) {
        return "window_too_short";
    }
    return hasPassed(window.from, context) ? "below_notice" : std::string_view();
}

std::string_view refuseToTakeProposal(const Record &record, const QJsonObject &, const RuleContext &)
{
    return record.get(Answer) == "proposed"_L1 ? std::string_view() : "nothing_proposed";
}

std::string_view refuseOutcome(const Record &record, const QJsonObject &, const RuleContext &context)
{
    return hasPassed(record.get(StartsAt), context) ? std::string_view() : "not_begun_yet";
}

std::string_view refuseToExpire(const Record &record, const QJsonObject &, const RuleContext &context)
{
    if (record.get(Status) == "tentative"_L1) {
        return hasPassed(record.get(HeldUntil), context) ? std::string_view() : "hold_still_running";
    }
    const QJsonArray windows = record.get(Windows);
    const bool isAhead = std::any_of(windows.begin(), windows.end(), [&](const QJsonValue &window) {
        return !hasPassed(read<QDateTime>(window.toObject(), WindowTo.name), context);
    });
    return isAhead ? "windows_still_ahead" : std::string_view();
}

void setSubmitted(Record &record, const QJsonObject &args, const RuleContext &context)
{
    if (needsApproval(record, context) && !context.caller().roles.contains(Role::Head)) {
        record.set(Status, u"for_approval"_s);
        return;
    }
    setApproved(record, args, context);
    record.set(Status, u"submitted"_s);
}

void setApproved(Record &record, const QJsonObject &, const RuleContext &context)
{
    record.set(SubmittedAt, context.now());
    record.set(Answer, u"pending"_s);
    record.set(DecisionReason, QString());
}

void setAllocation(Record &record, const QJsonObject &args, const RuleContext &context)
{
    const QDateTime before = record.get(StartsAt);
    takeAllocation(record, args);
    if (const std::optional<Record> booth = context.follow(record, Booth.name)) {
        record.set(Venue, booth->get(Booths::Venue));
    }
    if (record.get(Status) == "confirmed"_L1) {
        record.set(HeldUntil, QDateTime());
    } else if (!record.get(HeldUntil).isValid()) {
        const std::optional<Record> venue = context.follow(record, Venue.name);
        const qint64 hours = venue ? venue->get(Venues::HoldHours) : 0;
        record.set(HeldUntil, hours > 0 ? context.now().addSecs(hours * 3600) : QDateTime());
    }
    // The other side agreed to another time: it is asked again.
    if (before.isValid() && before != record.get(StartsAt) && record.get(Answer) == "accepted"_L1) {
        record.set(Answer, u"pending"_s);
    }
}

void setConfirmed(Record &record, const QJsonObject &, const RuleContext &context)
{
    record.set(DecidedAt, context.now());
    record.set(HeldUntil, QDateTime());
}

void setDecision(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(DecisionReason, read<QString>(args, "reason"));
    record.set(DecidedAt, context.now());
}

void setAccepted(Record &record, const QJsonObject &args, const RuleContext &context)
{
    if (const QString dignitary = read<QString>(args, "dignitary"); !dignitary.isEmpty()) {
        record.set(CounterpartDignitary, dignitary);
    }
    record.set(Answer, u"accepted"_s);
    record.set(AnswerReason, QString());
    record.set(AnsweredAt, context.now());
}

void setDeclined(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(Answer, u"declined"_s);
    record.set(AnswerReason, read<QString>(args, "reason"));
    record.set(AnsweredAt, context.now());
}

void setProposal(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(Answer, u"proposed"_s);
    record.set(ProposedFrom, read<QDateTime>(args, WindowFrom.name));
    record.set(ProposedTo, read<QDateTime>(args, WindowTo.name));
    record.set(AnsweredAt, context.now());
}

void takeProposal(Record &record, const QJsonObject &, const RuleContext &)
{
    QJsonObject window;
    write(window, WindowFrom.name, record.get(ProposedFrom));
    write(window, WindowTo.name, record.get(ProposedTo));
    QJsonArray windows = record.get(Windows);
    windows.prepend(window);
    constexpr int Most = Fields[placeOf(Windows.name)].maxLength;
    while (windows.size() > Most) {
        windows.removeLast();
    }
    record.set(Windows, windows);
    record.set(Answer, u"accepted"_s);
}

void setOutcome(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(Status, read<QString>(args, "outcome"));
}

} // namespace Chancery::Domain::MeetingRequests
