// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxtable.h"

#include "store/documents.h"
#include "store/sqlite.h"

#include <QHash>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

using namespace Domain;

namespace {

constexpr int ArchiveDays = 90; // protocol §5: operations of a restored endpoint

constexpr std::array<std::string_view, 7> StateNames {"queued",   "inflight", "acked",  "conflict",
                                                      "rejected", "gone",     "blocked"};
constexpr std::array<std::string_view, 3> OutcomeNames {"applied", "dropped", "replaced"};

std::string_view nameOf(OutboxState state)
{
    return StateNames[static_cast<std::size_t>(state)];
}

Expected<OutboxState> stateFrom(std::string_view name)
{
    for (std::size_t i = 0; i < StateNames.size(); ++i) {
        if (StateNames[i] == name) {
            return static_cast<OutboxState>(i);
        }
    }
    return failure(ErrorCode::StorageDamaged, u"an operation has no state"_s);
}

QJsonObject objectFrom(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

constexpr auto PreviewKey = "preview"_L1;

/// As it travels, and what this machine alone keeps with it.
QByteArray storedForm(const Operation &operation)
{
    QJsonObject object = toJson(operation);
    if (!operation.preview.isEmpty()) {
        object.insert(PreviewKey, operation.preview);
    }
    return textOf(object);
}

Expected<Operation> operationFrom(std::string_view text, qint64 n)
{
    QJsonObject object = objectFrom(text);
    const QJsonObject preview = object.take(PreviewKey).toObject();
    Expected<Operation> operation = operationFromJson(object);
    if (!operation) {
        return failure(ErrorCode::StorageDamaged, u"an operation cannot be read: "_s + operation.error().detail);
    }
    operation->n = n;
    operation->preview = preview;
    return operation;
}

bool isSameOnDisk(const OutboxEntry &a, const OutboxEntry &b)
{
    const bool hasAnswer = !a.answer.op.isEmpty() || !b.answer.op.isEmpty();
    return a == b && (!hasAnswer || toJson(a.answer) == toJson(b.answer));
}

Expected<void> removeEntry(Connection &connection, const QString &op)
{
    return connection.prepare("DELETE FROM outbox WHERE op = ?1").and_then([&op](Statement statement) {
        return statement.bind(1, op).run();
    });
}

} // namespace

Expected<OutboxEntry> entryFrom(const Statement &row, int first)
{
    Expected<Operation> operation = operationFrom(row.bytes(first + 1), row.integer(first));
    const Expected<OutboxState> state = stateFrom(row.bytes(first + 2));
    if (!operation || !state) {
        return tl::unexpected(!operation ? operation.error() : state.error());
    }
    OutboxEntry entry {std::move(*operation), *state, row.integer(first + 3), static_cast<int>(row.integer(first + 4))};
    if (!row.isNull(first + 5)) {
        // The state says what to do; an answer that cannot be read costs its explanation alone.
        entry.answer = resultFromJson(objectFrom(row.bytes(first + 5))).value_or(OperationResult {});
    }
    return entry;
}

Expected<std::vector<OutboxEntry>> loadEntries(Connection &connection)
{
    Expected<Statement> rows =
        connection.prepare("SELECT n, operation, state, ack_rev, tries, answer FROM outbox ORDER BY n");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<OutboxEntry> entries;
    return rows
        ->forEachRow([&]() -> Expected<void> {
            Expected<OutboxEntry> entry = entryFrom(*rows);
            if (!entry) {
                return tl::unexpected(entry.error());
            }
            entries.push_back(std::move(*entry));
            return {};
        })
        .map([&entries] { return std::move(entries); });
}

Expected<void> writeEntry(Connection &connection, const OutboxEntry &entry)
{
    // What could not be read again would make the whole outbox unreadable at the next start.
    if (const Expected<Operation> again = operationFromJson(toJson(entry.operation)); !again) {
        return failure(ErrorCode::Internal, u"an operation is malformed: "_s + again.error().detail);
    }
    return connection
        .prepare("INSERT INTO outbox(n, op, collection, record, operation, state, ack_rev, tries, answer)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .and_then([&entry](Statement statement) {
            const Operation &operation = entry.operation;
            statement.bind(1, operation.n).bind(2, operation.op).bind(3, operation.collection).bind(4, operation.id);
            statement.bindText(5, viewOf(storedForm(operation))).bindText(6, nameOf(entry.state));
            statement.bind(7, entry.ackRev).bind(8, qint64 {entry.tries});
            if (!entry.answer.op.isEmpty()) {
                statement.bindText(9, viewOf(textOf(toJson(entry.answer))));
            }
            return statement.run();
        });
}

