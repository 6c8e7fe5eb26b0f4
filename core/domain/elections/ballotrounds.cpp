// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ballotrounds.h"

#include "domain/elections/contestcourse.h"

#include <QSet>

namespace Chancery::Domain::BallotRounds {
using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> figure(const Record &record, Key<qint64> key)
{
    return record.has(key.name) ? std::optional(record.get(key)) : std::nullopt;
}

Ballot::Sheet sheetOf(const Record &record)
{
    return {.papers = figure(record, Papers),
            .invalid = figure(record, Invalid),
            .valid = figure(record, Valid),
            .abstentions = figure(record, Abstentions),
            .voting = figure(record, Voting),
            .required = figure(record, RequiredVotes)};
}

QString nameOf(const QJsonObject &vote)
{
    const QString person = read<QString>(vote, VotePerson.name);
    return person.isEmpty() ? read<QString>(vote, VoteState.name) : person;
}

bool isMarkedElected(const QJsonValue &vote)
{
    return read<bool>(vote.toObject(), VoteElected.name);
}

std::vector<Ballot::Tally> talliesOf(const Record &record)
{
    std::vector<Ballot::Tally> tallies;
    for (const QJsonValue &vote : record.get(Votes)) {
        tallies.push_back({nameOf(vote.toObject()), read<qint64>(vote.toObject(), VoteCount.name)});
    }
    return tallies;
}

/// What the rules say is required, if the figures to compute it from are known.
std::optional<qint64> computedRequired(const Record &record, const RuleContext &context)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    const std::optional<Record> election = contest ? context.follow(*contest, Contests::Election.name) : std::nullopt;
    const std::optional<Record> body = election ? context.follow(*election, Elections::Body.name) : std::nullopt;
    if (!body) {
        return std::nullopt;
    }
    const QString own = election->get(Elections::Majority);
    const auto majority = Ballot::majorityNamed(own.isEmpty() ? body->get(Bodies::Majority) : own);
    std::optional<qint64> electorate = figure(*contest, Contests::Electorate);
    if (!electorate) {
        electorate = figure(*election, Elections::Electorate);
    }
    if (read<QString>(record.document(), "organ") == "sc"_L1) {
        electorate = ContestCourse::CouncilMembers;
    }
    return majority ? Ballot::requiredVotes(*majority, Ballot::completed(sheetOf(record)).voting, electorate)
                    : std::nullopt;
}

std::optional<qint64> requiredOf(const Record &record, const RuleContext &context)
{
    const std::optional<qint64> stated = figure(record, RequiredVotes);
    return stated ? stated : computedRequired(record, context);
}

/// The other rounds of the contest in the same organ.
std::vector<Record> otherRounds(const Record &record, const RuleContext &context)
{
    const QString contest = record.get(Contest);
    std::vector<Record> rounds =
        contest.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, Contest.name, contest);
    std::erase_if(rounds, [&](const Record &other) {
        return other.id() == record.id()
            || read<QString>(other.document(), "organ") != read<QString>(record.document(), "organ");
    });
    return rounds;
}

qint64 countElected(const Record &round)
{
    const QJsonArray votes = round.get(Votes);
    return std::count_if(votes.begin(), votes.end(), [](const QJsonValue &vote) { return isMarkedElected(vote); });
}

/// Seats that earlier rounds left open; none when the contest is not known.
std::optional<qint64> seatsLeft(const Record &record, const RuleContext &context)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    if (!contest) {
        return std::nullopt;
    }
    qint64 left = contest->get(Contests::Seats);
    for (const Record &other : otherRounds(record, context)) {
        left -= other.get(Number) < record.get(Number) ? countElected(other) : 0;
    }
    return left;
}

std::optional<Record> roundBefore(const Record &record, const RuleContext &context)
{
    for (const Record &other : otherRounds(record, context)) {
        if (other.get(Number) == record.get(Number) - 1) {
            return other;
        }
    }
    return std::nullopt;
}

