// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/eventhub.h"
#include "endpoint/httpserverloop.h"
#include "endpoint/httpserverparser.h"
#include "endpoint/httpserverreply.h"

#include <boost/asio/ip/tcp.hpp>
#include <memory>

namespace Chancery::Endpoint {

/// One connection: reads a request, has it handled by a worker, writes the answer, then the next.
///
/// Lives as long as something is pending for it; belongs to the thread of its loop. Reading means waiting for
/// readability and then taking what is there, so that a connection that waits owns no buffer and no parser.
class HttpSession final : public std::enable_shared_from_this<HttpSession>, public EventSink
{
public:
    using Socket = boost::asio::ip::tcp::socket;

    HttpSession(HttpLoop &loop, Socket socket);
    ~HttpSession() override;

    void start();
    void refuse(); ///< Too many connections: 503, then close.
    void drain(); ///< The server stops: close now if idle, after the answer otherwise.
    void close();
    void expire(HttpLoop::Time now); ///< Called about once a second: ends what is too slow.
    bool offer(const QByteArray &text) override;
    void end() override { close(); }

private:
    enum class Phase { Idle, Header, Body, Working, Writing, Events, Lingering, Closed };
    struct Exchange;

    void enter(Phase phase, std::chrono::milliseconds limit);
    void waitReadable();
    void onReadable();
    void onInput(std::size_t size);
    void parse();
    void onHeader();
    void onBody();
    void sendContinue();
    void dispatch();
    [[nodiscard]] bool answerAtOnce(); ///< From what was answered a moment ago.
    [[nodiscard]] ReplyContext replyContext() const;
    /// On a worker thread, which has the exchange to itself until the answer is posted back.
    static void work(std::shared_ptr<HttpSession> session);
    [[nodiscard]] HttpReply answer() const;
    [[nodiscard]] HttpResponse handle() const;
    void fail(ErrorCode code);
    void send(HttpReply reply);
    void sendSlice();
    void onSlice(qsizetype size);
    void pull();
    void onPiece(Expected<QByteArray> piece);
    void finish();
    void startEvents();
    void onEventSent(bool isSent);
    void linger();

    HttpLoop &m_loop;
    Socket m_socket;
    Phase m_phase = Phase::Idle;
    bool m_isLast = false; ///< Close after the answer.
    bool m_isWaiting = false; ///< For readability.
    bool m_isSendingEvent = false;
    HttpLoop::Time m_deadline;
    HttpLoop::Time m_lingerEnd;
    QByteArray m_input; ///< Read and not yet parsed: the next request of a pipeline.
    QByteArray m_event; ///< Being sent.
    std::unique_ptr<Exchange> m_exchange; ///< The request under way; none while idle.
};

} // namespace Chancery::Endpoint
