// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerpool.h"

#include "endpoint/passon.h"

namespace Chancery::Endpoint {

ReaderPool::ReaderPool(QString path, int size)
    : m_path(std::move(path))
    , m_unopened(size)
{
}

ReaderPool::Lease::Lease(ReaderPool &pool, std::unique_ptr<Store::Connection> connection)
    : m_pool(&pool)
    , m_connection(std::move(connection))
{
}

ReaderPool::Lease::~Lease()
{
    if (m_connection != nullptr) {
        m_pool->giveBack(std::move(m_connection));
    }
}

Expected<ReaderPool::Lease> ReaderPool::take()
{
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_idle.empty() || m_unopened > 0; });
    if (!m_idle.empty()) {
        std::unique_ptr<Store::Connection> connection = std::move(m_idle.back());
        m_idle.pop_back();
        return Lease(*this, std::move(connection));
    }
    --m_unopened;
    lock.unlock();
    // The indexes of the schema call json_extract(), which SQLite wants said. Mapped pages save a snapshot a copy.
    Expected<Store::Connection> opened = Store::Connection::open(m_path, Store::Connection::Mode::ReadOnly);
    if (opened) {
        opened = opened
                     ->exec("PRAGMA trusted_schema = ON; PRAGMA mmap_size = 1073741824;"
                            "PRAGMA cache_size = -16384")
                     .map([&opened] { return std::move(*opened); });
    }
    if (!opened) {
        lock.lock();
        ++m_unopened;
        m_returned.notify_one();
        return passOn(opened);
    }
    return Lease(*this, std::make_unique<Store::Connection>(std::move(*opened)));
}

void ReaderPool::giveBack(std::unique_ptr<Store::Connection> connection)
{
    const std::lock_guard guard(m_mutex);
    m_idle.push_back(std::move(connection));
    m_returned.notify_one();
}

} // namespace Chancery::Endpoint
