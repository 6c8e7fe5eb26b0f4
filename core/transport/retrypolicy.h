// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <chrono>
#include <cstdint>

namespace Chancery::Transport {

/// When to try again. Pure: randomness is an argument (protocol §6: full jitter, 1 s to 5 min, Retry-After obeyed).
struct RetryPolicy
{
    std::chrono::milliseconds first {1'000};
    std::chrono::milliseconds cap {300'000};

    /// Wait before attempt number \p attempt (1 is the first repetition) after \p error. \p random is uniform in
    /// [0, 2^32). With Retry-After: at least that long, plus up to a tenth of it.
    [[nodiscard]] std::chrono::milliseconds wait(int attempt, const Error &error, std::uint32_t random) const noexcept;
};

} // namespace Chancery::Transport
