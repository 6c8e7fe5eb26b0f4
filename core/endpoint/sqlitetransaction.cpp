// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitetransaction.h"

#include "base/logging.h"
#include "base/text.h"
#include "endpoint/exchange.h"
#include "endpoint/passon.h"
#include "endpoint/sqlitehistory.h"
#include "endpoint/sqliteschema.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

QByteArray bytesOf(const Store::Statement &row, int column)
{
    const std::string_view bytes = row.bytes(column);
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Domain::Record domainRecord(const Domain::Collection &collection, const StoredRecord &stored)
{
    return Domain::Record(collection, stored.id, fieldsOf(stored));
}

} // namespace

StoredRecord recordFromRow(const Store::Statement &row, int first, const QString &collection, const QString &id)
{
    StoredRecord record {collection, id, row.integer(first), row.integer(first + 1) != 0};
    record.scopes = splitScopes(row.text(first + 2));
    record.document = QJsonDocument::fromJson(bytesOf(row, first + 3)).object();
    return record;
}

Expected<std::optional<StoredRecord>> readRecord(Store::Connection &connection, const QString &collection,
                                                 const QString &id)
{
    Expected<Store::Statement> select =
        connection.prepare("SELECT rev, deleted, scopes, data FROM rec WHERE c = ?1 AND id = ?2");
    if (!select) {
        return passOn(select);
    }
    const Expected<bool> row = select->bind(1, collection).bind(2, id).step();
    if (!row) {
        return passOn(row);
    }
    return *row ? std::optional(recordFromRow(*select, 0, collection, id)) : std::nullopt;
}

SqliteTransaction::SqliteTransaction(Store::Connection &connection, qint64 seq, QDateTime now)
    : m_connection(connection)
    , m_seq(seq)
    , m_now(std::move(now))
{
}

Expected<void> SqliteTransaction::store(const StoredRecord &record, const QStringList &scopes)
{
    const Expected<QStringList> earlier = liveScopesOf(record);
    if (!earlier) {
        return passOn(earlier);
    }
    if (const Expected<void> written = writeRow(record, scopes); !written) {
        return written;
    }
    for (const QString &scope : scopes) {
        if (const Expected<void> written = writeFeed(record, scope, !record.deleted); !written) {
            return written;
        }
    }
    for (const QString &scope : *earlier) {
        if (scopes.contains(scope)) {
            continue;
        }
        if (const Expected<void> written = writeFeed(record, scope, false); !written) {
            return written;
        }
    }
    m_state.written = true;
    return {};
}

Expected<QStringList> SqliteTransaction::liveScopesOf(const StoredRecord &record) const
{
    Expected<Store::Statement> select =
        m_connection.prepare("SELECT scopes FROM rec WHERE c = ?1 AND id = ?2 AND deleted = 0");
    if (!select) {
        return passOn(select);
    }
    const Expected<bool> row = select->bind(1, record.collection).bind(2, record.id).step();
    if (!row) {
        return passOn(row);
    }
    return *row ? splitScopes(select->text(0)) : QStringList();
}

Expected<void> SqliteTransaction::writeRow(const StoredRecord &record, const QStringList &scopes)
{
    Expected<Store::Statement> upsert = m_connection.prepare(
        "INSERT INTO rec (c, id, rev, deleted, scopes, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (c, id)"
        " DO UPDATE SET rev = excluded.rev, deleted = excluded.deleted, scopes = excluded.scopes, data = "
        "excluded.data");
    if (!upsert) {
        return passOn(upsert);
    }
    upsert->bind(1, record.collection).bind(2, record.id).bind(3, m_seq).bind(4, qint64 {record.deleted ? 1 : 0});
    upsert->bind(5, joinedScopes(scopes));
    if (record.deleted) {
        upsert->bindNull(6);
    } else {
        const QByteArray json = QJsonDocument(record.document).toJson(QJsonDocument::Compact);
        upsert->bindText(6, {json.constData(), static_cast<std::size_t>(json.size())});
    }
    return upsert->run();
}

Expected<void> SqliteTransaction::writeFeed(const StoredRecord &record, const QString &scope, bool live)
{
    Expected<Store::Statement> upsert =
        m_connection.prepare("INSERT INTO feed (scope, c, id, seq, live) VALUES (?1, ?2, ?3, ?4, ?5)"
                             " ON CONFLICT (scope, c, id) DO UPDATE SET seq = excluded.seq, live = excluded.live");
    if (!upsert) {
        return passOn(upsert);
    }
    m_state.touched.insert(scope);
    upsert->bind(1, scope).bind(2, record.collection).bind(3, record.id).bind(4, m_seq);
    return upsert->bind(5, qint64 {live ? 1 : 0}).run();
}

Expected<void> SqliteTransaction::run(std::string_view sql)
{
    return m_connection.prepare(sql).and_then([](Store::Statement statement) { return statement.run(); });
}

Expected<void> SqliteTransaction::savepoint()
{
    m_saved.push_back(m_state);
    return run("SAVEPOINT operation");
}

Expected<void> SqliteTransaction::rollbackToSavepoint()
{
    m_state = m_saved.back();
    m_saved.pop_back();
    return run("ROLLBACK TO operation").and_then([this] { return run("RELEASE operation"); });
}

Expected<void> SqliteTransaction::releaseSavepoint()
{
    m_saved.pop_back();
    return run("RELEASE operation");
}

