// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "store/sqlite.h"

#include <QFile>

#include <string>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

constexpr qint64 ApplicationId = 0x43484e43; // "CHNC"

Expected<void> apply(Connection &connection, const Migration &step, int version)
{
    Expected<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return connection.exec(step.sql)
        .and_then([&] {
            return connection.exec("PRAGMA application_id = " + std::to_string(ApplicationId)
                                   + "; PRAGMA user_version = " + std::to_string(version));
        })
        .and_then([&] { return transaction->commit(); });
}

Expected<void> backUp(Connection &connection, const QString &copy)
{
    QFile::remove(copy);
    return connection.prepare("VACUUM INTO ?1").and_then([&copy](Statement statement) {
        return statement.bind(1, copy).run();
    });
}

} // namespace

Expected<int> versionOf(Connection &connection, std::span<const Migration> known)
{
    const Expected<qint64> application = connection.integer("PRAGMA application_id");
    const Expected<qint64> version = connection.integer("PRAGMA user_version");
    const Expected<qint64> tables = connection.integer("SELECT count(*) FROM sqlite_schema");
    for (const Expected<qint64> *read : {&application, &version, &tables}) {
        if (!*read) {
            return tl::unexpected(read->error());
        }
    }
    const bool isNew = *version == 0 && *tables == 0;
    if (!isNew && *application != ApplicationId) {
        return failure(ErrorCode::StorageDamaged, u"the file is of another program"_s);
    }
    if (*version < 0 || (*version == 0 && !isNew)) {
        return failure(ErrorCode::StorageDamaged, u"the file has no version"_s);
    }
    if (*version > static_cast<qint64>(known.size())) {
        return failure(ErrorCode::StorageNewer, u"version %1, known are %2"_s.arg(*version).arg(known.size()));
    }
    return static_cast<int>(*version);
}

Expected<void> migrate(Connection &connection, const QString &path, std::span<const Migration> steps)
{
    const Expected<int> present = versionOf(connection, steps);
    if (!present) {
        return tl::unexpected(present.error());
    }
    const auto first = static_cast<std::size_t>(*present);
    if (first > 0 && first < steps.size()) {
        if (Expected<void> copied = backUp(connection, backupPath(path, *present)); !copied) {
            return copied;
        }
    }
    for (std::size_t i = first; i < steps.size(); ++i) {
        if (Expected<void> done = apply(connection, steps[i], static_cast<int>(i) + 1); !done) {
            return done;
        }
    }
    return {};
}

QString backupPath(const QString &path, int version)
{
    return path + u".v%1.backup"_s.arg(version);
}

} // namespace Chancery::Store
