// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatecollections.h"

#include "domain/elections/deals.h"
#include "domain/elections/pledges.h"
#include "domain/elections/voteplans.h"

#include <algorithm>
#include <array>

namespace Chancery::Domain {

namespace {

constexpr std::array<const Collection *, 3> All {&Pledges::Description, &Deals::Description, &VotePlans::Description};

constexpr bool noneTravels()
{
    return std::none_of(All.begin(), All.end(), [](const Collection *collection) { return collection->mayTravel(); });
}
static_assert(noneTravels(), "only LocalOnly collections are private");

} // namespace

std::span<const Collection *const> privateCatalogue() noexcept
{
    return All;
}

const Collection *privateCollectionNamed(std::string_view name) noexcept
{
    const auto found = std::find_if(All.begin(), All.end(), [name](const Collection *c) { return c->name == name; });
    return found == All.end() ? nullptr : *found;
}

} // namespace Chancery::Domain
