// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"
#include "base/text.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Chancery {

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isolatingPutsTheTextBetweenAnIsolateAndItsEnd()
    {
        QCOMPARE(isolated(u"A/64/726"_s), u"\u2068A/64/726\u2069"_s);
        QVERIFY(isolated(QString()).isEmpty());
    }

    void oneLineHasNeitherControlsNorOverrides()
    {
        QCOMPARE(singleLine(u" a\tb\r\nc\u202Ed\u0085e\u2028f "_s), u"a b c d e f"_s);
        QCOMPARE(singleLine(u"x\u200Fy"_s), u"x\u200Fy"_s);
    }

    void elidingNeverCutsACharacterInHalf()
    {
        QCOMPARE(elided(u"short"_s, 5), u"short"_s);
        QCOMPARE(elided(u"longer"_s, 5), u"long…"_s);
        QCOMPARE(elided(u"ab\U0001F30Dcd"_s, 4), u"ab…"_s);
        QCOMPARE(elided(u"abe\u0301cd"_s, 4), u"ab…"_s);
        QVERIFY(elided(u"longer"_s, 0).isEmpty());
    }

    void daysAreReadExactly()
    {
        QCOMPARE(parseDate(u"2024-02-29"), QDate(2024, 2, 29));
        for (const QString &text : {u"2023-02-29"_s, u"2023-2-9"_s, u"2023/02/09"_s, u"2023-02-09T"_s, QString()}) {
            QVERIFY2(!parseDate(text), qPrintable(text));
        }
        QCOMPARE(formatDate(QDate(2024, 2, 29)), u"2024-02-29"_s);
    }

    void momentsAreReadInUtcOnly()
    {
        const QDateTime expected(QDate(2026, 9, 21), QTime(13, 5, 6, 250), Qt::UTC);
        QCOMPARE(parseInstant(u"2026-09-21T13:05:06.25Z"), expected);
        QCOMPARE(parseInstant(u"2026-09-21T13:05:06.250999999Z"), expected);
        for (const QString &text : {u"2026-09-21T13:05:06"_s, u"2026-09-21T13:05:06+02:00"_s, u"2026-09-21 13:05:06Z"_s,
                                    u"2026-09-21T25:05:06Z"_s, u"2026-09-21T13:05:06.Z"_s, u"2026-09-21"_s}) {
            QVERIFY2(!parseInstant(text), qPrintable(text));
        }
    }

    void momentsAreWrittenInUtcWithMillisecondsOnlyWhenThereAreSome()
    {
        const QDateTime whole(QDate(2026, 9, 21), QTime(9, 0), QTimeZone("America/New_York"));
        QCOMPARE(formatInstant(whole), u"2026-09-21T13:00:00Z"_s);
        QCOMPARE(formatInstant(whole.addMSecs(5)), u"2026-09-21T13:00:00.005Z"_s);
        QVERIFY(formatInstant(QDateTime()).isEmpty());
    }
};

} // namespace Chancery

QTEST_APPLESS_MAIN(Chancery::TestText)
#include "tst_text.moc"
