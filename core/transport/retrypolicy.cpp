// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "retrypolicy.h"

#include <algorithm>

namespace Chancery::Transport {

using std::chrono::milliseconds;

namespace {

/// A part of \p span, chosen by \p random: [0, span].
milliseconds share(milliseconds span, std::uint32_t random) noexcept
{
    constexpr double Range = 4294967295.0;
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(span.count()) * (random / Range)));
}

} // namespace

milliseconds RetryPolicy::wait(int attempt, const Error &error, std::uint32_t random) const noexcept
{
    if (error.retryAfter > 0) {
        const milliseconds asked = std::chrono::seconds(error.retryAfter);
        return asked + share(asked / 10, random);
    }
    // Doubling stops well before the shift could overflow; the cap is reached long before.
    constexpr int MostDoublings = 20;
    const int doublings = std::clamp(attempt, 1, MostDoublings);
    const milliseconds highest = std::max(first, std::min(cap, milliseconds(first.count() << doublings)));
    return first + share(highest - first, random);
}

} // namespace Chancery::Transport
