// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "endpoint/passon.h"
#include "endpoint/sqlitefeed.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr qint64 ChunkBytes = 1024 * 1024;

/// Live records by id: through the feed rows of each scope, each arm in the order of the primary key and lazy.
std::string chunkSql(qsizetype scopes)
{
    QStringList arms;
    for (qsizetype i = 0; i < scopes; ++i) {
        arms.append(u"SELECT id FROM feed WHERE scope = ?%1 AND c = ?1 AND id > ?2 AND live = 1"_s.arg(i + 4));
    }
    // The limit inside keeps the arms lazy; without it each chunk would sort all that is left.
    return u"SELECT rec.id, rec.rev, rec.data FROM (%1 ORDER BY 1 LIMIT ?3) AS visible JOIN rec ON rec.c = ?1"
           " AND rec.id = visible.id ORDER BY visible.id"_s.arg(arms.join(u" UNION "_s))
               .toStdString();
}

constexpr std::string_view WholeSql =
    "SELECT id, rev, data FROM rec WHERE c = ?1 AND id > ?2 AND deleted = 0 ORDER BY id LIMIT ?3";

} // namespace

Expected<Chunk> readChunk(Store::Connection &connection, const QStringList *scopes, const QString &collection,
                          const QString &afterId, int limit, int bucket)
{
    Expected<Store::Statement> rows =
        connection.prepare(scopes != nullptr ? chunkSql(scopes->size()) : std::string(WholeSql));
    if (!rows) {
        return passOn(rows);
    }
    rows->bind(1, collection).bind(2, afterId).bind(3, bucket >= 0 ? qint64 {-1} : qint64 {limit} + 1);
    for (qsizetype i = 0; scopes != nullptr && i < scopes->size(); ++i) {
        rows->bind(static_cast<int>(i) + 4, scopes->at(i));
    }
    const QByteArray name = collection.toUtf8();
    Chunk chunk;
    qint64 bytes = 0;
    while (true) {
        const Expected<bool> row = rows->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return chunk;
        }
        const std::string_view id = rows->bytes(0);
        if (bucket >= 0 && Domain::digestBucket(name, {id.data(), std::ssize(id)}) != bucket) {
            continue;
        }
        if (std::ssize(chunk.items) >= limit || bytes >= ChunkBytes) {
            chunk.more = true;
            return chunk;
        }
        const std::string_view data = rows->bytes(2);
        bytes += std::ssize(data);
        chunk.items.push_back({collection, rows->text(0), rows->integer(1), true,
                               QByteArray(data.data(), static_cast<qsizetype>(data.size()))});
    }
}

} // namespace Chancery::Endpoint