Expected<std::optional<WriteTransaction::LoggedOperation>> SqliteTransaction::loggedOperation(const QString &client,
                                                                                              const QString &op)
{
    Expected<Store::Statement> select = m_connection.prepare(
        "SELECT fingerprint, result, c, id, before, rev FROM op_log WHERE client = ?1 AND op = ?2");
    if (!select) {
        return passOn(select);
    }
    const Expected<bool> row = select->bind(1, client).bind(2, op).step();
    if (!row) {
        return passOn(row);
    }
    if (!*row) {
        return std::optional<LoggedOperation>();
    }
    return std::optional(LoggedOperation {bytesOf(*select, 0), QJsonDocument::fromJson(bytesOf(*select, 1)).object(),
                                          select->text(2), select->text(3), select->integer(4), select->integer(5)});
}

Expected<void> SqliteTransaction::logOperation(const QString &client, const QString &op, const LoggedOperation &entry)
{
    Expected<Store::Statement> insert =
        m_connection.prepare("INSERT INTO op_log (client, op, fingerprint, result, c, id, before, rev, at)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert) {
        return passOn(insert);
    }
    const QByteArray result = QJsonDocument(entry.result).toJson(QJsonDocument::Compact);
    insert->bind(1, client).bind(2, op).bind(3, entry.fingerprint);
    insert->bindText(4, {result.constData(), static_cast<std::size_t>(result.size())});
    insert->bind(5, entry.collection).bind(6, entry.id).bind(7, entry.before).bind(8, entry.rev);
    return insert->bind(9, m_now.toMSecsSinceEpoch()).run();
}

Expected<std::optional<qint64>> SqliteTransaction::revisionBefore(const QString &client, const QString &collection,
                                                                  const QString &id, qint64 rev)
{
    // Several operations of one batch share a revision: the first of them knows what was there before.
    Expected<Store::Statement> select = m_connection.prepare(
        "SELECT min(before) FROM op_log WHERE client = ?1 AND c = ?2 AND id = ?3 AND rev = ?4 AND before < ?4");
    if (!select) {
        return passOn(select);
    }
    const Expected<bool> row = select->bind(1, client).bind(2, collection).bind(3, id).bind(4, rev).step();
    if (!row) {
        return passOn(row);
    }
    return select->isNull(0) ? std::optional<qint64>() : std::optional(select->integer(0));
}

Expected<void> SqliteTransaction::audit(const AuditLine &line)
{
    Expected<Store::Statement> insert =
        m_connection.prepare("INSERT INTO audit (seq, at, account, what, op, request) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert) {
        return passOn(insert);
    }
    insert->bind(1, line.seq).bind(2, line.at.toMSecsSinceEpoch()).bind(3, line.account).bind(4, line.what);
    return insert->bind(5, line.op).bind(6, line.requestId).run();
}

Expected<void> SqliteTransaction::note(const HistoryLine &line)
{
    return writeHistory(m_connection, m_seq, line);
}

std::optional<Domain::Record> SqliteTransaction::find(const Domain::Collection &collection, const QString &id) const
{
    const Expected<std::optional<StoredRecord>> found = readRecord(m_connection, latin(collection.name), id);
    if (!found) {
        qCWarning(Log::endpoint) << "lookup failed:" << found.error().detail;
        return std::nullopt;
    }
    return found->has_value() && !(*found)->deleted ? std::optional(domainRecord(collection, **found)) : std::nullopt;
}

std::vector<Domain::Record> SqliteTransaction::where(const Domain::Collection &collection, std::string_view key,
                                                     const QString &value) const
{
    const QString name = latin(collection.name);
    const QString sql = u"SELECT rev, deleted, scopes, data, id FROM rec WHERE c = '%1' AND %2 = ?1 ORDER BY +id"_s.arg(
        name, memberExpression(key));
    std::vector<Domain::Record> records;
    Expected<Store::Statement> select = m_connection.prepare(sql.toStdString());
    if (!select) {
        qCWarning(Log::endpoint) << "lookup failed:" << select.error().detail;
        return records;
    }
    select->bind(1, value);
    const Expected<void> read = select->forEachRow(
        [&] { records.push_back(domainRecord(collection, recordFromRow(*select, 0, name, select->text(4)))); });
    if (!read) {
        qCWarning(Log::endpoint) << "lookup failed:" << read.error().detail;
    }
    return records;
}

Expected<Commit> SqliteTransaction::finish()
{
    if (!m_state.written) {
        return Commit {m_seq - 1};
    }
    Expected<Store::Statement> insert = m_connection.prepare("INSERT INTO commits (seq, at) VALUES (?1, ?2)");
    if (!insert) {
        return passOn(insert);
    }
    if (const Expected<void> done = insert->bind(1, m_seq).bind(2, m_now.toMSecsSinceEpoch()).run(); !done) {
        return passOn(done);
    }
    Expected<Store::Statement> update = m_connection.prepare("UPDATE clock SET seq = ?1");
    if (!update) {
        return passOn(update);
    }
    if (const Expected<void> done = update->bind(1, m_seq).run(); !done) {
        return passOn(done);
    }
    Commit commit {m_seq, true, m_state.touched.values()};
    commit.scopes.sort();
    return commit;
}

} // namespace Chancery::Endpoint
