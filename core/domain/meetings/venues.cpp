// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "venues.h"

#include "domain/meetings/openinghours.h"

namespace Chancery::Domain::Venues {

namespace {

template <class Predicate>
bool anyLine(const Record &record, Predicate predicate)
{
    const QJsonArray lines = record.get(Hours);
    return std::any_of(lines.begin(), lines.end(), [&](const QJsonValue &line) { return predicate(line.toObject()); });
}

} // namespace

bool codeIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(Code);
    return isTakenByAnother(record, context, Code.name);
}

bool hoursAreMisshapen(const Record &record, const RuleContext &, QStringList &)
{
    return anyLine(record, [](const QJsonObject &line) {
        return !minuteOfDay(read<QString>(line, HourOpens.name)) || !minuteOfDay(read<QString>(line, HourCloses.name));
    });
}

bool hoursAreReversed(const Record &record, const RuleContext &, QStringList &params)
{
    return anyLine(record, [&params](const QJsonObject &line) {
        const QString opens = read<QString>(line, HourOpens.name);
        const QString closes = read<QString>(line, HourCloses.name);
        const std::optional<int> first = minuteOfDay(opens);
        const std::optional<int> last = minuteOfDay(closes);
        const bool isReversed = first && last && *last <= *first;
        if (isReversed) {
            params << opens << closes;
        }
        return isReversed;
    });
}

bool daysAreReversed(const Record &record, const RuleContext &, QStringList &)
{
    return anyLine(record, [](const QJsonObject &line) {
        return areReversed(read<QDate>(line, HourFirstDay.name), read<QDate>(line, HourLastDay.name));
    });
}

} // namespace Chancery::Domain::Venues
