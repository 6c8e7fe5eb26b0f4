// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mandates.h"

namespace Chancery::Domain::Mandates {
using namespace Qt::StringLiterals;

namespace {

/// Terms of some bodies begin and end with a session and not on a fixed day.
constexpr int ToleranceDays = 45;

bool isSameHolder(const Record &a, const Record &b)
{
    return a.get(Body) == b.get(Body) && a.get(Holder) == b.get(Holder) && a.get(Person) == b.get(Person);
}

} // namespace

QDate lastDay(const Record &mandate)
{
    const QDate ended = mandate.get(EndedOn);
    return ended.isValid() ? ended : mandate.get(To);
}

bool termIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return areReversed(record.get(From), record.get(To));
}

bool termHasAnotherLength(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> body = context.follow(record, Body.name);
    if (record.get(TermKind) != "full"_L1 || !body || !body->has(Bodies::TermYears.name)) {
        return false;
    }
    const qint64 years = body->get(Bodies::TermYears);
    params << QString::number(years);
    const QDate due = record.get(From).addYears(static_cast<int>(years)).addDays(-1);
    return std::abs(due.daysTo(record.get(To))) > ToleranceDays;
}

bool overlapsAnother(const Record &record, const RuleContext &context, QStringList &params)
{
    for (const Record &other : context.lookup().where(Description, Holder.name, record.get(Holder))) {
        const bool overlaps = record.get(From) <= lastDay(other) && other.get(From) <= lastDay(record);
        if (other.id() != record.id() && isSameHolder(record, other) && overlaps) {
            params << lastDay(other).toString(Qt::ISODate);
            return true;
        }
    }
    return false;
}

bool endingIsIncomplete(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(EndedEarly).isEmpty() == record.get(EndedOn).isValid();
}

bool endedOutsideTheTerm(const Record &record, const RuleContext &, QStringList &)
{
    const QDate ended = record.get(EndedOn);
    return areReversed(record.get(From), ended) || areReversed(ended, record.get(To));
}

} // namespace Chancery::Domain::Mandates
