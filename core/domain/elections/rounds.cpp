// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rounds.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Ballot {

namespace {

constexpr int SeriesLength = 3; // rules 93 and 94: "the next three ballots …, and so on"

QStringList namesAt(const std::vector<Tally> &tallies, const std::vector<std::size_t> &places)
{
    QStringList names;
    for (const std::size_t place : places) {
        names.append(tallies[place].name);
    }
    return names;
}

std::vector<Tally> byVotes(std::vector<Tally> tallies)
{
    std::ranges::stable_sort(tallies, [](const Tally &a, const Tally &b) {
        return a.votes != b.votes ? a.votes > b.votes : a.name < b.name;
    });
    return tallies;
}

qint64 sumOf(const std::vector<Tally> &tallies)
{
    return std::accumulate(tallies.begin(), tallies.end(), qint64 {0},
                           [](qint64 sum, const Tally &tally) { return sum + tally.votes; });
}

/// Figures that cannot be, whatever was voted: below zero, above the membership, a name twice.
void remarkImpossible(const Round &round, const Sheet &sheet, const Terms &terms, std::vector<Remark> &remarks)
{
    for (const std::optional<qint64> &figure :
         {sheet.papers, sheet.invalid, sheet.valid, sheet.abstentions, sheet.voting, sheet.required}) {
        if (figure && *figure < 0) {
            remarks.push_back({u"figure_below_zero"_s, {QString::number(*figure)}, true});
        }
    }
    if (sheet.papers && terms.electorate && *sheet.papers > *terms.electorate) {
        remarks.push_back(
            {u"papers_exceed_members"_s, {QString::number(*sheet.papers), QString::number(*terms.electorate)}, true});
    }
    QStringList seen;
    for (const Tally &tally : round.tallies) {
        if (tally.votes < 0) {
            remarks.push_back({u"figure_below_zero"_s, {QString::number(tally.votes)}, true});
        }
        if (seen.contains(tally.name)) {
            remarks.push_back({u"name_stands_twice"_s, {tally.name}, true});
        }
        seen.append(tally.name);
    }
}

/// What the figures of one sheet say against each other.
void remarkSums(const Round &round, const Sheet &sheet, qint64 names, std::vector<Remark> &remarks)
{
    if (papersContradict(round.sheet)) {
        remarks.push_back({u"papers_do_not_add_up"_s, {}, true});
    }
    if (votersContradict(round.sheet)) {
        remarks.push_back({u"voters_do_not_add_up"_s, {}, true});
    }
    if (!sheet.voting) {
        return;
    }
    for (const Tally &tally : round.tallies) {
        if (tally.votes > *sheet.voting) {
            remarks.push_back({u"votes_exceed_voting"_s,
                               {tally.name, QString::number(tally.votes), QString::number(*sheet.voting)},
                               true});
        }
    }
    const qint64 most = *sheet.voting * names;
    if (sumOf(round.tallies) > most) {
        remarks.push_back(
            {u"sum_exceeds_ballots"_s, {QString::number(sumOf(round.tallies)), QString::number(most)}, true});
    }
}

/// Least number of members that must have voted for these tallies to come about.
qint64 fewestVoting(const std::vector<Tally> &tallies, qint64 names)
{
    qint64 most = 0;
    for (const Tally &tally : tallies) {
        most = std::max(most, tally.votes);
    }
    return std::max(most, (sumOf(tallies) + names - 1) / names);
}

std::optional<qint64> requiredBy(const Terms &terms, std::optional<qint64> voting)
{
    return terms.majority ? requiredVotes(*terms.majority, voting, terms.electorate) : std::nullopt;
}

Reason majorityReason(Majority majority, qint64 required, const Sheet &sheet, const Terms &terms)
{
    const QString needed = QString::number(required);
    const QString voting = QString::number(sheet.voting.value_or(0));
    const QString members = QString::number(terms.electorate.value_or(0));
    switch (majority) {
    case Majority::TwoThirdsPresentVoting:
        return {u"majority_two_thirds"_s,
                {needed, voting},
                u"Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86"_s};
    case Majority::MajorityPresentVoting:
        return {u"majority_simple"_s, {needed, voting}, u"GA rules of procedure, rules 86 and 94"_s};
    case Majority::AbsoluteAll:
        return {u"majority_absolute"_s,
                {needed, members},
                u"GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10"_s};
    case Majority::TwoThirdsAndAbsoluteAll:
        return {u"majority_two_thirds_and_absolute"_s,
                {needed, voting, members},
                u"UN Convention on the Law of the Sea, Annex VI, Article 4 (4)"_s};
    }
    return {};
}

} // namespace

