// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include "domain/elections/ballotrounds.h"
#include "domain/elections/corrections.h"
#include "domain/elections/endorsements.h"
#include "domain/elections/mandates.h"
#include "domain/guide/guidereports.h"
#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/occupiedtimes.h"
#include "domain/reference/states.h"
#include "domain/training/bookings.h"

#include <algorithm>
#include <array>

namespace Chancery::Domain {

namespace {

constexpr std::array<const Collection *, 21> All {
    &States::Description,       &Bodies::Description,       &Elections::Description,       &Contests::Description,
    &Candidatures::Description, &Endorsements::Description, &Venues::Description,          &Booths::Description,
    &Courses::Description,      &Sessions::Description,     &BallotRounds::Description,    &Mandates::Description,
    &Corrections::Description,  &Dignitaries::Description,  &MeetingRequests::Description, &OccupiedTimes::Description,
    &Engagements::Description,  &Briefs::Description,       &Bookings::Description,        &GuidePages::Description,
    &GuideReports::Description,
};

constexpr bool isOrderedAndUnique()
{
    for (std::size_t i = 0; i < All.size(); ++i) {
        if (i > 0 && All[i]->priority < All[i - 1]->priority) {
            return false;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (All[i]->name == All[j]->name) {
                return false;
            }
        }
    }
    return true;
}
static_assert(isOrderedAndUnique());

constexpr bool allTravel()
{
    for (const Collection *collection : All) {
        if (!collection->mayTravel()) {
            return false;
        }
    }
    return true;
}
static_assert(allTravel(), "a LocalOnly collection must never be in the catalogue");

} // namespace

std::span<const Collection *const> catalogue() noexcept
{
    return All;
}

const Collection *collectionNamed(std::string_view name) noexcept
{
    const auto found = std::find_if(All.begin(), All.end(), [name](const Collection *c) { return c->name == name; });
    return found == All.end() ? nullptr : *found;
}

int indexOf(const Collection &collection) noexcept
{
    return static_cast<int>(std::find(All.begin(), All.end(), &collection) - All.begin());
}

} // namespace Chancery::Domain
