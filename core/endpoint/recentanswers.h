// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "endpoint/httpserverparser.h"
#include "endpoint/ratelimit.h"
#include "endpoint/service.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <optional>

namespace Chancery::Endpoint {

/// "Nothing new", the answer that an endpoint gives most, without a second look: the same question under the same token
/// has the same answer for as long as nobody has committed anything to the store, be it a record, an account or a
/// revocation, and in whatever process. Thread-safe.
class RecentAnswers
{
public:
    /// A number that changes with every commit of anyone; nullopt when that cannot be told now. Must not wait.
    using Version = std::function<std::optional<qint64>()>;

    /// Answers from here are counted in \p budgets like those of the service, whose they are.
    RecentAnswers(Version version, const Clock &clock, RateLimit &budgets);

    /// The answer to \p head if it is known; nullopt: ask the service. Fast enough for the thread of a socket.
    [[nodiscard]] std::optional<HttpResponse> find(const HttpParser::Head &head);

    /// To be asked before the service is; what the answer to \p head is remembered under. Nullopt: it cannot be.
    [[nodiscard]] std::optional<qint64> versionFor(const HttpParser::Head &head) const;
    /// Keeps what the service has answered, unless somebody has committed something since \p version.
    void remember(const HttpParser::Head &head, qint64 version, const HttpResponse &response);

private:
    [[nodiscard]] static bool isRepeatable(const HttpParser::Head &head);
    [[nodiscard]] static QByteArray questionOf(const HttpParser::Head &head);

    const Version m_currentVersion;
    const Clock &m_clock;
    RateLimit &m_budgets;
    std::mutex m_mutex; ///< Of what follows.
    qint64 m_version = 0; ///< Of the answers.
    QHash<QByteArray, HttpResponse> m_answers;
};

} // namespace Chancery::Endpoint
