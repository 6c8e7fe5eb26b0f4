// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/settings.h"
#include "ui/guide/readerhost.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <unistd.h>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Qt::StringLiterals;

namespace {

bool mapsHave(qint64 process, const char *library)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

/// The window does not pay for the browser engine before the guide is opened, and does without it where it must.
class TestReaderStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startingTheWindowDoesNotLoadTheEngine()
    {
        QTemporaryDir profile;
        QProcess program;
        program.start(QStringLiteral(CHANCERY_PROGRAM), {u"--profile"_s, profile.path()});
        QVERIFY(program.waitForStarted());
        // The window is there when its fonts are.
        QTRY_VERIFY_WITH_TIMEOUT(
            mapsHave(program.processId(), "libQt6Widgets") && mapsHave(program.processId(), ".ttf"), 20'000);
        QTest::qWait(500);
        QVERIFY(!mapsHave(program.processId(), "WebEngine"));
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    void thePluginIsFoundBesideThePrograms()
    {
        // The tests lie in build/tests, the programs in build/bin: both find build/lib/chancery.
        QCOMPARE(ReaderChoice::pluginFile(), QStringLiteral(CHANCERY_READER));
    }

    void theSimpleReaderIsTakenWhenItIsWanted()
    {
        QTemporaryDir directory;
        SettingsStore settings(directory.filePath(u"settings.ini"_s));
        settings.set(Settings::GuideReader, u"text"_s);
        ReaderChoice choice(settings);
        QWidget window;
        const auto reader = choice.make(&window, {});
        QVERIFY(reader != nullptr);
        QCOMPARE(choice.kind(), ReaderChoice::Kind::Text);
        QVERIFY(choice.reason().isEmpty());
    }

    void afterAFailedAttemptTheSimpleReaderIsTaken()
    {
        QTemporaryDir directory;
        SettingsStore settings(directory.filePath(u"settings.ini"_s));
        settings.set(Settings::GuideReaderTrial, true);
        ReaderChoice choice(settings);
        QWidget window;
        const auto reader = choice.make(&window, {});
        QCOMPARE(choice.kind(), ReaderChoice::Kind::Text);
        QVERIFY(!choice.reason().isEmpty());
        choice.choose(ReaderChoice::Kind::Web);
        QVERIFY(!settings.get(Settings::GuideReaderTrial));
    }

    void rootKeepsItsSandboxAndReadsWithTheSimpleReader()
    {
        QTemporaryDir directory;
        SettingsStore settings(directory.filePath(u"settings.ini"_s));
        const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        ReaderChoice choice(settings);
        QWidget window;
        if (geteuid() != 0) {
            QSKIP("only for root");
        }
        const auto reader = choice.make(&window, {});
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
        QCOMPARE(choice.kind(), ReaderChoice::Kind::Text);
        QVERIFY(!mapsHave(QCoreApplication::applicationPid(), "WebEngine"));
    }
};

QTEST_MAIN(TestReaderStart)
#include "tst_readerstart.moc"
