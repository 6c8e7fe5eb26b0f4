// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Chancery {

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAVersionSevenUuidInLowerCase()
    {
        const QString id = makeId();
        QVERIFY(isId(id));
        QCOMPARE(id[14], u'7');
        QVERIFY(u"89ab"_s.contains(id[19]));
        QCOMPARE(id, id.toLower());
    }

    void theFirstFortyEightBitsAreTheTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 inside = makeId().remove(u'-').left(12).toLongLong(nullptr, 16);
        // Other ids of this process may have pushed the counter a little ahead of the clock, never behind it.
        QVERIFY(inside >= before);
        QVERIFY(inside < before + 60'000);
    }

    void idsIncreaseWithinAProcess()
    {
        QString last = makeId();
        for (int i = 0; i < 20'000; ++i) {
            const QString next = makeId();
            QVERIFY2(next > last, qPrintable(last + u' ' + next));
            last = next;
        }
    }

    void threadsNeverGetTheSameId()
    {
        constexpr int Threads = 4;
        constexpr int Each = 5'000;
        std::vector<QStringList> made(Threads);
        std::vector<std::thread> threads;
        for (QStringList &ids : made) {
            threads.emplace_back([&ids] {
                for (int i = 0; i < Each; ++i) {
                    ids.append(makeId());
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QSet<QString> all;
        for (const QStringList &ids : made) {
            all.unite(QSet<QString>(ids.begin(), ids.end()));
        }
        QCOMPARE(all.size(), Threads * Each);
    }

    void onlyTheHyphenatedFormIsAnId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("any version") << u"123e4567-e89b-12d3-a456-426614174000"_s << true;
        QTest::newRow("upper case") << u"123E4567-e89b-12d3-a456-426614174000"_s << false;
        QTest::newRow("braces") << u"{123e4567-e89b-12d3-a456-426614174000}"_s << false;
        QTest::newRow("no hyphens") << u"123e4567e89b12d3a456426614174000"_s << false;
        QTest::newRow("hyphen astray") << u"123e456-7e89b-12d3-a456-426614174000"_s << false;
        QTest::newRow("not hex") << u"g23e4567-e89b-12d3-a456-426614174000"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyTheHyphenatedFormIsAnId()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, expected);
        QCOMPARE(isId(text), expected);
    }
};

} // namespace Chancery

QTEST_APPLESS_MAIN(Chancery::TestIds)
#include "tst_ids.moc"
