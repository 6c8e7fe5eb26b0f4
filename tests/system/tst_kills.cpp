// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SIGKILL at random microseconds: of the command-line client while it syncs, and of the endpoint while it is being
// asked. After each nothing may be lost, doubled or damaged. CHANCERY_RUNS says how many kills, CHANCERY_SEED where
// chance begins.

#include "simulation/random.h"
#include "support/programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Chancery::Test;
using Chancery::Simulation::Random;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 40;
constexpr int CheckEvery = 20;
constexpr int LongestSyncMicroseconds = 180'000;

int wished(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariable(name).toInt(&given);
    return given ? value : otherwise;
}

void kill(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsLostWhoeverIsKilled();

private:
    [[nodiscard]] Ran run(QStringList words) const;
    void write(int number);
    void sync(Random &chance, bool killsEndpoint);
    void check();

    QTemporaryDir m_directory;
    std::unique_ptr<EndpointProgram> m_endpoint;
    QStringList m_written; ///< Purposes the command has confirmed.
    int m_killedClients = 0;
    int m_killedEndpoints = 0;
};

Ran TestKills::run(QStringList words) const
{
    return cli(QStringList {u"--profile"_s, m_directory.filePath(u"profile"_s)} + words);
}

void TestKills::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProgram>(m_directory.filePath(u"endpoint"_s));
    QVERIFY(m_endpoint->start());
    QFile token(m_directory.filePath(u"token"_s));
    QVERIFY(token.open(QFile::WriteOnly));
    token.write(m_endpoint->token(u"FRA"_s, u"focal_point"_s).toLatin1());
    token.close();
    const Ran signedIn = run({u"sign-in"_s, u"--endpoint"_s, m_endpoint->url(), u"--token-file"_s, token.fileName()});
    QVERIFY2(signedIn.code == 0, signedIn.error.constData());
}

/// The edit is on disk when the command says so.
void TestKills::write(int number)
{
    const QString subject = u"Kill number %1"_s.arg(number);
    const QJsonObject request {
        {u"requester"_s, u"FRA"_s}, {u"counterpart"_s, u"KEN"_s}, {u"minutes"_s, 20}, {u"purpose"_s, subject}};
    const Ran made = run({u"create"_s, u"meeting_requests"_s, u"--json"_s,
                          QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact))});
    QVERIFY2(made.code == 0, made.error.constData());
    m_written.append(subject);
}

void TestKills::sync(Random &chance, bool killsEndpoint)
{
    QProcess client;
    client.start(QStringLiteral(CHANCERY_PROGRAMS "/chancery-cli"),
                 {u"--profile"_s, m_directory.filePath(u"profile"_s), u"sync"_s});
    QVERIFY(client.waitForStarted());
    std::this_thread::sleep_for(std::chrono::microseconds(chance.below(LongestSyncMicroseconds)));
    if (killsEndpoint) {
        m_endpoint->kill();
        ++m_killedEndpoints;
        client.waitForFinished();
        QVERIFY(m_endpoint->start());
    } else {
        kill(client);
        ++m_killedClients;
    }
}

void TestKills::check()
{
    Ran synced = run({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(synced.code == 0 || (synced = run({u"sync"_s})).code == 0, 60'000);
    const Ran verified = run({u"verify"_s});
    QVERIFY2(verified.code == 0, (verified.output + verified.error).constData());
    QVERIFY(run({u"outbox"_s}).lines().empty());
    // Somebody else sees each exactly once.
    const QString fresh = m_directory.filePath(u"fresh"_s);
    QVERIFY(QDir(fresh).removeRecursively());
    const auto other = [&fresh](const QStringList &words) {
        return cli(QStringList {u"--profile"_s, fresh} + words);
    };
    QCOMPARE(
        other({u"sign-in"_s, u"--endpoint"_s, m_endpoint->url(), u"--token-file"_s, m_directory.filePath(u"token"_s)})
            .code,
        0);
    QCOMPARE(other({u"sync"_s}).code, 0);
    QStringList arrived;
    for (const QJsonObject &request :
         other({u"list"_s, u"meeting_requests"_s, u"--limit"_s, QString::number(10 * m_written.size() + 1000)})
             .lines()) {
        if (const QString subject = request.value("purpose"_L1).toString(); subject.startsWith("Kill "_L1)) {
            arrived.append(subject);
        }
    }
    arrived.sort();
    QStringList expected = m_written;
    expected.sort();
    QCOMPARE(arrived, expected);
}

void TestKills::nothingIsLostWhoeverIsKilled()
{
    Random chance(static_cast<std::uint64_t>(wished("CHANCERY_SEED", 1)), 1);
    const int kills = wished("CHANCERY_RUNS", Kills);
    for (int number = 1; number <= kills && !QTest::currentTestFailed(); ++number) {
        write(number);
        sync(chance, chance.chance(40));
        if (number % CheckEvery == 0 || number == kills) {
            check();
        }
    }
    qInfo("%d clients and %d endpoints killed", m_killedClients, m_killedEndpoints);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
