// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpsession.h"

#include "base/ids.h"
#include "endpoint/accounts.h"
#include "endpoint/httpsessionexchange.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace asio = boost::asio;
using boost::system::error_code;

namespace Chancery::Endpoint {

namespace {

constexpr std::chrono::milliseconds LingerSilence {2'000};
constexpr std::chrono::milliseconds LingerTotal {30'000};
constexpr QByteArrayView BlobPrefix("/v1/blobs/");

} // namespace

HttpSession::HttpSession(HttpLoop &loop, Socket socket)
    : m_loop(loop)
    , m_socket(std::move(socket))
{
    m_loop.add(*this);
    m_loop.shared().connections += 1;
}

HttpSession::~HttpSession()
{
    if (m_phase == Phase::Events) {
        m_loop.streams().remove(*this);
    }
    m_loop.remove(*this);
    m_loop.shared().connections -= 1;
}

void HttpSession::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_deadline = limit.count() == 0 ? HttpLoop::Time::max() : std::chrono::steady_clock::now() + limit;
}

void HttpSession::start()
{
    if (m_loop.shared().stopping) {
        close();
        return;
    }
    error_code ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    // A connection that never says anything is held to the header's time, not to the longer idle one.
    enter(Phase::Idle, m_loop.shared().options.headerTimeout);
    waitReadable();
}

void HttpSession::refuse()
{
    error_code ignored;
    m_socket.non_blocking(true, ignored);
    fail(ErrorCode::Unavailable);
}

void HttpSession::close()
{
    if (m_phase == Phase::Closed) {
        return;
    }
    if (m_phase == Phase::Events) {
        m_loop.streams().remove(*this);
    }
    m_phase = Phase::Closed;
    error_code ignored;
    m_socket.close(ignored);
}

void HttpSession::drain()
{
    const bool isUnused = m_phase == Phase::Idle || (m_phase == Phase::Events && !m_isSendingEvent);
    m_isLast = true;
    if (isUnused) {
        close();
    }
}

void HttpSession::expire(HttpLoop::Time now)
{
    if (now < m_deadline) {
        return;
    }
    if (m_phase == Phase::Header || m_phase == Phase::Body) {
        fail(ErrorCode::Malformed);
    } else {
        close();
    }
}

void HttpSession::waitReadable()
{
    if (m_isWaiting) {
        return;
    }
    m_isWaiting = true;
    m_socket.async_wait(Socket::wait_read, [self = shared_from_this()](const error_code &error) {
        self->m_isWaiting = false;
        if (error) {
            self->close();
        } else {
            self->onReadable();
        }
    });
}

void HttpSession::onReadable()
{
    if (m_phase == Phase::Working || m_phase == Phase::Writing || m_phase == Phase::Closed) {
        return; // The bytes wait in the kernel until the answer is out.
    }
    error_code error;
    const std::size_t size = m_socket.read_some(asio::buffer(m_loop.scratch()), error);
    if (error == asio::error::would_block || error == asio::error::try_again) {
        waitReadable();
    } else if (error) {
        close(); // End of the stream too: a client that closes its half early has had its answers by now.
    } else {
        onInput(size);
    }
}

void HttpSession::onInput(std::size_t size)
{
    if (m_phase == Phase::Events) {
        waitReadable(); // Whatever it is, it is no request on this connection.
    } else if (m_phase == Phase::Lingering) {
        m_deadline = std::min(m_lingerEnd, std::chrono::steady_clock::now() + LingerSilence);
        waitReadable();
    } else {
        m_input.append(m_loop.scratch().data(), static_cast<qsizetype>(size));
        parse();
    }
}

void HttpSession::parse()
{
    const HttpServerOptions &options = m_loop.shared().options;
    if (!m_exchange) {
        m_exchange = std::make_unique<Exchange>(m_loop.shared());
        enter(Phase::Header, options.headerTimeout);
    }
    HttpParser &parser = *m_exchange->parser;
    const qsizetype used = parser.feed(m_input);
    m_input = used == m_input.size() ? QByteArray() : m_input.sliced(used);
    switch (parser.state()) {
    case HttpParser::State::Header:
        waitReadable();
        break;
    case HttpParser::State::HeaderDone:
        onHeader();
        break;
    case HttpParser::State::Body:
        onBody();
        break;
    case HttpParser::State::Done:
        dispatch();
        break;
    case HttpParser::State::Failed:
        fail(parser.fault() == HttpParser::Fault::Malformed ? ErrorCode::Malformed : ErrorCode::TooLarge);
        break;
    }
}

void HttpSession::onHeader()
{
    const HttpServerOptions &options = m_loop.shared().options;
    HttpParser &parser = *m_exchange->parser;
    const HttpParser::Head &head = parser.head();
    const QByteArray coding = head.header("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity") {
        fail(ErrorCode::UnsupportedType);
        return;
    }
    const bool isBlob = head.method == "PUT" && head.target.startsWith(BlobPrefix);
    parser.readBody(isBlob ? options.maxBlob : options.maxBody);
    m_exchange->bodyStart = std::chrono::steady_clock::now();
    if (parser.state() == HttpParser::State::Body) {
        enter(Phase::Body, options.bodyTimeout);
        if (head.expectsContinue && m_input.isEmpty()) {
            sendContinue();
            return;
        }
    }
    parse();
}

void HttpSession::onBody()
{
    const HttpServerOptions &options = m_loop.shared().options;
    const qint64 size = m_exchange->parser->bodySize();
    if (!m_exchange->lease(size)) {
        fail(ErrorCode::Unavailable);
        return;
    }
    const auto elapsed = std::chrono::steady_clock::now() - m_exchange->bodyStart;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    if (elapsed > options.bodyTimeout && size < seconds * options.minBodyRate) {
        fail(ErrorCode::Malformed);
        return;
    }
    enter(Phase::Body, options.bodyTimeout);
    waitReadable();
}

void HttpSession::sendContinue()
{
    static constexpr char Continue[] = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_socket, asio::buffer(Continue, sizeof Continue - 1),
                      [self = shared_from_this()](const error_code &error, std::size_t) {
                          if (error) {
                              self->close();
                          } else if (self->m_phase == Phase::Body) {
                              self->waitReadable();
                          }
                      });
}

void HttpSession::fail(ErrorCode code)
{
    m_isLast = true;
    if (!m_exchange) {
        m_exchange = std::make_unique<Exchange>(m_loop.shared());
    }
    const HttpParser::Head &head = m_exchange->parser->head();
    HttpRequest &request = m_exchange->request;
    request.requestId = makeId().toLatin1();
    const ReplyContext context {true, head.method == "HEAD", false, &m_loop.shared().options.headers};
    send(makeReply(request, problemResponse(code, head.header("accept-language")), context));
}

void HttpSession::finish()
{
    m_exchange.reset();
    if (m_isLast || m_loop.shared().stopping) {
        linger();
        return;
    }
    enter(Phase::Idle, m_loop.shared().options.idleTimeout);
    if (m_input.isEmpty()) {
        waitReadable();
    } else {
        parse();
    }
}

void HttpSession::linger()
{
    // Closing with unread input would reset the connection and take the answer away from the client.
    error_code ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    m_input.clear();
    m_lingerEnd = std::chrono::steady_clock::now() + LingerTotal;
    enter(Phase::Lingering, LingerSilence);
    waitReadable();
}

void HttpSession::startEvents()
{
    const QStringList scopes = *m_exchange->reply.eventScopes;
    const qint64 seq = m_exchange->reply.eventSeq;
    const QByteArray token = tokenHash(bearerToken(m_exchange->request.header("authorization")));
    m_exchange.reset();
    m_input.clear();
    if (m_loop.shared().stopping) {
        linger();
        return;
    }
    m_isLast = false;
    enter(Phase::Events, {});
    m_loop.streams().add(*this, scopes, seq, std::chrono::steady_clock::now(), token);
    waitReadable();
}

bool HttpSession::offer(const QByteArray &text)
{
    if (m_isSendingEvent || m_phase != Phase::Events) {
        return false;
    }
    m_isSendingEvent = true;
    m_event = text;
    enter(Phase::Events, m_loop.shared().options.writeTimeout);
    asio::async_write(m_socket, asio::buffer(m_event.constData(), static_cast<std::size_t>(m_event.size())),
                      [self = shared_from_this()](const error_code &error, std::size_t) { self->onEventSent(!error); });
    return true;
}

void HttpSession::onEventSent(bool isSent)
{
    m_isSendingEvent = false;
    m_event = {};
    if (isSent && m_isLast && m_phase == Phase::Events) {
        m_loop.streams().flush(std::chrono::steady_clock::now()); // The farewell may have waited for this event.
    }
    if (!isSent || (m_isLast && !m_isSendingEvent)) {
        close();
    } else if (m_phase == Phase::Events && !m_isSendingEvent) {
        enter(Phase::Events, {});
    }
}

} // namespace Chancery::Endpoint
