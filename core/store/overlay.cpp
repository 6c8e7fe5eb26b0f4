// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overlay.h"

#include "base/text.h"
#include "domain/merge.h"
#include "store/sqlite.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

using namespace Domain;

namespace {

// What needs the user most is what the list shows.
int weight(Badge badge)
{
    switch (badge) {
    case Badge::Conflict:
        return 6;
    case Badge::Refused:
        return 5;
    case Badge::Gone:
        return 4;
    case Badge::PredictedConflict:
        return 3;
    case Badge::Sending:
        return 2;
    case Badge::Waiting:
        return 1;
    case Badge::Synced:
        break;
    }
    return 0;
}

Badge badgeOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
    case OutboxState::Blocked:
        return Badge::Waiting;
    case OutboxState::InFlight:
        return Badge::Sending;
    case OutboxState::Acked:
        break; // the endpoint has it; only the feed is behind
    case OutboxState::Conflict:
        return Badge::Conflict;
    case OutboxState::Rejected:
        return Badge::Refused;
    case OutboxState::Gone:
        return Badge::Gone;
    }
    return Badge::Synced;
}

Badge heavier(Badge a, Badge b)
{
    return weight(a) >= weight(b) ? a : b;
}

} // namespace

std::optional<OverlayRow> overlayOf(const Collection &collection, const std::optional<QJsonObject> &theirs,
                                    const Outbox &outbox, const QString &id, bool replicaIsWhole)
{
    const QString name = latin(collection.name);
    const std::vector<Operation> operations = outbox.operationsOf(name, id);
    // A refused action or deletion is not folded, but the record still says that somebody has to decide.
    const bool isOpen = std::any_of(outbox.entries().begin(), outbox.entries().end(), [&](const OutboxEntry &entry) {
        return entry.operation.collection == name && entry.operation.id == id;
    });
    if (!isOpen || (operations.empty() && !theirs)) {
        return std::nullopt;
    }
    OverlayRow row;
    bool isSettled = true;
    bool isQueued = false;
    row.badge = Badge::Synced;
    for (const OutboxEntry &entry : outbox.entries()) {
        if (entry.operation.collection == name && entry.operation.id == id) {
            row.badge = heavier(row.badge, badgeOf(entry.state));
            isSettled = isSettled && entry.state == OutboxState::Acked;
            isQueued = isQueued || entry.state == OutboxState::Queued;
        }
    }
    const auto has = [&operations](Verb verb) {
        return std::any_of(operations.begin(), operations.end(), [verb](const Operation &o) { return o.verb == verb; });
    };
    Folded folded = fold(collection, theirs, operations);
    if (!theirs && !has(Verb::Create) && !has(Verb::Delete)) {
        // Nothing but the user's own words is left of the record: they stay in sight until the user decides.
        folded = fold(collection, QJsonObject(), operations);
        row.badge = replicaIsWhole && !isSettled ? heavier(row.badge, Badge::Gone) : row.badge;
    } else if (isQueued && !folded.predictedConflicts.isEmpty()) {
        row.badge = heavier(row.badge, Badge::PredictedConflict);
    }
    row.deleted = !folded.document.has_value();
    row.document = folded.document.value_or(QJsonObject());
    return row;
}

Expected<void> OverlayWriter::fold(std::span<const Table> tables, const QSet<RecordName> &names)
{
    // In one order: keys of rows, and how the search index grows, must not depend on how ids happen to be hashed.
    std::vector<RecordName> ordered(names.begin(), names.end());
    std::sort(ordered.begin(), ordered.end());
    for (const RecordName &name : ordered) {
        const Table *table = findTable(tables, name.first.toStdString());
        if (table == nullptr) {
            continue;
        }
        if (Expected<void> done = fold(*table, name.second); !done) {
            return done;
        }
    }
    return {};
}