Expected<void> archive(Connection &connection, const Departure &departure, const QDateTime &now)
{
    return connection
        .prepare(
            "INSERT OR REPLACE INTO outbox_archive(op, n, collection, record, operation, ack_rev, outcome, left_at)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .and_then([&departure, &now](Statement statement) {
            const Operation &operation = departure.entry.operation;
            statement.bind(1, operation.op).bind(2, operation.n).bind(3, operation.collection).bind(4, operation.id);
            statement.bindText(5, viewOf(storedForm(operation))).bind(6, departure.entry.ackRev);
            statement.bindText(7, OutcomeNames[static_cast<std::size_t>(departure.outcome)]);
            return statement.bind(8, now.toMSecsSinceEpoch()).run();
        });
}

Expected<QSet<RecordName>> writeDifference(Connection &connection, const Outbox &before, const Outbox &after,
                                           const std::vector<Departure> &departures, const QDateTime &now)
{
    QHash<QString, const OutboxEntry *> old;
    for (const OutboxEntry &entry : before.entries()) {
        old.insert(entry.operation.op, &entry);
    }
    QSet<RecordName> touched;
    std::vector<const OutboxEntry *> written;
    for (const OutboxEntry &entry : after.entries()) {
        const OutboxEntry *was = old.take(entry.operation.op);
        if (was != nullptr && isSameOnDisk(*was, entry)) {
            continue;
        }
        touched.insert({entry.operation.collection, entry.operation.id});
        written.push_back(&entry);
        if (was != nullptr) {
            old.insert(entry.operation.op, was); // its row goes first: another entry may have taken its n
        }
    }
    for (const OutboxEntry *gone : std::as_const(old)) {
        touched.insert({gone->operation.collection, gone->operation.id});
        if (Expected<void> done = removeEntry(connection, gone->operation.op); !done) {
            return tl::unexpected(done.error());
        }
    }
    for (const OutboxEntry *entry : written) {
        if (Expected<void> done = writeEntry(connection, *entry); !done) {
            return tl::unexpected(done.error());
        }
    }
    for (const Departure &departure : departures) {
        if (Expected<void> done = archive(connection, departure, now); !done) {
            return tl::unexpected(done.error());
        }
    }
    return touched;
}

Expected<std::vector<OutboxEntry>> archivedAbove(Connection &connection, qint64 ackRev)
{
    Expected<Statement> rows = connection.prepare(
        "SELECT n, operation, ack_rev FROM outbox_archive WHERE ack_rev > ?1 AND outcome = 'applied' ORDER BY n");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    rows->bind(1, ackRev);
    std::vector<OutboxEntry> entries;
    return rows
        ->forEachRow([&]() -> Expected<void> {
            Expected<Operation> operation = operationFrom(rows->bytes(1), rows->integer(0));
            if (!operation) {
                return tl::unexpected(operation.error());
            }
            entries.push_back({std::move(*operation), OutboxState::Acked, rows->integer(2)});
            return {};
        })
        .map([&entries] { return std::move(entries); });
}

Expected<void> pruneArchive(Connection &connection, const QDateTime &now)
{
    return connection.prepare("DELETE FROM outbox_archive WHERE left_at < ?1").and_then([&now](Statement statement) {
        return statement.bind(1, now.addDays(-ArchiveDays).toMSecsSinceEpoch()).run();
    });
}

} // namespace Chancery::Store
