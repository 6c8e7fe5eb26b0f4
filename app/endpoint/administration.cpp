// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration.h"

#include "base/clock.h"
#include "base/rfc3339.h"
#include "domain/catalogue.h"
#include "endpoint/accounts.h"
#include "endpoint/importer.h"
#include "endpoint/sqlitestorage.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Chancery::App {

namespace {

using Endpoint::Storage;

constexpr int Refused = 1;

Expected<int> addAccount(Storage &storage, const CommandLine &line)
{
    return Endpoint::rolesFromText(line.roles)
        .and_then([&](Domain::Roles roles) {
            return Endpoint::makeAccount(storage, {{}, line.subject, line.mission, roles, !line.readOnly});
        })
        .map([](const QString &token) {
            say(stdout, token);
            return 0;
        });
}

Expected<int> listAccounts(const Storage &storage)
{
    return storage.accounts().map([](const std::vector<Endpoint::Token> &tokens) {
        for (const Endpoint::Token &token : tokens) {
            const Domain::Caller &caller = token.caller;
            say(stdout,
                QStringList {caller.account, caller.name, caller.mission.isEmpty() ? u"-"_s : caller.mission,
                             Endpoint::rolesToText(caller.roles), caller.mayWrite ? u"read-write"_s : u"read-only"_s,
                             token.revoked ? u"revoked"_s : u"active"_s, formatInstant(token.createdAt)}
                    .join(u'\t'));
        }
        return 0;
    });
}

Expected<int> revokeAccount(Storage &storage, const CommandLine &line)
{
    return Endpoint::revokeAccounts(storage, line.subject).map([](int count) {
        say(stdout, u"revoked %1"_s.arg(count));
        return 0;
    });
}

Expected<int> import(Storage &storage, const CommandLine &line)
{
    QFile file(line.subject);
    const bool isOpen = line.subject == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failure(ErrorCode::NotFound, u"%1: %2"_s.arg(line.subject, file.errorString()));
    }
    return Endpoint::Importer(storage, Domain::catalogue()).run(file).map([](const Endpoint::ImportReport &report) {
        for (const QString &finding : report.findings) {
            say(stderr, finding);
        }
        say(stdout,
            u"stored %1, unchanged %2, refused %3"_s.arg(report.stored).arg(report.unchanged).arg(report.refused));
        return report.refused > 0 ? Refused : 0;
    });
}

Expected<int> exportTo(const Storage &storage, const CommandLine &line)
{
    if (line.subject == "-"_L1) {
        QFile file;
        if (!file.open(stdout, QIODevice::WriteOnly)) {
            return failure(ErrorCode::Storage, file.errorString());
        }
        return Endpoint::exportAll(storage, Domain::catalogue(), file).map([](qint64) { return 0; });
    }
    QSaveFile file(line.subject);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, u"%1: %2"_s.arg(line.subject, file.errorString()));
    }
    const Expected<qint64> count = Endpoint::exportAll(storage, Domain::catalogue(), file);
    if (!count) {
        return tl::unexpected<Error>(count.error());
    }
    if (!file.commit()) {
        return failure(ErrorCode::Storage, u"%1: %2"_s.arg(line.subject, file.errorString()));
    }
    say(stdout, u"exported %1"_s.arg(*count));
    return 0;
}

Expected<int> renew(Storage &storage, const CommandLine &line)
{
    // A running endpoint would go on with the identity it read at its start.
    QLockFile lock(QDir(line.data).filePath(u"endpoint.lock"_s));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return failure(ErrorCode::StorageLocked, u"stop the endpoint first"_s);
    }
    return storage.renewIncarnation().map([] { return 0; });
}

} // namespace

void say(std::FILE *to, const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), to);
    std::fflush(to);
}

QString databasePath(const QString &directory)
{
    return QDir(directory).filePath(u"endpoint.db"_s);
}

Expected<void> makeDataDirectory(const QString &directory)
{
    const bool isNew = !QDir(directory).exists();
    if (!QDir().mkpath(directory)) {
        return failure(ErrorCode::StorageReadOnly, u"cannot make the directory "_s + directory);
    }
    if (isNew) {
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

Expected<int> administer(const CommandLine &line)
{
    if (const Expected<void> made = makeDataDirectory(line.data); !made) {
        return tl::unexpected<Error>(made.error());
    }
    const SystemClock clock;
    const auto opened = Endpoint::SqliteStorage::open(databasePath(line.data), clock);
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    Storage &storage = **opened;
    switch (line.command) {
    case CommandLine::Command::AccountAdd:
        return addAccount(storage, line);
    case CommandLine::Command::AccountList:
        return listAccounts(storage);
    case CommandLine::Command::AccountRevoke:
        return revokeAccount(storage, line);
    case CommandLine::Command::Import:
        return import(storage, line);
    case CommandLine::Command::Export:
        return exportTo(storage, line);
    case CommandLine::Command::Restored:
        return renew(storage, line);
    case CommandLine::Command::Serve:
    case CommandLine::Command::Help:
        break;
    }
    return failure(ErrorCode::Internal, u"command"_s);
}

} // namespace Chancery::App
