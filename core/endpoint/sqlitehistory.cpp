// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitehistory.h"

#include "endpoint/exchange.h"
#include "endpoint/passon.h"
#include "endpoint/sqliteschema.h"

#include <QJsonDocument>

#include <limits>

namespace Chancery::Endpoint {

namespace {

HistoryLine lineOf(const Store::Statement &row)
{
    HistoryLine line;
    line.number = row.integer(0);
    line.seq = row.integer(1);
    line.at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    line.by = row.text(3);
    line.what = row.text(4);
    line.changes = QJsonDocument::fromJson(row.text(5).toUtf8()).array();
    line.seenBefore = splitScopes(row.text(6));
    line.seenAfter = splitScopes(row.text(7));
    return line;
}

} // namespace

// Who saw the record before and after stands in each line: a record that was opened to others later must not tell
// them how it had been drafted.
const std::string_view HistoryTable = R"sql(
CREATE TABLE history (n INTEGER PRIMARY KEY, c TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL,
    at INTEGER NOT NULL, by TEXT NOT NULL, what TEXT NOT NULL, changes TEXT NOT NULL, seen_before TEXT NOT NULL,
    seen_after TEXT NOT NULL) STRICT;
CREATE INDEX history_record ON history (c, id);
)sql";

Expected<void> writeHistory(Store::Connection &connection, qint64 seq, const HistoryLine &line)
{
    Expected<Store::Statement> insert =
        connection.prepare("INSERT INTO history (c, id, seq, at, by, what, changes, seen_before, seen_after)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert) {
        return passOn(insert);
    }
    insert->bind(1, line.collection).bind(2, line.id).bind(3, seq).bind(4, line.at.toMSecsSinceEpoch());
    insert->bind(5, line.by).bind(6, line.what);
    const QByteArray changes = QJsonDocument(line.changes).toJson(QJsonDocument::Compact);
    insert->bindText(7, {changes.constData(), static_cast<std::size_t>(changes.size())});
    return insert->bind(8, joinedScopes(line.seenBefore)).bind(9, joinedScopes(line.seenAfter)).run();
}

Expected<std::vector<HistoryLine>> readHistory(Store::Connection &connection, const QStringList &scopes,
                                               const QString &collection, const QString &id, qint64 before, int limit)
{
    Expected<Store::Statement> select =
        connection.prepare("SELECT n, seq, at, by, what, changes, seen_before, seen_after FROM history"
                           " WHERE c = ?1 AND id = ?2 AND n < ?3 ORDER BY n DESC");
    if (!select) {
        return passOn(select);
    }
    select->bind(1, collection).bind(2, id).bind(3, before > 0 ? before : std::numeric_limits<qint64>::max());
    std::vector<HistoryLine> lines;
    while (std::ssize(lines) < limit) {
        const Expected<bool> row = select->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            break;
        }
        if (HistoryLine line = lineOf(*select); sees(scopes, line.seenAfter)) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace Chancery::Endpoint
