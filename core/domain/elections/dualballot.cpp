// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dualballot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::DualBallot {

namespace {

constexpr std::size_t MeetingsBeforeConference = 3; // Statute, Article 12
constexpr auto Article10 = u"Statute of the International Court of Justice, Article 10";

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

/// One organ in one meeting: ballots until as many names as seats have the majority (GA rule 151, SC rule 61).
OrganState stateOf(const Ballots &ballots, qint64 seats, qint64 members, std::vector<Ballot::Remark> &remarks)
{
    OrganState state {.chosen = {},
                      .required = Ballot::requiredVotes(Ballot::Majority::AbsoluteAll, {}, members).value_or(0),
                      .missing = seats};
    for (const Ballot::Round &ballot : ballots) {
        if (state.missing <= 0) {
            remarks.push_back({u"no_seat_left"_s, {QString::number(ballot.number)}, true});
            break;
        }
        QStringList passed;
        for (const Ballot::Tally &tally : ballot.tallies) {
            if (tally.votes > members) {
                remarks.push_back({u"votes_exceed_voting"_s,
                                   {tally.name, QString::number(tally.votes), QString::number(members)},
                                   true});
            }
            if (tally.votes >= state.required && !state.chosen.contains(tally.name)) {
                passed.append(tally.name);
            }
        }
        state.tooMany = passed.size() > state.missing;
        if (!state.tooMany) {
            passed.sort();
            state.chosen.append(passed);
            state.missing -= passed.size();
        }
    }
    return state;
}

void explain(const OrganState &state, const QString &organ, Reasons &why)
{
    const QString chosen = QString::number(state.chosen.size());
    if (state.tooMany) {
        why.push_back({u"dual_too_many"_s, {organ}, text(Article10)});
    } else if (state.missing > 0) {
        why.push_back({u"dual_organ_goes_on"_s,
                       {organ, chosen, QString::number(state.missing)},
                       organ == "ga"_L1 ? u"GA rules of procedure, rule 151"_s
                                        : u"Provisional rules of procedure of the Security Council, rule 61"_s});
    } else {
        why.push_back({u"dual_organ_done"_s, {organ, chosen, QString::number(state.required)}, text(Article10)});
    }
}

/// Of two nationals of one State only one is elected; which, the birth dates decide, which nobody records here.
void remarkCompatriots(const Terms &terms, const QStringList &elected, std::vector<Ballot::Remark> &remarks)
{
    if (terms.nationalityOf == nullptr) {
        return;
    }
    QStringList seen;
    for (const QString &name : elected) {
        const QString nationality = terms.nationalityOf(name);
        if (!nationality.isEmpty() && seen.contains(nationality)) {
            remarks.push_back({u"two_nationals"_s, {name, nationality}, true});
        }
        seen.append(nationality);
    }
}

Next nextStep(const Verdict &verdict, std::size_t meetings)
{
    const bool assemblyOpen = verdict.assembly.missing > 0;
    const bool councilOpen = verdict.council.missing > 0;
    if (verdict.seatsLeft == 0) {
        return Next::Done;
    }
    if (assemblyOpen && councilOpen) {
        return Next::BothVote;
    }
    if (assemblyOpen || councilOpen) {
        return assemblyOpen ? Next::AssemblyVotes : Next::CouncilVotes;
    }
    return meetings >= MeetingsBeforeConference ? Next::JointConference : Next::NewMeeting;
}

} // namespace

QLatin1String nameOf(Next next) noexcept
{
    switch (next) {
    case Next::AssemblyVotes:
        return "assembly_votes"_L1;
    case Next::CouncilVotes:
        return "council_votes"_L1;
    case Next::BothVote:
        return "both_vote"_L1;
    case Next::NewMeeting:
        return "new_meeting"_L1;
    case Next::JointConference:
        return "joint_conference"_L1;
    case Next::Done:
        return "done"_L1;
    }
    return {};
}

std::vector<Meeting> meetingsOf(const Terms &terms, const Ballots &assembly, const Ballots &council)
{
    std::vector<Meeting> meetings;
    std::vector<Ballot::Remark> unused;
    qint64 seats = terms.seats;
    auto nextOfAssembly = assembly.begin();
    auto nextOfCouncil = council.begin();
    const auto fill = [&](Ballots &into, auto &next, auto end, qint64 members) {
        while (next != end && stateOf(into, seats, members, unused).missing > 0) {
            into.push_back(*next++);
        }
        return stateOf(into, seats, members, unused);
    };
    while (nextOfAssembly != assembly.end() || nextOfCouncil != council.end()) {
        Meeting meeting;
        const OrganState first = fill(meeting.assembly, nextOfAssembly, assembly.end(), terms.assemblyMembers);
        const OrganState second = fill(meeting.council, nextOfCouncil, council.end(), terms.councilMembers);
        const bool isEmpty = meeting.assembly.empty() && meeting.council.empty();
        if (isEmpty) { // every seat is filled: what is left comes after the end
            meeting.assembly.assign(nextOfAssembly, assembly.end());
            meeting.council.assign(nextOfCouncil, council.end());
            nextOfAssembly = assembly.end();
            nextOfCouncil = council.end();
        }
        meetings.push_back(std::move(meeting));
        if (first.missing == 0 && second.missing == 0) {
            seats -= std::ranges::count_if(first.chosen,
                                           [&second](const QString &name) { return second.chosen.contains(name); });
        }
    }
    return meetings;
}

Verdict judge(const Terms &terms, const std::vector<Meeting> &meetings)
{
    Verdict verdict;
    verdict.seatsLeft = std::max<qint64>(terms.seats, 0);
    verdict.assembly = stateOf({}, verdict.seatsLeft, terms.assemblyMembers, verdict.remarks);
    verdict.council = stateOf({}, verdict.seatsLeft, terms.councilMembers, verdict.remarks);
    for (const Meeting &meeting : meetings) {
        if (verdict.seatsLeft == 0) {
            verdict.remarks.push_back({u"no_seat_left"_s, {}, true});
            break;
        }
        verdict.assembly = stateOf(meeting.assembly, verdict.seatsLeft, terms.assemblyMembers, verdict.remarks);
        verdict.council = stateOf(meeting.council, verdict.seatsLeft, terms.councilMembers, verdict.remarks);
        if (verdict.assembly.missing > 0 || verdict.council.missing > 0) {
            continue; // lists are compared when both are full (Art. 8: neither waits for the other's result)
        }
        for (const QString &name : std::as_const(verdict.assembly.chosen)) {
            if (verdict.council.chosen.contains(name)) {
                verdict.elected.append(name);
                --verdict.seatsLeft;
                verdict.why.push_back({u"dual_elected"_s, {name}, text(Article10)});
            }
        }
    }
    explain(verdict.assembly, u"ga"_s, verdict.why);
    explain(verdict.council, u"sc"_s, verdict.why);
    remarkCompatriots(terms, verdict.elected, verdict.remarks);
    verdict.next = nextStep(verdict, meetings.size());
    if (verdict.next == Next::NewMeeting || verdict.next == Next::JointConference) {
        const bool isConference = verdict.next == Next::JointConference;
        verdict.why.push_back(
            {isConference ? u"dual_joint_conference"_s : u"dual_new_meeting"_s,
             {QString::number(verdict.seatsLeft)},
             u"Statute of the International Court of Justice, Article %1"_s.arg(isConference ? 12 : 11)});
    }
    return verdict;
}

} // namespace Chancery::Domain::DualBallot
