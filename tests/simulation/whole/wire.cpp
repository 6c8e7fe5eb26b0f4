// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include "endpoint/httpserverparser.h"
#include "endpoint/httpserverreply.h"
#include "endpoint/httpservertarget.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <limits>

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using Endpoint::HttpParser;

namespace {

constexpr int HeaderLimit = 16 * 1024;

QByteArray bytesOf(const Transport::Request &request)
{
    const QString query = request.url.query(QUrl::FullyEncoded);
    QByteArray bytes = request.method + " " + request.url.path(QUrl::FullyEncoded).toUtf8();
    bytes += query.isEmpty() ? QByteArray() : "?" + query.toUtf8();
    bytes += " HTTP/1.1\r\nHost: " + request.url.host().toUtf8() + "\r\n";
    for (const auto &[name, value] : request.headers) {
        bytes += name + ": " + value + "\r\n";
    }
    if (!request.body.isEmpty()) {
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    return bytes + "\r\n" + request.body;
}

QByteArray bytesOf(const Endpoint::HttpRequest &request, Endpoint::HttpResponse response)
{
    const Endpoint::HttpReply reply = makeReply(request, std::move(response), {});
    QByteArray bytes = reply.head + reply.body;
    while (reply.source) {
        const Expected<QByteArray> piece = reply.source();
        if (!piece || piece->isEmpty()) {
            break;
        }
        bytes += *piece;
    }
    return bytes;
}

} // namespace

Endpoint::HttpRequest received(const Transport::Request &request)
{
    const QByteArray bytes = bytesOf(request);
    HttpParser parser(HeaderLimit);
    const qsizetype head = parser.feed(bytes);
    if (parser.state() == HttpParser::State::HeaderDone) {
        parser.readBody(std::numeric_limits<qint64>::max());
        static_cast<void>(parser.feed(QByteArrayView(bytes).sliced(head)));
    }
    auto target = Endpoint::parseTarget(parser.head().target);
    if (parser.state() != HttpParser::State::Done || !target) {
        qFatal("the endpoint does not read what the client sends");
    }
    Endpoint::HttpRequest read;
    read.method = parser.head().method;
    read.path = std::move(target->path);
    read.query = std::move(target->query);
    read.headers = parser.head().headers;
    read.body = parser.takeBody();
    read.requestId = "r";
    return read;
}

Endpoint::HttpResponse received(const Endpoint::HttpRequest &request, Endpoint::HttpResponse response)
{
    namespace http = boost::beast::http;
    const QByteArray bytes = bytesOf(request, std::move(response));
    http::response_parser<http::string_body> parser;
    parser.eager(true);
    parser.body_limit(boost::none);
    boost::beast::error_code error;
    parser.put(boost::asio::buffer(bytes.constData(), std::size_t(bytes.size())), error);
    if (!error && !parser.is_done()) {
        parser.put_eof(error);
    }
    if (error) {
        qFatal("what the endpoint sends is no HTTP: %s", error.message().c_str());
    }
    Endpoint::HttpResponse read;
    read.status = int(parser.get().result_int());
    for (const auto &field : parser.get()) {
        read.headers.emplace_back(QByteArray(field.name_string().data(), qsizetype(field.name_string().size())),
                                  QByteArray(field.value().data(), qsizetype(field.value().size())));
    }
    read.body = QByteArray::fromStdString(parser.get().body());
    return read;
}

} // namespace Chancery::Simulation
