// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpserverreply.h"

#include "endpoint/answer.h"
#include "endpoint/compression.h"
#include "endpoint/httpserverparser.h"
#include "endpoint/httpserverrange.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

constexpr qint64 FilePiece = 128 * 1024;

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(const Headers &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &header) { return isSameName(header.first, name); });
    return found == headers.end() ? QByteArray() : found->second;
}

void addMissing(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const bool isThere = std::any_of(headers.begin(), headers.end(),
                                     [&name](const auto &header) { return isSameName(header.first, name); });
    if (!isThere) {
        headers.emplace_back(name, value);
    }
}

void removeAll(Headers &headers, QByteArrayView name)
{
    std::erase_if(headers, [name](const auto &header) { return isSameName(header.first, name); });
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

// A value from outside must not be able to start a header of its own.
QByteArray oneLine(QByteArray value)
{
    std::replace_if(
        value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return value;
}

QByteArray printHead(int status, const Headers &headers)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : headers) {
        head += name + ": " + oneLine(value) + "\r\n";
    }
    head += "\r\n";
    return head;
}

QByteArray asChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// Compresses and frames what another source gives.
class FramedSource
{
public:
    FramedSource(BodySource source, Encoding encoding, bool chunked)
        : m_source(std::move(source))
        , m_compressor(encoding)
        , m_chunked(chunked)
    {
    }

    Expected<QByteArray> next()
    {
        while (!m_ended) {
            Expected<QByteArray> piece = m_source();
            if (!piece) {
                return piece;
            }
            m_ended = piece->isEmpty();
            const Expected<QByteArray> bytes = m_compressor.add(*piece, m_ended);
            if (!bytes) {
                return bytes;
            }
            QByteArray framed = m_chunked && !bytes->isEmpty() ? asChunk(*bytes) : *bytes;
            if (m_ended && m_chunked) {
                framed += "0\r\n\r\n";
            }
            if (!framed.isEmpty()) {
                return framed;
            }
        }
        return QByteArray();
    }

private:
    BodySource m_source;
    Compressor m_compressor;
    bool m_chunked;
    bool m_ended = false;
};

BodySource fileSource(const std::shared_ptr<QFile> &file, qint64 length)
{
    return [file, left = length]() mutable -> Expected<QByteArray> {
        if (left == 0) {
            return QByteArray();
        }
        QByteArray piece = file->read(std::min(left, FilePiece));
        if (piece.isEmpty()) {
            return failure(ErrorCode::Storage, u"blob is shorter than it was"_s);
        }
        left -= piece.size();
        return piece;
    };
}

Encoding encodingFor(const HttpRequest &request, const HttpResponse &response)
{
    if (!isCompressible(valueOf(response.headers, "content-type"))
        || !valueOf(response.headers, "content-encoding").isEmpty()) {
        return Encoding::Identity;
    }
    return chooseEncoding(request.header("accept-encoding"));
}

/// One answer on its way from the handler's to the wire's form.
class ReplyMaker
{
public:
    ReplyMaker(const HttpRequest &request, HttpResponse response, const ReplyContext &context)
        : m_request(request)
        , m_response(std::move(response))
        , m_context(context)
    {
    }
    HttpReply make();

private:
    void addFile();
    void addFilePart(const std::shared_ptr<QFile> &file);
    void addStream();
    void addBody();
    void addEvents();
    void finishHead();

    const HttpRequest &m_request;
    HttpResponse m_response;
    const ReplyContext &m_context;
    HttpReply m_reply;
};

HttpReply ReplyMaker::make()
{
    m_reply.keepAlive = m_context.keepAlive;
    removeAll(m_response.headers, "content-length");
    if (m_response.eventStream) {
        addEvents();
    } else if (!m_response.blobFile.isEmpty()) {
        addFile();
    } else if (m_response.stream && mayHaveBody(m_response.status)) {
        addStream();
    } else {
        addBody();
    }
    finishHead();
    return std::move(m_reply);
}

void ReplyMaker::addFile()
{
    const auto file = std::make_shared<QFile>(QFile::decodeName(m_response.blobFile));
    if (file->open(QIODevice::ReadOnly)) {
        addFilePart(file);
        return;
    }
    m_response = problemResponse(ErrorCode::Unavailable, m_request.header("accept-language"));
    addBody();
}

