// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latetransport.h"

#include "base/latemodule.h"

namespace Chancery::Transport {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Transport> load(const CurlTransport::Options &options)
{
    auto *entry = lateFunction<LateTransport::Entry>(LateTransport::Module, LateTransport::EntryName);
    return std::unique_ptr<Transport>(entry != nullptr ? entry(options) : nullptr);
}

} // namespace

LateTransport::LateTransport(CurlTransport::Options options)
    : m_options(std::move(options))
{
}

LateTransport::~LateTransport() = default;

Transport *LateTransport::network() const
{
    const std::lock_guard lock(m_mutex);
    return m_network.get();
}

Transport::Handle LateTransport::send(Request request, Completion completion)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_network == nullptr) {
            m_network = load(m_options);
        }
    }
    if (Transport *there = network(); there != nullptr) {
        return there->send(std::move(request), std::move(completion));
    }
    completion(failure(ErrorCode::Internal, u"the network module of this installation is missing"_s));
    return 0;
}

void LateTransport::resume(Handle handle)
{
    if (Transport *there = network(); there != nullptr) {
        there->resume(handle);
    }
}

void LateTransport::cancel(Handle handle)
{
    if (Transport *there = network(); there != nullptr) {
        there->cancel(handle);
    }
}

void LateTransport::dropConnections()
{
    if (Transport *there = network(); there != nullptr) {
        there->dropConnections();
    }
}

void LateTransport::setProxy(const QByteArray &proxy)
{
    const std::lock_guard lock(m_mutex);
    m_options.proxy = proxy;
    if (m_network != nullptr) {
        m_network->setProxy(proxy);
    }
}

} // namespace Chancery::Transport
