// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transfer.h"

#include "origin.h"

#include <QFile>

#include <curl/curl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Transport {

namespace {

constexpr int MostRedirects = 5;
constexpr long BufferSize = 128 * 1024;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

/// A line end in a value would smuggle in a header of its own.
bool isHeaderValue(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

bool hasHeader(const Headers &headers, const char *lowerCaseName)
{
    return std::ranges::any_of(headers,
                               [lowerCaseName](const auto &header) { return header.first.toLower() == lowerCaseName; });
}

std::uint64_t figure(void *easy, CURLINFO info)
{
    curl_off_t value = 0;
    curl_easy_getinfo(easy, info, &value);
    return value > 0 ? static_cast<std::uint64_t>(value) : 0;
}

} // namespace

Transfer::Transfer(Transport::Handle handle, Request request, Transport::Completion completion)
    : m_handle(handle)
    , m_request(std::move(request))
    , m_completion(std::move(completion))
    , m_url(m_request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment))
    , m_origin(originOf(m_url))
    , m_reader(m_request)
{
    m_reader.begin(m_url);
}

Transfer &Transfer::of(void *easy)
{
    char *self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    return *static_cast<Transfer *>(static_cast<void *>(self));
}

Expected<void> Transfer::check() const
{
    if (!mayTravel(m_url)) {
        return failure(ErrorCode::Untrusted, u"neither https nor this machine"_s);
    }
    const bool headersAreSound = std::ranges::all_of(
        m_request.headers, [](const auto &header) { return isToken(header.first) && isHeaderValue(header.second); });
    if (!isToken(m_request.method) || !headersAreSound) {
        return failure(ErrorCode::Internal, u"a method or header with forbidden characters"_s);
    }
    return {};
}

Expected<void> Transfer::prepare(const CurlTransport::Options &options, const QByteArray &proxy, Time now)
{
    if (auto sound = check(); !sound) {
        return sound;
    }
    m_easy = makeEasy();
    if (!m_easy) {
        return failure(ErrorCode::Internal, u"no memory for a transfer"_s);
    }
    m_started = m_lastMoved = now;
    m_startedAt = QDateTime::currentDateTimeUtc();
    setAddress();
    setSafety(options);
    setProxy(proxy);
    setBody();
    setHeaders();
    setLimits(options);
    curl_easy_setopt(easy(), CURLOPT_PRIVATE, static_cast<void *>(this));
    curl_easy_setopt(easy(), CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(easy(), CURLOPT_HEADERDATA, static_cast<void *>(this));
    curl_easy_setopt(easy(), CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(easy(), CURLOPT_WRITEDATA, static_cast<void *>(this));
    return {};
}

void Transfer::preferSharing()
{
    curl_easy_setopt(easy(), CURLOPT_PIPEWAIT, 1L);
}

void Transfer::setAddress()
{
    curl_easy_setopt(easy(), CURLOPT_URL, m_url.toEncoded(QUrl::FullyEncoded).constData());
}

void Transfer::setSafety(const CurlTransport::Options &options)
{
    curl_easy_setopt(easy(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy(), CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy(), CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy(), CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy(), CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy(), CURLOPT_TCP_KEEPALIVE, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy(), CURLOPT_QUICK_EXIT, 1L); // Closing does not wait for a name server.
#endif
    if (!options.caFile.isEmpty()) {
        // Replaces the bundle; the system's directory of authorities stays in use beside it.
        curl_easy_setopt(easy(), CURLOPT_CAINFO, QFile::encodeName(options.caFile).constData());
    }
}

void Transfer::setProxy(const QByteArray &proxy)
{
    // For this machine also against the environment: what goes there unencrypted must not leave it.
    if (isLoopback(m_url) || proxy == "direct") {
        curl_easy_setopt(easy(), CURLOPT_PROXY, "");
    } else if (!proxy.isEmpty()) {
        curl_easy_setopt(easy(), CURLOPT_PROXY, proxy.constData());
    }
    curl_easy_setopt(easy(), CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE)); // No token for the proxy.
    curl_easy_setopt(easy(), CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
}

void Transfer::setBody()
{
    const bool mayBeEmpty = m_request.method == "GET" || m_request.method == "HEAD" || m_request.method == "DELETE";
    if (m_request.method == "HEAD") {
        curl_easy_setopt(easy(), CURLOPT_NOBODY, 1L);
    } else if (!mayBeEmpty || !m_request.body.isEmpty()) {
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, m_request.body.constData());
    }
    curl_easy_setopt(easy(), CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void Transfer::setHeaders()
{
    for (const auto &[name, value] : m_request.headers) {
        // libcurl takes "name:" for an order to leave a header out, "name;" for an empty one.
        append(m_headers, value.isEmpty() ? name + ';' : name + ": " + value);
    }
    if (!m_request.accept.empty() && !hasHeader(m_request.headers, "accept")) {
        append(m_headers, "Accept: " + QByteArrayList(m_request.accept.begin(), m_request.accept.end()).join(", "));
    }
    if (!hasHeader(m_request.headers, "content-type")) {
        append(m_headers, "Content-Type:"); // Not the form type that libcurl would assume.
    }
    append(m_headers, "Expect:"); // A hundred milliseconds to a second for nothing.
    if (m_request.resumeFrom > 0) {
        // A range counts the bytes of what is sent, so it has to be sent as it is stored.
        curl_easy_setopt(easy(), CURLOPT_RANGE, (QByteArray::number(m_request.resumeFrom) + '-').constData());
        append(m_headers, "Accept-Encoding: identity");
    } else {
        curl_easy_setopt(easy(), CURLOPT_ACCEPT_ENCODING, ""); // All that this libcurl can decode.
    }
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, m_headers.get());
}

void Transfer::setLimits(const CurlTransport::Options &options)
{
    // Stalling is measured by isStalled(): libcurl's LOW_SPEED averages, and takes the three bytes that keep an event
    // stream alive every 20 s for silence.
    curl_easy_setopt(easy(), CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connectTimeout.count()));
    curl_easy_setopt(easy(), CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.timeout.count()));
    curl_easy_setopt(easy(), CURLOPT_BUFFERSIZE, BufferSize);
    curl_easy_setopt(easy(), CURLOPT_USERAGENT, options.userAgent.constData());
}

std::size_t Transfer::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    const std::size_t bytes = size * count;
    return static_cast<Transfer *>(self)->m_reader.takeHeaderLine({data, bytes}) ? bytes : 0;
}

