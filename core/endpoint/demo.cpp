// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo.h"

#include "endpoint/accounts.h"
#include "endpoint/blobstore.h"
#include "endpoint/passon.h"
#include "endpoint/storage.h"

#include <QFile>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

struct Person
{
    const char *name;
    const char *mission;
    Domain::Role role;
};

constexpr std::array<Person, 15> People {{
    {"Camille.Demo", "FRA", Domain::Role::FocalPoint},
    {"Dominique.Demo", "FRA", Domain::Role::Head},
    {"Claude.Demo", "FRA", Domain::Role::Officer},
    {"Wanjiru.Demo", "KEN", Domain::Role::FocalPoint},
    {"Joana.Demo", "BRA", Domain::Role::Officer},
    {"Njeri.Demo", "KEN", Domain::Role::Head},
    {"Lucia.Demo", "ESP", Domain::Role::GroupChair},
    {"Assembly.Demo", "-", Domain::Role::Gaab},
    {"Council.Demo", "-", Domain::Role::EcosocSec},
    {"Meetings.Demo", "-", Domain::Role::MmsMsu},
    {"Protocol.Demo", "-", Domain::Role::Protocol},
    {"Trainer.Demo", "-", Domain::Role::Trainer},
    {"Servicedesk.Demo", "-", Domain::Role::ServiceDesk},
    {"Editor.Demo", "-", Domain::Role::PortalEditor},
    {"Moderator.Demo", "-", Domain::Role::WgInformatics},
}};

std::optional<DemoAccount> parsed(const QByteArray &line)
{
    const QStringList parts = QString::fromUtf8(line).simplified().split(u' ');
    return parts.size() == 5 && parts.at(0) == "account"_L1
        ? std::optional(DemoAccount {parts.at(1), parts.at(2), parts.at(3), parts.at(4)})
        : std::nullopt;
}

/// Those of the file whose tokens the storage knows; empty when one of them is unknown or revoked.
std::vector<DemoAccount> kept(const Storage &storage, const QString &path)
{
    std::vector<DemoAccount> accounts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return accounts;
    }
    while (!file.atEnd()) {
        const std::optional<DemoAccount> account = parsed(file.readLine());
        if (!account || !authenticate(storage, "Bearer " + account->token.toLatin1())) {
            return {};
        }
        accounts.push_back(*account);
    }
    return accounts;
}

Expected<void> keep(const std::vector<DemoAccount> &accounts, const QString &path)
{
    QSaveFile file(path);
    bool isFine = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const DemoAccount &account : accounts) {
        isFine = isFine && file.write(account.line().toUtf8() + '\n') > 0;
    }
    return isFine && file.commit() ? Expected<void>() : failure(ErrorCode::Storage, file.errorString());
}

Expected<DemoAccount> made(Storage &storage, const Person &person)
{
    DemoAccount account {QLatin1String(person.name), QLatin1String(person.mission), rolesToText(person.role), {}};
    const QString mission = account.mission == "-"_L1 ? QString() : account.mission;
    const Expected<QString> token = makeAccount(storage, {{}, account.name, mission, person.role, true});
    if (!token) {
        return passOn(token);
    }
    account.token = *token;
    return account;
}

} // namespace

QString DemoAccount::line() const
{
    return u"account %1 %2 %3 %4"_s.arg(name, mission, roles, token);
}

Expected<ImportReport> fillWithDemoData(Storage &storage, std::span<const Domain::Collection *const> catalogue,
                                        const QDir &directory)
{
    ImportReport total;
    const Expected<qint64> seq = storage.seq();
    if (!seq || *seq > 0) {
        return seq ? Expected<ImportReport>(total) : passOn(seq);
    }
    const QStringList names = directory.entryList({u"*.ndjson"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Storage, name);
        }
        const Expected<ImportReport> report = Importer(storage, catalogue).run(file);
        if (!report) {
            return report;
        }
        total.stored += report->stored;
        total.unchanged += report->unchanged;
        total.refused += report->refused;
        for (const QString &finding : report->findings) {
            total.findings.append(name + u": "_s + finding);
        }
    }
    return total;
}

Expected<void> keepDemoBlobs(Storage &storage, const QDir &directory, const QString &blobDirectory)
{
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Storage, name);
        }
        if (const Expected<bool> kept = keepBlob(storage, blobDirectory, file.readAll()); !kept) {
            return passOn(kept);
        }
    }
    return {};
}

Expected<std::vector<DemoAccount>> demoAccounts(Storage &storage, const QString &file)
{
    std::vector<DemoAccount> accounts = kept(storage, file);
    if (!accounts.empty()) {
        return accounts;
    }
    for (const Person &person : People) {
        Expected<DemoAccount> account = made(storage, person);
        if (!account) {
            return passOn(account);
        }
        accounts.push_back(std::move(*account));
    }
    const Expected<void> written = keep(accounts, file);
    return written ? Expected<std::vector<DemoAccount>>(accounts) : passOn(written);
}

} // namespace Chancery::Endpoint
