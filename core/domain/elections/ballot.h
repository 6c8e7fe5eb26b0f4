// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// The arithmetic of one ballot: pure functions on published figures, each of which may be missing.
namespace Chancery::Domain::Ballot {

/// What a candidate needs to be elected.
enum class Majority {
    TwoThirdsPresentVoting, ///< Security Council, ECOSOC: GA rule 83, Charter Art. 18 (2).
    MajorityPresentVoting, ///< GA rules 93 and 94 and Charter Art. 18 (3), where rule 83 does not apply.
    AbsoluteAll, ///< More than half of the electorate, voting or not: HRC (res. 60/251), ICJ (Statute Art. 10).
    TwoThirdsAndAbsoluteAll, ///< Both at once: ITLOS (UNCLOS Annex VI, Art. 4 (4), with the quorum of two thirds).
};

/// The computable majority of a value of the field `majority`; none for appointments and two-step elections.
/// `absolute_ga_and_sc` counts as AbsoluteAll of the organ whose electorate is given.
[[nodiscard]] std::optional<Majority> majorityNamed(const QString &value);

/// Votes required. \p voting: members present and voting, abstentions and invalid ballots left out ("present and
/// voting" means casting a valid affirmative or negative vote, GA rule 86). \p electorate: all members of the organ.
/// None when the figure the majority is counted from is missing.
[[nodiscard]] std::optional<qint64> requiredVotes(Majority majority, std::optional<qint64> voting,
                                                  std::optional<qint64> electorate);

/// The sheet of one round as the President reads it out.
struct Sheet
{
    std::optional<qint64> papers {}; ///< Ballot papers found in the boxes.
    std::optional<qint64> invalid {};
    std::optional<qint64> valid {}; ///< papers - invalid
    std::optional<qint64> abstentions {}; ///< Blank papers.
    std::optional<qint64> voting {}; ///< valid - abstentions
    std::optional<qint64> required {};
};

/// The sheet with every figure filled in that follows from the others (`papers` = `invalid` + `valid`, `valid` =
/// `abstentions` + `voting`). Says nothing about figures that contradict each other.
[[nodiscard]] Sheet completed(const Sheet &sheet);

/// Whether the three figures are known and papers differ from invalid + valid.
[[nodiscard]] bool papersContradict(const Sheet &sheet);
/// Whether the three figures are known and valid differs from abstentions + voting.
[[nodiscard]] bool votersContradict(const Sheet &sheet);

/// One line of the table of votes.
struct Tally
{
    QString name;
    qint64 votes = 0;
};

/// The places in \p tallies of those elected: at least \p required votes, most votes first, at most \p seats. A tie
/// that crosses the last seat elects none of the tied: they go to a special ballot (GA rule 94).
[[nodiscard]] std::vector<std::size_t> elected(std::span<const Tally> tallies, qint64 required, qint64 seats);

/// The places in \p tallies of those who tie for the last seat and are therefore not elected; empty without a tie.
[[nodiscard]] std::vector<std::size_t> tiedForLastSeat(std::span<const Tally> tallies, qint64 required, qint64 seats);

/// Most names a restricted ballot may carry: twice the seats left (GA rules 93 and 94).
[[nodiscard]] constexpr qint64 largestRestrictedField(qint64 seatsLeft)
{
    return 2 * seatsLeft;
}

} // namespace Chancery::Domain::Ballot
