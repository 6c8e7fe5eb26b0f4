// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "endpoint/demo.h"
#include "endpoint/eventhub.h"
#include "endpoint/httpserver.h"
#include "endpoint/sqlitestorage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Chancery::EndpointApp {

namespace {

/// Turns SIGTERM and SIGINT into the end of the event loop (Qt's own pattern: a handler may only write to a socket).
class EndSignals
{
public:
    EndSignals()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_ends.data()) != 0) {
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(s_ends[1], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
        struct sigaction action = {};
        action.sa_handler = [](int) {
            const char byte = 1;
            [[maybe_unused]] const ssize_t written = ::write(s_ends[0], &byte, 1);
        };
        ::sigaction(SIGTERM, &action, nullptr);
        ::sigaction(SIGINT, &action, nullptr);
    }

private:
    static inline std::array<int, 2> s_ends {-1, -1}; // a signal handler can reach nothing else
    std::unique_ptr<QSocketNotifier> m_notifier;
};

struct Address
{
    QString host;
    quint16 port = 0;
};

Expected<Address> addressOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok);
    if (colon < 1 || !ok) {
        return failure(ErrorCode::Malformed, u"--listen needs HOST:PORT"_s);
    }
    return Address {.host = text.left(colon), .port = port};
}

/// Fills an empty store and prints the demonstration accounts, one a line.
Expected<void> prepareDemo(Endpoint::Storage &storage, const Clock &clock, const QString &directory)
{
    const auto seq = storage.seq();
    if (!seq) {
        return tl::unexpected(seq.error());
    }
    if (*seq == 0) {
        const auto filled = Endpoint::fillWithDemoData(storage, clock, Domain::catalogue(), QDir(u":/demo"_s));
        if (!filled) {
            return tl::unexpected(filled.error());
        }
        for (const QString &finding : filled->findings) {
            QTextStream(stderr) << "demo data: " << finding << '\n';
        }
    }
    const auto accounts = Endpoint::demoAccounts(storage, QDir(directory).filePath(u"demo-accounts"_s));
    if (!accounts) {
        return tl::unexpected(accounts.error());
    }
    QTextStream out(stdout);
    for (const Endpoint::DemoAccount &demo : *accounts) {
        out << demo.line() << '\n';
    }
    return {};
}

} // namespace

Expected<int> serve(const Options &options)
{
    const auto address = addressOf(options.listen);
    const auto path = databaseIn(options.data);
    if (!address || !path) {
        return tl::unexpected(!address ? address.error() : path.error());
    }
    QLockFile lock(QDir(options.data).filePath(u"endpoint.lock"_s));
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        return failure(ErrorCode::StorageLocked, u"another endpoint serves %1"_s.arg(options.data));
    }
    const SystemClock clock;
    const auto storage = Endpoint::SqliteStorage::open(*path, clock);
    if (!storage) {
        return tl::unexpected(storage.error());
    }
    Endpoint::EventHub events([&storage](const QStringList &scopes) { return (*storage)->head(scopes); });
    Endpoint::Service service(**storage, clock, {.blobDirectory = QDir(options.data).filePath(u"blobs"_s)});
    service.onCommit([&events](qint64 seq, const QStringList &scopes) { events.committed(seq, scopes); });
    const auto incarnation = (*storage)->incarnation();
    if (!incarnation) {
        return tl::unexpected(incarnation.error());
    }
    Endpoint::HttpServer server([&service](const Endpoint::HttpRequest &request) { return service.handle(request); },
                                events, {.address = address->host, .port = address->port});
    const EndSignals endSignals;
    const auto port = server.start();
    if (!port) {
        return tl::unexpected(port.error());
    }
    QTextStream(stdout) << "listening on http://" << address->host << ':' << *port << "/v1" << Qt::endl;
    if (options.demo) {
        if (const auto prepared = prepareDemo(**storage, clock, options.data); !prepared) {
            return tl::unexpected(prepared.error());
        }
    }
    std::fflush(stdout);
    QTimer foreign;
    QObject::connect(&foreign, &QTimer::timeout, qApp, [&service]() { service.noticeForeignCommits(); });
    foreign.start(std::chrono::seconds(1));
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}

} // namespace Chancery::EndpointApp
