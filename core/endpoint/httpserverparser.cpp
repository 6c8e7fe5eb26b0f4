// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beast asserts that a last chunk comes with at least five bytes, and would end the endpoint for a client that sends
// "0\r\n" and one byte more; without the assertion it asks for the rest, as it should.
#define BOOST_DISABLE_ASSERTS

#include "httpserverparser.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <limits>
#include <utility> // Before Asio 1.18, which forgets it under C++20.

namespace http = boost::beast::http;
namespace asio = boost::asio;
using boost::beast::error_code;

namespace Chancery::Endpoint {

namespace {

// Enough for most bodies at once; a client that only announces much does not get it reserved.
constexpr std::uint64_t MaxReserve = 1024 * 1024;

/// A Beast body that fills a QByteArray without a copy.
struct BytesBody
{
    using value_type = QByteArray;

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &length, error_code &error)
        {
            if (length) {
                m_body.reserve(static_cast<qsizetype>(std::min(*length, MaxReserve)));
            }
            error = {};
        }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, error_code &error)
        {
            std::size_t size = 0;
            for (const asio::const_buffer buffer : boost::beast::buffers_range_ref(buffers)) {
                m_body.append(static_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                size += buffer.size();
            }
            error = {};
            return size;
        }
        void finish(error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

QByteArray bytes(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isPlainTarget(boost::beast::string_view target)
{
    return !target.empty() && std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

struct HttpParser::Private
{
    http::request_parser<BytesBody> parser;
    Head head;
    State state = State::Header;
    Fault fault = Fault::None;
    bool begun = false;

    void fail(Fault why)
    {
        state = State::Failed;
        fault = why;
    }
    void onHeader();
    void onError(const error_code &error);
};

HttpParser::HttpParser(int headerLimit)
    : d(std::make_unique<Private>())
{
    d->parser.header_limit(static_cast<std::uint32_t>(headerLimit));
    // Known only when the header is. Not boost::none, which Beast 1.74 takes for less than any length.
    d->parser.body_limit(std::numeric_limits<std::uint64_t>::max());
}

HttpParser::~HttpParser() = default;

HttpParser::State HttpParser::state() const
{
    return d->state;
}
HttpParser::Fault HttpParser::fault() const
{
    return d->fault;
}
const HttpParser::Head &HttpParser::head() const
{
    return d->head;
}
qsizetype HttpParser::bodySize() const
{
    return d->parser.get().body().size();
}
QByteArray HttpParser::takeBody()
{
    return std::exchange(d->parser.get().body(), {});
}

QByteArray HttpParser::Head::header(QByteArrayView lowerCaseName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [lowerCaseName](const auto &header) { return header.first == lowerCaseName; });
    return found == headers.end() ? QByteArray() : found->second;
}

qsizetype HttpParser::feed(QByteArrayView input)
{
    qsizetype used = 0;
    // RFC 9112 §2.2: an empty line before a request is to be ignored.
    while (!d->begun && used < input.size() && (input[used] == '\r' || input[used] == '\n')) {
        ++used;
    }
    while ((d->state == State::Header || d->state == State::Body) && used < input.size()) {
        d->begun = true;
        error_code error;
        const std::size_t taken = d->parser.put(
            asio::const_buffer(input.data() + used, static_cast<std::size_t>(input.size() - used)), error);
        used += static_cast<qsizetype>(taken);
        if (error == http::error::need_more) {
            break;
        }
        if (error) {
            d->onError(error);
        } else if (d->state == State::Header && d->parser.is_header_done()) {
            d->onHeader();
        } else if (d->parser.is_done()) {
            d->state = State::Done;
        } else if (taken == 0) {
            break;
        }
    }
    return used;
}

void HttpParser::Private::onError(const error_code &error)
{
    if (error == http::error::header_limit) {
        fail(Fault::HeaderTooLarge);
    } else if (error == http::error::body_limit) {
        fail(Fault::BodyTooLarge);
    } else {
        fail(Fault::Malformed);
    }
}

void HttpParser::Private::onHeader()
{
    const auto &request = parser.get();
    state = State::HeaderDone;
    head.method = bytes(request.method_string());
    head.target = bytes(request.target());
    head.isHttp11 = request.version() >= 11;
    head.keepAlive = parser.keep_alive();
    for (const auto &field : request) {
        head.headers.emplace_back(bytes(field.name_string()).toLower(), bytes(field.value()));
    }
    if (const auto length = parser.content_length()) {
        head.contentLength = static_cast<qint64>(std::min<std::uint64_t>(*length, std::numeric_limits<qint64>::max()));
    }
    head.expectsContinue = head.isHttp11 && head.header("expect").toLower() == "100-continue";
    const QByteArray transfer = head.header("transfer-encoding");
    const auto hosts = request.count(http::field::host);
    if (!isPlainTarget(request.target()) || request.version() > 11 || request.version() < 10 || hosts > 1
        || (head.isHttp11 && hosts == 0) || (!transfer.isEmpty() && transfer.toLower() != "chunked")) {
        fail(Fault::Malformed);
    }
}

void HttpParser::readBody(qint64 limit)
{
    if (d->state != State::HeaderDone) {
        return;
    }
    if (d->head.contentLength.value_or(0) > limit) {
        d->fail(Fault::BodyTooLarge);
        return;
    }
    d->parser.body_limit(static_cast<std::uint64_t>(limit));
    d->parser.eager(true);
    d->state = d->parser.is_done() ? State::Done : State::Body;
}

QByteArray reasonPhrase(int status)
{
    return bytes(http::obsolete_reason(http::int_to_status(static_cast<unsigned>(status))));
}

} // namespace Chancery::Endpoint
