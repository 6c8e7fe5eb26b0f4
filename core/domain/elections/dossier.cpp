// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier.h"

#include "domain/elections/ballotrounds.h"
#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"
#include "domain/elections/mandates.h"
#include "domain/reference/states.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Dossier {

namespace {

/// Elected, standing, and then those who no longer do.
int rankOf(const Record &candidature)
{
    const QString status = candidature.get(Candidatures::Status);
    if (status == "elected"_L1) {
        return 0;
    }
    return Candidatures::isActive(candidature) ? 1 : status == "not_elected"_L1 ? 2 : 3;
}

QDate firstDayOf(const Record &candidature, const std::optional<Record> &election)
{
    const QDate own = candidature.get(Candidatures::PeriodFrom);
    return own.isValid() || !election ? own : election->get(Elections::TermFrom);
}

std::vector<Record> termsBefore(const Record &candidature, const QDate &from, const Lookup &lookup)
{
    std::vector<Record> terms =
        lookup.where(Mandates::Description, Mandates::Holder.name, candidature.get(Candidatures::StateCode));
    std::erase_if(terms, [&](const Record &mandate) {
        return mandate.get(Mandates::Body) != candidature.get(Candidatures::Body)
            || (from.isValid() && mandate.get(Mandates::From) >= from);
    });
    std::sort(terms.begin(), terms.end(),
              [](const Record &a, const Record &b) { return a.get(Mandates::From) > b.get(Mandates::From); });
    return terms;
}

Eligibility::Answer eligibilityOf(const Candidate &candidate, const Record &contest,
                                  const std::optional<Record> &election, const Record &body, const Lookup &lookup)
{
    const QString state = candidate.record.get(Candidatures::StateCode);
    const std::optional<Record> country = stateOfCode(RuleContext(lookup, {}, {}), state);
    const bool isObserver =
        country && country->get(States::StandingKind) == "observer"_L1 && body.get(Bodies::CandidateKind) == "state"_L1;
    Eligibility::Question question {.reelection = body.get(Bodies::Reelection),
                                    .consecutiveTerms = body.get(Bodies::ConsecutiveTerms),
                                    .from = firstDayOf(candidate.record, election),
                                    .served = {},
                                    .group = country ? country->get(States::Group) : QString(),
                                    .seatGroups = contest.get(Contests::Groups),
                                    .isObserver = isObserver};
    for (const Record &mandate : candidate.terms) {
        if (mandate.get(Mandates::Person) == candidate.record.get(Candidatures::Person)) {
            question.served.push_back({mandate.get(Mandates::From), Mandates::lastDay(mandate),
                                       mandate.get(Mandates::TermKind) != "unexpired"_L1});
        }
    }
    return Eligibility::judge(question);
}

std::vector<Candidate> candidatesOf(const Record &contest, const std::optional<Record> &election,
                                    const std::optional<Record> &body, const Lookup &lookup)
{
    std::vector<Candidate> candidates;
    for (const Record &record : lookup.where(Candidatures::Description, Candidatures::Contest.name, contest.id())) {
        Candidate candidate {record};
        candidate.endorsements = lookup.where(Endorsements::Description, Endorsements::Candidature.name, record.id());
        candidate.terms = termsBefore(record, firstDayOf(record, election), lookup);
        if (body) {
            candidate.eligibility = eligibilityOf(candidate, contest, election, *body, lookup);
        }
        candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        const int left = rankOf(a.record);
        const int right = rankOf(b.record);
        return left != right ? left < right : a.name() < b.name();
    });
    return candidates;
}

QMap<QString, qint64> withdrawalsOf(const std::vector<Candidate> &candidates)
{
    QMap<QString, qint64> withdrawals;
    for (const Candidate &candidate : candidates) {
        if (candidate.record.get(Candidatures::Status) == "withdrawn"_L1) {
            withdrawals.insert(candidate.name(), candidate.record.get(Candidatures::WithdrawnAfterRound));
        }
    }
    return withdrawals;
}

/// The same terms as the Council applies them.
Ballot::Terms inOrgan(Ballot::Terms terms, const QString &organ)
{
    if (organ == "sc"_L1) {
        terms.electorate = ContestCourse::CouncilMembers;
    }
    return terms;
}