QLatin1String nameOf(RoundType type) noexcept
{
    switch (type) {
    case RoundType::First:
        return "first"_L1;
    case RoundType::Restricted:
        return "restricted"_L1;
    case RoundType::Unrestricted:
        return "unrestricted"_L1;
    case RoundType::SpecialTie:
        return "special_tie"_L1;
    case RoundType::Lots:
        return "lots"_L1;
    }
    return {};
}

bool Course::expects(const Round &round, Verdict &verdict) const
{
    if (round.number != m_lastNumber + 1) {
        verdict.remarks.push_back(
            {u"rounds_missing"_s, {QString::number(m_lastNumber + 1), QString::number(round.number - 1)}, false});
        return false;
    }
    if (!m_expected) {
        return false;
    }
    const bool restricted = m_expected->type == RoundType::Restricted || m_expected->type == RoundType::SpecialTie;
    const bool recordedRestricted = round.type == RoundType::Restricted || round.type == RoundType::SpecialTie;
    if (round.type && restricted != recordedRestricted) {
        verdict.remarks.push_back({u"type_differs"_s, {nameOf(*round.type), nameOf(m_expected->type)}, true});
        return false;
    }
    if (restricted) {
        for (const Tally &tally : round.tallies) {
            if (tally.votes > 0 && !m_expected->eligible.contains(tally.name)) {
                verdict.remarks.push_back({u"not_eligible"_s, {tally.name}, true});
            }
        }
    }
    return true;
}

QString Course::rule() const
{
    if (m_terms.isOpenSeries) {
        return u"GA rules of procedure, rule 151"_s;
    }
    // Rule 94 governs places filled at one time under the same conditions to the last of them.
    return m_terms.seats == 1 ? u"GA rules of procedure, rule 93"_s : u"GA rules of procedure, rule 94"_s;
}

void Course::decide(const Round &round, Verdict &verdict) const
{
    const Sheet sheet = completed(round.sheet);
    remarkImpossible(round, sheet, m_terms, verdict.remarks);
    remarkSums(round, sheet, m_terms.namesAllowed.value_or(m_seatsLeft), verdict.remarks);
    const std::optional<qint64> computed = requiredBy(m_terms, sheet.voting);
    if (computed && sheet.required && *computed != *sheet.required) {
        verdict.remarks.push_back(
            {u"required_differs"_s, {QString::number(*sheet.required), QString::number(*computed)}, true});
    }
    verdict.required = computed ? computed : sheet.required;
    if (verdict.required) {
        verdict.why.push_back(computed ? majorityReason(*m_terms.majority, *verdict.required, sheet, m_terms)
                                       : Reason {u"majority_as_recorded"_s, {QString::number(*verdict.required)}, {}});
        const auto passed = std::ranges::count_if(
            round.tallies, [&verdict](const Tally &tally) { return tally.votes >= *verdict.required; });
        if (m_terms.isOpenSeries && passed > m_seatsLeft) {
            verdict.remarks.push_back(
                {u"too_many_pass"_s, {QString::number(passed), QString::number(m_seatsLeft)}, false});
            return;
        }
        verdict.elected = namesAt(round.tallies, Ballot::elected(round.tallies, *verdict.required, m_seatsLeft));
        return;
    }
    verdict.remarks.push_back({u"majority_unknown"_s, {}, false});
    // The voting lie between those the tallies need and the whole electorate: some names are certain all the same.
    const auto highest = requiredBy(m_terms, m_terms.electorate);
    const auto lowest = requiredBy(m_terms, fewestVoting(round.tallies, m_seatsLeft));
    if (highest) {
        verdict.elected = namesAt(round.tallies, Ballot::elected(round.tallies, *highest, m_seatsLeft));
    }
    for (const Tally &tally : byVotes(round.tallies)) {
        const bool possible = !lowest || tally.votes >= *lowest;
        if (possible && !verdict.elected.contains(tally.name)) {
            verdict.undecidable.append(tally.name);
        }
    }
}

