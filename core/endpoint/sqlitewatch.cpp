// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitewatch.h"

#include "endpoint/passon.h"

namespace Chancery::Endpoint {

SqliteWatch::SqliteWatch(Store::Connection connection)
    : m_connection(std::move(connection))
{
}

Expected<std::unique_ptr<SqliteWatch>> SqliteWatch::open(const QString &path)
{
    Expected<Store::Connection> opened = Store::Connection::open(path, Store::Connection::Mode::ReadOnly);
    if (!opened) {
        return passOn(opened);
    }
    if (const Expected<void> set = opened->exec("PRAGMA trusted_schema = ON; PRAGMA busy_timeout = 0"); !set) {
        return passOn(set);
    }
    auto watch = std::unique_ptr<SqliteWatch>(new SqliteWatch(std::move(*opened)));
    Expected<Store::Statement> version = watch->m_connection.prepare("PRAGMA data_version");
    if (!version) {
        return passOn(version);
    }
    watch->m_version = std::move(*version);
    return watch;
}

std::optional<qint64> SqliteWatch::version()
{
    const std::lock_guard guard(m_mutex);
    const Expected<bool> row = m_version->step();
    const std::optional<qint64> version = row && *row ? std::optional(m_version->integer(0)) : std::nullopt;
    m_version->reset();
    return version;
}

Expected<QSet<QByteArray>> SqliteWatch::revokedTokens()
{
    const std::lock_guard guard(m_mutex);
    Expected<Store::Statement> rows = m_connection.prepare("SELECT token_hash FROM account WHERE revoked = 1");
    if (!rows) {
        return passOn(rows);
    }
    QSet<QByteArray> hashes;
    return rows
        ->forEachRow([&] {
            const std::string_view hash = rows->bytes(0);
            hashes.insert(QByteArray(hash.data(), std::ssize(hash)));
        })
        .map([&hashes] { return std::move(hashes); });
}

} // namespace Chancery::Endpoint
