// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratelimit.h"

#include <algorithm>
#include <cmath>

namespace Chancery::Endpoint {

namespace {

constexpr std::chrono::milliseconds Minute {60'000};

} // namespace

RateLimit::RateLimit(int requestsPerMinute)
    : m_capacity(std::max(1, requestsPerMinute))
{
}

int RateLimit::take(const QString &account, std::chrono::milliseconds elapsed)
{
    const std::lock_guard guard(m_mutex);
    forgetSilent(elapsed);
    const double perMillisecond = m_capacity / static_cast<double>(Minute.count());
    auto bucket = m_buckets.find(account);
    if (bucket == m_buckets.end()) {
        bucket = m_buckets.insert(account, Bucket {m_capacity, elapsed});
    }
    const double grown = static_cast<double>((elapsed - bucket->at).count()) * perMillisecond;
    bucket->tokens = std::min(m_capacity, bucket->tokens + std::max(0.0, grown));
    bucket->at = elapsed;
    if (bucket->tokens >= 1) {
        bucket->tokens -= 1;
        return 0;
    }
    const double seconds = (1 - bucket->tokens) / perMillisecond / 1'000;
    return std::max(1, static_cast<int>(std::ceil(seconds)));
}

void RateLimit::forgetSilent(std::chrono::milliseconds elapsed)
{
    if (elapsed - m_cleaned < Minute) {
        return;
    }
    m_cleaned = elapsed;
    // A bucket that nobody touched for a minute is full again.
    m_buckets.removeIf([elapsed](const auto &entry) { return elapsed - entry.value().at >= Minute; });
}

} // namespace Chancery::Endpoint
