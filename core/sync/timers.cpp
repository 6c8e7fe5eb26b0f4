// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timers.h"

namespace Chancery::Sync {

bool Timers::takeDue(Timer timer, Time now)
{
    std::optional<Time> &at = m_at[index(timer)];
    if (!at.has_value() || *at > now) {
        return false;
    }
    at.reset();
    return true;
}

std::optional<Timers::Time> Timers::earliest() const
{
    std::optional<Time> first;
    for (const std::optional<Time> &at : m_at) {
        if (at.has_value() && (!first.has_value() || *at < *first)) {
            first = at;
        }
    }
    return first;
}

} // namespace Chancery::Sync
