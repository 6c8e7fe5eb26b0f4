// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/sqlite.h"

#include <QByteArray>
#include <QSet>

#include <mutex>
#include <optional>

namespace Chancery::Endpoint {

/// Sees that something was committed to the file of a SqliteStorage, by whatever process, without asking what: a few
/// microseconds a look. Thread-safe.
class SqliteWatch
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<SqliteWatch>> open(const QString &path);

    /// Another number after every commit; the numbers have no order. Nullopt when it cannot be told without waiting.
    [[nodiscard]] std::optional<qint64> version();
    /// Hashes (tokenHash()) of all tokens that are valid no more.
    [[nodiscard]] Expected<QSet<QByteArray>> revokedTokens();

private:
    explicit SqliteWatch(Store::Connection connection);

    std::mutex m_mutex; ///< Of the connection, which writes nothing: it would not see its own commits.
    Store::Connection m_connection;
    std::optional<Store::Statement> m_version {}; ///< Prepared once.
};

} // namespace Chancery::Endpoint
