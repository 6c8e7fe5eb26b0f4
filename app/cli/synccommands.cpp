// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"
#include "base/settings.h"
#include "commands.h"
#include "json.h"
#include "sync/secrets.h"
#include "sync/session.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

Expected<QByteArray> tokenFrom(const QString &fileOrDash)
{
    QFile file(fileOrDash);
    const bool open = fileOrDash == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(ErrorCode::NotFound, u"cannot read the token file: %1"_s.arg(file.errorString()));
    }
    const QByteArray token = file.read(16 * 1024).trimmed();
    if (token.isEmpty()) {
        return failure(ErrorCode::Malformed, u"the token file is empty"_s);
    }
    return token;
}

/// Waits for a future of a Session while its signals go on arriving.
template <class T>
Expected<T> awaited(QFuture<Expected<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Expected<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        loop.exec();
    }
    return future.result();
}

/// Scripts have no desktop keychain: the token lies in the profile, readable by its owner alone.
Expected<Sync::Account> accountOf(const QString &profile)
{
    const SettingsStore settings(ProfilePaths {profile}.settings());
    const QString endpoint = settings.get(Settings::EndpointUrl);
    if (endpoint.isEmpty()) {
        return failure(ErrorCode::Unauthenticated, u"not signed in: use sign-in first"_s);
    }
    const auto token = awaited(Sync::Secrets::inFile(profile).read(QStringView(Sync::TokenSecret).toString()));
    if (!token) {
        return tl::unexpected(token.error());
    }
    return Sync::Account {.endpoint = QUrl(endpoint), .token = *token};
}

/// Whether a script has nothing left to wait for, one way or the other.
bool isSettled(const Sync::Status &status)
{
    if (status.connection == Sync::Status::Connection::Refused
        || status.connection == Sync::Status::Connection::TooOld) {
        return true;
    }
    if (status.connection == Sync::Status::Connection::Offline && status.lastError) {
        return true;
    }
    return status.connection == Sync::Status::Connection::Online && status.complete && status.waiting == 0
        && status.work == Sync::Status::Work::Idle;
}

/// Whether every record can be found by its words; after a first sync the index is built behind the rows.
bool isSearchable(const Store::Reader &reader)
{
    const auto progress = reader.searchProgress();
    return !progress || progress->first >= progress->second;
}

Expected<Sync::Status> runUntilSettled(Sync::Session &session)
{
    const auto reader = session.openReader();
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    QEventLoop loop;
    Sync::Status last = session.status();
    QObject::connect(&session, &Sync::Session::statusChanged, &loop, [&](const Sync::Status &status) {
        last = status;
        const bool failed = status.connection != Sync::Status::Connection::Online;
        if (isSettled(status) && (failed || isSearchable(**reader))) {
            loop.quit();
        }
    });
    session.syncNow();
    loop.exec();
    return last;
}

struct Counts
{
    int conflicts = 0;
    int rejected = 0;
};

Expected<Counts> openQuestions(const Sync::Session &session)
{
    const auto entries = session.openReader().and_then([](const auto &reader) { return reader->outbox(); });
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    Counts counts;
    for (const Domain::OutboxEntry &entry : *entries) {
        counts.conflicts += entry.state == Domain::OutboxState::Conflict ? 1 : 0;
        counts.rejected +=
            entry.state == Domain::OutboxState::Rejected || entry.state == Domain::OutboxState::Gone ? 1 : 0;
    }
    return counts;
}

} // namespace

Expected<int> signIn(const Arguments &arguments)
{
    const auto profile = profileOf(arguments.profile);
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const QUrl endpoint(arguments.value(u"endpoint"_s), QUrl::StrictMode);
    if (!endpoint.isValid() || endpoint.host().isEmpty() || !arguments.has(u"token-file"_s)) {
        return failure(ErrorCode::Malformed, u"sign-in needs --endpoint URL and --token-file FILE|-"_s);
    }
    const auto token = tokenFrom(arguments.value(u"token-file"_s));
    if (!token) {
        return tl::unexpected(token.error());
    }
    // Only who the token belongs to is asked now; the first sync is the next command's.
    auto session = Sync::Session::open(*profile, Sync::Account {}, {.workOffline = true, .live = false});
    if (!session) {
        return tl::unexpected(session.error());
    }
    const auto caller = awaited((*session)->signIn({.endpoint = endpoint, .token = *token}));
    if (!caller) {
        return tl::unexpected(caller.error());
    }
    const auto kept = awaited(Sync::Secrets::inFile(*profile).write(QStringView(Sync::TokenSecret).toString(), *token));
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    SettingsStore settings(ProfilePaths {*profile}.settings());
    settings.set(Settings::EndpointUrl, endpoint.toString());
    settings.set(Settings::TokenInFile, true);
    if (!settings.save()) {
        return failure(ErrorCode::StorageReadOnly, u"cannot write the settings of the profile"_s);
    }
    print({{"account"_L1, caller->account}, {"name"_L1, caller->name}, {"mission"_L1, caller->mission}});
    return Done;
}

Expected<int> sync(const Arguments &arguments)
{
    const auto profile = profileOf(arguments.profile);
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const auto account = accountOf(*profile);
    if (!account) {
        return tl::unexpected(account.error());
    }
    QElapsedTimer timer;
    timer.start();
    auto session = Sync::Session::open(*profile, *account, {.live = false});
    if (!session) {
        return tl::unexpected(session.error());
    }
    const auto settled = runUntilSettled(**session);
    if (!settled) {
        return tl::unexpected(settled.error());
    }
    const Sync::Status &status = *settled;
    if (status.connection != Sync::Status::Connection::Online || !status.complete) {
        return tl::unexpected(
            status.lastError.value_or(Error {.code = ErrorCode::Offline, .detail = u"no connection"_s}));
    }
    const auto counts = openQuestions(**session);
    if (!counts) {
        return tl::unexpected(counts.error());
    }
    print({{"pulled"_L1, status.pulled},
           {"pushed"_L1, status.pushed},
           {"conflicts"_L1, counts->conflicts},
           {"rejected"_L1, counts->rejected},
           {"seq"_L1, status.seq},
           {"complete"_L1, status.complete},
           {"seconds"_L1, static_cast<double>(timer.elapsed()) / 1000.0}});
    return Done;
}

} // namespace Chancery::Cli
