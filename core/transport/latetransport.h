// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/curltransport.h"

#include <mutex>

namespace Chancery::Transport {

/// CurlTransport from a module of its own, loaded with the first request: libcurl brings twenty libraries with it, and
/// nobody who opens the window should wait for them. When the module is missing, requests end with Internal.
///
/// send() loads on the thread that calls it.
class LateTransport final : public Transport
{
public:
    explicit LateTransport(CurlTransport::Options options);
    ~LateTransport() override;

    Handle send(Request request, Completion completion) override;
    void resume(Handle handle) override;
    void cancel(Handle handle) override;
    void dropConnections() override;
    void setProxy(const QByteArray &proxy) override;

    /// What the module exports under EntryName: a transport that the caller owns.
    using Entry = Transport *(const CurlTransport::Options &);
    static constexpr auto Module = "chancery-network";
    static constexpr auto EntryName = "chanceryNetwork";

private:
    [[nodiscard]] Transport *network() const; ///< Null before the first request, and when there is no module.

    CurlTransport::Options m_options;
    mutable std::mutex m_mutex; ///< Guards m_network, and m_options until it is there.
    std::unique_ptr<Transport> m_network;
};

} // namespace Chancery::Transport
