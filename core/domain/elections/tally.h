// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/ballot.h"
#include "domain/elections/reason.h"
#include "domain/record.h"

#include <QMap>

/// How many votes a candidature may count on, and whether they are enough. Pure; honest about secrecy: a sum of
/// promises is no result.
namespace Chancery::Domain::Tally {

/// Which round is thought through.
enum class Scenario {
    First,
    Later, ///< Only promises for all rounds, and second choices whose first choice is out.
};

struct Question
{
    Ballot::Majority majority = Ballot::Majority::TwoThirdsPresentVoting;
    qint64 electorate = 193;
    qint64 expectedVoting = 190; ///< Present and voting.
    Scenario scenario = Scenario::First;
    /// Per cent by which a form of promise is believed; forms that are not in it count in full.
    QMap<QString, int> trust {};
    bool ownVote = true; ///< The own State votes for itself.
};

struct Answer
{
    int firm = 0; ///< 80 per cent and more.
    int likely = 0; ///< 50 to 79.
    int soft = 0; ///< Less, but not nothing.
    int declined = 0;
    int asked = 0; ///< Sought and not answered yet.
    qint64 unknown = 0; ///< Members of whom nothing is written down.
    double expected = 0; ///< Sum of what each promise is believed.
    qint64 required = 0;
    [[nodiscard]] qint64 missing() const; ///< Against firm and likely ones; 0 or less: enough.
};

/// \p pledges: received ones of one contest, one a State; of several of one State the firmest counts.
[[nodiscard]] Answer count(const std::vector<Record> &pledges, const Question &question);

/// How far one promise is believed, 0 to 100: its firmness (50 when nobody said), times the trust in its form; none
/// when it does not bind in the scenario.
[[nodiscard]] int believed(const Record &pledge, const Question &question);

} // namespace Chancery::Domain::Tally
