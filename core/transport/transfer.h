// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "curlhandle.h"
#include "exchangelog.h"
#include "responsereader.h"
#include "transport/curltransport.h"

#include <chrono>

namespace Chancery::Transport {

/// One request on its way: the libcurl handle with all its options, and what came back so far. Made by any thread,
/// afterwards used on the transport's thread alone. Stays where it is: libcurl points to it.
class Transfer
{
public:
    using Time = std::chrono::steady_clock::time_point;

    Transfer(Transport::Handle handle, Request request, Transport::Completion completion);
    Q_DISABLE_COPY_MOVE(Transfer)

    [[nodiscard]] Transport::Handle handle() const noexcept { return m_handle; }
    [[nodiscard]] const QByteArray &origin() const noexcept { return m_origin; }
    [[nodiscard]] const QUrl &url() const noexcept { return m_url; }
    [[nodiscard]] void *easy() const noexcept { return m_easy.get(); }
    [[nodiscard]] static Transfer &of(void *easy);

    /// Makes the handle ready to run; an error when the request may not travel or is no request.
    [[nodiscard]] Expected<void> prepare(const CurlTransport::Options &options, const QByteArray &proxy, Time now);
    /// Rather waits for a connection that can carry it beside others than to open one more.
    void preferSharing();
    /// Lets the sink have more. False: the transfer ended over it; outcome() says how.
    [[nodiscard]] bool resume();
    /// Whether nothing moved for Request::stall; standing still for the sink and connecting do not count.
    [[nodiscard]] bool isStalled(Time now);
    /// Turns to the redirect that came, if there is one to follow. False: the answer is final.
    [[nodiscard]] bool followRedirect(Time now);
    [[nodiscard]] bool isMultiplexed() const; ///< HTTP/2.

    /// What to tell the caller after libcurl ended with the CURLcode \p code.
    [[nodiscard]] Expected<Response> outcome(int code);
    [[nodiscard]] Exchange exchange(const Expected<Response> &result, Time now) const;
    void complete(Expected<Response> result) { m_completion(std::move(result)); }

private:
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);

    [[nodiscard]] Expected<void> check() const;
    void setAddress();
    void setSafety(const CurlTransport::Options &options);
    void setProxy(const QByteArray &proxy);
    void setBody();
    void setHeaders();
    void setLimits(const CurlTransport::Options &options);
    [[nodiscard]] std::uint64_t movedBytes() const;
    [[nodiscard]] std::uint64_t receivedBytes() const;
    [[nodiscard]] bool isConnected() const;

    Transport::Handle m_handle;
    Request m_request;
    Transport::Completion m_completion;
    QUrl m_url;
    QByteArray m_origin;
    ResponseReader m_reader; ///< After m_request, which it refers to.
    EasyHandle m_easy;
    HeaderList m_headers;
    QDateTime m_startedAt;
    Time m_started {};
    Time m_lastMoved {};
    std::uint64_t m_moved = 0;
    int m_redirects = 0;
    int m_resumeCode = 0; ///< CURLcode of a resume that ended the transfer.
    bool m_standing = false; ///< The sink wants no more.
    bool m_paused = false; ///< libcurl holds a piece back.
};

} // namespace Chancery::Transport
