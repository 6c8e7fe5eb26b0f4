// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curltransport.h"

#include "curlloop.h"
#include "systemproxy.h"

namespace Chancery::Transport {

namespace {

CurlTransport::Options completed(CurlTransport::Options options)
{
    if (options.userAgent.isEmpty()) {
        options.userAgent = QByteArrayLiteral("Chancery/" CHANCERY_VERSION);
    }
    if (!options.proxyFor) {
        options.proxyFor = systemProxyFor;
    }
    return options;
}

} // namespace

CurlTransport::CurlTransport()
    : CurlTransport(Options {})
{
}

CurlTransport::CurlTransport(Options options)
    : m_loop(std::make_unique<CurlLoop>(completed(std::move(options))))
{
}

CurlTransport::~CurlTransport() = default;

Transport::Handle CurlTransport::send(Request request, Completion completion)
{
    return m_loop->send(std::move(request), std::move(completion));
}

void CurlTransport::resume(Handle handle)
{
    m_loop->resume(handle);
}

void CurlTransport::cancel(Handle handle)
{
    m_loop->cancel(handle);
}

void CurlTransport::dropConnections()
{
    m_loop->dropConnections();
}

void CurlTransport::setProxy(const QByteArray &proxy)
{
    m_loop->setProxy(proxy);
}

} // namespace Chancery::Transport
