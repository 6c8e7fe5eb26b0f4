// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace Chancery::Endpoint {

/// So many requests a minute for each account: a bucket that fills steadily, so that a burst after silence is fine.
/// Thread-safe; keeps nothing of accounts that have been silent for a minute.
class RateLimit
{
public:
    explicit RateLimit(int requestsPerMinute);

    /// Counts one request at \p elapsed (Clock::elapsed). 0 when it may pass, else the seconds to wait.
    [[nodiscard]] int take(const QString &account, std::chrono::milliseconds elapsed);

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::milliseconds at {};
    };
    void forgetSilent(std::chrono::milliseconds elapsed);

    const double m_capacity;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
    std::chrono::milliseconds m_cleaned {};
};

} // namespace Chancery::Endpoint
