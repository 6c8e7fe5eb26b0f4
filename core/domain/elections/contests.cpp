// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contests.h"

#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"

namespace Chancery::Domain::Contests {
using namespace Qt::StringLiterals;

namespace {

std::optional<Record> bodyOf(const Record &contest, const RuleContext &context)
{
    const std::optional<Record> election = context.follow(contest, Election.name);
    return election ? context.follow(*election, Elections::Body.name) : std::nullopt;
}

std::vector<Record> candidaturesOf(const Record &contest, const RuleContext &context)
{
    return contest.id().isEmpty()
        ? std::vector<Record>()
        : context.lookup().where(Candidatures::Description, Candidatures::Contest.name, contest.id());
}

template <class Predicate>
qint64 count(const std::vector<Record> &records, Predicate predicate)
{
    return std::count_if(records.begin(), records.end(), predicate);
}

bool isElected(const Record &candidature)
{
    return candidature.get(Candidatures::Status) == "elected"_L1;
}

bool isEndorsed(const Record &candidature, const RuleContext &context)
{
    const std::vector<Record> found =
        context.lookup().where(Endorsements::Description, Endorsements::Candidature.name, candidature.id());
    return std::any_of(found.begin(), found.end(), Endorsements::isPositive);
}

bool isAlwaysBallot(const Record &contest, const RuleContext &context)
{
    const std::optional<Record> body = bodyOf(contest, context);
    return body && body->get(Bodies::BallotPolicy) == "always"_L1;
}

} // namespace

bool namesExceedSeats(const Record &record, const RuleContext &, QStringList &params)
{
    params << QString::number(record.get(NamesAllowed)) << QString::number(record.get(Seats));
    return record.has(NamesAllowed.name) && record.get(NamesAllowed) > record.get(Seats);
}

bool needsABallot(const Record &record, const RuleContext &context, QStringList &)
{
    return record.get(Mode) == "acclamation"_L1 && isAlwaysBallot(record, context);
}

bool winnersExceedSeats(const Record &record, const RuleContext &context, QStringList &params)
{
    const qint64 winners = count(candidaturesOf(record, context), isElected);
    params << QString::number(winners) << QString::number(record.get(Seats));
    return winners > record.get(Seats);
}

bool groupHasNoSeats(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> body = bodyOf(record, context);
    if (!body) {
        return false;
    }
    QStringList seated;
    for (const QJsonValue &line : body->get(Bodies::Seats)) {
        seated += read<QStringList>(line.toObject(), Bodies::SeatGroups.name);
    }
    const QStringList groups = record.get(Groups);
    return !seated.isEmpty()
        && std::any_of(groups.begin(), groups.end(), [&](const QString &group) { return !seated.contains(group); });
}

bool endorsedExceedSeats(const Record &record, const RuleContext &context, QStringList &params)
{
    const qint64 endorsed = count(candidaturesOf(record, context), [&](const Record &candidature) {
        return Candidatures::isActive(candidature) && isEndorsed(candidature, context);
    });
    params << QString::number(endorsed) << QString::number(record.get(Seats));
    return endorsed > record.get(Seats);
}

std::string_view refuseAcclamation(const Record &record, const QJsonObject &, const RuleContext &context)
{
    if (isAlwaysBallot(record, context)) {
        return "ballot_always_held";
    }
    if (!record.get(BallotRequestedBy).isEmpty()) {
        return "ballot_requested";
    }
    const qint64 running = count(candidaturesOf(record, context), [](const Record &candidature) {
        return Candidatures::isActive(candidature) || isElected(candidature);
    });
    return running > record.get(Seats) ? "contested" : std::string_view();
}

std::string_view refuseToDecide(const Record &record, const QJsonObject &, const RuleContext &context)
{
    return count(candidaturesOf(record, context), isElected) < record.get(Seats) ? "seats_still_open"
                                                                                 : std::string_view();
}

void setAcclamation(Record &record, const QJsonObject &, const RuleContext &)
{
    record.set(Mode, u"acclamation"_s);
}
void setAppointment(Record &record, const QJsonObject &, const RuleContext &)
{
    record.set(Mode, u"appointment"_s);
}
void setBallot(Record &record, const QJsonObject &, const RuleContext &)
{
    record.set(Mode, u"ballot"_s);
}

void setBallotRequest(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(Mode, u"ballot"_s);
    record.set(BallotRequestedBy, read<QString>(args, "requested_by"));
}

} // namespace Chancery::Domain::Contests
