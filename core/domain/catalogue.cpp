// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include <algorithm>

namespace Chancery::Domain {

std::span<const Collection *const> catalogue() noexcept
{
    return {};
}

const Collection *collectionNamed(std::string_view name) noexcept
{
    const auto all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Collection *c) { return c->name == name; });
    return found == all.end() ? nullptr : *found;
}

int indexOf(const Collection &collection) noexcept
{
    const auto all = catalogue();
    return static_cast<int>(std::find(all.begin(), all.end(), &collection) - all.begin());
}

} // namespace Chancery::Domain
