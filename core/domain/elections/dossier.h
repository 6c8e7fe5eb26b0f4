// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/conduct.h"
#include "domain/elections/contestcourse.h"
#include "domain/elections/dualballot.h"
#include "domain/elections/eligibility.h"

/// Everything about one election in one place, with what the rules say of it: what a screen, a page of paper and a
/// file show of it. Pure; values.
namespace Chancery::Domain::Dossier {

/// A State or person who stands or stood.
struct Candidate
{
    Record record;
    std::vector<Record> endorsements {};
    std::vector<Record> terms {}; ///< Of the State in this body before the term stood for, the latest first.
    Eligibility::Answer eligibility {};
    [[nodiscard]] bool isEndorsed() const;
    /// As it stands in the rounds: the person, else the code of the State.
    [[nodiscard]] QString name() const;
};

/// The rounds of one organ; most contests have one organ, those of the Court two.
struct OrganRounds
{
    QString organ {}; ///< Value of `organ`; empty when it is not said.
    std::vector<ContestCourse::JudgedRound> rounds {};
};

struct Contest
{
    Record record;
    std::vector<Candidate> candidates {}; ///< Elected first, then those who stand, then the rest.
    std::vector<OrganRounds> organs {};
    std::optional<Ballot::Terms> terms {};
    Conduct::Answer conduct {};
    qint64 seatsLeft = 0;
    QMap<QString, qint64> withdrawals {}; ///< Name → last round it stood in.
    std::optional<DualBallot::Verdict> dual {}; ///< Where two organs elect: what both lists give together.
};

struct Election
{
    Record record;
    std::optional<Record> body {};
    std::vector<Contest> contests {};
    std::vector<Record> members {}; ///< Mandates of the body that run on the day, by group and name.
    QDate day {}; ///< For which this is told.
};

/// None when there is no such election.
[[nodiscard]] std::optional<Election> of(const Lookup &lookup, const QString &election, const QDate &today);
/// What the rounds of the two organs give together; none where one organ elects.
[[nodiscard]] std::optional<DualBallot::Verdict> dualVerdictOf(const Contest &contest);
/// One contest alone.
[[nodiscard]] Contest contestOf(const Lookup &lookup, const Record &contest, const std::optional<Record> &election,
                                const std::optional<Record> &body);

} // namespace Chancery::Domain::Dossier
