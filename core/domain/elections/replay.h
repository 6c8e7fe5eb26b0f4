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
    /// One object a round: election, slate, round, required, elected, next {type, eligible}, rule, findings.
    std::vector<QJsonObject> rounds;
    int contradictions = 0; ///< Findings in which record and rules differ.
};

/// \p record: {"elections":[{"id","date","majority_rule","slates":[{"label","seats","rounds":[…],"candidates":[…]}]}]}.
/// Rounds without figures are passed over where nothing can be said of them. Malformed when the form is another.
[[nodiscard]] Expected<Replay> replay(const QJsonObject &record);

} // namespace Chancery::Domain::Ballot
