// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responsereader.h"

#include "origin.h"

#include <algorithm>

namespace Chancery::Transport {

namespace {

constexpr std::size_t LargestHead = 64 * 1024;
constexpr std::size_t MostHeaders = 256;
// A stream has no size to hold it to. What grows more than this many times when decoded is an attack on our memory
// and disk: text reaches 20, gzip's own worst is 1,030.
constexpr std::uint64_t MostGrowth = 500;
constexpr std::uint64_t GrowthCountsFrom = 64 * 1024 * 1024;

QByteArray trimmed(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

bool isHtml(const QByteArray &mediaType)
{
    return mediaType == "text/html" || mediaType == "application/xhtml+xml";
}

} // namespace

ResponseReader::ResponseReader(const Request &request)
    : m_request(request)
    , m_url(request.url)
{
}

void ResponseReader::begin(const QUrl &url)
{
    m_url = url;
    m_response = {};
    m_redirect.reset();
    m_decoded = 0;
    m_headBytes = 0;
    m_headComplete = false;
}

bool ResponseReader::fail(ErrorCode code, const char *detail)
{
    m_failure = Error {code, QString::fromLatin1(detail)};
    return false;
}

bool ResponseReader::isSuccess() const noexcept
{
    return m_response.head.status >= 200 && m_response.head.status < 300;
}

bool ResponseReader::takeHeaderLine(std::string_view line)
{
    m_headBytes += line.size();
    if (m_headBytes > LargestHead || m_response.head.headers.size() > MostHeaders) {
        return fail(ErrorCode::Protocol, "the head of the answer is too large");
    }
    if (m_headComplete) {
        return true; // Trailers: nothing of ours is in them.
    }
    if (line.starts_with("HTTP/")) {
        takeStatusLine(line);
        return true;
    }
    if (line.find_first_not_of("\r\n") != std::string_view::npos) {
        takeHeader(line);
        return true;
    }
    // An interim answer (100, 103) is followed by the real one.
    return m_response.head.status < 200 || completeHead();
}

void ResponseReader::takeStatusLine(std::string_view line)
{
    const std::size_t space = line.find(' ');
    m_response.head = {};
    if (space != std::string_view::npos) {
        m_response.head.status = trimmed(line.substr(space + 1, 3)).toInt();
    }
}

void ResponseReader::takeHeader(std::string_view line)
{
    Headers &headers = m_response.head.headers;
    if ((line.front() == ' ' || line.front() == '\t') && !headers.empty()) {
        headers.back().second += ' ' + trimmed(line); // A folded line goes on with the one before.
        return;
    }
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos) {
        headers.emplace_back(trimmed(line.substr(0, colon)).toLower(), trimmed(line.substr(colon + 1)));
    }
}

bool ResponseReader::completeHead()
{
    m_headComplete = true;
    return judgeRedirect() && judgeRange() && judgeMediaType() && judgeLength();
}

bool ResponseReader::judgeRedirect()
{
    constexpr int NetworkAuthenticationRequired = 511; // RFC 6585: made for captive portals alone.
    const int status = m_response.head.status;
    if (status == NetworkAuthenticationRequired) {
        return fail(ErrorCode::CaptivePortal, "511 network authentication required");
    }
    constexpr std::array redirects {301, 302, 303, 307, 308};
    const QByteArray location = m_response.head.header("location");
    if (std::ranges::find(redirects, status) == redirects.end() || location.isEmpty()) {
        return true;
    }
    const QUrl target =
        m_url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (originOf(target) != originOf(m_url)) {
        return fail(ErrorCode::CaptivePortal, "redirected to another origin");
    }
    if (m_request.method == "GET" || m_request.method == "HEAD") {
        m_redirect = target;
    }
    return true;
}

bool ResponseReader::judgeRange()
{
    if (m_request.resumeFrom == 0 || !isSuccess()) {
        return true;
    }
    const QByteArray encoding = m_response.head.header("content-encoding");
    if (!encoding.isEmpty() && encoding.toLower() != "identity") {
        return fail(ErrorCode::Protocol, "a range came compressed");
    }
    constexpr int PartialContent = 206;
    const QByteArray expected = "bytes " + QByteArray::number(m_request.resumeFrom) + '-';
    if (m_response.head.status == PartialContent
        && !m_response.head.header("content-range").toLower().startsWith(expected)) {
        return fail(ErrorCode::Protocol, "another range than asked for");
    }
    return true;
}

bool ResponseReader::judgeMediaType()
{
    if (m_request.accept.empty() || !isSuccess()) {
        return true;
    }
    constexpr int NoContent = 204;
    constexpr int ResetContent = 205;
    const Head &head = m_response.head;
    const QByteArray type = head.mediaType();
    const bool hasNoBody =
        head.status == NoContent || head.status == ResetContent || head.header("content-length") == "0";
    if ((type.isEmpty() && hasNoBody) || std::ranges::find(m_request.accept, type) != m_request.accept.end()) {
        return true;
    }
    return isHtml(type) ? fail(ErrorCode::CaptivePortal, "a web page came instead of the answer")
                        : fail(ErrorCode::Protocol, "unexpected media type");
}

bool ResponseReader::judgeLength()
{
    const bool kept = !(m_request.sink && isSuccess()) && m_request.method != "HEAD" && !m_redirect;
    const qlonglong length = m_response.head.header("content-length").toLongLong();
    if (kept && length > m_request.maxBody) {
        return fail(ErrorCode::Protocol, "the answer is too large");
    }
    if (kept && length > 0) {
        constexpr qlonglong MostReserved = 1024 * 1024; // A promise of the other side: not worth more.
        m_response.body.reserve(static_cast<qsizetype>(std::min(length, MostReserved)));
    }
    return true;
}

ResponseReader::Verdict ResponseReader::takeBody(std::string_view piece, std::uint64_t wireBytes)
{
    if (m_redirect) {
        return Verdict::GoOn;
    }
    m_decoded += piece.size();
    if (m_request.sink && isSuccess()) {
        return feedSink(piece, wireBytes);
    }
    if (m_decoded > static_cast<std::uint64_t>(m_request.maxBody)) {
        fail(ErrorCode::Protocol, "the answer is too large");
        return Verdict::Abort;
    }
    m_response.body.append(piece.data(), static_cast<qsizetype>(piece.size()));
    return Verdict::GoOn;
}

ResponseReader::Verdict ResponseReader::feedSink(std::string_view piece, std::uint64_t wireBytes)
{
    if (m_decoded > GrowthCountsFrom && m_decoded / MostGrowth > wireBytes) {
        fail(ErrorCode::Protocol, "the answer grows beyond measure when decoded");
        return Verdict::Abort;
    }
    bool wantsPause = false;
    if (!m_request.sink(m_response.head, piece, wantsPause)) {
        fail(ErrorCode::Cancelled, "by its reader");
        return Verdict::Abort;
    }
    return wantsPause ? Verdict::StandStill : Verdict::GoOn;
}

} // namespace Chancery::Transport
