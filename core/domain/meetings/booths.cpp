// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booths.h"

#include "domain/meetings/openinghours.h"

namespace Chancery::Domain::Booths {

bool codeIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(Code);
    const std::vector<Record> same = context.lookup().where(Description, Venue.name, record.get(Venue));
    return std::any_of(same.begin(), same.end(), [&](const Record &other) {
        return other.id() != record.id() && other.get(Code) == record.get(Code);
    });
}

bool venueIsUnknown(const Record &record, const RuleContext &context, QStringList &)
{
    return !record.get(Venue).isEmpty() && !context.follow(record, Venue.name);
}

bool blockingIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    const QJsonArray blockings = record.get(Blockings);
    return std::any_of(blockings.begin(), blockings.end(), [](const QJsonValue &value) {
        const QJsonObject line = value.toObject();
        return Span {read<QDateTime>(line, BlockingFrom.name), read<QDateTime>(line, BlockingTo.name)}.isReversed();
    });
}

bool exceedsVenue(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> venue = context.follow(record, Venue.name);
    if (!venue || !venue->has(Venues::Capacity.name)) {
        return false;
    }
    params << QString::number(venue->get(Venues::Capacity));
    return record.get(Capacity) > venue->get(Venues::Capacity);
}

} // namespace Chancery::Domain::Booths
