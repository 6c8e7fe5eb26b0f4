// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite.h"

#include <sqlite3.h>

#include <string>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

// The cache is emptied beyond this; texts are made from descriptions, so their number is bounded in practice.
constexpr std::size_t MostCachedStatements = 500;
constexpr int BusyMilliseconds = 5000;

ErrorCode codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::StorageReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StorageDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageLocked;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Storage;
    }
}

Error errorOf(sqlite3 *handle, int code)
{
    const int extended = handle != nullptr ? sqlite3_extended_errcode(handle) : code;
    const char *message = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    return sqliteError((extended & 0xff) == (code & 0xff) ? extended : code, QString::fromUtf8(message));
}

int lengthOf(std::string_view text)
{
    return static_cast<int>(text.size());
}

// An empty view may have no address, which SQLite would take for NULL.
const char *dataOf(std::string_view text)
{
    return text.data() != nullptr ? text.data() : "";
}

// The value SQLITE_TRANSIENT stands for; the macro is an old-style cast.
sqlite3_destructor_type transient()
{
    return reinterpret_cast<sqlite3_destructor_type>(std::intptr_t {-1});
}

/// Another connection may make one index after the other, as after a snapshot. SQLite looks at the new schema once and
/// gives up when the next one is there by then; nothing has been read yet, so that looking again is safe.
template <class Attempt>
int whileTheSchemaChanges(Attempt attempt)
{
    constexpr int Most = 100;
    int code = attempt();
    for (int i = 0; code == SQLITE_SCHEMA && i < Most; ++i) {
        code = attempt();
    }
    return code;
}

} // namespace

Error sqliteError(int code, const QString &what)
{
    return Error {codeOf(code), u"sqlite %1: %2"_s.arg(code).arg(what)};
}

struct Connection::Private
{
    struct Cached
    {
        sqlite3_stmt *handle = nullptr;
        bool busy = false;
    };
    sqlite3 *handle = nullptr;
    std::unordered_map<std::string, Cached> statements;

    Private() = default;
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        dropIdle();
        sqlite3_close_v2(handle);
    }
    void dropIdle()
    {
        std::erase_if(statements, [](auto &entry) {
            if (entry.second.busy) {
                return false;
            }
            sqlite3_finalize(entry.second.handle);
            return true;
        });
    }
};

// --- Statement

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_busy(std::exchange(other.m_busy, nullptr))
    , m_bindError(std::exchange(other.m_bindError, 0))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_busy = std::exchange(other.m_busy, nullptr);
        m_bindError = std::exchange(other.m_bindError, 0);
    }
    return *this;
}

Statement::~Statement()
{
    release();
}

void Statement::release()
{
    if (m_handle == nullptr) {
        return;
    }
    if (m_busy == nullptr) {
        sqlite3_finalize(m_handle);
    } else {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
        *m_busy = false;
    }
    m_handle = nullptr;
    m_busy = nullptr;
}

Statement &Statement::noteBind(int code)
{
    if (code != SQLITE_OK && m_bindError == 0) {
        m_bindError = code;
    }
    return *this;
}

Statement &Statement::bind(int index, qint64 value)
{
    return noteBind(sqlite3_bind_int64(m_handle, index, value));
}
Statement &Statement::bind(int index, double value)
{
    return noteBind(sqlite3_bind_double(m_handle, index, value));
}
Statement &Statement::bindNull(int index)
{
    return noteBind(sqlite3_bind_null(m_handle, index));
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return bindText(index, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    return noteBind(sqlite3_bind_blob64(m_handle, index,
                                        dataOf({blob.constData(), static_cast<std::size_t>(blob.size())}),
                                        static_cast<sqlite3_uint64>(blob.size()), transient()));
}

Statement &Statement::bindText(int index, std::string_view utf8)
{
    return noteBind(sqlite3_bind_text64(m_handle, index, dataOf(utf8), utf8.size(), transient(), SQLITE_UTF8));
}

Statement &Statement::bindStatic(int index, std::string_view utf8)
{
    return noteBind(sqlite3_bind_text64(m_handle, index, dataOf(utf8), utf8.size(), nullptr, SQLITE_UTF8));
}

Expected<bool> Statement::step()
{
    if (m_bindError != 0) {
        return tl::unexpected(errorOf(nullptr, std::exchange(m_bindError, 0)));
    }
    const int code = whileTheSchemaChanges([this] {
        const int result = sqlite3_step(m_handle);
        if (result == SQLITE_SCHEMA) {
            sqlite3_reset(m_handle);
        }
        return result;
    });
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    Error error = errorOf(sqlite3_db_handle(m_handle), code);
    sqlite3_reset(m_handle);
    return tl::unexpected(std::move(error));
}

Expected<void> Statement::run()
{
    while (true) {
        const Expected<bool> more = step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            reset();
            return {};
        }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}
int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column));
    return data == nullptr ? std::string_view {} : std::string_view {static_cast<const char *>(data), size};
}

