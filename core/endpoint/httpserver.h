// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "endpoint/service.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Chancery::Endpoint {

class EventHub;
class RecentAnswers;

struct HttpServerOptions
{
    QString address = QStringLiteral("127.0.0.1"); ///< An IP address or "localhost".
    quint16 port = 0; ///< 0: any free one.
    int threads = 2; ///< For sockets; they never block.
    int workers = 4; ///< For the handler and compression; they may.
    int maxConnections = 10'000; ///< Further ones are answered 503.
    int maxHeader = 16 * 1024; ///< Bytes of request line and headers.
    qint64 maxBody = 8 * 1024 * 1024;
    qint64 maxBlob = 50 * 1024 * 1024; ///< Body of PUT /v1/blobs/…
    qint64 maxBuffered = 256 * 1024 * 1024; ///< Of all bodies being received together; past it 503.
    std::chrono::milliseconds headerTimeout {10'000}; ///< From the first byte (or the connection) to the last header.
    std::chrono::milliseconds bodyTimeout {20'000}; ///< Of silence; a body must also reach minBodyRate.
    qint64 minBodyRate = 2 * 1024; ///< Bytes a second on average, after bodyTimeout.
    std::chrono::milliseconds idleTimeout {120'000}; ///< Between two requests of a connection.
    std::chrono::milliseconds writeTimeout {30'000}; ///< For each 128 KiB, and for one event.
    std::chrono::milliseconds stopTimeout {5'000}; ///< What stop() gives running requests.
    std::chrono::milliseconds commentInterval {20'000}; ///< Of a silent event stream.
    /// Sent with every answer that does not bring the header itself, for example Chancery-Incarnation.
    std::vector<std::pair<QByteArray, QByteArray>> headers {};
    RecentAnswers *recent = nullptr; ///< What need not be asked of the handler again; outlives the server.
};

/// HTTP/1.1 on a few threads for any number of connections: keep-alive, pipelining, time-outs, limits, compression,
/// ranges, streams and event streams, so that the handler sees whole requests and none of it.
///
/// The handler runs on worker threads, several at a time; a connection has one request at a time. start() and stop()
/// are called from the owner's thread. Every refusal is a problem document (RFC 9457) of protocol §1.
class HttpServer
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    HttpServer(Handler handler, EventHub &events, HttpServerOptions options = {});
    ~HttpServer(); ///< Stops.
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens; the port is the answer. Raises the process's soft limit of open files to what maxConnections needs.
    [[nodiscard]] Expected<quint16> start();
    /// Accepts no more, tells event streams to come back later, lets running requests end, then closes the rest.
    /// Returns when no handler runs any more.
    void stop();

    [[nodiscard]] int connections() const; ///< Open now. Thread-safe.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Chancery::Endpoint
