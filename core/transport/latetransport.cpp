// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latetransport.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QLibrary>

namespace Chancery::Transport {

using namespace Qt::StringLiterals;

namespace {

/// Beside the programs, as they are built and as they are installed.
std::unique_ptr<Transport> load(const CurlTransport::Options &options)
{
    QLibrary module(QCoreApplication::applicationDirPath() + u"/../lib/chancery/chancery-network"_s);
    const auto entry = reinterpret_cast<LateTransport::Entry>(module.resolve(LateTransport::EntryName));
    if (entry == nullptr) {
        qCWarning(Log::transport) << "no network module:" << module.errorString();
        return nullptr;
    }
    return std::unique_ptr<Transport>(entry(options));
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

} // namespace Chancery::Transport
