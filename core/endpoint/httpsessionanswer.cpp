// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of a session: from the whole request to the last byte of its answer.

#include "base/ids.h"
#include "base/logging.h"
#include "endpoint/httpservertarget.h"
#include "endpoint/httpsessionexchange.h"
#include "endpoint/recentanswers.h"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <exception>

namespace asio = boost::asio;
using boost::system::error_code;
using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

// Small enough that a slow line gets each piece through within the time-out, large enough for a fast one.
constexpr qsizetype Slice = 128 * 1024;

HttpResponse optionsResponse()
{
    HttpResponse response;
    response.status = 204;
    response.headers.emplace_back("Allow", "GET, HEAD, PUT, PATCH, POST, DELETE, OPTIONS");
    return response;
}

Expected<QByteArray> nextPiece(const BodySource &source)
{
    try {
        return source();
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal, QString::fromUtf8(error.what()));
    }
}

} // namespace

void HttpSession::dispatch()
{
    enter(Phase::Working, {});
    if (answerAtOnce()) {
        return;
    }
    HttpRequest &request = m_exchange->request;
    request.body = m_exchange->parser->takeBody();
    request.headers = m_exchange->parser->head().headers;
    request.requestId = makeId().toLatin1();
    asio::post(*m_loop.shared().workers, [self = shared_from_this()]() mutable { work(std::move(self)); });
}

bool HttpSession::answerAtOnce()
{
    RecentAnswers *recent = m_loop.shared().options.recent;
    std::optional<HttpResponse> known =
        recent != nullptr ? recent->find(m_exchange->parser->head()) : std::optional<HttpResponse>();
    if (!known) {
        return false;
    }
    m_exchange->request.requestId = makeId().toLatin1();
    send(makeReply(m_exchange->request, std::move(*known), replyContext()));
    return true;
}

ReplyContext HttpSession::replyContext() const
{
    const HttpParser::Head &head = m_exchange->parser->head();
    const bool mayStay = head.keepAlive && !m_loop.shared().stopping;
    return {head.isHttp11, head.method == "HEAD", mayStay, &m_loop.shared().options.headers};
}

void HttpSession::work(std::shared_ptr<HttpSession> session)
{
    HttpReply reply = session->answer();
    HttpSession &self = *session;
    // The session goes back with the answer: its end must not come on this thread.
    asio::post(self.m_loop.context(),
               [session = std::move(session), reply = std::move(reply)]() mutable { session->send(std::move(reply)); });
}

// Nothing here is meant to throw; but memory may run out, and one request must not end the service.
HttpReply HttpSession::answer() const
{
    const HttpParser::Head &head = m_exchange->parser->head();
    const HttpRequest &request = m_exchange->request;
    const ReplyContext context = replyContext();
    ErrorCode problem = ErrorCode::Unavailable;
    try {
        HttpReply reply = makeReply(request, handle(), context);
        if (!reply.eventScopes) {
            return reply;
        }
        const Expected<qint64> seq = m_loop.shared().events.head(*reply.eventScopes);
        if (seq) {
            reply.eventSeq = *seq;
            return reply;
        }
        problem = seq.error().code;
    } catch (const std::exception &error) {
        qCCritical(Log::endpoint, "request %s: %s", request.requestId.constData(), error.what());
    }
    return makeReply(request, problemResponse(problem, head.header("accept-language")), context);
}

HttpResponse HttpSession::handle() const
{
    const HttpParser::Head &head = m_exchange->parser->head();
    HttpRequest &request = m_exchange->request;
    std::optional<HttpTarget> target = parseTarget(head.target);
    if (!target) {
        return problemResponse(ErrorCode::Malformed, head.header("accept-language"));
    }
    if (head.method == "OPTIONS") {
        return optionsResponse();
    }
    request.method = head.method == "HEAD" ? "GET"_ba : head.method;
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    RecentAnswers *recent = m_loop.shared().options.recent;
    const std::optional<qint64> version = recent != nullptr ? recent->versionFor(head) : std::nullopt;
    HttpResponse response = m_loop.shared().handler(request);
    if (version) {
        recent->remember(head, *version, response);
    }
    return response;
}

void HttpSession::send(HttpReply reply)
{
    if (m_phase == Phase::Closed) {
        return;
    }
    m_isLast = m_isLast || !reply.keepAlive;
    m_exchange->reply = std::move(reply);
    m_exchange->sent = 0;
    sendSlice();
}

void HttpSession::sendSlice()
{
    enter(Phase::Writing, m_loop.shared().options.writeTimeout);
    const HttpReply &reply = m_exchange->reply;
    const qsizetype size = std::min(Slice, reply.body.size() - m_exchange->sent);
    const std::array<asio::const_buffer, 2> buffers {
        asio::const_buffer(reply.head.constData(), static_cast<std::size_t>(reply.head.size())),
        asio::const_buffer(reply.body.constData() + m_exchange->sent, static_cast<std::size_t>(size))};
    asio::async_write(m_socket, buffers, [self = shared_from_this(), size](const error_code &error, std::size_t) {
        if (error) {
            self->close();
        } else if (self->m_phase == Phase::Writing) {
            self->onSlice(size);
        }
    });
}

void HttpSession::onSlice(qsizetype size)
{
    HttpReply &reply = m_exchange->reply;
    reply.head = {};
    m_exchange->sent += size;
    if (m_exchange->sent < reply.body.size()) {
        sendSlice();
    } else if (reply.source) {
        pull();
    } else if (reply.eventScopes) {
        startEvents();
    } else {
        finish();
    }
}

// One piece at a time and none before the last one is out: a slow client holds one piece, not the whole body.
void HttpSession::pull()
{
    enter(Phase::Working, {});
    asio::post(*m_loop.shared().workers, [session = shared_from_this()]() mutable {
        Expected<QByteArray> piece = nextPiece(session->m_exchange->reply.source);
        HttpSession &self = *session;
        asio::post(self.m_loop.context(), [session = std::move(session), piece = std::move(piece)]() mutable {
            session->onPiece(std::move(piece));
        });
    });
}

void HttpSession::onPiece(Expected<QByteArray> piece)
{
    if (m_phase == Phase::Closed) {
        return;
    }
    if (!piece) {
        // The status is long out: the missing end is what tells the client.
        qCWarning(Log::endpoint, "request %s: stream broke off: %s", m_exchange->request.requestId.constData(),
                  nameOf(piece.error().code).data());
        close();
        return;
    }
    m_exchange->reply.body = std::move(*piece);
    m_exchange->sent = 0;
    if (m_exchange->reply.body.isEmpty()) {
        finish();
    } else {
        sendSlice();
    }
}

} // namespace Chancery::Endpoint
