// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace Chancery::Test {

/// A network that plays prepared answers, for tests of what stands above it. Keeps the contract of Transport: its own
/// thread, one completion a request, sinks fed piece by piece for 2xx, pausing, cancelling, Cancelled at the end.
///
/// A request takes the first prepared answer that is for it. When there is none the test dies with the request's line
/// (see onUnprepared() for the one test that wants to see this). Thread-safe.
class ScriptedTransport final : public Transport::Transport
{
public:
    struct Answer
    {
        /// "GET /v1/changes": method and the path's end, a query not counted; empty: for whatever comes.
        QByteArray to {};
        int status = 200;
        Chancery::Transport::Headers headers {{"content-type", "application/json"}};
        std::vector<QByteArray> pieces {}; ///< The body.
        std::optional<Error> error {}; ///< After the pieces, in the place of a Response.
        bool staysOpen = false; ///< Ends only with finish(), cancel() or the transport: an event stream.
    };

    ScriptedTransport();
    ~ScriptedTransport() override;
    Q_DISABLE_COPY_MOVE(ScriptedTransport)

    void prepare(Answer answer);
    /// Short forms.
    void answer(const QByteArray &to, int status, const QByteArray &body,
                const QByteArray &contentType = "application/json");
    void fail(const QByteArray &to, ErrorCode code, int retryAfter = 0);

    /// More of the body for the oldest open answer to \p to, and its end. False: there is none open.
    bool push(const QByteArray &to, const QByteArray &piece);
    bool finish(const QByteArray &to, std::optional<Error> error = {});

    [[nodiscard]] std::vector<Chancery::Transport::Request> requests() const; ///< In the order sent, without sinks.
    [[nodiscard]] int unanswered() const; ///< Requests whose completion has not been called yet.
    [[nodiscard]] int unused() const; ///< Prepared answers that nobody took.
    [[nodiscard]] int connectionsDropped() const; ///< Calls of dropConnections().
    [[nodiscard]] int paused() const; ///< Transfers that stand still now.
    void onUnprepared(std::function<void(const QByteArray &requestLine)> handler);

    Handle send(Chancery::Transport::Request request, Completion completion) override;
    void resume(Handle handle) override;
    void cancel(Handle handle) override;
    void dropConnections() override;

private:
    struct Exchange
    {
        Chancery::Transport::Request request;
        Completion completion;
        Answer answer;
        Chancery::Transport::Response response {};
        std::size_t given = 0;
        bool standing = false;
        bool cancelled = false;
    };

    void run();
    /// Does one thing for one exchange; false when there is nothing to do. \p lock is released during callbacks.
    bool step(std::unique_lock<std::mutex> &lock);
    void givePiece(Handle handle, Exchange &exchange, std::unique_lock<std::mutex> &lock);
    void complete(Handle handle, std::unique_lock<std::mutex> &lock);
    [[nodiscard]] std::optional<Answer> takeAnswer(const Chancery::Transport::Request &request);
    [[nodiscard]] Exchange *openAnswer(const QByteArray &to);

    mutable std::mutex m_mutex; // Guards all that follows.
    std::condition_variable m_changed;
    std::deque<Answer> m_prepared;
    std::vector<Chancery::Transport::Request> m_requests;
    std::map<Handle, Exchange> m_exchanges;
    std::function<void(const QByteArray &)> m_unprepared;
    Handle m_lastHandle = 0;
    int m_drops = 0;
    int m_completing = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace Chancery::Test
