// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sourcepath.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds; the machine may be busy

struct Finished
{
    int code = -1;
    QString output;
    QString errors;
};

} // namespace

/// The program as an administrator meets it.
class TestEndpointProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstLineSaysWhereItListens();
    void itEndsCleanlyOnEitherSignal_data();
    void itEndsCleanlyOnEitherSignal();
    void aSecondOneOnTheSameDirectoryEndsWith4();
    void aKilledOneLeavesNothingInTheWay();
    void theDemonstrationPrintsItsAccountsEachTime();
    void accountsAreMadeListedAndRevoked();
    void anImportIsExportedAgain();
    void aRestoreIsRefusedWhileItRuns();
    void usageErrorsEndWith2_data();
    void usageErrorsEndWith2();
    void otherUsersCannotReadTheFiles();

private:
    Finished run(const QStringList &arguments, const QByteArray &input = {});
    std::unique_ptr<QProcess> serve(const QStringList &more = {});
    static QString nextLine(QProcess &process);
    static int stop(QProcess &process, int signal = SIGTERM);

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestEndpointProgram::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

Finished TestEndpointProgram::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(CHANCERY_ENDPOINT), QStringList {u"--data"_s, m_directory->path()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(Patience);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

std::unique_ptr<QProcess> TestEndpointProgram::serve(const QStringList &more)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(CHANCERY_ENDPOINT),
                   QStringList {u"--data"_s, m_directory->path(), u"--listen"_s, u"127.0.0.1:0"_s} + more);
    return process;
}

QString TestEndpointProgram::nextLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(Patience)) { }
    return QString::fromUtf8(process.readLine()).trimmed();
}

