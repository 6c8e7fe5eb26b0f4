// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/eventhub.h"
#include "endpoint/httpserver.h"

#include <atomic>

namespace Chancery::Test {

/// A server on a free port with a handler of the test's. Started on construction: check `port`.
struct TestServer
{
    explicit TestServer(Endpoint::HttpServer::Handler handler, Endpoint::HttpServerOptions options = {})
        : hub([this](const QStringList &) -> Expected<qint64> { return head.load(); })
        , server(std::move(handler), hub, std::move(options))
        , port(server.start().value_or(0))
    {
    }

    std::atomic<qint64> head = 7; ///< What a new event stream starts with.
    Endpoint::EventHub hub;
    Endpoint::HttpServer server;
    quint16 port;
};

[[nodiscard]] inline Endpoint::HttpResponse jsonResponse(const QByteArray &body)
{
    return {200, {{"Content-Type", "application/json"}}, body};
}

} // namespace Chancery::Test
