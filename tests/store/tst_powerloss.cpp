// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/faultscenes.h"
#include "support/faultvfs.h"

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 SeedsPerCall = 3;

} // namespace

/// The power fails at every call to the disk of three transactions; what was not synced is lost, torn or out of order.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_filled;

    void loseAt(FaultVfs &vfs, Act act, int call, quint64 seed, bool &reached) const
    {
        const QTemporaryDir directory;
        QVERIFY(QFile::copy(m_filled.filePath(u"chancery.sqlite3"_s), directory.filePath(u"chancery.sqlite3"_s)));
        Picture before;
        bool done = false;
        vfs.heal();
        vfs.watchPower();
        {
            auto store = openStore(directory.path(), FaultVfs::name());
            QVERIFY_RESULT(store);
            before = pictureOf(directory.path(), **store);
            vfs.fail(FaultVfs::Fault::Broken, call, true);
            done = act(**store).has_value();
            reached = vfs.hasFailed();
            vfs.fail(FaultVfs::Fault::Broken, 1, true); // Nothing is written any more, not even at the end.
        }
        vfs.losePower(seed);
        vfs.heal();
        const auto report = verify(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(report);
        QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
        const auto store = openStore(directory.path());
        QVERIFY_RESULT(store);
        const Picture after = pictureOf(directory.path(), **store);
        const bool isBefore = after == before;
        const bool isAfter = after.operations == before.operations + (act == &edit ? 2 : 0)
            && after.cursor
                == (act == &edit       ? u"C1"_s
                        : act == &page ? u"C2"_s
                                       : u"C9"_s);
        // A snapshot is two transactions: the first only says that one runs.
        QVERIFY2(isBefore || isAfter, qPrintable(u"call %1, seed %2"_s.arg(call).arg(seed)));
        QVERIFY2(isAfter || act != &edit || !done, "an edit that was said to be on the disk is not");
    }

private Q_SLOTS:
    void initTestCase() { fill(m_filled.path()); }

    void whatThePowerTakesIsWholeTransactions_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("edit") << Act(&edit);
        QTest::newRow("page") << Act(&page);
        QTest::newRow("snapshot") << Act(&snapshot);
    }
    void whatThePowerTakesIsWholeTransactions()
    {
        QFETCH(const Act, act);
        FaultVfs vfs;
        bool reached = true;
        for (int call = 1; reached && call <= MostCalls; ++call) {
            for (quint64 seed = 1; seed <= SeedsPerCall; ++seed) {
                loseAt(vfs, act, call, seed * 1'000 + static_cast<quint64>(call), reached);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        QVERIFY2(!reached, "the transaction has more calls than were tried");
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
