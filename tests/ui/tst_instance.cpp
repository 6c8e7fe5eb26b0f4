// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/instance.h"
#include "ui/shell/profilemenu.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Chancery;
using namespace Qt::StringLiterals;

class TestInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Ui::Place>(); }

    void withoutAWindowNobodyTakesThePlace()
    {
        const QTemporaryDir profile;
        QVERIFY(!Instance(profile.path()).passOn({u"home"_s}));
    }

    void aSecondStartHandsItsPlaceOver()
    {
        const QTemporaryDir profile;
        Instance window(profile.path());
        window.listen();
        QSignalSpy asked(&window, &Instance::asked);
        QVERIFY(passOnFromElsewhere(profile.path(), {u"meeting_requests"_s, u"0192"_s}));
        QTRY_COMPARE(asked.count(), 1);
        const auto place = asked.first().first().value<Ui::Place>();
        QCOMPARE(place, (Ui::Place {u"meeting_requests"_s, u"0192"_s}));
    }

    void otherProfilesDoNotHear()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        Instance window(one.path());
        window.listen();
        QVERIFY(!passOnFromElsewhere(two.path(), {u"home"_s}));
    }

    void whatIsNoLineIsCutOff()
    {
        const QTemporaryDir profile;
        Instance window(profile.path());
        window.listen();
        QSignalSpy asked(&window, &Instance::asked);
        QLocalSocket socket;
        socket.connectToServer(window.serverName());
        QVERIFY(socket.waitForConnected(1000));
        socket.write(QByteArray(10'000, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(asked.count(), 0);
    }

    void profilesAreTheFoldersThatHoldOne()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"default"_s, u"second"_s, u"pictures"_s}) {
            QVERIFY(QDir(folder.path()).mkdir(name));
        }
        for (const QString &name : {u"default"_s, u"second"_s}) {
            QFile settings(folder.filePath(name + "/settings.ini"_L1));
            QVERIFY(settings.open(QIODevice::WriteOnly));
        }
        const QStringList found = Ui::profilesBeside(folder.filePath(u"default"_s));
        QCOMPARE(found, (QStringList {folder.filePath(u"default"_s), folder.filePath(u"second"_s)}));
    }

private:
    /// As another process would, while this one's event loop runs.
    static bool passOnFromElsewhere(const QString &profile, const Ui::Place &place)
    {
        bool taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = Instance(profile).passOn(place); }));
        other->start();
        while (!other->isFinished()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        other->wait();
        return taken;
    }
};

QTEST_MAIN(TestInstance)
#include "tst_instance.moc"
