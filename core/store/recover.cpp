// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"
#include "store/outboxtable.h"
#include "store/salvage.h"
#include "store/sqlite.h"
#include "store/store.h"
#include "store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

/// Gives a file a second name, so that it is there under one of the two whatever happens next.
bool keep(const QString &path, const QString &name)
{
    std::error_code error;
    std::filesystem::create_hard_link(QFile::encodeName(path).toStdString(), QFile::encodeName(name).toStdString(),
                                      error);
    return !error || QFile::copy(path, name); // not every file system has links
}

/// Keeps the file and its log under another name. Answers which.
Expected<QString> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s);
    const QFileInfo info(path);
    QString aside = info.dir().filePath(u"chancery.damaged-%1.sqlite3"_s.arg(stamp));
    for (int i = 2; QFileInfo::exists(aside); ++i) {
        aside = info.dir().filePath(u"chancery.damaged-%1-%2.sqlite3"_s.arg(stamp).arg(i));
    }
    const QString log = path + u"-wal"_s;
    if (!keep(path, aside) || (QFileInfo::exists(log) && !keep(log, aside + u"-wal"_s))) {
        return failure(ErrorCode::StorageReadOnly, u"the damaged file cannot be set aside"_s);
    }
    return aside;
}

/// Puts the new file in the place of the old one. The old log goes before: SQLite would replay it into the new file.
Expected<void> replace(const QString &made, const QString &path)
{
    QFile::remove(path + u"-shm"_s);
    QFile::remove(path + u"-wal"_s);
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(made).toStdString(), QFile::encodeName(path).toStdString(), error);
    if (error) {
        return failure(ErrorCode::StorageReadOnly, u"the new file cannot be put in its place"_s);
    }
    return {};
}

Expected<void> writeArchived(Connection &connection, const Salvage::Archived &row)
{
    return connection
        .prepare("INSERT OR IGNORE INTO outbox_archive(op, n, collection, record, operation, ack_rev, outcome, left_at)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .and_then([&row](Statement statement) {
            statement.bind(1, row.op).bind(2, row.n).bind(3, row.collection).bind(4, row.record).bind(5, row.operation);
            return statement.bind(6, row.ackRev).bind(7, row.outcome).bind(8, row.leftAt).run();
        });
}

Expected<void> writeSaved(Connection &connection, const Salvage &saved)
{
    Expected<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    Standing standing;
    standing.sync.account = saved.standing.sync.account;
    standing.sync.client = saved.standing.sync.client;
    standing.sync.caller = saved.standing.sync.caller;
    standing.sync.service = saved.standing.sync.service;
    standing.lastN = saved.standing.lastN;
    for (const Domain::OutboxEntry &entry : saved.entries) {
        standing.lastN = std::max(standing.lastN, entry.operation.n);
        if (Expected<void> written = writeEntry(connection, entry); !written) {
            return written;
        }
    }
    for (const Salvage::Archived &row : saved.archive) {
        if (Expected<void> written = writeArchived(connection, row); !written) {
            return written;
        }
    }
    return saveStanding(connection, standing).and_then([&transaction] { return transaction->commit(); });
}

/// Makes a whole new file with what was saved, beside the damaged one.
Expected<void> writeNew(const QString &place, const Salvage &saved)
{
    return openForWriting(place, {}, true).and_then([&saved](Connection connection) {
        return connection.exec("PRAGMA synchronous = FULL")
            .and_then([&] { return writeSaved(connection, saved); })
            .and_then([&] { return connection.exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
    });
}

Expected<RecoveryReport> replaceDamaged(const ProfilePaths &paths)
{
    RecoveryReport report;
    const bool exists = QFileInfo::exists(paths.store());
    const Salvage saved = exists ? salvage(paths.store()) : Salvage {};
    report.savedOperations = static_cast<int>(saved.entries.size());
    report.lostOperations = saved.lostOperations;
    report.lost = saved.lost;
    const QTemporaryDir place(QDir(paths.dir).filePath(u"recovery-XXXXXX"_s));
    if (!place.isValid()) {
        return failure(ErrorCode::StorageReadOnly, u"there is no place for a new file"_s);
    }
    if (Expected<void> written = writeNew(place.path(), saved); !written) {
        return tl::unexpected(written.error());
    }
    if (exists) {
        const Expected<QString> aside = setAside(paths.store());
        if (!aside) {
            return tl::unexpected(aside.error());
        }
        report.setAside = *aside;
    }
    return replace(ProfilePaths {place.path()}.store(), paths.store()).map([&report] { return report; });
}

} // namespace

Expected<RecoveryReport> recover(const QString &directory, Catalogue catalogue)
{
    const ProfilePaths paths {directory};
    Expected<RecoveryReport> report;
    {
        const Expected<ProfileLock> lock = paths.create().and_then([&paths] { return ProfileLock::acquire(paths); });
        if (!lock) {
            return tl::unexpected(lock.error());
        }
        report = replaceDamaged(paths);
    }
    if (!report) {
        return report;
    }
    // Makes the derived tables, so that the user's edits show at once.
    return Store::open(directory, {.catalogue = catalogue}).map([&report](const std::unique_ptr<Store> &) {
        return *report;
    });
}

} // namespace Chancery::Store
