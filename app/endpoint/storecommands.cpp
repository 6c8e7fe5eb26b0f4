// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "endpoint/accounts.h"
#include "endpoint/importer.h"
#include "endpoint/sqlitestorage.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Chancery::EndpointApp {

namespace {

const SystemClock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Expected<std::unique_ptr<Endpoint::SqliteStorage>> storageOf(const Options &options)
{
    return databaseIn(options.data).and_then([](const QString &path) {
        return Endpoint::SqliteStorage::open(path, systemClock());
    });
}

void printAccount(const Domain::Caller &caller, const QString &last)
{
    const QString mission = caller.mission.isEmpty() ? u"-"_s : caller.mission;
    QTextStream(stdout) << "account " << caller.name << ' ' << mission << ' ' << Endpoint::rolesToText(caller.roles)
                        << ' ' << last << '\n';
}

Expected<int> addAccount(Endpoint::Storage &storage, const Options &options)
{
    const auto roles = Endpoint::rolesFromText(options.roles);
    if (!roles) {
        return tl::unexpected(roles.error());
    }
    const Domain::Caller caller {.name = options.words.at(2), .mission = options.mission, .roles = *roles};
    const auto token = Endpoint::makeAccount(storage, caller);
    if (!token) {
        return tl::unexpected(token.error());
    }
    printAccount(caller, *token);
    return 0;
}

Expected<int> listAccounts(const Endpoint::Storage &storage)
{
    const auto accounts = storage.accounts();
    if (!accounts) {
        return tl::unexpected(accounts.error());
    }
    for (const Endpoint::Token &token : *accounts) {
        printAccount(token.caller, token.revoked ? u"revoked"_s : token.caller.account);
    }
    return 0;
}

} // namespace

Expected<int> account(const Options &options)
{
    const QString what = options.words.value(1);
    const qsizetype wanted = what == "list"_L1 ? 2 : 3;
    if ((what != "add"_L1 && what != "list"_L1 && what != "revoke"_L1) || options.words.size() != wanted) {
        return failure(ErrorCode::Malformed,
                       u"usage: account add NAME [--mission FRA] --roles ROLE,… | list | revoke NAME"_s);
    }
    const auto storage = storageOf(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    if (what == "add"_L1) {
        return addAccount(**storage, options);
    }
    if (what == "list"_L1) {
        return listAccounts(**storage);
    }
    const auto revoked = Endpoint::revokeAccounts(**storage, options.words.at(2));
    return revoked ? Expected<int>(0) : tl::unexpected(revoked.error());
}

Expected<int> import(const Options &options)
{
    if (options.words.size() != 2) {
        return failure(ErrorCode::Malformed, u"usage: import FILE.ndjson"_s);
    }
    QFile file(options.words.at(1));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    const auto storage = storageOf(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    const auto report = Endpoint::Importer(**storage, systemClock(), Domain::catalogue()).run(file);
    if (!report) {
        return tl::unexpected(report.error());
    }
    for (const QString &finding : report->findings) {
        QTextStream(stderr) << finding << '\n';
    }
    QTextStream(stdout) << "stored " << report->stored << ", unchanged " << report->unchanged << ", refused "
                        << report->refused << '\n';
    return report->refused == 0 ? 0 : 1;
}

Expected<int> exportRecords(const Options &options)
{
    const auto storage = storageOf(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        return failure(ErrorCode::Storage, u"cannot write to stdout"_s);
    }
    const auto count = Endpoint::exportAll(**storage, Domain::catalogue(), output);
    return count ? Expected<int>(0) : tl::unexpected(count.error());
}

Expected<int> collectGarbage(const Options &options)
{
    constexpr int TombstoneDays = 90; // protocol §4; announced in the service document
    constexpr int OperationDays = 180;
    const auto storage = storageOf(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    const QDateTime now = systemClock().now();
    const auto done = (*storage)
                          ->seqAt(now.addDays(-TombstoneDays))
                          .and_then([&](qint64 seq) { return (*storage)->collectGarbage(seq); })
                          .and_then([&]() { return (*storage)->forgetOperations(now.addDays(-OperationDays)); });
    return done ? Expected<int>(0) : tl::unexpected(done.error());
}

Expected<int> restored(const Options &options)
{
    const auto storage = storageOf(options);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    const auto done = (*storage)->renewIncarnation();
    return done ? Expected<int>(0) : tl::unexpected(done.error());
}

} // namespace Chancery::EndpointApp
