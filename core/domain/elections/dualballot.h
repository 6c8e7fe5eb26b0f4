// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/rounds.h"

/// Elections by two organs at once: the judges of the International Court of Justice, by the General Assembly and the
/// Security Council independently of one another. Pure.
///
/// Sources: Statute of the Court, Articles 8 (independently), 10 (absolute majority in both; of two nationals of one
/// State the eldest), 11 (second and third meeting) and 12 (joint conference after the third); GA rule 151 and rule 61
/// of the Council (the meeting goes on until as many candidates as seats have the majority). A ballot that gives the
/// majority to more candidates than there are seats is repeated on all of them: practice of both organs.
namespace Chancery::Domain::DualBallot {

/// The ballots of one organ in one meeting, in their order.
using Ballots = std::vector<Ballot::Round>;

struct Meeting
{
    Ballots assembly {};
    Ballots council {};
};

/// Where one organ stands in a meeting.
struct OrganState
{
    QStringList chosen {}; ///< Have the majority in this organ; as many as seats once it is done.
    qint64 required = 0;
    qint64 missing = 0; ///< Seats for which nobody has the majority yet.
    bool tooMany = false; ///< The last ballot gave it to more than there are seats: it does not count.
};

enum class Next {
    AssemblyVotes, ///< The Assembly has not filled its list yet.
    CouncilVotes,
    BothVote,
    NewMeeting, ///< Both lists are full and differ: another meeting for the seats that are left (Art. 11).
    JointConference, ///< Three meetings have been held (Art. 12): three members of each organ may be asked for.
    Done,
};
[[nodiscard]] QLatin1String nameOf(Next next) noexcept;

struct Verdict
{
    QStringList elected {}; ///< On the lists of both organs, in the order of the meetings.
    qint64 seatsLeft = 0;
    OrganState assembly {}; ///< Of the last meeting.
    OrganState council {};
    Next next = Next::BothVote;
    std::vector<Ballot::Remark> remarks {};
    Reasons why {};
};

struct Terms
{
    qint64 seats = 1;
    qint64 assemblyMembers = 193;
    qint64 councilMembers = 15;
    /// Nationality of a candidate, for the rule on two nationals; null: not looked at.
    QString (*nationalityOf)(const QString &name) = nullptr;
};

/// The ballots of both organs, each in its order, shared out to meetings: an organ's meeting ends when its list is
/// full, and the next one is for the seats that the two lists have not filled (Articles 8 and 11).
[[nodiscard]] std::vector<Meeting> meetingsOf(const Terms &terms, const Ballots &assembly, const Ballots &council);

[[nodiscard]] Verdict judge(const Terms &terms, const std::vector<Meeting> &meetings);

} // namespace Chancery::Domain::DualBallot
