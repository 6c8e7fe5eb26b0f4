// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pledges.h"

namespace Chancery::Domain::Pledges {
using namespace Qt::StringLiterals;

namespace {

/// Own candidates in the contest: each takes one of the names on the own ballot.
qint64 ownCandidates(const Record &pledge, const RuleContext &context)
{
    const std::vector<Record> found =
        context.lookup().where(Candidatures::Description, Candidatures::Contest.name, pledge.get(Contest));
    return std::count_if(found.begin(), found.end(), [&](const Record &candidature) {
        return !context.caller().mission.isEmpty()
            && candidature.get(Candidatures::StateCode) == context.caller().mission
            && Candidatures::isActive(candidature);
    });
}

} // namespace

bool isBinding(const Record &pledge)
{
    const QString standing = pledge.get(Standing);
    return standing == "promised"_L1 || standing == "reconfirmed"_L1 || standing == "wavering"_L1;
}

bool givenExceedSeats(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    if (!contest || record.get(Direction) != "given"_L1 || !isBinding(record)) {
        return false;
    }
    qint64 given = 1 + ownCandidates(record, context);
    for (const Record &other : context.lookup().where(Description, Contest.name, record.get(Contest))) {
        const bool counts = other.id() != record.id() && other.get(Direction) == "given"_L1 && isBinding(other)
            && other.get(ForRounds) != "second_choice"_L1;
        given += counts ? 1 : 0;
    }
    params << QString::number(given) << QString::number(contest->get(Contests::Seats));
    return record.get(ForRounds) != "second_choice"_L1 && given > contest->get(Contests::Seats);
}

bool candidateIsOut(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> candidature = context.follow(record, Candidature.name);
    return candidature && isBinding(record) && !Candidatures::isActive(*candidature)
        && candidature->get(Candidatures::Status) != "draft"_L1
        && candidature->get(Candidatures::Status) != "elected"_L1;
}

bool candidateIsElsewhere(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> candidature = context.follow(record, Candidature.name);
    return candidature && candidature->get(Candidatures::Contest) != record.get(Contest);
}

bool reconfirmationIsDue(const Record &record, const RuleContext &context, QStringList &params)
{
    const QDate by = record.get(ReconfirmBy);
    params << by.toString(Qt::ISODate);
    return by.isValid() && by < context.now().date() && isBinding(record) && record.get(Standing) != "reconfirmed"_L1;
}

} // namespace Chancery::Domain::Pledges