/// The votes of those whom the round before left without a seat, most first.
std::vector<qint64> votesOfUnsuccessful(const Record &round)
{
    std::vector<qint64> votes;
    for (const QJsonValue &vote : round.get(Votes)) {
        if (!isMarkedElected(vote)) {
            votes.push_back(read<qint64>(vote.toObject(), VoteCount.name));
        }
    }
    std::sort(votes.begin(), votes.end(), std::greater<>());
    return votes;
}

/// Twice the seats left, and more where several tied for the last place in the field.
qint64 allowedField(const Record &record, qint64 left, const RuleContext &context)
{
    const auto regular = static_cast<std::size_t>(std::max<qint64>(Ballot::largestRestrictedField(left), 0));
    const std::optional<Record> before = roundBefore(record, context);
    const std::vector<qint64> votes = before ? votesOfUnsuccessful(*before) : std::vector<qint64>();
    if (regular == 0 || votes.size() <= regular) {
        return static_cast<qint64>(regular);
    }
    const qint64 last = votes[regular - 1];
    return std::count_if(votes.begin(), votes.end(), [last](qint64 count) { return count >= last; });
}

bool isRestricted(const Record &record)
{
    return record.get(Type) == "restricted"_L1;
}

} // namespace

bool papersDoNotAddUp(const Record &record, const RuleContext &, QStringList &params)
{
    const Ballot::Sheet sheet = sheetOf(record);
    params << QString::number(sheet.papers.value_or(0))
           << QString::number(sheet.invalid.value_or(0) + sheet.valid.value_or(0));
    return Ballot::papersContradict(sheet);
}

bool votersDoNotAddUp(const Record &record, const RuleContext &, QStringList &params)
{
    const Ballot::Sheet sheet = sheetOf(record);
    Ballot::Sheet filled = Ballot::completed(sheet);
    params << QString::number(filled.voting.value_or(0))
           << QString::number(filled.valid.value_or(0) - filled.abstentions.value_or(0));
    // Valid may be unknown and still follow from papers and invalid: compare what is completed.
    return Ballot::votersContradict(filled);
}

bool requiredIsWrong(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<qint64> stated = figure(record, RequiredVotes);
    const std::optional<qint64> computed = computedRequired(record, context);
    params << QString::number(stated.value_or(0)) << QString::number(computed.value_or(0));
    return stated && computed && *stated != *computed;
}

bool votesExceedVoters(const Record &record, const RuleContext &, QStringList &params)
{
    const std::optional<qint64> voting = Ballot::completed(sheetOf(record)).voting;
    for (const Ballot::Tally &tally : talliesOf(record)) {
        if (voting && tally.votes > *voting) {
            params << tally.name << QString::number(tally.votes) << QString::number(*voting);
            return true;
        }
    }
    return false;
}

bool sumExceedsPapers(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    const std::optional<qint64> voting = Ballot::completed(sheetOf(record)).voting;
    if (!contest || !voting) {
        return false;
    }
    const std::optional<qint64> own = figure(*contest, Contests::NamesAllowed);
    const qint64 names = own ? *own : std::max<qint64>(seatsLeft(record, context).value_or(0), 1);
    qint64 sum = 0;
    for (const Ballot::Tally &tally : talliesOf(record)) {
        sum += tally.votes;
    }
    params << QString::number(sum) << QString::number(names) << QString::number(*voting * names);
    return sum > *voting * names;
}

bool nameStandsTwice(const Record &record, const RuleContext &, QStringList &params)
{
    QSet<QString> seen;
    for (const QJsonValue &vote : record.get(Votes)) {
        const QJsonObject line = vote.toObject();
        const QString name = read<QString>(line, VoteState.name) + u'/' + read<QString>(line, VotePerson.name);
        if (seen.contains(name)) {
            params << nameOf(line);
            return true;
        }
        seen.insert(name);
    }
    return false;
}

