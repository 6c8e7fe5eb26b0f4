// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/faultscenes.h"
#include "support/faultvfs.h"

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FaultVfs::Fault)

class TestFaults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_filled; ///< Copied for every round: making the tables is most of a round's time.

    void copyFilled(const QTemporaryDir &directory) const
    {
        QVERIFY(QFile::copy(m_filled.filePath(u"chancery.sqlite3"_s), directory.filePath(u"chancery.sqlite3"_s)));
    }

    /// What a process that dies now leaves: the files as they are, and no goodbye.
    static void copyCrashed(const QTemporaryDir &directory, const QTemporaryDir &crashed)
    {
        for (const QString &name : {u"chancery.sqlite3"_s, u"chancery.sqlite3-wal"_s, u"chancery.open"_s}) {
            QFile::copy(directory.filePath(name), crashed.filePath(name));
        }
    }

private Q_SLOTS:
    void initTestCase() { fill(m_filled.path()); }

    void everyTransactionIsWholeOrNothing_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<FaultVfs::Fault>("fault");
        QTest::addColumn<bool>("stays");
        const std::array<std::pair<const char *, Act>, 3> acts {
            {{"edit", &edit}, {"page", &page}, {"snapshot", &snapshot}}};
        for (const auto &[name, act] : acts) {
            QTest::addRow("%s, disk full", name) << act << FaultVfs::Fault::Full << true;
            QTest::addRow("%s, one failed write", name) << act << FaultVfs::Fault::Broken << false;
            QTest::addRow("%s, disk gone", name) << act << FaultVfs::Fault::Broken << true;
            QTest::addRow("%s, no memory once", name) << act << FaultVfs::Fault::Memory << false;
            QTest::addRow("%s, no file or shared memory once", name) << act << FaultVfs::Fault::Files << false;
            QTest::addRow("%s, no files or shared memory", name) << act << FaultVfs::Fault::Files << true;
        }
    }
    void everyTransactionIsWholeOrNothing()
    {
        QFETCH(const Act, act);
        QFETCH(const FaultVfs::Fault, fault);
        QFETCH(const bool, stays);
        FaultVfs vfs;
        int failures = 0;
        for (int call = 1; call <= MostCalls; ++call) {
            const QTemporaryDir directory;
            copyFilled(directory);
            Picture before;
            Picture present;
            Picture after;
            {
                auto store = openStore(directory.path(), FaultVfs::name());
                QVERIFY_RESULT(store);
                before = pictureOf(directory.path(), **store);
                vfs.fail(fault, call, stays);
                const Expected<void> done = act(**store);
                const bool failed = vfs.hasFailed();
                failures += done.has_value() ? 0 : 1;
                if (!done) {
                    const ErrorCode expected =
                        fault == FaultVfs::Fault::Full ? ErrorCode::StorageFull : ErrorCode::Storage;
                    QVERIFY2(done.error().code == expected || fault == FaultVfs::Fault::Files,
                             nameOf(done.error().code).data());
                    const Picture kept {(*store)->syncState().cursor, qsizetype((*store)->outbox().entries().size()),
                                        before.rows, before.rows2};
                    if (act != &snapshot) {
                        QCOMPARE(kept.cursor, before.cursor);
                        QCOMPARE(kept.operations, before.operations);
                    }
                    vfs.heal();
                    QVERIFY_RESULT(act(**store)); // the same call works once the disk does
                }
                vfs.heal();
                present = pictureOf(directory.path(), **store);
                store->reset();
                if (!failed) {
                    QVERIFY(call > 1);
                    break;
                }
            }
            const auto report = verify(directory.path(), Sample::Catalogue);
            QVERIFY_RESULT(report);
            QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
            const auto again = openStore(directory.path());
            QVERIFY_RESULT(again);
            after = pictureOf(directory.path(), **again);
            QVERIFY(after == present);
        }
        QVERIFY(failures > 0);
    }

    void aCrashAfterAFailureLeavesBeforeOrAfter_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("edit") << Act(&edit);
        QTest::newRow("page") << Act(&page);
        QTest::newRow("snapshot") << Act(&snapshot);
    }
    void aCrashAfterAFailureLeavesBeforeOrAfter()
    {
        QFETCH(const Act, act);
        FaultVfs vfs;
        for (int call = 1; call <= MostCalls; ++call) {
            const QTemporaryDir directory;
            copyFilled(directory);
            const QTemporaryDir crashed;
            Picture before;
            bool failed = false;
            bool done = false;
            {
                auto store = openStore(directory.path(), FaultVfs::name());
                QVERIFY_RESULT(store);
                before = pictureOf(directory.path(), **store);
                vfs.fail(FaultVfs::Fault::Broken, call, true);
                done = act(**store).has_value();
                failed = vfs.hasFailed();
                copyCrashed(directory, crashed);
                vfs.heal();
            }
            if (!failed) {
                break;
            }
            const auto store = openStore(crashed.path());
            QVERIFY_RESULT(store);
            const Picture after = pictureOf(crashed.path(), **store);
            const bool isBefore = after == before;
            const bool isAfter = after.operations == before.operations + (act == &edit ? 2 : 0)
                && after.cursor == (act == &edit ? u"C1"_s : u"C2"_s);
            QVERIFY(isBefore || isAfter);
            QVERIFY(!done || isAfter);
            const auto report = verify(crashed.path(), Sample::Catalogue);
            QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
        }
    }

    /// Also where all was written and only the sync failed.
    void anEditThatFailedDoesNotComeBackAfterACrash()
    {
        FaultVfs vfs;
        int failures = 0;
        for (int call = 1; call <= MostCalls; ++call) {
            const QTemporaryDir directory;
            copyFilled(directory);
            const QTemporaryDir crashed;
            const auto store = openStore(directory.path(), FaultVfs::name());
            QVERIFY_RESULT(store);
            const Picture before = pictureOf(directory.path(), **store);
            vfs.fail(FaultVfs::Fault::Broken, call, false);
            const bool done = edit(**store).has_value();
            copyCrashed(directory, crashed);
            if (!vfs.hasFailed()) {
                break;
            }
            if (!done) {
                ++failures;
                const auto again = openStore(crashed.path());
                QVERIFY_RESULT(again);
                QVERIFY(pictureOf(crashed.path(), **again) == before);
            }
        }
        QVERIFY(failures > 0);
    }

    void openingOnAFailingDiskLosesNothing()
    {
        FaultVfs vfs;
        for (int call = 1; call <= MostCalls; ++call) {
            const QTemporaryDir directory;
            vfs.fail(FaultVfs::Fault::Full, call, true);
            const auto store = openStore(directory.path(), FaultVfs::name());
            if (store) {
                break;
            }
            QCOMPARE(nameOf(store.error().code), nameOf(ErrorCode::StorageFull));
            vfs.heal();
            QVERIFY_RESULT(openStore(directory.path(), FaultVfs::name()));
        }
    }

    void aReadOnlyDiskIsSaidToBeOne()
    {
        FaultVfs vfs;
        const QTemporaryDir directory;
        copyFilled(directory);
        vfs.fail(FaultVfs::Fault::ReadOnly, 1, true);
        auto store = openStore(directory.path(), FaultVfs::name());
        if (store) {
            QCOMPARE_ERROR(edit(**store), ErrorCode::StorageReadOnly);
        } else {
            QCOMPARE(nameOf(store.error().code), nameOf(ErrorCode::StorageReadOnly));
        }
        vfs.heal();
        if (store) {
            store->reset();
        }
        QCOMPARE(pictureOf(directory.path(), **openStore(directory.path())).operations, 1);
    }

    void anUnwritableDirectoryIsReadOnly()
    {
        const QTemporaryDir directory;
        const QString inner = directory.filePath(u"profile"_s);
        QVERIFY(QDir().mkpath(inner));
        QFile::setPermissions(inner, QFile::ReadOwner | QFile::ExeOwner);
        if (QFileInfo(inner).isWritable()) {
            QSKIP("root may write everywhere; the read-only disk above stands in");
        }
        QCOMPARE_ERROR(openStore(inner), ErrorCode::StorageReadOnly);
    }

    void aSecondWriterIsTurnedAwayAndReadersAreNot()
    {
        TemporaryStore profile;
        QCOMPARE_ERROR(openStore(profile.directory()), ErrorCode::StorageLocked);
        QVERIFY_RESULT(Reader::open(profile.directory(), Sample::Catalogue));
        profile.close();
        QVERIFY_RESULT(openStore(profile.directory()));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
