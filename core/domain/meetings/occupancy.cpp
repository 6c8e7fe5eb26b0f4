// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "occupancy.h"

#include <algorithm>

namespace Chancery::Domain {

void Occupancy::take(const Span &span)
{
    const qint64 from = span.from.toMSecsSinceEpoch();
    const qint64 to = span.to.toMSecsSinceEpoch();
    m_taken.emplace(from, to);
    m_longest = std::max(m_longest, to - from);
}

void Occupancy::give(const Span &span)
{
    const auto [first, last] = m_taken.equal_range(span.from.toMSecsSinceEpoch());
    const auto found =
        std::find_if(first, last, [to = span.to.toMSecsSinceEpoch()](const auto &taken) { return taken.second == to; });
    if (found != last) {
        m_taken.erase(found);
    }
}

bool Occupancy::isFree(const Span &span, std::chrono::milliseconds around) const
{
    const qint64 from = span.from.toMSecsSinceEpoch() - around.count();
    const qint64 to = span.to.toMSecsSinceEpoch() + around.count();
    const auto end = m_taken.lower_bound(to);
    return std::all_of(m_taken.upper_bound(from - m_longest), end,
                       [from](const auto &taken) { return taken.second <= from; });
}

} // namespace Chancery::Domain
