// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"

#include "administration.h"
#include "app/endsignals.h"
#include "base/clock.h"
#include "endpoint/demo.h"
#include "endpoint/eventhub.h"
#include "endpoint/httpserver.h"
#include "endpoint/recentanswers.h"
#include "endpoint/service.h"
#include "endpoint/sqlitestorage.h"
#include "endpoint/sqlitewatch.h"
#include "endpoint/upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Chancery::App {

namespace {

using namespace std::chrono_literals;

constexpr auto ForeignCommitInterval = 1s;
constexpr auto ExpiryInterval = 1min;
constexpr auto UpkeepInterval = 24h;

QString urlOf(const QString &address, quint16 port)
{
    return u"http://%1:%2/v1"_s.arg(address.contains(u':') ? u'[' + address + u']' : address).arg(port);
}

QString blobDirectory(const QString &data)
{
    return QDir(data).filePath(u"blobs"_s);
}

Expected<void> fillDemo(Endpoint::Storage &storage, const QString &data)
{
    if (const Expected<void> kept = Endpoint::keepDemoBlobs(storage, QDir(u":/guide/figures"_s), blobDirectory(data));
        !kept) {
        return kept;
    }
    const Expected<Endpoint::ImportReport> report =
        Endpoint::fillWithDemoData(storage, Domain::catalogue(), QDir(u":/demo"_s));
    if (!report) {
        return tl::unexpected<Error>(report.error());
    }
    for (const QString &finding : report->findings) {
        say(stderr, u"demo: "_s + finding);
    }
    return {};
}

Expected<void> sayDemoAccounts(Endpoint::Storage &storage, const QString &data)
{
    const Expected<std::vector<Endpoint::DemoAccount>> accounts =
        Endpoint::demoAccounts(storage, QDir(data).filePath(u"demo-accounts"_s));
    if (!accounts) {
        return tl::unexpected<Error>(accounts.error());
    }
    for (const Endpoint::DemoAccount &account : *accounts) {
        say(stdout, account.line());
    }
    return {};
}

/// What other processes did to the file since the last look: an import, or an account that was revoked.
void noticeOthers(Endpoint::Service &service, Endpoint::EventHub &hub, Endpoint::SqliteWatch &watch,
                  std::optional<qint64> &seen)
{
    const std::optional<qint64> version = watch.version();
    if (!version || version == seen) {
        return;
    }
    service.noticeForeignCommits();
    if (const auto revoked = watch.revokedTokens()) {
        hub.revoke(*revoked);
        seen = version;
    }
}

Endpoint::HttpServerOptions httpOptions(const CommandLine &line, const Endpoint::Storage &storage)
{
    Endpoint::HttpServerOptions http;
    http.address = line.address;
    http.port = line.port;
    http.maxConnections = line.connections;
    http.headers.emplace_back("Chancery-Incarnation", storage.incarnation().value_or(QString()).toLatin1());
    return http;
}

void repeat(QTimer &timer, std::chrono::seconds interval, const std::function<void()> &work)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, work);
    timer.start(interval);
}

Expected<int> run(const CommandLine &line, Endpoint::Storage &storage, const Clock &clock)
{
    Endpoint::ServiceOptions options;
    options.blobDirectory = blobDirectory(line.data);
    options.requestsPerMinute = line.requestsPerMinute;
    Endpoint::Service service(storage, clock, options);
    Endpoint::EventHub hub([&storage](const QStringList &scopes) { return storage.head(scopes); });
    service.onCommit([&hub](qint64 seq, const QStringList &scopes) { hub.committed(seq, scopes); });

    Endpoint::HttpServerOptions http = httpOptions(line, storage);
    const auto watch = Endpoint::SqliteWatch::open(databasePath(line.data));
    if (!watch) {
        return tl::unexpected<Error>(watch.error());
    }
    Endpoint::RecentAnswers recent([&watch] { return (*watch)->version(); }, clock, service.rateLimit());
    http.recent = &recent;
    Endpoint::HttpServer server([&service](const Endpoint::HttpRequest &request) { return service.handle(request); },
                                hub, http);
    QCoreApplication &application = *QCoreApplication::instance();
    const auto notifier = quitOnSignals(application);
    if (!notifier) {
        return tl::unexpected<Error>(notifier.error());
    }
    const Expected<quint16> port = server.start();
    if (!port) {
        return tl::unexpected<Error>(port.error());
    }
    say(stdout, u"listening on "_s + urlOf(line.address, *port));
    if (const Expected<void> said = line.demo ? sayDemoAccounts(storage, line.data) : Expected<void>(); !said) {
        return tl::unexpected<Error>(said.error());
    }
    QTimer foreign;
    std::optional<qint64> seen;
    repeat(foreign, ForeignCommitInterval, [&] { noticeOthers(service, hub, **watch, seen); });
    QTimer minute;
    repeat(minute, ExpiryInterval, [&service] { service.keepTime(); });
    service.keepTime();
    QTimer upkeep;
    const auto keepUp = [&] {
        Endpoint::forgetOld(storage, clock.now());
    };
    repeat(upkeep, UpkeepInterval, keepUp);
    keepUp();
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}

} // namespace

Expected<int> serve(const CommandLine &line)
{
    if (const Expected<void> made = makeDataDirectory(line.data); !made) {
        return tl::unexpected<Error>(made.error());
    }
    QLockFile lock(QDir(line.data).filePath(u"endpoint.lock"_s));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        return failure(ErrorCode::StorageLocked, u"another endpoint serves this directory"_s);
    }
    const SystemClock clock;
    const auto opened = Endpoint::SqliteStorage::open(databasePath(line.data), clock);
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    if (const Expected<void> filled = line.demo ? fillDemo(**opened, line.data) : Expected<void>(); !filled) {
        return tl::unexpected<Error>(filled.error());
    }
    return run(line, **opened, clock);
}

} // namespace Chancery::App
