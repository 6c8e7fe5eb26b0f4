// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "synctable.h"

#include "store/documents.h"
#include "store/sqlite.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

QJsonObject objectFrom(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
}

} // namespace

Expected<Standing> loadStanding(Connection &connection)
{
    Expected<Statement> statement = connection.prepare(
        "SELECT cursor, seq, complete_seq, complete_at, incarnation, snapshot_mark, snapshot_running, account, client,"
        " caller, service, snapshot_seq, generation, last_n FROM sync_state");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const Expected<bool> row = statement->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(ErrorCode::StorageDamaged, u"the sync state is missing"_s);
    }
    Standing standing;
    standing.sync.cursor = statement->text(0);
    standing.sync.seq = statement->integer(1);
    standing.sync.completeSeq = statement->integer(2);
    if (!statement->isNull(3)) {
        standing.sync.completeAt = QDateTime::fromMSecsSinceEpoch(statement->integer(3), QTimeZone::utc());
    }
    standing.sync.incarnation = statement->text(4);
    standing.sync.snapshotMark = statement->text(5);
    standing.sync.snapshotRunning = statement->integer(6) != 0;
    standing.sync.account = statement->text(7);
    standing.sync.client = statement->text(8);
    standing.sync.caller = objectFrom(statement->bytes(9));
    standing.sync.service = objectFrom(statement->bytes(10));
    standing.snapshotSeq = statement->integer(11);
    standing.generation = statement->integer(12);
    standing.lastN = statement->integer(13);
    return standing;
}

Expected<void> saveStanding(Connection &connection, const Standing &standing)
{
    return connection
        .prepare("UPDATE sync_state SET cursor = ?1, seq = ?2, complete_seq = ?3, complete_at = ?4, incarnation = ?5,"
                 " snapshot_mark = ?6, snapshot_running = ?7, account = ?8, client = ?9, caller = ?10, service = ?11,"
                 " snapshot_seq = ?12, generation = ?13, last_n = ?14")
        .and_then([&standing](Statement statement) {
            const SyncState &sync = standing.sync;
            statement.bind(1, sync.cursor).bind(2, sync.seq).bind(3, sync.completeSeq);
            if (sync.completeAt.isValid()) {
                statement.bind(4, sync.completeAt.toMSecsSinceEpoch());
            }
            statement.bind(5, sync.incarnation)
                .bind(6, sync.snapshotMark)
                .bind(7, qint64 {sync.snapshotRunning ? 1 : 0});
            statement.bind(8, sync.account).bind(9, sync.client);
            statement.bind(10, QString::fromUtf8(textOf(sync.caller)))
                .bind(11, QString::fromUtf8(textOf(sync.service)));
            statement.bind(12, standing.snapshotSeq).bind(13, standing.generation).bind(14, standing.lastN);
            return statement.run();
        });
}

} // namespace Chancery::Store
