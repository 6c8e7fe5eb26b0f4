// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace Chancery::Transport {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// Head of an answer: known before the first byte of the body.
struct Head
{
    int status = 0;
    Headers headers; ///< Names in lower case.
    [[nodiscard]] QByteArray header(std::string_view lowerCaseName) const;
    /// Media type of Content-Type in lower case, without parameters.
    [[nodiscard]] QByteArray mediaType() const;
    /// Retry-After in seconds (delta form or HTTP date against `Date`), 0 when absent or unreadable.
    [[nodiscard]] int retryAfter() const;
};

struct Response
{
    Head head;
    QByteArray body; ///< Empty when the request had a sink and the status was 2xx.
};

/// Takes a 2xx body piece by piece, already decoded, on the transport's thread: return quickly. False aborts the
/// transfer with ErrorCode::Cancelled. When \p wantsPause is set to true the piece counts as taken and the transfer
/// stands still until resume(); if nothing was left to come, the completion may arrive all the same.
using Sink = std::function<bool(const Head &head, std::string_view piece, bool &wantsPause)>;

struct Request
{
    QByteArray method = "GET";
    QUrl url {}; ///< https, or http to this machine; anything else is Untrusted.
    Headers headers {};
    QByteArray body {};
    /// 0: no limit on the whole exchange (streams). Connecting (10 s) and stalling (30 s) are always limited.
    /// A pause of the sink counts as part of the exchange, but not as stalling.
    std::chrono::milliseconds timeout {30'000};
    std::chrono::seconds stall {30}; ///< No byte in either direction, a comment of an event stream included.
    Sink sink {};
    /// Media types a 2xx answer may have; anything else is CaptivePortal (HTML) or Protocol. Empty: any.
    std::vector<QByteArray> accept {};
    /// Upper bound of a body that is kept in memory (no sink); beyond it the answer is Protocol.
    qsizetype maxBody = 64 * 1024 * 1024;
    /// For blobs: sends Range. Status 206 is the rest from there (checked); with 200 the whole comes again.
    std::uint64_t resumeFrom = 0;
};

/// The one door to the network. The product has CurlTransport behind it, tests have ScriptedTransport.
///
/// Thread-safe. The completion of every request is called exactly once, on the transport's own thread: with a Response
/// for every answer of the endpoint, whatever its status, or with an Error (Offline, Timeout, Untrusted,
/// CaptivePortal, Protocol, Cancelled) when there was none. No redirect is followed to another origin and no
/// credential ever sent there. A destroyed transport cancels what is under way first.
class Transport
{
public:
    using Handle = std::uint64_t;
    using Completion = std::function<void(Expected<Response>)>;

    virtual ~Transport() = default;
    virtual Handle send(Request request, Completion completion) = 0;
    /// Lets a paused transfer go on. Unknown handles are ignored.
    virtual void resume(Handle handle) = 0;
    /// Ends a request early; its completion gets Cancelled. Unknown handles are ignored.
    virtual void cancel(Handle handle) = 0;
    /// Closes idle connections, for the watchdog and after a network change.
    virtual void dropConnections() = 0;
    /// For connections made from now on; as CurlTransport::Options::proxy. Nothing to do where there is no proxy.
    virtual void setProxy(const QByteArray & /*proxy*/) { }
};

/// Waits for the answer on the calling thread (never the GUI's): for scripts and tests.
[[nodiscard]] Expected<Response> sendAndWait(Transport &transport, Request request);

} // namespace Chancery::Transport