int TestEndpointProgram::stop(QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
    return process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestEndpointProgram::theFirstLineSaysWhereItListens()
{
    const auto process = serve();
    const QString line = nextLine(*process);
    QVERIFY2(line.startsWith(u"listening on http://127.0.0.1:"_s) && line.endsWith(u"/v1"_s), qPrintable(line));
    QVERIFY(line.section(u':', -1).section(u'/', 0, 0).toInt() > 0);
    QCOMPARE(stop(*process), 0);
}

void TestEndpointProgram::itEndsCleanlyOnEitherSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestEndpointProgram::itEndsCleanlyOnEitherSignal()
{
    QFETCH(int, signal);
    const auto process = serve();
    QVERIFY(!nextLine(*process).isEmpty());
    QCOMPARE(stop(*process, signal), 0);
    QVERIFY(process->readAllStandardError().isEmpty());
}

void TestEndpointProgram::aSecondOneOnTheSameDirectoryEndsWith4()
{
    const auto first = serve();
    QVERIFY(!nextLine(*first).isEmpty());
    const auto second = serve();
    QVERIFY(second->waitForFinished(Patience));
    QCOMPARE(second->exitCode(), 4);
    QVERIFY(second->readAllStandardError().contains("another endpoint"));
    QCOMPARE(stop(*first), 0);
}

void TestEndpointProgram::aKilledOneLeavesNothingInTheWay()
{
    const auto first = serve();
    QVERIFY(!nextLine(*first).isEmpty());
    stop(*first, SIGKILL);
    const auto second = serve();
    QVERIFY(nextLine(*second).startsWith(u"listening on "_s));
    QCOMPARE(stop(*second), 0);
}

void TestEndpointProgram::theDemonstrationPrintsItsAccountsEachTime()
{
    QStringList printed[2];
    for (QStringList &lines : printed) {
        const auto process = serve({u"--demo"_s});
        QVERIFY(nextLine(*process).startsWith(u"listening on "_s));
        for (int i = 0; i < 13; ++i) {
            lines.append(nextLine(*process));
            QCOMPARE(lines.last().split(u' ').size(), 5);
            QVERIFY(lines.last().startsWith(u"account "_s));
        }
        QCOMPARE(stop(*process), 0);
    }
    QCOMPARE(printed[0], printed[1]);
    QVERIFY(run({u"export"_s}).output.count(u'\n') > 1'000);
}

void TestEndpointProgram::accountsAreMadeListedAndRevoked()
{
    const Finished added =
        run({u"account"_s, u"add"_s, u"Anne"_s, u"--mission"_s, u"FRA"_s, u"--roles"_s, u"officer,head"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.output.trimmed().size(), 47);
    const Finished listed = run({u"account"_s, u"list"_s});
    QVERIFY(listed.output.contains(u"\tAnne\tFRA\tofficer,head\tread-write\tactive\t"_s));
    QVERIFY(!listed.output.contains(added.output.trimmed()));
    QCOMPARE(run({u"account"_s, u"revoke"_s, u"Anne"_s}).output.trimmed(), u"revoked 1"_s);
    QVERIFY(run({u"account"_s, u"list"_s}).output.contains(u"revoked"_s));
    QCOMPARE(run({u"account"_s, u"revoke"_s, u"nobody"_s}).code, 1);
}

void TestEndpointProgram::anImportIsExportedAgain()
{
    QFile source(Chancery::Test::sourcePath(QStringLiteral("resources/demo/10-states.ndjson")));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const Finished imported = run({u"import"_s, u"-"_s}, source.readAll());
    QCOMPARE(imported.errors, QString());
    QCOMPARE(imported.code, 0);
    const QString first = m_directory->filePath(u"first.ndjson"_s);
    QCOMPARE(run({u"export"_s, first}).code, 0);
    QVERIFY(run({u"import"_s, first}).output.startsWith(u"stored 0, unchanged "_s));
    const Finished bad = run({u"import"_s, u"-"_s}, "{}\n");
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.errors.startsWith(u"line 1: "_s));
    QCOMPARE(run({u"import"_s, u"/nowhere.ndjson"_s}).code, 1);
}

void TestEndpointProgram::aRestoreIsRefusedWhileItRuns()
{
    const auto process = serve();
    QVERIFY(!nextLine(*process).isEmpty());
    QCOMPARE(run({u"restored"_s}).code, 4);
    QCOMPARE(stop(*process), 0);
    QCOMPARE(run({u"restored"_s}).code, 0);
}

void TestEndpointProgram::usageErrorsEndWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList {u"--colour"_s};
    QTest::newRow("unknown command") << QStringList {u"dance"_s};
    QTest::newRow("no name") << QStringList {u"account"_s, u"add"_s};
    QTest::newRow("no role") << QStringList {u"account"_s, u"add"_s, u"Anne"_s};
    QTest::newRow("unknown role") << QStringList {u"account"_s, u"add"_s, u"Anne"_s, u"--roles"_s, u"king"_s};
    QTest::newRow("no port") << QStringList {u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("no number") << QStringList {u"--listen"_s, u"127.0.0.1:http"_s};
    QTest::newRow("large port") << QStringList {u"--listen"_s, u"127.0.0.1:70000"_s};
    QTest::newRow("not this machine") << QStringList {u"--listen"_s, u"0.0.0.0:0"_s};
    QTest::newRow("PostgreSQL") << QStringList {u"--database"_s, u"postgresql://localhost/x"_s};
}

void TestEndpointProgram::usageErrorsEndWith2()
{
    QFETCH(QStringList, arguments);
    const Finished finished = run(arguments);
    QCOMPARE(finished.code, 2);
    QCOMPARE(finished.errors.count(u'\n'), 1);
    QVERIFY(finished.output.isEmpty());
}

void TestEndpointProgram::otherUsersCannotReadTheFiles()
{
    run({u"account"_s, u"list"_s});
    const auto permissions = QFile::permissions(m_directory->filePath(u"endpoint.db"_s));
    QVERIFY(permissions & QFile::ReadOwner);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestEndpointProgram)
#include "tst_endpointprogram.moc"
