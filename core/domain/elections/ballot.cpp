// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ballot.h"

#include <algorithm>
#include <numeric>

namespace Chancery::Domain::Ballot {
using namespace Qt::StringLiterals;

namespace {

qint64 twoThirds(qint64 voting)
{
    return (2 * voting + 2) / 3;
}
qint64 moreThanHalf(qint64 members)
{
    return members / 2 + 1;
}

/// Fills the one missing figure of whole = left + right.
void balance(std::optional<qint64> &whole, std::optional<qint64> &left, std::optional<qint64> &right)
{
    if (!whole && left && right) {
        whole = *left + *right;
    } else if (whole && !left && right && *whole >= *right) {
        left = *whole - *right;
    } else if (whole && left && !right && *whole >= *left) {
        right = *whole - *left;
    }
}

/// Those with the majority, most votes first; equal votes keep the order of the table.
std::vector<std::size_t> passing(std::span<const Tally> tallies, qint64 required)
{
    std::vector<std::size_t> order(tallies.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::erase_if(order, [&](std::size_t i) { return tallies[i].votes < required; });
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return tallies[a].votes > tallies[b].votes; });
    return order;
}

} // namespace

std::optional<Majority> majorityNamed(const QString &value)
{
    if (value == "two_thirds_pv"_L1) {
        return Majority::TwoThirdsPresentVoting;
    }
    if (value == "majority_pv"_L1) {
        return Majority::MajorityPresentVoting;
    }
    if (value == "absolute_all"_L1 || value == "absolute_ga_and_sc"_L1) {
        return Majority::AbsoluteAll;
    }
    if (value == "two_thirds_and_absolute_all"_L1) {
        return Majority::TwoThirdsAndAbsoluteAll;
    }
    return std::nullopt;
}

std::optional<qint64> requiredVotes(Majority majority, std::optional<qint64> voting, std::optional<qint64> electorate)
{
    switch (majority) {
    case Majority::TwoThirdsPresentVoting:
        return voting ? std::optional(twoThirds(*voting)) : std::nullopt;
    case Majority::MajorityPresentVoting:
        return voting ? std::optional(moreThanHalf(*voting)) : std::nullopt;
    case Majority::AbsoluteAll:
        return electorate ? std::optional(moreThanHalf(*electorate)) : std::nullopt;
    case Majority::TwoThirdsAndAbsoluteAll:
        return voting && electorate ? std::optional(std::max(twoThirds(*voting), moreThanHalf(*electorate)))
                                    : std::nullopt;
    }
    return std::nullopt;
}

Sheet completed(const Sheet &sheet)
{
    Sheet full = sheet;
    // Twice: valid may follow from the lower identity and then complete the upper one, or the other way round.
    for (int pass = 0; pass < 2; ++pass) {
        balance(full.papers, full.invalid, full.valid);
        balance(full.valid, full.abstentions, full.voting);
    }
    return full;
}

bool papersContradict(const Sheet &sheet)
{
    return sheet.papers && sheet.invalid && sheet.valid && *sheet.papers != *sheet.invalid + *sheet.valid;
}

bool votersContradict(const Sheet &sheet)
{
    return sheet.valid && sheet.abstentions && sheet.voting && *sheet.valid != *sheet.abstentions + *sheet.voting;
}

std::vector<std::size_t> tiedForLastSeat(std::span<const Tally> tallies, qint64 required, qint64 seats)
{
    std::vector<std::size_t> order = passing(tallies, required);
    if (seats < 0 || static_cast<std::size_t>(seats) >= order.size()) {
        return {};
    }
    const qint64 firstOut = tallies[order[static_cast<std::size_t>(seats)]].votes;
    const bool isTied = seats > 0 && tallies[order[static_cast<std::size_t>(seats) - 1]].votes == firstOut;
    if (!isTied) {
        return {};
    }
    std::erase_if(order, [&](std::size_t i) { return tallies[i].votes != firstOut; });
    return order;
}

std::vector<std::size_t> elected(std::span<const Tally> tallies, qint64 required, qint64 seats)
{
    std::vector<std::size_t> order = passing(tallies, required);
    const std::vector<std::size_t> tied = tiedForLastSeat(tallies, required, seats);
    std::erase_if(order, [&](std::size_t i) { return std::find(tied.begin(), tied.end(), i) != tied.end(); });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max<qint64>(seats, 0))));
    return order;
}

} // namespace Chancery::Domain::Ballot