void ReplyMaker::addFilePart(const std::shared_ptr<QFile> &file)
{
    const qint64 size = file->size();
    const RangeAnswer answer =
        answerRange(m_request.header("range"), m_request.header("if-range"), valueOf(m_response.headers, "etag"), size);
    addMissing(m_response.headers, "Accept-Ranges"_ba, "bytes"_ba);
    ByteRange part {0, size};
    switch (answer.kind) {
    case RangeKind::Whole:
        break;
    case RangeKind::Part:
        part = answer.range;
        m_response.status = 206;
        m_response.headers.emplace_back("Content-Range",
                                        "bytes " + QByteArray::number(part.first) + '-'
                                            + QByteArray::number(part.first + part.length - 1) + '/'
                                            + QByteArray::number(size));
        break;
    case RangeKind::Unsatisfiable:
        part.length = 0;
        m_response.status = 416;
        removeAll(m_response.headers, "content-type");
        m_response.headers.emplace_back("Content-Range", "bytes */" + QByteArray::number(size));
        break;
    }
    m_response.headers.emplace_back("Content-Length", QByteArray::number(part.length));
    if (!m_context.isHead && file->seek(part.first)) {
        m_reply.source = fileSource(file, part.length);
    }
}

void ReplyMaker::addStream()
{
    const Encoding encoding = encodingFor(m_request, m_response);
    if (encoding != Encoding::Identity) {
        m_response.headers.emplace_back("Content-Encoding", nameOf(encoding));
    }
    if (m_context.isHttp11) {
        m_response.headers.emplace_back("Transfer-Encoding", "chunked");
    } else {
        m_reply.keepAlive = false; // An HTTP/1.0 client knows the end by the closing alone.
    }
    if (!m_context.isHead) {
        const auto framed = std::make_shared<FramedSource>(m_response.stream, encoding, m_context.isHttp11);
        m_reply.source = [framed] {
            return framed->next();
        };
    }
}

void ReplyMaker::addBody()
{
    if (!mayHaveBody(m_response.status)) {
        return;
    }
    const Encoding encoding = encodingFor(m_request, m_response);
    if (encoding != Encoding::Identity && m_response.body.size() > CompressionThreshold) {
        Expected<QByteArray> smaller = compressed(encoding, m_response.body);
        if (smaller && smaller->size() < m_response.body.size()) {
            m_response.body = std::move(*smaller);
            m_response.headers.emplace_back("Content-Encoding", nameOf(encoding));
        }
    }
    m_response.headers.emplace_back("Content-Length", QByteArray::number(m_response.body.size()));
    if (!m_context.isHead) {
        m_reply.body = std::move(m_response.body);
    }
}

void ReplyMaker::addEvents()
{
    m_reply.keepAlive = false; // The stream ends with the connection.
    addMissing(m_response.headers, "Content-Type"_ba, "text/event-stream"_ba);
    addMissing(m_response.headers, "X-Accel-Buffering"_ba, "no"_ba);
    if (!m_context.isHead) {
        m_reply.eventScopes = m_response.eventScopes;
    }
}

void ReplyMaker::finishHead()
{
    Headers &headers = m_response.headers;
    if (m_context.commonHeaders != nullptr) {
        for (const auto &[name, value] : *m_context.commonHeaders) {
            addMissing(headers, name, value);
        }
    }
    addMissing(headers, "Date"_ba, httpDate(QDateTime::currentDateTimeUtc()));
    addMissing(headers, "Request-Id"_ba, m_request.requestId);
    addMissing(headers, "Cache-Control"_ba, "private, no-cache"_ba);
    addMissing(headers, "Vary"_ba, "Authorization, Accept-Encoding"_ba);
    if (!m_reply.keepAlive) {
        addMissing(headers, "Connection"_ba, "close"_ba);
    } else if (!m_context.isHttp11) {
        addMissing(headers, "Connection"_ba, "keep-alive"_ba);
    }
    m_reply.head = printHead(m_response.status, headers);
}

} // namespace

HttpReply makeReply(const HttpRequest &request, HttpResponse response, const ReplyContext &context)
{
    return ReplyMaker(request, std::move(response), context).make();
}

HttpResponse problemResponse(ErrorCode code, const QByteArray &acceptLanguage)
{
    return problemAnswer(Error {code, {}, {}, 0}, languageOf(acceptLanguage));
}

} // namespace Chancery::Endpoint