void Course::accept(const QString &name)
{
    if (!m_elected.contains(name) && m_seatsLeft > 0) {
        m_elected.append(name);
        --m_seatsLeft;
        m_expected.reset(); // who the other leaders were depends on what the missing figures would say
    }
}

void Course::reopen(const QString &name)
{
    if (m_elected.removeOne(name)) {
        ++m_seatsLeft;
        m_expected.reset(); // the vacancy is filled by an election of its own
    }
}

Verdict Course::take(const Round &recorded)
{
    Verdict verdict;
    if (m_seatsLeft <= 0) {
        verdict.remarks.push_back({u"no_seat_left"_s, {}, true});
        m_lastNumber = recorded.number;
        return verdict;
    }
    Round round = recorded;
    round.tallies = byVotes(std::move(round.tallies)); // the order of the table decides nothing
    m_withdrawn.append(round.withdrawn);
    const bool followed = expects(round, verdict);
    if (!followed && round.number > 1) {
        m_expected.reset();
    }
    verdict.rule = rule();
    decide(round, verdict);
    const std::vector<std::size_t> tied =
        verdict.required ? tiedForLastSeat(round.tallies, *verdict.required, m_seatsLeft) : std::vector<std::size_t> {};
    m_seatsLeft -= verdict.elected.size();
    m_elected.append(verdict.elected);
    m_lastNumber = round.number;
    verdict.seatsLeft = m_seatsLeft;
    for (const QString &name : std::as_const(verdict.elected)) {
        const auto line = std::ranges::find(round.tallies, name, &Tally::name);
        verdict.why.push_back({u"elected"_s,
                               {name, QString::number(line->votes), QString::number(verdict.required.value_or(0))},
                               verdict.rule});
    }
    if (m_seatsLeft == 0) {
        verdict.why.push_back({u"all_seats_filled"_s, {QString::number(m_terms.seats)}, verdict.rule});
    } else if (m_terms.isOpenSeries) {
        verdict.next = NextBallot {.type = RoundType::Unrestricted, .seriesPosition = 1};
        verdict.why.push_back({u"next_open"_s, {QString::number(m_seatsLeft)}, verdict.rule});
    } else if (!tied.empty()) {
        verdict.next = afterTie(namesAt(round.tallies, tied), verdict);
    } else if (!round.complete) {
        verdict.remarks.push_back({u"votes_incomplete"_s, {}, false});
    } else if (verdict.undecidable.empty()) {
        verdict.next = nextAfter(round, verdict);
    }
    m_expected = verdict.next;
    return verdict;
}

std::optional<NextBallot> Course::afterTie(const QStringList &tied, Verdict &verdict) const
{
    verdict.remarks.push_back({u"tie_for_last_seat"_s, tied, false});
    const QString names = tied.join(u", "_s);
    // Two equals whom the special ballot could not part: the President draws lots, as in rule 93.
    const bool again = m_expected && m_expected->type == RoundType::SpecialTie;
    if (again && tied.size() == 2 && m_terms.majority == Majority::MajorityPresentVoting) {
        verdict.why.push_back({u"next_lots"_s, {names}, u"GA rules of procedure, rule 93"_s});
        return NextBallot {.type = RoundType::Lots, .seriesPosition = 1, .eligible = tied};
    }
    verdict.why.push_back({u"next_special_tie"_s, {names, QString::number(m_seatsLeft)}, verdict.rule});
    return NextBallot {
        .type = RoundType::SpecialTie, .seriesPosition = again ? m_expected->seriesPosition + 1 : 1, .eligible = tied};
}

