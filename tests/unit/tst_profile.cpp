// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery {

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_paths.dir = m_dir->filePath(u"a/profile"_s);
        QVERIFY(m_paths.create());
    }

    void everyPartLiesInTheProfile()
    {
        for (const QString &path : {m_paths.store(), m_paths.privateStore(), m_paths.settings(), m_paths.blobs(),
                                    m_paths.logs(), m_paths.lock()}) {
            QVERIFY2(path.startsWith(m_paths.dir + u'/'), qPrintable(path));
        }
        QCOMPARE(QFileInfo(m_paths.store()).fileName(), u"chancery.sqlite3"_s);
    }

    void aNewProfileIsForItsOwnerAlone()
    {
        QVERIFY(QFileInfo(m_paths.blobs()).isDir());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_paths.dir).permissions() & others));
        QVERIFY(m_paths.create()); // Again does no harm.
    }

    void aDirectoryThatCannotBeMadeIsAnError()
    {
        QFile file(m_dir->filePath(u"file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(ProfilePaths {file.fileName()}.create().error().code, ErrorCode::Storage);
    }

    void aSecondProcessIsToldThatTheProfileIsOpen()
    {
        const auto lock = ProfileLock::acquire(m_paths);
        QVERIFY(lock);
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--acquire"_s, m_paths.dir}),
                 static_cast<int>(ErrorCode::StorageLocked));
    }

    void theLockEndsWithItsOwner()
    {
        {
            const auto lock = ProfileLock::acquire(m_paths);
            QVERIFY(lock);
            QCOMPARE(ProfileLock::acquire(m_paths).error().code, ErrorCode::StorageLocked);
        }
        QVERIFY(ProfileLock::acquire(m_paths));
    }

    void theLockOfAProcessThatDiedIsTakenOver()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--die-holding"_s, m_paths.dir});
        QVERIFY(child.waitForFinished());
        QVERIFY(QFileInfo::exists(m_paths.lock()));
        QVERIFY(ProfileLock::acquire(m_paths));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    ProfilePaths m_paths;
};

/// What the second process does. 0: it holds the lock.
int runAsSecondProcess(const QString &wish, const QString &dir)
{
    const auto lock = ProfileLock::acquire({dir});
    if (wish == u"--die-holding"_s) {
        std::_Exit(0); // As a crash does: nothing is cleaned up.
    }
    return lock ? 0 : static_cast<int>(lock.error().code);
}

} // namespace Chancery

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() == 3 && (args[1] == u"--acquire"_s || args[1] == u"--die-holding"_s)) {
        return Chancery::runAsSecondProcess(args[1], args[2]);
    }
    Chancery::TestProfile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile.moc"
