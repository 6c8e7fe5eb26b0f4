// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contestcourse.h"

#include "domain/elections/ballotrounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::ContestCourse {

namespace {

std::optional<qint64> figure(const Record &record, Key<qint64> key)
{
    return record.has(key.name) ? std::optional(record.get(key)) : std::nullopt;
}

std::optional<Ballot::RoundType> typeNamed(const QString &value)
{
    using Ballot::RoundType;
    for (const RoundType type :
         {RoundType::First, RoundType::Restricted, RoundType::Unrestricted, RoundType::SpecialTie}) {
        if (value == Ballot::nameOf(type)) {
            return type;
        }
    }
    return std::nullopt;
}

void sortByNumber(std::vector<Record> &rounds)
{
    std::stable_sort(rounds.begin(), rounds.end(), [](const Record &a, const Record &b) {
        return a.get(BallotRounds::Number) < b.get(BallotRounds::Number);
    });
}

Ballot::Round withWithdrawals(Ballot::Round round, const QMap<QString, qint64> &withdrawals)
{
    for (auto each = withdrawals.begin(); each != withdrawals.end(); ++each) {
        if (each.value() <= round.number) {
            round.withdrawn.append(each.key());
        }
    }
    return round;
}

/// Where figures are missing, the names that the record marks as elected are believed.
void believe(Ballot::Course &course, const Record &record, Ballot::Verdict &verdict)
{
    if (verdict.required) {
        return;
    }
    for (const QJsonValue &value : record.get(BallotRounds::Votes)) {
        const QJsonObject line = value.toObject();
        const QString person = read<QString>(line, BallotRounds::VotePerson.name);
        const QString name = person.isEmpty() ? read<QString>(line, BallotRounds::VoteState.name) : person;
        if (read<bool>(line, BallotRounds::VoteElected.name) && !course.elected().contains(name)) {
            course.accept(name);
            verdict.elected.append(name);
            verdict.undecidable.removeAll(name);
            verdict.seatsLeft = course.seatsLeft();
            verdict.remarks.push_back({u"accepted_from_record"_s, {name}, false});
        }
    }
}

} // namespace

std::optional<Ballot::Terms> termsOf(const Record &contest, const std::optional<Record> &election,
                                     const std::optional<Record> &body)
{
    if (!election || !body) {
        return std::nullopt;
    }
    const QString own = election->get(Elections::Majority);
    const QString named = own.isEmpty() ? body->get(Bodies::Majority) : own;
    const auto majority = Ballot::majorityNamed(named);
    if (!majority || contest.get(Contests::Seats) < 1) {
        return std::nullopt;
    }
    Ballot::Terms terms {.majority = *majority,
                         .seats = contest.get(Contests::Seats),
                         .electorate = figure(contest, Contests::Electorate),
                         .namesAllowed = figure(contest, Contests::NamesAllowed),
                         .isOpenSeries = named == "absolute_ga_and_sc"_L1};
    if (!terms.electorate) {
        terms.electorate = figure(*election, Elections::Electorate);
    }
    return terms;
}

Ballot::Round roundOf(const Record &record)
{
    Ballot::Round round {.number = static_cast<int>(record.get(BallotRounds::Number)),
                         .type = typeNamed(record.get(BallotRounds::Type))};
    round.sheet = {.papers = figure(record, BallotRounds::Papers),
                   .invalid = figure(record, BallotRounds::Invalid),
                   .valid = figure(record, BallotRounds::Valid),
                   .abstentions = figure(record, BallotRounds::Abstentions),
                   .voting = figure(record, BallotRounds::Voting),
                   .required = figure(record, BallotRounds::RequiredVotes)};
    for (const QJsonValue &value : record.get(BallotRounds::Votes)) {
        const QJsonObject line = value.toObject();
        const QString person = read<QString>(line, BallotRounds::VotePerson.name);
        round.tallies.push_back({.name = person.isEmpty() ? read<QString>(line, BallotRounds::VoteState.name) : person,
                                 .votes = read<qint64>(line, BallotRounds::VoteCount.name)});
    }
    round.complete = !round.tallies.empty();
    return round;
}

std::vector<JudgedRound> judge(const Ballot::Terms &terms, std::vector<Record> rounds,
                               const QMap<QString, qint64> &withdrawals)
{
    sortByNumber(rounds);
    Ballot::Course course(terms);
    std::vector<JudgedRound> judged;
    for (const Record &record : rounds) {
        Ballot::Verdict verdict = course.take(withWithdrawals(roundOf(record), withdrawals));
        believe(course, record, verdict);
        judged.push_back({record, std::move(verdict)});
    }
    return judged;
}

Ballot::Course courseAfter(const Ballot::Terms &terms, std::vector<Record> rounds,
                           const QMap<QString, qint64> &withdrawals)
{
    sortByNumber(rounds);
    Ballot::Course course(terms);
    for (const Record &record : rounds) {
        Ballot::Verdict verdict = course.take(withWithdrawals(roundOf(record), withdrawals));
        believe(course, record, verdict);
    }
    return course;
}

} // namespace Chancery::Domain::ContestCourse