std::optional<NextBallot> Course::nextAfter(const Round &round, Verdict &verdict) const
{
    const bool knownPlace = round.number == 1 || m_expected.has_value();
    const NextBallot place = m_expected.value_or(NextBallot {.type = RoundType::First, .seriesPosition = 0});
    if (!knownPlace && round.type != RoundType::Restricted) {
        verdict.remarks.push_back({u"series_unknown"_s, {}, false});
        return std::nullopt;
    }
    const bool equals = round.tallies.size() == 2 && round.tallies[0].votes == round.tallies[1].votes;
    if (m_terms.majority == Majority::MajorityPresentVoting && m_seatsLeft == 1 && equals
        && place.type == RoundType::Restricted) {
        const QStringList both {round.tallies[0].name, round.tallies[1].name};
        verdict.why.push_back({u"next_lots"_s, {both.join(u", "_s)}, u"GA rules of procedure, rule 93"_s});
        return NextBallot {.type = RoundType::Lots, .seriesPosition = 1, .eligible = both};
    }
    // A round that elected someone opens a new series of restricted ballots for the seats that are left.
    const bool someoneElected = !verdict.elected.isEmpty();
    const bool restrictedNow = place.type == RoundType::Restricted || place.type == RoundType::SpecialTie;
    NextBallot next;
    if (place.type == RoundType::First || someoneElected) {
        next = {.type = RoundType::Restricted, .seriesPosition = 1};
    } else if (place.seriesPosition >= SeriesLength) {
        next = {.type = restrictedNow ? RoundType::Unrestricted : RoundType::Restricted, .seriesPosition = 1};
    } else {
        next = {.type = restrictedNow ? RoundType::Restricted : RoundType::Unrestricted,
                .seriesPosition = place.seriesPosition + 1};
    }
    const QString position = QString::number(next.seriesPosition);
    if (next.type == RoundType::Unrestricted) {
        verdict.why.push_back({u"next_unrestricted"_s, {position, QString::number(m_seatsLeft)}, verdict.rule});
        return next;
    }
    next.eligible = restrictedField(round, verdict.remarks);
    verdict.why.push_back({u"next_restricted"_s,
                           {position, next.eligible.join(u", "_s), QString::number(m_seatsLeft),
                            QString::number(largestRestrictedField(m_seatsLeft))},
                           verdict.rule});
    if (next.eligible.size() <= m_seatsLeft) {
        // A withdrawal may leave no more names than seats; a majority is needed all the same (rule 92).
        verdict.why.push_back({u"ballot_still_needed"_s, {}, u"GA rules of procedure, rule 92"_s});
    }
    return next;
}

QStringList Course::restrictedField(const Round &round, std::vector<Remark> &remarks) const
{
    std::vector<Tally> leaders = byVotes(round.tallies);
    std::erase_if(leaders, [&](const Tally &tally) {
        return m_elected.contains(tally.name) || m_withdrawn.contains(tally.name);
    });
    const auto most = static_cast<std::size_t>(largestRestrictedField(m_seatsLeft));
    QStringList field;
    for (std::size_t i = 0; i < leaders.size(); ++i) {
        const bool within = i < most;
        const bool tiedAtEdge = !within && leaders[i].votes == leaders[most - 1].votes;
        if (tiedAtEdge) {
            remarks.push_back({u"tie_at_restriction"_s, {leaders[i].name}, false});
        }
        if (within || tiedAtEdge) {
            field.append(leaders[i].name);
        }
    }
    return field;
}

std::optional<qint64> assemblyMembersOn(const QDate &day)
{
    struct Since
    {
        QDate day;
        qint64 members;
    };
    static const std::array table {
        Since {QDate(2011, 7, 14), 193}, // South Sudan
        Since {QDate(2006, 6, 28), 192}, // Montenegro
        Since {QDate(2002, 9, 27), 191}, // Timor-Leste
        Since {QDate(2002, 9, 10), 190}, // Switzerland
        Since {QDate(2000, 11, 1), 189}, // Federal Republic of Yugoslavia (later Serbia)
    };
    for (const Since &since : table) {
        if (day.isValid() && day >= since.day) {
            return since.members;
        }
    }
    return std::nullopt;
}

} // namespace Chancery::Domain::Ballot
