// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"
#include "store/sqlite.h"

/// Accounts and blobs of SqliteStorage, over one connection.
namespace Chancery::Endpoint {

[[nodiscard]] Expected<std::optional<Token>> readToken(Store::Connection &connection, const QByteArray &tokenHash);
[[nodiscard]] Expected<std::vector<Token>> readAccounts(Store::Connection &connection);
[[nodiscard]] Expected<void> writeAccount(Store::Connection &connection, const Domain::Caller &caller,
                                          const QByteArray &tokenHash, const QDateTime &now);
/// NotFound when there is no such account.
[[nodiscard]] Expected<void> writeRevocation(Store::Connection &connection, const QString &account);

[[nodiscard]] Expected<bool> readBlob(Store::Connection &connection, const QByteArray &sha256);
[[nodiscard]] Expected<void> writeBlob(Store::Connection &connection, const QByteArray &sha256, qint64 size,
                                       const QDateTime &now);

} // namespace Chancery::Endpoint
