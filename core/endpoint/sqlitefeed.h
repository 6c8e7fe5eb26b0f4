// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"
#include "store/sqlite.h"

/// What Storage answers of the feed, over one reading connection. Each function is one read snapshot.
namespace Chancery::Endpoint {

[[nodiscard]] Expected<qint64> readHead(Store::Connection &connection, const QStringList &scopes);
[[nodiscard]] Expected<FeedPage> readChanges(Store::Connection &connection, const QStringList &scopes, qint64 after,
                                             int limit);
/// Live rows of each scope counted by themselves.
[[nodiscard]] Expected<qint64> readCount(Store::Connection &connection, const QStringList &scopes);
[[nodiscard]] Expected<QStringList> readScopesSince(Store::Connection &connection, qint64 seq);
[[nodiscard]] Expected<std::vector<quint64>> readDigest(Store::Connection &connection, const QStringList &scopes,
                                                        qint64 seq);

/// \p scopes null: whoever sees them.
[[nodiscard]] Expected<Chunk> readChunk(Store::Connection &connection, const QStringList *scopes,
                                        const QString &collection, const QString &afterId, int limit, int bucket);

} // namespace Chancery::Endpoint
