// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"
#include "sync/blobs.h"
#include "sync/storageuse.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;

/// What a profile takes on disk, and what may go.
class TestStorageUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_paths = {m_directory->path()};
        QVERIFY(m_paths.create().has_value());
    }

    void sizesAreToldApart()
    {
        write(m_paths.store(), 1000);
        write(m_paths.blobs() + u'/' + Hash, 200);
        write(m_paths.logs() + u"/today.log"_s, 30);
        write(m_paths.dir + u"/chancery.damaged-20261120.sqlite3"_s, 4);
        const StorageUse use = storageUse(m_paths.dir);
        QCOMPARE(use.records, 1000);
        QCOMPARE(use.attachments, 200);
        QCOMPARE(use.logs, 30);
        QCOMPARE(use.setAside, 4);
        QCOMPARE(use.removable, 204);
    }

    void whatCanBeFetchedAgainGoes()
    {
        write(m_paths.store(), 1000);
        write(m_paths.dir + u"/private.sqlite3"_s, 500);
        write(m_paths.blobs() + u'/' + Hash, 200);
        write(m_paths.logs() + u"/old.log"_s, 30, 40);
        write(m_paths.logs() + u"/today.log"_s, 30);
        write(m_paths.blobs() + u'/' + Hash + u".part"_s, 7, 40);
        write(m_paths.dir + u"/chancery.damaged-20261120.sqlite3"_s, 4);
        int told = 0;
        QCOMPARE(prune(m_paths.dir, {}, [&told](int, int all) { return ++told <= all; }), 241);
        QCOMPARE(told, 4);
        QVERIFY(QFile::exists(m_paths.store()) && QFile::exists(m_paths.dir + u"/private.sqlite3"_s));
        QVERIFY(QFile::exists(m_paths.logs() + u"/today.log"_s));
        QCOMPARE(storageUse(m_paths.dir).removable, 0);
    }

    void whatWaitsToBeSentStays()
    {
        const QString letter = m_paths.dir + u"/letter.txt"_s;
        write(letter, 10);
        const Blobs blobs(m_paths.dir);
        const QString waiting = blobs.take(letter).value();
        write(m_paths.blobs() + u'/' + Hash, 200);
        Domain::Operation operation;
        operation.set = {{u"/attachments"_s, Hash}};
        QCOMPARE(prune(m_paths.dir, {&operation, 1}, [](int, int) { return true; }), 0);
        QVERIFY(blobs.has(waiting) && blobs.has(Hash));
        QCOMPARE(prune(m_paths.dir, {}, [](int, int) { return true; }), 200);
        QVERIFY(blobs.has(waiting) && !blobs.has(Hash));
    }

    void itStopsWhenItIsToldTo()
    {
        for (int i = 0; i < 3; ++i) {
            write(m_paths.dir + u"/chancery.damaged-%1.sqlite3"_s.arg(i), 4);
        }
        QCOMPARE(prune(m_paths.dir, {}, [](int done, int) { return done < 2; }), 8);
    }

private:
    static void write(const QString &name, int size, int daysOld = 0)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'x'));
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addDays(-daysOld), QFileDevice::FileModificationTime);
    }
    const QString Hash = QString(64, u'a');
    std::unique_ptr<QTemporaryDir> m_directory;
    ProfilePaths m_paths;
};

QTEST_APPLESS_MAIN(TestStorageUse)
#include "tst_storageuse.moc"
