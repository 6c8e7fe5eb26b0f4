// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace Chancery::Endpoint {

/// Read-only connections to one database file, lent to one thread at a time. Thread-safe. Waits when all are lent.
class ReaderPool
{
public:
    ReaderPool(QString path, int size);

    /// Goes back to the pool when destroyed. Must not outlive it.
    class Lease
    {
    public:
        Lease(ReaderPool &pool, std::unique_ptr<Store::Connection> connection);
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        [[nodiscard]] Store::Connection &connection() const { return *m_connection; }

    private:
        ReaderPool *m_pool;
        std::unique_ptr<Store::Connection> m_connection;
    };
    [[nodiscard]] Expected<Lease> take();

private:
    void giveBack(std::unique_ptr<Store::Connection> connection);

    const QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Store::Connection>> m_idle;
    int m_unopened;
};

} // namespace Chancery::Endpoint
