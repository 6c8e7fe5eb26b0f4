// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "salvage.h"

#include "base/profile.h"
#include "store/outboxtable.h"
#include "store/sqlite.h"
#include "store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

constexpr qint64 PageSize = 8192;
constexpr qint64 PageCountAt = 28; // in the header of the file, big-endian
constexpr qint64 MostSingleReads = 100'000;

constexpr std::string_view EntryColumns = "SELECT n, operation, state, ack_rev, tries, answer FROM outbox ";
constexpr std::string_view CopyColumns =
    "SELECT n, operation, state, ack_rev, tries, answer FROM outbox INDEXED BY outbox_copy ";

class Salvager
{
public:
    explicit Salvager(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] bool canReadSchema()
    {
        const Expected<qint64> tables =
            m_connection.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('outbox', 'sync_state')");
        return tables && *tables == 2;
    }

    Salvage run()
    {
        readOutbox();
        nameLost();
        readArchive();
        if (Expected<Standing> standing = loadStanding(m_connection)) {
            m_salvage.standing = std::move(*standing);
        }
        return std::move(m_salvage);
    }

private:
    /// Takes rows in one direction until one cannot be read; false then.
    bool readRows(std::string_view select, const char *order)
    {
        Expected<Statement> rows = m_connection.prepare(std::string(select) + order);
        if (!rows) {
            return false;
        }
        return rows->forEachRow([&] { take(*rows); }).has_value();
    }

    void take(const Statement &row)
    {
        const qint64 n = row.integer(0);
        if (m_saved.contains(n)) {
            return;
        }
        if (Expected<Domain::OutboxEntry> entry = entryFrom(row)) {
            m_saved.insert(n);
            m_salvage.entries.push_back(std::move(*entry));
        }
    }

    void readOutbox()
    {
        const bool tableIsWhole = readRows(EntryColumns, "ORDER BY n");
        const bool copyIsWhole = readRows(CopyColumns, "ORDER BY op");
        if (!tableIsWhole && !copyIsWhole) {
            readRows(EntryColumns, "ORDER BY n DESC");
            readRows(CopyColumns, "ORDER BY op DESC");
            readGap();
        }
        m_oneIsWhole = tableIsWhole || copyIsWhole;
        std::ranges::sort(m_salvage.entries, {}, [](const Domain::OutboxEntry &entry) { return entry.operation.n; });
    }

    // A damaged page may lie between two good ones.
    void readGap()
    {
        const Expected<qint64> last = m_connection.integer("SELECT last_n FROM sync_state");
        const qint64 seen = m_saved.isEmpty() ? 0 : *std::max_element(m_saved.cbegin(), m_saved.cend());
        const qint64 end = std::max(last.value_or(0), seen);
        for (qint64 n = std::max<qint64>(1, end - MostSingleReads); n <= end; ++n) {
            if (m_saved.contains(n)) {
                continue;
            }
            Expected<Statement> row = m_connection.prepare(std::string(EntryColumns) + "WHERE n = ?1");
            if (row && row->bind(1, n).step().value_or(false)) {
                take(*row);
            }
        }
    }

    void nameLost()
    {
        Expected<Statement> rows =
            m_connection.prepare("SELECT n, collection, record FROM outbox INDEXED BY outbox_by_record");
        const auto nameOne = [&] {
            if (!m_saved.contains(rows->integer(0))) {
                ++m_salvage.lostOperations;
                m_salvage.lost.append(rows->text(1) + u'/' + rows->text(2));
            }
        };
        const bool indexIsWhole = rows && rows->forEachRow(nameOne);
        if (!m_oneIsWhole && !indexIsWhole && m_salvage.lostOperations == 0) {
            m_salvage.lostOperations = 1; // at least; nothing is left that could name it
        }
        m_salvage.lost.removeDuplicates();
    }

    void readArchive()
    {
        for (const char *order : {"rowid", "rowid DESC"}) {
            Expected<Statement> rows =
                m_connection.prepare(std::string("SELECT op, n, collection, record, operation, ack_rev, outcome, "
                                                 "left_at FROM outbox_archive ORDER BY ")
                                     + order);
            const auto takeOne = [&] {
                m_salvage.archive.push_back({rows->text(0), rows->integer(1), rows->text(2), rows->text(3),
                                             rows->text(4), rows->integer(5), rows->text(6), rows->integer(7)});
            };
            if (rows && rows->forEachRow(takeOne)) {
                break;
            }
        }
    }

    Connection &m_connection;
    Salvage m_salvage;
    QSet<qint64> m_saved; ///< Numbers of the entries in it.
    bool m_oneIsWhole = false;
};

std::optional<Salvage> read(const QString &path)
{
    // Writable, because the write-ahead log may have to be replayed; yet nothing is written back.
    Expected<Connection> connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection) {
        return std::nullopt;
    }
    connection->keepLogOnClose();
    Salvager salvager(*connection);
    return salvager.canReadSchema() ? std::optional(salvager.run()) : std::nullopt;
}

/// The first page of a file as this build makes it.
QByteArray firstPage(const QString &directory)
{
    {
        const Expected<Connection> made = openForWriting(directory, {}, true);
        if (!made) {
            return {};
        }
    }
    QFile file(ProfilePaths {directory}.store());
    return file.open(QFile::ReadOnly) ? file.read(PageSize) : QByteArray();
}

bool writeFirstPage(const QString &path, QByteArray page)
{
    QFile file(path);
    if (page.size() != PageSize || !file.open(QFile::ReadWrite)) {
        return false;
    }
    qToBigEndian(static_cast<quint32>(file.size() / PageSize), page.data() + PageCountAt);
    return file.write(page) == PageSize;
}

std::optional<Salvage> readWithNewFirstPage(const QString &path)
{
    QTemporaryDir place(QFileInfo(path).path() + u"/salvage-XXXXXX"_s);
    const QString copy = place.filePath(u"copy.sqlite3"_s);
    if (!place.isValid() || !QFile::copy(path, copy)) {
        return std::nullopt;
    }
    QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    if (!writeFirstPage(copy, firstPage(place.path()))) {
        return std::nullopt;
    }
    std::optional<Salvage> saved = read(copy);
    if (saved) {
        return saved;
    }
    // The log may be what is broken.
    QFile::remove(copy + u"-wal"_s);
    return read(copy);
}

} // namespace

Salvage salvage(const QString &path)
{
    if (std::optional<Salvage> saved = read(path)) {
        return std::move(*saved);
    }
    if (std::optional<Salvage> saved = readWithNewFirstPage(path)) {
        return std::move(*saved);
    }
    Salvage nothing;
    nothing.lostOperations = 1;
    return nothing;
}

} // namespace Chancery::Store
