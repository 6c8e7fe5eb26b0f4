// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

/// The window's program from outside: how it begins and ends. Without a display.
class TestWindowProgram : public QObject
{
    Q_OBJECT

    static constexpr int Patience = 60'000; ///< Milliseconds; a busy machine.

    struct Ran
    {
        int code = -1;
        QString output;
        QString error;
    };
    static Ran run(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(CHANCERY_WINDOW), words);
        const bool hasEnded = program.waitForFinished(Patience) && program.exitStatus() == QProcess::NormalExit;
        return {hasEnded ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    [[nodiscard]] QString profile() const { return m_directory.filePath(u"profile"_s); }

private Q_SLOTS:
    void helpIsToldAndNoProfileMade()
    {
        const Ran ran = run({u"--profile"_s, profile(), u"--help"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.output.contains(u"--screenshot"_s));
        QVERIFY(!QFileInfo::exists(profile()));
    }

    void wrongUsageIsOneLineAndTwo()
    {
        const Ran ran = run({u"--nonsense"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.error.contains(u"chancery: "_s));
        QCOMPARE(run({u"--endpoint"_s, u"https://desk.example/v1"_s}).code, 2);
        QCOMPARE(run({u"--profile"_s, profile(), u"--endpoint"_s, u"https://desk.example/v1"_s, u"--token-file"_s,
                      m_directory.filePath(u"none"_s)})
                     .code,
                 2);
    }

    void theFirstStartMakesAProfileAndShowsSignIn()
    {
        const QString picture = m_directory.filePath(u"first.png"_s);
        QCOMPARE(run({u"--profile"_s, profile(), u"--screenshot"_s, picture}).code, 0);
        QVERIFY(QFileInfo::exists(picture));
        QVERIFY(QFileInfo::exists(ProfilePaths {profile()}.store()));
    }

    void aProfileHeldElsewhereIsNotOpenedTwice()
    {
        QVERIFY(ProfilePaths {profile()}.create());
        const auto lock = ProfileLock::acquire(ProfilePaths {profile()});
        QVERIFY(lock.has_value());
        const Ran ran = run({u"--profile"_s, profile(), u"--screenshot"_s, m_directory.filePath(u"held.png"_s)});
        QCOMPARE(ran.code, 4);
        QVERIFY(!QFileInfo::exists(m_directory.filePath(u"held.png"_s)));
    }

    void aSignalEndsItAlsoWhileItAsks()
    {
        const QString damaged = m_directory.filePath(u"damaged"_s);
        QVERIFY(ProfilePaths {damaged}.create());
        QFile file(ProfilePaths {damaged}.store());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, '?'));
        file.close();
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(CHANCERY_WINDOW), {u"--profile"_s, damaged});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (program.waitForReadyRead(100), said += program.readAll(), said.contains("chancery: ")), Patience);
        program.terminate();
        QVERIFY(program.waitForFinished(Patience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_windowprogram.moc"