Expected<void> OverlayWriter::fold(const Table &table, const QString &id)
{
    const Expected<Theirs> present = theirs(table, id);
    const Expected<qint64> old = removeOld(table, id);
    if (!present || !old) {
        return tl::unexpected(!present ? present.error() : old.error());
    }
    const std::optional<OverlayRow> row =
        overlayOf(*table.collection, present->document, m_outbox, id, m_replicaIsWhole);
    if (!row) {
        return {};
    }
    Expected<qint64> key = present->rid;
    if (present->rid == 0) {
        key = *old < 0 ? Expected<qint64>(*old) : newKey(table);
    }
    return key.and_then([&](qint64 chosen) { return write(table, id, chosen, *present, *row); });
}

Expected<OverlayWriter::Theirs> OverlayWriter::theirs(const Table &table, const QString &id)
{
    return m_connection
        .prepare("SELECT rid, rev, updated_at, updated_by, doc FROM " + replicaTable(*table.collection)
                 + " WHERE id = ?1")
        .and_then([&id](Statement row) {
            return row.bind(1, id).step().map([&row](bool found) {
                Theirs theirs;
                if (found) {
                    theirs.rid = row.integer(0);
                    theirs.rev = row.integer(1);
                    theirs.updatedAt = row.isNull(2) ? std::nullopt : std::optional(row.integer(2));
                    theirs.updatedBy = row.text(3);
                    theirs.document = documentFrom(row.bytes(4));
                }
                return theirs;
            });
        });
}

Expected<qint64> OverlayWriter::removeOld(const Table &table, const QString &id)
{
    const std::string name = overlayTable(*table.collection);
    qint64 key = 0;
    bool deleted = true;
    std::string document;
    {
        Expected<Statement> row = m_connection.prepare("SELECT rid, deleted, doc FROM " + name + " WHERE id = ?1");
        if (!row) {
            return tl::unexpected(row.error());
        }
        const Expected<bool> found = row->bind(1, id).step();
        if (!found || !*found) {
            return found.map([](bool) { return qint64 {0}; });
        }
        key = row->integer(0);
        deleted = row->integer(1) != 0;
        document = row->bytes(2);
    }
    Expected<void> done;
    if (!deleted) {
        done = m_search.remove(table, key, true, document);
    }
    return done.and_then([&] { return m_connection.prepare("DELETE FROM " + name + " WHERE rid = ?1"); })
        .and_then([key](Statement statement) { return statement.bind(1, key).run(); })
        .map([key] { return key; });
}

Expected<qint64> OverlayWriter::newKey(const Table &table)
{
    return m_connection.integer("SELECT min(coalesce(min(rid), 0), 0) - 1 FROM " + overlayTable(*table.collection));
}

Expected<void> OverlayWriter::write(const Table &table, const QString &id, qint64 key, const Theirs &theirs,
                                    const OverlayRow &row)
{
    const QByteArray document = textOf(row.document);
    const std::string_view text(document.constData(), static_cast<std::size_t>(document.size()));
    RowValues values;
    if (Expected<void> read = m_documents.read(text, table.columns, values); !read) {
        return read;
    }
    Expected<Statement> insert = m_connection.prepare(overlayInsertSql(*table.collection));
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    insert->bind(RidParameter, key).bind(IdParameter, id).bind(RevParameter, theirs.rev);
    insert->bind(BadgeParameter, qint64 {static_cast<int>(row.badge)});
    bindRow(*insert, values);
    insert->bindNull(AtParameter).bindNull(ByParameter);
    if (theirs.updatedAt) {
        insert->bind(AtParameter, *theirs.updatedAt).bind(ByParameter, theirs.updatedBy);
    }
    const int deletedParameter = FirstColumnParameter + static_cast<int>(table.columns.size());
    insert->bind(deletedParameter, qint64 {row.deleted ? 1 : 0});
    return insert->run().and_then(
        [&]() -> Expected<void> { return row.deleted ? Expected<void> {} : m_search.add(table, key, true, text); });
}

} // namespace Chancery::Store
