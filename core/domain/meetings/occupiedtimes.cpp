// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "occupiedtimes.h"

#include "domain/meetings/meetingrequestlife.h"

#include <QUuid>

#include <algorithm>

namespace Chancery::Domain::OccupiedTimes {
using namespace Qt::StringLiterals;

namespace {

/// Of the ids that follow from another record's id (RFC 9562, version 5).
constexpr QUuid Namespace {0x6f2b7c1e, 0x52a4, 0x5d0f, 0x9c, 0x1b, 0x3e, 0x77, 0x40, 0x8a, 0xd2, 0x15};

/// What is taken of \p booth: its blockings and others' meetings.
std::vector<Span> takenOf(const Record &booth, const QStringList &own, const RuleContext &context)
{
    std::vector<Span> taken;
    for (const QJsonValue &value : booth.get(Booths::Blockings)) {
        const QJsonObject line = value.toObject();
        taken.push_back(
            {read<QDateTime>(line, Booths::BlockingFrom.name), read<QDateTime>(line, Booths::BlockingTo.name)});
    }
    for (const Record &time : context.lookup().where(Description, Booth.name, booth.id())) {
        const QDateTime until = time.get(HeldUntil);
        const bool isHeld = !until.isValid() || until > context.now();
        if (time.get(Occupied) && isHeld && !own.contains(time.id())) {
            taken.push_back({time.get(StartsAt), time.get(EndsAt)});
        }
    }
    std::sort(taken.begin(), taken.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    return taken;
}

} // namespace

QStringList scopesOf(const Record &record)
{
    return record.get(Occupied) ? QStringList {u"*"_s} : QStringList();
}

QString idFor(const QString &request)
{
    return request.isEmpty() ? QString() : QUuid::createUuidV5(Namespace, request).toString(QUuid::WithoutBraces);
}

std::optional<Record> of(const Record &request, const RuleContext &context)
{
    if (request.get(MeetingRequests::Booth).isEmpty()) {
        return std::nullopt;
    }
    const std::optional<Record> venue = MeetingRequests::venueOf(request, context);
    Record time(Description, idFor(request.id()), {});
    time.set(Booth, request.get(MeetingRequests::Booth));
    time.set(Venue, venue ? venue->id() : QString());
    time.set(StartsAt, request.get(MeetingRequests::StartsAt));
    time.set(EndsAt, request.get(MeetingRequests::EndsAt));
    time.set(HeldUntil, request.get(MeetingRequests::HeldUntil));
    time.set(Occupied, MeetingRequests::isAllotted(request));
    return time;
}

bool hasRoom(const Record &booth, const std::vector<Span> &windows, qint64 minutes, const QStringList &own,
             const RuleContext &context)
{
    const std::vector<Span> taken = takenOf(booth, own, context);
    return std::any_of(windows.begin(), windows.end(), [&](const Span &window) {
        QDateTime from = std::max(window.from, context.now());
        for (const Span &span : taken) {
            if (span.from >= from.addSecs(minutes * 60)) {
                break;
            }
            from = span.to > from ? span.to : from;
        }
        return from.addSecs(minutes * 60) <= window.to;
    });
}

} // namespace Chancery::Domain::OccupiedTimes
