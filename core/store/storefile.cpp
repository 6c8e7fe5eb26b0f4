// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefile.h"

#include "base/logging.h"
#include "base/profile.h"
#include "domain/catalogue.h"
#include "store/migrations.h"
#include "store/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

// 8 KiB pages and 64 MiB of cache were measured best for a first sync; revoked rows are overwritten (FAST).
constexpr std::string_view Settings =
    "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
    "PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 2000;"
    "PRAGMA secure_delete = FAST; PRAGMA cell_size_check = ON";
constexpr std::string_view ReaderSettings =
    "PRAGMA query_only = ON; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON";

constexpr auto DamagedMark = "damaged\n";

QString markPath(const QString &directory)
{
    return QDir(directory).filePath(u"chancery.open"_s);
}

Expected<void> setUp(Connection &connection)
{
    // The page size holds for a new file only, and has to be said before anything is in it.
    return connection.exec("PRAGMA page_size = 8192")
        .and_then([&] { return connection.text("PRAGMA journal_mode = WAL"); })
        .and_then([&](const QString &mode) -> Expected<void> {
            if (mode != "wal"_L1) {
                return failure(ErrorCode::Storage, u"no write-ahead log: "_s + mode);
            }
            return connection.exec(Settings);
        });
}

} // namespace

Catalogue catalogueOr(Catalogue wished)
{
    return wished.empty() ? Domain::catalogue() : wished;
}

Expected<Connection> openForWriting(const QString &directory, const QString &vfs, bool createIfMissing)
{
    const QString path = ProfilePaths {directory}.store();
    if (!createIfMissing && !QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, u"there is no store"_s);
    }
    Expected<Connection> connection = Connection::open(path, Connection::Mode::Create, vfs);
    if (!connection) {
        return connection;
    }
    const bool wasDamaged = OpenMark::of(directory) == OpenMark::Left::Damaged;
    Expected<void> ready =
        versionOf(*connection)
            .and_then([&](int) { return setUp(*connection); })
            .and_then([&]() -> Expected<void> { return wasDamaged ? quickCheck(*connection) : Expected<void> {}; })
            .and_then([&] { return registerTokenizer(*connection); })
            .and_then([&] { return migrate(*connection, path); });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    return connection;
}

Expected<Connection> openForReading(const QString &directory)
{
    const QString path = ProfilePaths {directory}.store();
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::NotFound, u"there is no store"_s);
    }
    Expected<Connection> connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection) {
        return connection;
    }
    Expected<void> ready = versionOf(*connection)
                               .and_then([](int version) -> Expected<void> {
                                   // Older files are upgraded by the writer, which is opened first.
                                   return version == static_cast<int>(migrations().size())
                                       ? Expected<void> {}
                                       : failure(ErrorCode::NotFound, u"the store is not set up"_s);
                               })
                               .and_then([&] { return connection->exec(ReaderSettings); })
                               .and_then([&] { return registerTokenizer(*connection); });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    return connection;
}

Expected<void> quickCheck(Connection &connection)
{
    return connection.text("PRAGMA quick_check(1)").and_then([](const QString &result) -> Expected<void> {
        return result == "ok"_L1 ? Expected<void> {} : failure(ErrorCode::StorageDamaged, u"quick_check: "_s + result);
    });
}

OpenMark::OpenMark(const QString &directory, bool leaveIt)
    : m_path(markPath(directory))
    , m_leaveIt(leaveIt)
{
    QFile file(m_path);
    static_cast<void>(file.open(QFile::WriteOnly)); // on a full disk the next start checks nothing, that is all
}

OpenMark::~OpenMark()
{
    if (!m_leaveIt) {
        QFile::remove(m_path);
    }
}

void OpenMark::noteDamaged()
{
    m_leaveIt = true;
    QFile file(m_path);
    if (!file.open(QFile::WriteOnly) || file.write(DamagedMark) < 0) {
        qCWarning(Log::store) << "the damage could not be noted";
    }
}

OpenMark::Left OpenMark::of(const QString &directory)
{
    QFile file(markPath(directory));
    if (!file.exists()) {
        return Left::Closed;
    }
    return file.open(QFile::ReadOnly) && file.readAll() == DamagedMark ? Left::Damaged : Left::Open;
}

} // namespace Chancery::Store
