// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Chancery::Transport {

class CurlLoop;

/// The network of the product: libcurl on one thread with one multi handle, at most six connections a host, HTTP/2
/// where TLS offers it, compressed answers, TLS always verified. https everywhere, http to this machine alone.
///
/// Requests beyond the connections wait in order; their limits begin when they start. A redirect inside the origin is
/// followed for GET and HEAD, any other to an address elsewhere is CaptivePortal.
///
/// Destroyed by its owner, never from a completion or a sink. Everything under way then ends with Cancelled.
class CurlTransport final : public Transport
{
public:
    struct Options
    {
        QString caFile {}; ///< PEM file of further authorities to trust. Empty: the system's alone.
        QByteArray proxy {}; ///< "http://host:port" or "socks5h://host:port"; "direct": none; empty: see proxyFor.
        /// Asked on the transport's thread for every origin but this machine's when proxy is empty; an empty answer
        /// leaves it to the environment (https_proxy, no_proxy). Empty function: systemProxyFor().
        std::function<QByteArray(const QUrl &)> proxyFor {};
        QString exchangeLog {}; ///< File for ExchangeLog; empty: none is kept.
        QByteArray userAgent {}; ///< Empty: "Chancery/<version>".
        std::chrono::milliseconds connectTimeout {10'000};
    };

    CurlTransport();
    explicit CurlTransport(Options options);
    ~CurlTransport() override;

    Handle send(Request request, Completion completion) override;
    void resume(Handle handle) override;
    void cancel(Handle handle) override;
    /// No connection made before is used for a request that starts later; idle ones are closed. What is under way goes
    /// on where it is.
    void dropConnections() override;
    void setProxy(const QByteArray &proxy) override;

private:
    std::unique_ptr<CurlLoop> m_loop;
};

} // namespace Chancery::Transport
