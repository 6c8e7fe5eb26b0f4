// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions.h"

#include "domain/meetings/openinghours.h"
#include "domain/meetings/venues.h"

namespace Chancery::Domain::Sessions {
using namespace Qt::StringLiterals;

namespace {

/// Whether both are given and \p later comes before \p earlier.
bool isBefore(const QDateTime &later, const QDateTime &earlier)
{
    return later.isValid() && earlier.isValid() && later < earlier;
}

} // namespace

bool courseIsUnknown(const Record &record, const RuleContext &context, QStringList &)
{
    return !record.get(Course).isEmpty() && !context.follow(record, Course.name);
}

bool endsBeforeItBegins(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(EndsAt).isValid() && record.get(EndsAt) <= record.get(StartsAt);
}

bool bookingIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return isBefore(record.get(ClosesAt), record.get(OpensAt));
}

bool bookingClosesTooLate(const Record &record, const RuleContext &, QStringList &)
{
    return isBefore(record.get(EndsAt), record.get(ClosesAt));
}

bool cancelIsTooLate(const Record &record, const RuleContext &, QStringList &)
{
    return isBefore(record.get(StartsAt), record.get(CancelUntil));
}

bool minimumExceedsCapacity(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> course = context.follow(record, Course.name);
    const qint64 ofCourse = course ? course->get(Courses::Capacity) : 0;
    const qint64 capacity = record.has(Capacity.name) ? record.get(Capacity) : ofCourse;
    params << QString::number(record.get(MinParticipants)) << QString::number(capacity);
    return capacity > 0 && record.get(MinParticipants) > capacity;
}

bool venueIsTooSmall(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> venue = context.follow(record, Venue.name);
    if (!venue || !venue->has(Venues::Capacity.name)) {
        return false;
    }
    params << QString::number(venue->get(Venues::Capacity));
    return record.get(Capacity) > venue->get(Venues::Capacity);
}

bool trainerIsElsewhere(const Record &record, const RuleContext &context, QStringList &)
{
    const QString trainer = record.get(Trainer).trimmed();
    const Span time {record.get(StartsAt), record.get(EndsAt)};
    const std::vector<Record> others =
        trainer.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, Trainer.name, trainer);
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        const Span there {other.get(StartsAt), other.get(EndsAt)};
        return other.id() != record.id() && other.get(Status) != "cancelled"_L1 && there.overlaps(time);
    });
}

std::string_view refuseToComplete(const Record &record, const QJsonObject &, const RuleContext &context)
{
    return context.now() < record.get(EndsAt) ? "not_over_yet" : std::string_view();
}

void setReason(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(StatusReason, read<QString>(args, "reason"));
}

} // namespace Chancery::Domain::Sessions