bool numberIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << QString::number(record.get(Number));
    const std::vector<Record> others = otherRounds(record, context);
    return std::any_of(others.begin(), others.end(),
                       [&](const Record &other) { return other.get(Number) == record.get(Number); });
}

bool electedWithoutMajority(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<qint64> required = requiredOf(record, context);
    for (const QJsonValue &vote : record.get(Votes)) {
        const qint64 votes = read<qint64>(vote.toObject(), VoteCount.name);
        if (required && isMarkedElected(vote) && votes < *required) {
            params << nameOf(vote.toObject()) << QString::number(votes) << QString::number(*required);
            return true;
        }
    }
    return false;
}

bool electedExceedSeats(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<qint64> left = seatsLeft(record, context);
    const qint64 marked = countElected(record);
    params << QString::number(marked) << QString::number(left.value_or(0));
    return left && marked > *left;
}

bool tieIsDecided(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<qint64> required = requiredOf(record, context);
    const std::optional<qint64> left = seatsLeft(record, context);
    if (!required || !left) {
        return false;
    }
    const std::vector<Ballot::Tally> tallies = talliesOf(record);
    const std::vector<std::size_t> tied = Ballot::tiedForLastSeat(tallies, *required, *left);
    const QJsonArray votes = record.get(Votes);
    return std::any_of(tied.begin(), tied.end(),
                       [&](std::size_t i) { return isMarkedElected(votes.at(static_cast<qsizetype>(i))); });
}

bool fieldIsTooWide(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<qint64> left = seatsLeft(record, context);
    if (!isRestricted(record) || !left) {
        return false;
    }
    const qint64 allowed = allowedField(record, *left, context);
    params << QString::number(record.get(Votes).size()) << QString::number(allowed);
    return record.get(Votes).size() > allowed;
}

bool strangerInRestricted(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> before = isRestricted(record) ? roundBefore(record, context) : std::nullopt;
    if (!before) {
        return false;
    }
    QSet<QString> known;
    for (const Ballot::Tally &tally : talliesOf(*before)) {
        known.insert(tally.name);
    }
    for (const Ballot::Tally &tally : talliesOf(record)) {
        if (!known.contains(tally.name)) {
            params << tally.name;
            return true;
        }
    }
    return false;
}

bool groupCannotWinHere(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    const QStringList groups = contest ? contest->get(Contests::Groups) : QStringList();
    for (const QJsonValue &vote : record.get(Votes)) {
        const QString state = read<QString>(vote.toObject(), VoteState.name);
        const QString group = groups.isEmpty() ? QString() : electoralGroupOf(context, state);
        if (!group.isEmpty() && !groups.contains(group)) {
            params << state;
            return true;
        }
    }
    return false;
}

bool stateIsUnknown(const Record &record, const RuleContext &context, QStringList &params)
{
    for (const QJsonValue &vote : record.get(Votes)) {
        const QString state = read<QString>(vote.toObject(), VoteState.name);
        if (isUnknownState(context, state)) {
            params << state;
            return true;
        }
    }
    return false;
}

bool seatsAreFilled(const Record &record, const RuleContext &context, QStringList &params)
{
    params << QString::number(record.get(Number));
    const std::optional<qint64> left = seatsLeft(record, context);
    return left && *left <= 0;
}

std::string_view refuseToConfirm(const Record &record, const QJsonObject &, const RuleContext &)
{
    const bool isFull = record.has(Voting.name) && record.has(RequiredVotes.name) && !record.get(Votes).isEmpty();
    return isFull ? std::string_view() : "figures_missing";
}

void setConfirmed(Record &record, const QJsonObject &, const RuleContext &context)
{
    record.set(ConfirmedAt, context.now());
}

void setCorrection(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(Correction, read<QString>(args, "reason"));
    record.set(ConfirmedAt, QDateTime());
}

} // namespace Chancery::Domain::BallotRounds
