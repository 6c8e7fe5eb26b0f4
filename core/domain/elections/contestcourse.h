// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/elections/rounds.h"

/// The rules of balloting over records: what a contest's terms are, and what each of its rounds means.
namespace Chancery::Domain::ContestCourse {

/// Members of the Security Council (Charter, Art. 23), which votes beside the Assembly on judges of the Court.
inline constexpr qint64 CouncilMembers = 15;

/// None where no majority is computed (appointments, two-step elections), or the body is not known.
[[nodiscard]] std::optional<Ballot::Terms> termsOf(const Record &contest, const std::optional<Record> &election,
                                                   const std::optional<Record> &body);

/// What a record of `ballot_rounds` says. Names are persons where one is named, else codes of States.
[[nodiscard]] Ballot::Round roundOf(const Record &round);

struct JudgedRound
{
    Record record;
    Ballot::Verdict verdict;
};
/// \p rounds of one organ, in any order, each with its verdict, by number. \p withdrawals: name → number of the last
/// round it stood in (0: withdrew before the first).
[[nodiscard]] std::vector<JudgedRound> judge(const Ballot::Terms &terms, std::vector<Record> rounds,
                                             const QMap<QString, qint64> &withdrawals = {});

/// The course up to and with \p rounds, to which a further one can be put: what ballot day stands on.
[[nodiscard]] Ballot::Course courseAfter(const Ballot::Terms &terms, std::vector<Record> rounds,
                                         const QMap<QString, qint64> &withdrawals = {});

} // namespace Chancery::Domain::ContestCourse
