// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

/// RAII over the C API of SQLite. Every failure is an Error whose code says what the user can do (full, read-only,
/// damaged, locked); details carry SQLite's message and never a value.
namespace Chancery::Store {

/// The Error of SQLite's result code \p code: FULL → StorageFull, READONLY, CANTOPEN, PERM → StorageReadOnly,
/// CORRUPT, NOTADB → StorageDamaged, BUSY, LOCKED → StorageLocked, INTERRUPT → Cancelled, all others → Storage.
[[nodiscard]] Error sqliteError(int code, const QString &what);

class Connection;

/// A prepared statement, lent by its connection's cache: goes back when destroyed, reset and without values.
/// Must not outlive the connection. A failed bind is reported by the next step().
class Statement
{
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // Indexes of parameters start at 1. Texts are copied, but for bindStatic().
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &blob);
    Statement &bind(int index, double value);
    Statement &bindNull(int index);
    Statement &bindText(int index, std::string_view utf8);
    /// \p utf8 must stay as it is until the next step() that ends the statement, or reset().
    Statement &bindStatic(int index, std::string_view utf8);

    /// True: there is a row. False: the statement has ended.
    [[nodiscard]] Expected<bool> step();
    /// Calls \p row, which reads the columns, once for each row that is left. It answers nothing, or Expected<void>,
    /// whose failure ends the reading and is passed on.
    template <class Row>
    [[nodiscard]] Expected<void> forEachRow(Row &&row);
    /// Runs to the end and resets, for statements without rows; the bound values stay.
    [[nodiscard]] Expected<void> run();
    void reset();

    // Columns of the present row, from 0. Null reads as 0 or empty.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// UTF-8 or blob, valid until the next step(), reset() or another reading of the column.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    friend class Connection;
    struct Slot;
    Statement(sqlite3_stmt *handle, bool *busy)
        : m_handle(handle)
        , m_busy(busy)
    {
    }
    void release();
    Statement &noteBind(int code);

    sqlite3_stmt *m_handle = nullptr;
    bool *m_busy = nullptr; ///< In the cache; null: ours alone.
    int m_bindError = 0;
};

template <class Row>
Expected<void> Statement::forEachRow(Row &&row)
{
    while (true) {
        const Expected<bool> more = step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return {};
        }
        if constexpr (std::is_void_v<decltype(row())>) {
            row();
        } else if (Expected<void> done = row(); !done) {
            return done;
        }
    }
}

/// One connection. Belongs to one thread at a time, but for interrupt().
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// \p vfs empty: the default one. Waits up to five seconds for locks of others.
    [[nodiscard]] static Expected<Connection> open(const QString &path, Mode mode, const QString &vfs = {});
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    /// Any number of statements, without values and rows.
    [[nodiscard]] Expected<void> exec(std::string_view sql);
    /// A commit that changes nothing and yet is one: it stands in the log where one that failed stood.
    [[nodiscard]] Expected<void> commitNothing();
    /// One statement, taken from the cache when the same text was prepared before and is not in use.
    [[nodiscard]] Expected<Statement> prepare(std::string_view sql);
    /// First column of the first row of \p sql; 0 and empty without a row.
    [[nodiscard]] Expected<qint64> integer(std::string_view sql);
    [[nodiscard]] Expected<QString> text(std::string_view sql);

    [[nodiscard]] qint64 changes() const; ///< Rows of the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 totalChanges() const;
    [[nodiscard]] qint64 lastInsertRowid() const;
    [[nodiscard]] bool inTransaction() const;
    /// Leaves the write-ahead log where it is when this connection closes.
    void keepLogOnClose();
    /// Ends what runs on this connection with Cancelled. Any thread.
    void interrupt() const;
    /// For registering functions and tokenizers.
    [[nodiscard]] sqlite3 *handle() const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    enum class Mode {
        Read, ///< One state of the database for several reads.
        Write, ///< Takes the write lock at once.
    };
    [[nodiscard]] static Expected<Transaction> begin(Connection &connection, Mode mode = Mode::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Expected<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    void rollback();

    Connection *m_connection;
};

} // namespace Chancery::Store
