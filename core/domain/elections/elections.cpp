// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elections.h"

#include "domain/elections/contests.h"

namespace Chancery::Domain::Elections {
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> contestsOf(const Record &election, const RuleContext &context)
{
    return election.id().isEmpty()
        ? std::vector<Record>()
        : context.lookup().where(Contests::Description, Contests::Election.name, election.id());
}

bool isUndecided(const Record &contest)
{
    const QString status = contest.get(Contests::Status);
    return status == "open"_L1 || status == "balloting"_L1;
}

} // namespace

bool daysAreReversed(const Record &record, const RuleContext &, QStringList &)
{
    return areReversed(record.get(Day), record.get(LastDay));
}

bool termIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return areReversed(record.get(TermFrom), record.get(TermTo));
}

bool unexpiredEndIsMissing(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(ElectionKind) == "by_election"_L1 && !record.get(UnexpiredUntil).isValid();
}

bool seatsDifferFromContests(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::vector<Record> contests = contestsOf(record, context);
    if (contests.empty() || !record.has(Seats.name)) {
        return false;
    }
    qint64 sum = 0;
    for (const Record &contest : contests) {
        sum += contest.get(Contests::Seats);
    }
    params << QString::number(sum) << QString::number(record.get(Seats));
    return sum != record.get(Seats);
}

bool dayHasPassed(const Record &record, const RuleContext &context, QStringList &)
{
    constexpr std::array Before {"forecast"_L1, "scheduled"_L1, "nominations_open"_L1, "list_published"_L1};
    const QString status = record.get(Status);
    const bool isBefore = std::any_of(Before.begin(), Before.end(), [&](QLatin1String s) { return status == s; });
    return isBefore && areReversed(context.now().date(), record.get(Day));
}

std::string_view refuseToConclude(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::vector<Record> contests = contestsOf(record, context);
    return std::any_of(contests.begin(), contests.end(), isUndecided) ? "contests_still_open" : std::string_view();
}

void setDate(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(Day, read<QDate>(args, "date"));
    record.set(LastDay, QDate());
    record.set(StatusReason, QString());
}

void setReason(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(StatusReason, read<QString>(args, "reason"));
}

} // namespace Chancery::Domain::Elections
