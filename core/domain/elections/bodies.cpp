// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodies.h"

namespace Chancery::Domain::Bodies {
using namespace Qt::StringLiterals;

bool codeIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(Code);
    return isTakenByAnother(record, context, Code.name);
}

bool seatsDoNotAddUp(const Record &record, const RuleContext &, QStringList &params)
{
    const QJsonArray lines = record.get(Seats);
    if (lines.isEmpty() || !record.has(Size.name)) {
        return false;
    }
    qint64 sum = 0;
    for (const QJsonValue &line : lines) {
        sum += read<qint64>(line.toObject(), SeatCount.name);
    }
    params << QString::number(sum) << QString::number(record.get(Size));
    return sum != record.get(Size);
}

bool termLimitIsMissing(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(Reelection) == "max_consecutive"_L1 && record.get(ConsecutiveTerms) < 1;
}

bool startDayIsMisshapen(const Record &record, const RuleContext &, QStringList &)
{
    const QString day = record.get(TermStartDay);
    const bool isNeeded = record.get(TermStart) == "fixed_day"_L1;
    if (day.isEmpty()) {
        return isNeeded;
    }
    // 2024 is a leap year: 29 February is a day of the year too.
    return !QDate::fromString(u"2024-"_s + day, Qt::ISODate).isValid();
}

bool isItsOwnParent(const Record &record, const RuleContext &, QStringList &)
{
    return !record.id().isEmpty() && record.get(Parent) == record.id();
}

} // namespace Chancery::Domain::Bodies
