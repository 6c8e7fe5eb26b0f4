// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/httpserverrange.h"

#include <QtTest>

using namespace Chancery::Endpoint;

Q_DECLARE_METATYPE(Chancery::Endpoint::RangeAnswer)

class tst_HttpRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesOfATenByteFile_data();
    void rangesOfATenByteFile();
    void ifRangeGuardsAgainstAnotherFile();
    void nothingOfAnEmptyFileCanBeSent();
};

void tst_HttpRange::rangesOfATenByteFile_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<RangeAnswer>("expected");
    const auto row = [](const char *range, RangeAnswer expected) {
        QTest::newRow(range) << QByteArray(range) << expected;
    };
    row("bytes=0-", {RangeKind::Part, {0, 10}});
    row("bytes=0-0", {RangeKind::Part, {0, 1}});
    row("bytes=3-5", {RangeKind::Part, {3, 3}});
    row("bytes=9-", {RangeKind::Part, {9, 1}});
    row("bytes=5-99", {RangeKind::Part, {5, 5}});
    row("bytes=-3", {RangeKind::Part, {7, 3}});
    row("bytes=-99", {RangeKind::Part, {0, 10}});
    row("bytes=10-", {RangeKind::Unsatisfiable, {}});
    row("bytes=-0", {RangeKind::Unsatisfiable, {}});
    for (const char *whole : {"", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-3", "bytes=0-1,3-4", "lines=1-2",
                              "bytes=1", "bytes=+1-2", "bytes=1-99999999999999999999", "bytes=--1"}) {
        row(whole, {});
    }
}

void tst_HttpRange::rangesOfATenByteFile()
{
    QFETCH(QByteArray, range);
    QFETCH(RangeAnswer, expected);
    const RangeAnswer answer = answerRange(range, {}, "\"a\"", 10);
    QCOMPARE(answer.kind, expected.kind);
    QCOMPARE(answer.range.first, expected.range.first);
    QCOMPARE(answer.range.length, expected.range.length);
}

void tst_HttpRange::ifRangeGuardsAgainstAnotherFile()
{
    QCOMPARE(answerRange("bytes=1-2", "\"a\"", "\"a\"", 10).kind, RangeKind::Part);
    QCOMPARE(answerRange("bytes=1-2", "\"b\"", "\"a\"", 10).kind, RangeKind::Whole);
    QCOMPARE(answerRange("bytes=1-2", "W/\"a\"", "W/\"a\"", 10).kind, RangeKind::Whole);
    QCOMPARE(answerRange("bytes=1-2", "Mon, 23 Nov 2026 07:00:00 GMT", "\"a\"", 10).kind, RangeKind::Whole);
}

void tst_HttpRange::nothingOfAnEmptyFileCanBeSent()
{
    QCOMPARE(answerRange("bytes=0-", {}, "\"a\"", 0).kind, RangeKind::Unsatisfiable);
    QCOMPARE(answerRange({}, {}, "\"a\"", 0).kind, RangeKind::Whole);
}

QTEST_APPLESS_MAIN(tst_HttpRange)
#include "tst_httprange.moc"