void addRounds(Contest &contest, const Lookup &lookup)
{
    QMap<QString, std::vector<Record>> byOrgan;
    for (const Record &round :
         lookup.where(BallotRounds::Description, BallotRounds::Contest.name, contest.record.id())) {
        byOrgan[read<QString>(round.document(), "organ")].push_back(round);
    }
    for (auto organ = byOrgan.begin(); organ != byOrgan.end(); ++organ) {
        OrganRounds rounds {organ.key()};
        if (contest.terms) {
            rounds.rounds =
                ContestCourse::judge(inOrgan(*contest.terms, organ.key()), organ.value(), contest.withdrawals);
        } else {
            for (const Record &record : organ.value()) {
                rounds.rounds.push_back({record, {}});
            }
        }
        contest.organs.push_back(std::move(rounds));
    }
}

std::vector<Record> membersOn(const QDate &day, const Record &body, const Lookup &lookup)
{
    std::vector<Record> members = lookup.where(Mandates::Description, Mandates::Body.name, body.id());
    std::erase_if(members, [&](const Record &mandate) {
        return mandate.get(Mandates::From) > day || Mandates::lastDay(mandate) < day;
    });
    std::sort(members.begin(), members.end(), [](const Record &a, const Record &b) {
        const QString left = a.get(Mandates::Group);
        const QString right = b.get(Mandates::Group);
        return left != right ? left < right : a.get(Mandates::Holder) < b.get(Mandates::Holder);
    });
    return members;
}

} // namespace

bool Candidate::isEndorsed() const
{
    return std::any_of(endorsements.begin(), endorsements.end(), Endorsements::isPositive);
}

QString Candidate::name() const
{
    const QString person = record.get(Candidatures::Person);
    return person.isEmpty() ? record.get(Candidatures::StateCode) : person;
}

std::optional<DualBallot::Verdict> dualVerdictOf(const Contest &contest)
{
    if (!contest.terms || !contest.terms->isOpenSeries) {
        return std::nullopt;
    }
    DualBallot::Ballots assembly;
    DualBallot::Ballots council;
    for (const OrganRounds &organ : contest.organs) {
        for (const ContestCourse::JudgedRound &round : organ.rounds) {
            (organ.organ == "sc"_L1 ? council : assembly).push_back(ContestCourse::roundOf(round.record));
        }
    }
    const DualBallot::Terms terms {.seats = contest.terms->seats,
                                   .assemblyMembers = contest.terms->electorate.value_or(193),
                                   .councilMembers = ContestCourse::CouncilMembers};
    return DualBallot::judge(terms, DualBallot::meetingsOf(terms, assembly, council));
}

Contest contestOf(const Lookup &lookup, const Record &record, const std::optional<Record> &election,
                  const std::optional<Record> &body)
{
    Contest contest {record};
    contest.candidates = candidatesOf(record, election, body, lookup);
    contest.terms = ContestCourse::termsOf(record, election, body);
    contest.withdrawals = withdrawalsOf(contest.candidates);
    addRounds(contest, lookup);
    contest.dual = dualVerdictOf(contest);
    qint64 elected = 0;
    Conduct::Question question {.policy = body ? body->get(Bodies::BallotPolicy) : QString(),
                                .seats = record.get(Contests::Seats),
                                .requestedBy = record.get(Contests::BallotRequestedBy)};
    for (const Candidate &candidate : contest.candidates) {
        const bool won = candidate.record.get(Candidatures::Status) == "elected"_L1;
        elected += won ? 1 : 0;
        const bool lost = candidate.record.get(Candidatures::Status) == "not_elected"_L1;
        if (won || lost || Candidatures::isActive(candidate.record)) {
            ++question.candidates;
            question.endorsed += candidate.isEndorsed() ? 1 : 0;
        }
    }
    contest.conduct = Conduct::howDecided(question);
    contest.seatsLeft = std::max<qint64>(record.get(Contests::Seats) - elected, 0);
    return contest;
}

std::optional<Election> of(const Lookup &lookup, const QString &id, const QDate &today)
{
    const std::optional<Record> record = lookup.find(Elections::Description, id);
    if (!record) {
        return std::nullopt;
    }
    Election election {.record = *record, .day = today};
    const QString body = record->get(Elections::Body);
    election.body = body.isEmpty() ? std::nullopt : lookup.find(Bodies::Description, body);
    for (const Record &contest : lookup.where(Contests::Description, Contests::Election.name, id)) {
        election.contests.push_back(contestOf(lookup, contest, record, election.body));
    }
    std::stable_sort(election.contests.begin(), election.contests.end(), [](const Contest &a, const Contest &b) {
        return a.record.get(Contests::Groups).join(u' ') < b.record.get(Contests::Groups).join(u' ');
    });
    if (election.body) {
        election.members = membersOn(today, *election.body, lookup);
    }
    return election;
}

} // namespace Chancery::Domain::Dossier
