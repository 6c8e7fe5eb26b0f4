// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>

/// Plays recorded elections through the rules of balloting and says where record and rules differ.
namespace Chancery::Domain::Ballot {

struct Replay
{
    /// One object a round: election, slate, round, required, elected, next {type, eligible}, rule, why, findings
    /// {code, params, contradiction, text}. What cannot be played has one with `round` null and says why.
    std::vector<QJsonObject> rounds;
    int contradictions = 0; ///< Findings in which record and rules differ.
};

/// \p record: {"elections":[{"id","date","majority_rule","slates":[{"label","seats","rounds":[…],"candidates":[…]}]}]}.
/// Rounds without figures are passed over where nothing can be said of them; what is missing or misshapen is found and
/// the rest played all the same. Malformed when there is no list of elections at all.
[[nodiscard]] Expected<Replay> replay(const QJsonObject &record);

} // namespace Chancery::Domain::Ballot
