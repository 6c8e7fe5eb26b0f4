// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/httpsession.h"

namespace Chancery::Endpoint {

/// One request and its answer. Belongs to the thread of the session, but to a worker while one is at it.
struct HttpSession::Exchange
{
    explicit Exchange(HttpShared &shared)
        : parser(std::make_unique<HttpParser>(shared.options.maxHeader))
        , m_shared(shared)
    {
    }
    ~Exchange() { m_shared.buffered -= m_leased; }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// Counts the body into what all connections hold. False when that is too much.
    [[nodiscard]] bool lease(qint64 size)
    {
        const qint64 more = size - std::exchange(m_leased, size);
        return (m_shared.buffered += more) <= m_shared.options.maxBuffered;
    }

    std::unique_ptr<HttpParser> parser;
    HttpLoop::Time bodyStart;
    HttpRequest request;
    HttpReply reply;
    qsizetype sent = 0; ///< Of reply.body.

private:
    HttpShared &m_shared;
    qint64 m_leased = 0;
};

} // namespace Chancery::Endpoint