std::size_t Transfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    const std::size_t bytes = size * count;
    if (transfer.m_standing) {
        transfer.m_paused = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    switch (transfer.m_reader.takeBody({data, bytes}, transfer.receivedBytes())) {
    case ResponseReader::Verdict::GoOn:
        break;
    case ResponseReader::Verdict::StandStill:
        transfer.m_standing = true;
        break;
    case ResponseReader::Verdict::Abort:
        return bytes == 0 ? 1 : 0; // Any other number than it was given ends the transfer.
    }
    return bytes;
}

bool Transfer::resume()
{
    m_standing = false;
    if (!m_paused) {
        return true;
    }
    m_paused = false; // Before the call: the sink gets the held piece inside it, and may stand still again.
    m_resumeCode = curl_easy_pause(easy(), CURLPAUSE_CONT);
    return m_resumeCode == CURLE_OK && !m_reader.failure();
}

bool Transfer::isConnected() const
{
    return figure(easy(), CURLINFO_PRETRANSFER_TIME_T) > 0;
}

std::uint64_t Transfer::receivedBytes() const
{
    return figure(easy(), CURLINFO_SIZE_DOWNLOAD_T);
}

std::uint64_t Transfer::movedBytes() const
{
    long head = 0;
    curl_easy_getinfo(easy(), CURLINFO_HEADER_SIZE, &head);
    return receivedBytes() + figure(easy(), CURLINFO_SIZE_UPLOAD_T) + static_cast<std::uint64_t>(head);
}

bool Transfer::isStalled(Time now)
{
    const std::uint64_t moved = movedBytes();
    if (moved != m_moved || m_standing || !isConnected()) {
        m_moved = moved;
        m_lastMoved = now;
    }
    return m_request.stall.count() > 0 && now - m_lastMoved >= m_request.stall;
}

bool Transfer::isMultiplexed() const
{
    long version = 0;
    curl_easy_getinfo(easy(), CURLINFO_HTTP_VERSION, &version);
    return version >= CURL_HTTP_VERSION_2_0;
}

bool Transfer::followRedirect(Time now)
{
    if (!m_reader.redirect() || m_reader.failure() || m_redirects == MostRedirects) {
        return false;
    }
    const auto left = m_request.timeout - std::chrono::duration_cast<std::chrono::milliseconds>(now - m_started);
    if (m_request.timeout.count() > 0) {
        curl_easy_setopt(easy(), CURLOPT_TIMEOUT_MS, std::max(1L, static_cast<long>(left.count())));
    }
    ++m_redirects;
    m_url = *m_reader.redirect();
    m_reader.begin(m_url);
    m_lastMoved = now;
    setAddress();
    return true;
}

Expected<Response> Transfer::outcome(int code)
{
    if (m_reader.failure()) {
        return tl::unexpected(*m_reader.failure());
    }
    if (const int worst = code == CURLE_OK ? m_resumeCode : code; worst != CURLE_OK) {
        return tl::unexpected(errorOf(worst, isConnected()));
    }
    if (!m_reader.isComplete()) {
        return failure(ErrorCode::Protocol, u"no head in the answer"_s);
    }
    if (m_reader.redirect()) {
        return failure(ErrorCode::Protocol, u"too many redirects"_s);
    }
    return m_reader.takeResponse();
}

Exchange Transfer::exchange(const Expected<Response> &result, Time now) const
{
    const Head &head = result ? result->head : m_reader.head();
    return Exchange {m_startedAt,
                     m_request.method,
                     m_url,
                     head.status,
                     m_easy ? receivedBytes() : 0,
                     std::chrono::duration_cast<std::chrono::milliseconds>(now - m_started),
                     head.header("request-id"),
                     result ? std::nullopt : std::optional(result.error().code)};
}

} // namespace Chancery::Transport
