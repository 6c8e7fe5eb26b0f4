// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqliteschema.h"

#include "base/ids.h"
#include "base/text.h"
#include "endpoint/passon.h"
#include "endpoint/sqlitehistory.h"

#include <QSet>
#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr qint64 SchemaVersion = 2; ///< 2: history.
constexpr qsizetype KeySize = 32;
constexpr auto IndexPrefix = "member_"_L1;

// A deleted record stays without its data until the garbage is collected, so that "gone" is told from "never was".
// One feed row for each (record, scope): its newest seq there, and whether it is still to be seen.
constexpr std::string_view Tables = R"sql(
CREATE TABLE clock (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL, floor INTEGER NOT NULL) STRICT;
CREATE TABLE meta (only INTEGER PRIMARY KEY CHECK (only = 1), incarnation TEXT NOT NULL, hmac_key BLOB NOT NULL) STRICT;
CREATE TABLE commits (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
CREATE TABLE rec (c TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, deleted INTEGER NOT NULL,
    scopes TEXT NOT NULL, data TEXT, UNIQUE (c, id)) STRICT;
CREATE INDEX rec_dead ON rec (rev) WHERE deleted = 1;
CREATE TABLE feed (scope TEXT NOT NULL, c TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL,
    live INTEGER NOT NULL, PRIMARY KEY (scope, c, id)) STRICT, WITHOUT ROWID;
CREATE INDEX feed_seq ON feed (scope, seq, id, c, live);
CREATE INDEX feed_dead ON feed (seq) WHERE live = 0;
CREATE TABLE op_log (client TEXT NOT NULL, op TEXT NOT NULL, fingerprint BLOB NOT NULL, result TEXT NOT NULL,
    c TEXT NOT NULL, id TEXT NOT NULL, before INTEGER NOT NULL, rev INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (client, op)) STRICT, WITHOUT ROWID;
CREATE INDEX op_log_rev ON op_log (client, c, id, rev, before) WHERE rev > 0;
CREATE INDEX op_log_at ON op_log (at);
CREATE TABLE audit (seq INTEGER NOT NULL, at INTEGER NOT NULL, account TEXT NOT NULL, what TEXT NOT NULL,
    op TEXT NOT NULL, request TEXT NOT NULL) STRICT;
CREATE INDEX audit_account ON audit (account, seq);
CREATE TABLE account (id TEXT PRIMARY KEY, token_hash BLOB NOT NULL UNIQUE, name TEXT NOT NULL, mission TEXT NOT NULL,
    roles TEXT NOT NULL, may_write INTEGER NOT NULL, revoked INTEGER NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO clock VALUES (1, 0, 0);
)sql";

Expected<void> createTables(Store::Connection &connection)
{
    if (const Expected<void> created = connection.exec(Tables); !created) {
        return created;
    }
    QByteArray key(KeySize, '\0');
    randombytes_buf(key.data(), KeySize);
    Expected<Store::Statement> insert = connection.prepare("INSERT INTO meta VALUES (1, ?1, ?2)");
    if (!insert) {
        return passOn(insert);
    }
    if (const Expected<void> done = insert->bind(1, makeId()).bind(2, key).run(); !done) {
        return done;
    }
    return {};
}

Expected<QSet<QString>> presentIndexes(Store::Connection &connection)
{
    Expected<Store::Statement> names =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND name GLOB 'member_*'");
    if (!names) {
        return passOn(names);
    }
    QSet<QString> found;
    return names->forEachRow([&] { found.insert(names->text(0)); }).map([&found] { return std::move(found); });
}

Expected<void> prepareIndexes(Store::Connection &connection, std::span<const Domain::Collection *const> catalogue)
{
    Expected<QSet<QString>> present = presentIndexes(connection);
    if (!present) {
        return passOn(present);
    }
    QString sql;
    for (const Domain::Collection *collection : catalogue) {
        for (const Domain::Field &field : collection->fields) {
            const QString name = IndexPrefix + latin(collection->name) + u'_' + latin(field.key);
            if (field.isIndexed() && field.kind != Domain::Kind::List && !present->remove(name)) {
                sql += u"CREATE INDEX %1 ON rec (%2) WHERE c = '%3';\n"_s.arg(name, memberExpression(field.key),
                                                                              latin(collection->name));
            }
        }
    }
    for (const QString &name : std::as_const(*present)) {
        sql += u"DROP INDEX %1;\n"_s.arg(name);
    }
    return connection.exec(sql.toStdString());
}

} // namespace

Expected<void> prepareSchema(Store::Connection &connection, std::span<const Domain::Collection *const> catalogue)
{
    // Before anything reads the schema: its indexes call json_extract(), which SQLite wants said.
    const Expected<void> settings = connection.exec("PRAGMA trusted_schema = ON; PRAGMA page_size = 8192;"
                                                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                                    "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;"
                                                    "PRAGMA temp_store = MEMORY"); // Journals of savepoints.
    if (!settings) {
        return settings;
    }
    Expected<Store::Transaction> transaction = Store::Transaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    const Expected<qint64> version = connection.integer("PRAGMA user_version");
    if (!version) {
        return passOn(version);
    }
    if (*version > SchemaVersion) {
        return failure(ErrorCode::StorageNewer, u"the database is of version %1"_s.arg(*version));
    }
    if (*version == 0) {
        if (const Expected<void> created = createTables(connection); !created) {
            return created;
        }
    }
    if (*version < SchemaVersion) {
        // A file of version 1 has no history yet: it begins now.
        const std::string sql = std::string(HistoryTable) + "PRAGMA user_version = 2";
        if (const Expected<void> added = connection.exec(sql); !added) {
            return added;
        }
    }
    if (const Expected<void> indexed = prepareIndexes(connection, catalogue); !indexed) {
        return indexed;
    }
    return transaction->commit();
}

QString memberExpression(std::string_view key)
{
    return u"json_extract(data, '$.%1')"_s.arg(latin(key));
}

QString joinedScopes(const QStringList &scopes)
{
    return scopes.join(u'\n');
}

QStringList splitScopes(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace Chancery::Endpoint
