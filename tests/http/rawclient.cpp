// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <zlib.h>
#include <zstd.h>

namespace Chancery::Test {

namespace {

constexpr int Patience = 10'000;

} // namespace

QByteArray RawResponse::header(const QByteArray &lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? QByteArray() : found->second;
}

RawClient::RawClient(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(std::exchange(m_socket, -1));
    }
}

RawClient::~RawClient()
{
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_buffer(std::move(other.m_buffer))
{
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto size = static_cast<std::size_t>(bytes.size() - sent);
        const ssize_t done = ::send(m_socket, bytes.constData() + sent, size, MSG_NOSIGNAL);
        if (done <= 0) {
            return false;
        }
        sent += done;
    }
    return true;
}

void RawClient::closeSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

bool RawClient::fill()
{
    pollfd waiting {m_socket, POLLIN, 0};
    if (::poll(&waiting, 1, Patience) != 1) {
        return false;
    }
    std::array<char, 65'536> piece {};
    const ssize_t size = ::recv(m_socket, piece.data(), piece.size(), 0);
    if (size <= 0) {
        return false;
    }
    m_buffer.append(piece.data(), size);
    return true;
}

QByteArray RawClient::readUntil(const QByteArray &mark)
{
    qsizetype found = m_buffer.indexOf(mark);
    while (found < 0) {
        if (!fill()) {
            return {};
        }
        found = m_buffer.indexOf(mark);
    }
    return take(found + mark.size());
}

QByteArray RawClient::take(qsizetype size)
{
    while (m_buffer.size() < size) {
        if (!fill()) {
            return std::exchange(m_buffer, {});
        }
    }
    const QByteArray taken = m_buffer.first(size);
    m_buffer.remove(0, size);
    return taken;
}

RawResponse RawClient::read(bool hasBody)
{
    RawResponse response;
    const QByteArray head = readUntil("\r\n\r\n");
    const QList<QByteArray> lines = head.split('\n');
    if (!lines.first().startsWith("HTTP/1.1 ")) {
        return response;
    }
    response.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            response.headers[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
        }
    }
    if (response.header("transfer-encoding") == "chunked" && hasBody) {
        readChunks(response);
    } else {
        const qsizetype length = hasBody ? response.header("content-length").toLongLong() : 0;
        response.body = take(length);
        response.isComplete = response.body.size() == length;
    }
    return response;
}

void RawClient::readChunks(RawResponse &response)
{
    while (true) {
        bool ok = false;
        const qsizetype size = readUntil("\r\n").trimmed().toLongLong(&ok, 16);
        if (!ok) {
            return;
        }
        const QByteArray chunk = take(size + 2);
        if (!chunk.endsWith("\r\n")) {
            return;
        }
        response.body += chunk.chopped(2);
        if (size == 0) {
            response.isComplete = true;
            return;
        }
    }
}

RawResponse RawClient::ask(const QByteArray &request, bool hasBody)
{
    return send(request) ? read(hasBody) : RawResponse();
}

RawResponse RawClient::get(const QByteArray &target, const QByteArray &headers)
{
    return ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
}

bool RawClient::isClosedByServer()
{
    const bool isSilent = m_buffer.isEmpty();
    pollfd waiting {m_socket, POLLIN, 0};
    char byte = 0;
    return isSilent && ::poll(&waiting, 1, Patience) == 1 && ::recv(m_socket, &byte, 1, 0) <= 0;
}

QByteArray gunzip(const QByteArray &bytes)
{
    QByteArray input = bytes;
    z_stream stream {};
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray output;
    inflateInit2(&stream, 15 + 16);
    int result = Z_OK;
    while (result == Z_OK) {
        std::array<char, 65'536> piece {};
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        output.append(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? output : QByteArray();
}

QByteArray unzstd(const QByteArray &bytes)
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ZSTD_inBuffer in {bytes.constData(), static_cast<std::size_t>(bytes.size()), 0};
    QByteArray output;
    std::size_t left = 1;
    while (in.pos < in.size && ZSTD_isError(left) == 0) {
        std::array<char, 65'536> piece {};
        ZSTD_outBuffer out {piece.data(), piece.size(), 0};
        left = ZSTD_decompressStream(context, &out, &in);
        output.append(piece.data(), static_cast<qsizetype>(out.pos));
    }
    ZSTD_freeDCtx(context);
    return left == 0 ? output : QByteArray();
}

} // namespace Chancery::Test