// --- Connection

Connection::Connection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Connection::Connection(Connection &&other) noexcept = default;
Connection &Connection::operator=(Connection &&other) noexcept = default;
Connection::~Connection() = default;

Expected<Connection> Connection::open(const QString &path, Mode mode, const QString &vfs)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= mode == Mode::Create ? SQLITE_OPEN_CREATE : 0;
    auto opened = std::make_unique<Private>();
    const QByteArray vfsName = vfs.toUtf8();
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened->handle, flags,
                                     vfsName.isEmpty() ? nullptr : vfsName.constData());
    if (code != SQLITE_OK) {
        return tl::unexpected(errorOf(opened->handle, code));
    }
    sqlite3_busy_timeout(opened->handle, BusyMilliseconds);
    sqlite3_db_config(opened->handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(opened->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return Connection(std::move(opened));
}

Expected<void> Connection::exec(std::string_view sql)
{
    const int code = sqlite3_exec(d->handle, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(errorOf(d->handle, code));
    }
    return {};
}

Expected<void> Connection::commitNothing()
{
    // SQLite leaves out what an UPDATE would not change, but never a number in the file's header.
    return integer("PRAGMA user_version").and_then([this](qint64 version) {
        return exec("PRAGMA user_version = " + std::to_string(version));
    });
}

Expected<Statement> Connection::prepare(std::string_view sql)
{
    if (d->statements.size() > MostCachedStatements) {
        d->dropIdle();
    }
    Private::Cached &cached = d->statements[std::string(sql)];
    sqlite3_stmt *handle = cached.handle;
    if (handle == nullptr || cached.busy) {
        const int code = whileTheSchemaChanges([&] {
            return sqlite3_prepare_v3(d->handle, sql.data(), lengthOf(sql), SQLITE_PREPARE_PERSISTENT, &handle,
                                      nullptr);
        });
        if (code != SQLITE_OK) {
            return tl::unexpected(errorOf(d->handle, code));
        }
        if (cached.busy) {
            return Statement(handle, nullptr);
        }
        cached.handle = handle;
    }
    cached.busy = true;
    return Statement(handle, &cached.busy);
}

Expected<qint64> Connection::integer(std::string_view sql)
{
    return prepare(sql).and_then([](Statement statement) {
        return statement.step().map([&statement](bool row) { return row ? statement.integer(0) : 0; });
    });
}

Expected<QString> Connection::text(std::string_view sql)
{
    return prepare(sql).and_then([](Statement statement) {
        return statement.step().map([&statement](bool row) { return row ? statement.text(0) : QString(); });
    });
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(d->handle);
}
qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(d->handle);
}
qint64 Connection::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(d->handle);
}
bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(d->handle) == 0;
}
void Connection::keepLogOnClose()
{
    sqlite3_db_config(d->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}
void Connection::interrupt() const
{
    sqlite3_interrupt(d->handle);
}
sqlite3 *Connection::handle() const
{
    return d->handle;
}

// --- Transaction

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Expected<Transaction> Transaction::begin(Connection &connection, Mode mode)
{
    return connection.exec(mode == Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN").map([&connection] {
        return Transaction(connection);
    });
}

Expected<void> Transaction::commit()
{
    Expected<void> done = m_connection->exec("COMMIT");
    if (done) {
        m_connection = nullptr;
    } else {
        rollback();
    }
    return done;
}

void Transaction::rollback()
{
    // After some errors (full, I/O) SQLite has rolled back by itself; then there is nothing to end.
    if (m_connection != nullptr && m_connection->inTransaction()) {
        static_cast<void>(m_connection->exec("ROLLBACK"));
    }
    m_connection = nullptr;
}

} // namespace Chancery::Store
