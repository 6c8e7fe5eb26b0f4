// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/transport.h"

#include <QDateTime>
#include <QTest>

using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

class TestHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMediaTypeHasNoParameters();
    void absentHeadersAreEmpty();
    void retryAfterIsReadInBothForms_data();
    void retryAfterIsReadInBothForms();
    void withoutADateOurClockCounts();
};

void TestHead::theMediaTypeHasNoParameters()
{
    QCOMPARE((Head {200, {{"content-type", "Text/HTML ; charset=utf-8"}}}.mediaType()), "text/html"_ba);
    QCOMPARE((Head {200, {{"content-type", "application/json"}}}.mediaType()), "application/json"_ba);
    QCOMPARE(Head {}.mediaType(), ""_ba);
}

void TestHead::absentHeadersAreEmpty()
{
    const Head head {200, {{"etag", "\"1\""}, {"etag", "\"2\""}}};
    QCOMPARE(head.header("etag"), "\"1\""_ba);
    QVERIFY(head.header("date").isEmpty());
}

void TestHead::retryAfterIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("absent") << ""_ba << 0;
    QTest::newRow("seconds") << "120"_ba << 120;
    QTest::newRow("spaces") << " 5 "_ba << 5;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("negative") << "-5"_ba << 0;
    QTest::newRow("a year") << "31536000"_ba << 86'400;
    QTest::newRow("no number") << "soon"_ba << 0;
    QTest::newRow("overflow") << "99999999999999999999999"_ba << 0;
    QTest::newRow("date") << "Sun, 06 Nov 1994 08:51:37 GMT"_ba << 120;
    QTest::newRow("old date form") << "Sunday, 06-Nov-94 08:51:37 GMT"_ba << 120;
    QTest::newRow("oldest form") << "Sun Nov  6 08:51:37 1994"_ba << 120;
    QTest::newRow("past date") << "Sun, 06 Nov 1994 08:00:00 GMT"_ba << 0;
}

void TestHead::retryAfterIsReadInBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    Head head {503, {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"}}};
    if (!value.isEmpty()) {
        head.headers.emplace_back("retry-after", value);
    }
    QCOMPARE(head.retryAfter(), seconds);
}

void TestHead::withoutADateOurClockCounts()
{
    const QByteArray inAnHour =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(3600), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1();
    const int seconds = Head {503, {{"retry-after", inAnHour}}}.retryAfter();
    QVERIFY(seconds > 3000);
    QVERIFY(seconds <= 3600);
}

QTEST_APPLESS_MAIN(TestHead)
#include "tst_head.moc"
