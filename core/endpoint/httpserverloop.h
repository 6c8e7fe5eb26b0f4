// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/eventhub.h"
#include "endpoint/httpserver.h"

#include <array>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <thread>
#include <unordered_set>
#include <utility> // Before Asio 1.18, which forgets it under C++20.

namespace Chancery::Endpoint {

class HttpSession;

/// What all threads of a server share.
struct HttpShared
{
    HttpShared(HttpServer::Handler requestHandler, EventHub &eventHub, HttpServerOptions serverOptions)
        : handler(std::move(requestHandler))
        , events(eventHub)
        , options(std::move(serverOptions))
    {
    }

    const HttpServer::Handler handler;
    EventHub &events;
    const HttpServerOptions options;
    std::atomic<int> connections = 0;
    std::atomic<qint64> buffered = 0; ///< Bytes of bodies being received or handled.
    std::atomic<bool> stopping = false;
    boost::asio::thread_pool *workers = nullptr; ///< Set while the server runs.
};

/// One thread with its sockets: a connection stays on the thread that got it, so nothing of it needs a lock.
/// Everything but start(), post-like use of context() and the destructor belongs to that thread.
class HttpLoop
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit HttpLoop(HttpShared &shared);
    ~HttpLoop();
    HttpLoop(const HttpLoop &) = delete;
    HttpLoop &operator=(const HttpLoop &) = delete;

    void start();
    void join(); ///< Ends the thread; connections that are left are closed. Called when no worker runs any more.

    [[nodiscard]] boost::asio::io_context &context() { return m_context; }
    [[nodiscard]] HttpShared &shared() { return m_shared; }
    [[nodiscard]] EventStreams &streams() { return m_streams; }
    /// Where a connection reads into before it knows whether there is anything to keep: idle ones own no buffer.
    [[nodiscard]] std::array<char, 64 * 1024> &scratch() { return m_scratch; }

    void add(HttpSession &session) { m_sessions.insert(&session); }
    void remove(HttpSession &session) { m_sessions.erase(&session); }

    /// Tells idle connections and streams to end, and the others to end after their answer.
    void drain();
    void closeAll();

private:
    void arm(std::chrono::milliseconds delay);
    void onTimer();
    void wake(); ///< From any thread: there is news for event streams.
    template <class Visit>
    void forEach(Visit visit);

    HttpShared &m_shared;
    std::unordered_set<HttpSession *> m_sessions; // Before the context, whose end ends the sessions.
    EventStreams m_streams;
    std::array<char, 64 * 1024> m_scratch {};
    boost::asio::io_context m_context {1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::steady_timer m_timer;
    std::atomic<bool> m_wakePending = false;
    std::thread m_thread;
    int m_subscription = 0;
};

} // namespace Chancery::Endpoint
