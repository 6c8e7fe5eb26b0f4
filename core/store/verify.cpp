// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "store/documents.h"
#include "store/outboxtable.h"
#include "store/overlay.h"
#include "store/store.h"
#include "store/storefile.h"
#include "store/synctable.h"

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

/// All checks see one state of the file: they run in one read transaction.
class Verifier
{
public:
    explicit Verifier(Connection &connection)
        : m_connection(connection)
    {
    }

    Expected<void> run(Catalogue catalogue);
    QStringList findings {};

private:
    Expected<void> checkIntegrity();
    Expected<void> checkTables(Catalogue catalogue);
    Expected<void> checkSchema(const std::string &name, const std::string &sql);
    Expected<void> checkOverlays();
    Expected<void> checkOverlay(const Table &table, const QString &id, const Domain::Outbox &outbox, bool isWhole);
    Expected<void> checkSearch();
    Expected<qint64> countIndexed(const Table &table);

    Connection &m_connection;
    std::vector<Table> m_tables;
};

Expected<void> Verifier::run(Catalogue catalogue)
{
    return checkIntegrity()
        .and_then([&] { return checkTables(catalogue); })
        .and_then([&] { return checkOverlays(); })
        .and_then([&] { return checkSearch(); });
}

Expected<void> Verifier::checkIntegrity()
{
    Expected<Statement> rows = m_connection.prepare("PRAGMA integrity_check(20)");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return rows->forEachRow([&] {
        if (rows->text(0) != "ok"_L1) {
            findings.append(u"integrity: "_s + rows->text(0));
        }
    });
}

Expected<void> Verifier::checkTables(Catalogue catalogue)
{
    Expected<std::vector<Table>> tables = loadTables(m_connection, catalogue);
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    m_tables = std::move(*tables);
    for (const Domain::Collection *collection : catalogue) {
        if (findTable(std::span<const Table>(m_tables), collection->name) == nullptr) {
            findings.append(u"tables: %1 is missing or of another description"_s.arg(latin(collection->name)));
            continue;
        }
        const std::string replica = replicaTable(*collection);
        Expected<void> checked =
            checkSchema(replica, createReplica(*collection, replica))
                .and_then([&] { return checkSchema(overlayTable(*collection), createOverlay(*collection)); })
                .and_then([&] { return checkSchema(view(*collection), createView(*collection)); });
        if (!checked) {
            return checked;
        }
    }
    return {};
}

Expected<void> Verifier::checkSchema(const std::string &name, const std::string &sql)
{
    return m_connection.text("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'")
        .map([&](const QString &present) {
            if (present != QString::fromStdString(sql)) {
                findings.append(u"tables: %1 is not as its description says"_s.arg(QString::fromStdString(name)));
            }
        });
}

Expected<void> Verifier::checkOverlays()
{
    Expected<std::vector<Domain::OutboxEntry>> entries = loadEntries(m_connection);
    const Expected<Standing> standing = loadStanding(m_connection);
    if (!entries || !standing) {
        return tl::unexpected(!entries ? entries.error() : standing.error());
    }
    const bool isWhole = !standing->sync.cursor.isEmpty() && !standing->sync.snapshotRunning;
    const Domain::Outbox outbox(std::move(*entries), standing->lastN);
    QSet<RecordName> names;
    for (const Domain::OutboxEntry &entry : outbox.entries()) {
        names.insert({entry.operation.collection, entry.operation.id});
    }
    qint64 rows = 0;
    qint64 expected = 0;
    for (const RecordName &name : names) {
        const Table *table = findTable(std::span<const Table>(m_tables), name.first.toStdString());
        if (table == nullptr) {
            continue;
        }
        ++expected;
        if (Expected<void> checked = checkOverlay(*table, name.second, outbox, isWhole); !checked) {
            return checked;
        }
    }
    for (const Table &table : m_tables) {
        const Expected<qint64> count = m_connection.integer("SELECT count(*) FROM " + overlayTable(*table.collection));
        if (!count) {
            return tl::unexpected(count.error());
        }
        rows += *count;
    }
    if (rows != expected) {
        findings.append(u"overlay: %1 rows for %2 records with open operations"_s.arg(rows).arg(expected));
    }
    return {};
}

Expected<void> Verifier::checkOverlay(const Table &table, const QString &id, const Domain::Outbox &outbox, bool isWhole)
{
    const std::string name(table.collection->name);
    Expected<Statement> row = m_connection.prepare("SELECT o.doc, o.deleted, r.doc FROM o_" + name + " o LEFT JOIN r_"
                                                   + name + " r ON r.id = o.id WHERE o.id = ?1");
    if (!row) {
        return tl::unexpected(row.error());
    }
    const Expected<bool> found = row->bind(1, id).step();
    if (!found) {
        return tl::unexpected(found.error());
    }
    const QString record = latin(table.collection->name) + u'/' + id;
    if (!*found) {
        findings.append(u"overlay: %1 has open operations and no row"_s.arg(record));
        return {};
    }
    const std::optional<QJsonObject> theirs =
        row->isNull(2) ? std::nullopt : std::optional(documentFrom(row->bytes(2)));
    const std::optional<OverlayRow> right = overlayOf(*table.collection, theirs, outbox, id, isWhole);
    if (!right || right->deleted != (row->integer(1) != 0) || right->document != documentFrom(row->bytes(0))) {
        findings.append(u"overlay: %1 is not what its operations make"_s.arg(record));
    }
    return {};
}

Expected<qint64> Verifier::countIndexed(const Table &table)
{
    const std::string name(table.collection->name);
    return m_connection.integer("SELECT (SELECT count(*) FROM r_" + name
                                + " WHERE rid <= " + std::to_string(table.watermark) + ") + (SELECT count(*) FROM o_"
                                + name + " WHERE deleted = 0)");
}

Expected<void> Verifier::checkSearch()
{
    qint64 expected = 0;
    for (const Table &table : m_tables) {
        const Expected<qint64> count = countIndexed(table);
        if (!count) {
            return tl::unexpected(count.error());
        }
        expected += *count;
    }
    return m_connection.integer("SELECT count(*) FROM search_docsize").map([&](qint64 present) {
        if (present != expected) {
            findings.append(u"search: %1 texts are indexed, %2 should be"_s.arg(present).arg(expected));
        }
    });
}

} // namespace

Expected<VerifyReport> verify(const QString &directory, Catalogue catalogue)
{
    Expected<Connection> connection = openForReading(directory);
    Expected<void> done;
    VerifyReport report;
    if (connection) {
        Expected<Transaction> transaction = Transaction::begin(*connection, Transaction::Mode::Read);
        Verifier verifier(*connection);
        done = transaction ? verifier.run(catalogueOr(catalogue)) : tl::unexpected(transaction.error());
        report.findings = verifier.findings;
    } else {
        done = tl::unexpected(connection.error());
    }
    if (!done && done.error().code != ErrorCode::StorageDamaged) {
        return tl::unexpected(done.error());
    }
    if (!done) {
        report.findings.append(done.error().detail);
    }
    report.sound = report.findings.isEmpty();
    return report;
}

} // namespace Chancery::Store
