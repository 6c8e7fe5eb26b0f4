// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpserver.h"

#include "base/logging.h"
#include "endpoint/httpserverloop.h"
#include "endpoint/httpsession.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <memory>
#include <sys/resource.h>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int BackOffSeconds = 30; // How widely the clients of a stopping server spread their return.
constexpr int Refusals = 256; // Connections beyond the limit that are told so; the rest is closed silently.
constexpr std::chrono::milliseconds AcceptPause {100};

// Most systems start a process with 1,024 although they would allow it a hundred times as many.
void raiseFileLimit(int connections)
{
    const auto wanted = static_cast<rlim_t>(connections + Refusals + 256);
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

Expected<tcp::endpoint> endpointOf(const HttpServerOptions &options)
{
    const QString address = options.address == "localhost"_L1 ? u"127.0.0.1"_s : options.address;
    error_code error;
    const auto parsed = asio::ip::make_address(address.toStdString(), error);
    if (error) {
        return failure(ErrorCode::Internal, u"not an IP address: %1"_s.arg(options.address));
    }
    return tcp::endpoint(parsed, options.port);
}

} // namespace

struct HttpServer::Private
{
    Private(Handler handler, EventHub &events, HttpServerOptions options)
        : shared(std::move(handler), events, std::move(options))
    {
    }

    HttpShared shared;
    std::vector<std::unique_ptr<HttpLoop>> loops;
    std::unique_ptr<asio::thread_pool> workers; // After the loops: what is left in its queue refers to them.
    std::unique_ptr<tcp::acceptor> acceptor; // On the first loop.
    std::unique_ptr<asio::steady_timer> pause;
    std::size_t next = 0;

    Expected<quint16> listen();
    void accept();
    void onAccepted(const error_code &error, tcp::socket socket, HttpLoop &loop);
    void waitForSessions();
};

HttpServer::HttpServer(Handler handler, EventHub &events, HttpServerOptions options)
    : d(std::make_unique<Private>(std::move(handler), events, std::move(options)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::connections() const
{
    return d->shared.connections;
}

Expected<quint16> HttpServer::start()
{
    const HttpServerOptions &options = d->shared.options;
    raiseFileLimit(options.maxConnections);
    d->shared.stopping = false;
    for (int i = 0; i < std::max(1, options.threads); ++i) {
        d->loops.push_back(std::make_unique<HttpLoop>(d->shared));
    }
    const Expected<quint16> port = d->listen();
    if (!port) {
        d->acceptor.reset();
        d->loops.clear();
        return port;
    }
    d->workers = std::make_unique<asio::thread_pool>(static_cast<std::size_t>(std::max(1, options.workers)));
    d->shared.workers = d->workers.get();
    d->pause = std::make_unique<asio::steady_timer>(d->loops.front()->context());
    d->accept();
    for (const auto &loop : d->loops) {
        loop->start();
    }
    return port;
}

Expected<quint16> HttpServer::Private::listen()
{
    const Expected<tcp::endpoint> endpoint = endpointOf(shared.options);
    if (!endpoint) {
        return tl::unexpected(endpoint.error());
    }
    acceptor = std::make_unique<tcp::acceptor>(loops.front()->context());
    error_code error;
    acceptor->open(endpoint->protocol(), error);
    if (!error) {
        acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    }
    if (!error) {
        acceptor->bind(*endpoint, error);
    }
    if (!error) {
        acceptor->listen(4096, error);
    }
    if (error) {
        return failure(ErrorCode::Internal,
                       u"listen on %1:%2: %3"_s.arg(shared.options.address)
                           .arg(shared.options.port)
                           .arg(QString::fromStdString(error.message())));
    }
    return acceptor->local_endpoint(error).port();
}

void HttpServer::Private::accept()
{
    HttpLoop &loop = *loops[next++ % loops.size()];
    acceptor->async_accept(loop.context(), [this, &loop](const error_code &error, tcp::socket socket) {
        onAccepted(error, std::move(socket), loop);
    });
}

void HttpServer::Private::onAccepted(const error_code &error, tcp::socket socket, HttpLoop &loop)
{
    if (error == asio::error::operation_aborted || shared.stopping) {
        return;
    }
    if (error) {
        // Out of file descriptors, as a rule: they come back as connections close.
        qCWarning(Log::endpoint, "accept: %s", error.message().c_str());
        pause->expires_after(AcceptPause);
        pause->async_wait([this](const error_code &aborted) {
            if (!aborted && !shared.stopping) {
                accept();
            }
        });
        return;
    }
    const int open = shared.connections;
    const int limit = shared.options.maxConnections;
    if (open < limit + Refusals) {
        asio::post(loop.context(), [&loop, isFull = open >= limit, socket = std::move(socket)]() mutable {
            const auto session = std::make_shared<HttpSession>(loop, std::move(socket));
            isFull ? session->refuse() : session->start();
        });
    }
    accept();
}

void HttpServer::stop()
{
    if (d->loops.empty() || !d->workers) {
        return;
    }
    d->shared.stopping = true;
    asio::post(d->loops.front()->context(), [this] {
        error_code ignored;
        d->acceptor->close(ignored);
        d->pause->cancel();
    });
    d->shared.events.backOff(BackOffSeconds);
    for (const auto &loop : d->loops) {
        asio::post(loop->context(), [&loop = *loop] { loop.drain(); });
    }
    d->waitForSessions();
    for (const auto &loop : d->loops) {
        asio::post(loop->context(), [&loop = *loop] { loop.closeAll(); });
    }
    d->workers->stop();
    d->workers->join();
    for (const auto &loop : d->loops) {
        loop->join();
    }
    d->acceptor.reset();
    d->pause.reset();
    d->workers.reset();
    d->shared.workers = nullptr;
    d->loops.clear();
}

void HttpServer::Private::waitForSessions()
{
    const auto end = std::chrono::steady_clock::now() + shared.options.stopTimeout;
    while (shared.connections > 0 && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace Chancery::Endpoint
