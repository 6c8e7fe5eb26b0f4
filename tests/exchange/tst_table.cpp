// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/table.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery;
using namespace Chancery::Exchange;

namespace {

Table sample()
{
    return {.title = u"Elections: [2026]"_s,
            .columns = {u"State"_s, u"Remarks"_s},
            .rows = {{u"Côte d’Ivoire"_s, u"quote \" and, comma"_s},
                     {u"مصر"_s, u"=HYPERLINK(\"x\")"_s},
                     {u"中国"_s, u"two\nlines"_s}},
            .asOf = u"As of 2026-11-23 10:00 UTC"_s};
}

QByteArray unzipped(const QString &file, const QString &member)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file, member});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsQuotedMarkedAsUtf8AndEndsWithItsAge()
    {
        const QString text = QString::fromUtf8(toCsv(sample()));
        QVERIFY(toCsv(sample()).startsWith("\xEF\xBB\xBF"));
        QVERIFY(text.contains(u"Côte d’Ivoire,\"quote \"\" and, comma\"\r\n"_s));
        QVERIFY(text.contains(u"\"two\nlines\"\r\n"_s));
        QVERIFY(text.endsWith(u"As of 2026-11-23 10:00 UTC\r\n"_s));
    }

    void aCellIsNeverAFormula()
    {
        const QString text = QString::fromUtf8(toCsv(sample()));
        QVERIFY(text.contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s));
        for (const auto &dangerous : {u"+1"_s, u"-1"_s, u"@SUM"_s, u"\tx"_s}) {
            const QString csv = QString::fromUtf8(toCsv({.title = {}, .columns = {u"a"_s}, .rows = {{dangerous}}}));
            QVERIFY2(csv.contains(u"\r\n'"_s + dangerous), qPrintable(csv));
        }
    }

    void aWorkbookHoldsEveryTextAsText()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"list.xlsx"_s);
        const auto written = writeXlsx(sample(), file);
        QVERIFY(written.has_value());
        const QString texts = QString::fromUtf8(unzipped(file, u"xl/sharedStrings.xml"_s));
        for (const auto &text : {u"مصر"_s, u"中国"_s, u"Côte d’Ivoire"_s, u"=HYPERLINK("_s, u"As of 2026"_s}) {
            QVERIFY2(texts.contains(text), qPrintable(text));
        }
        QVERIFY(!unzipped(file, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
        QVERIFY(!QFile::exists(file + u".part"_s));
    }

    void aWorkbookThatCannotBeWrittenLeavesTheOldOne()
    {
        const QTemporaryDir dir;
        const auto written = writeXlsx(sample(), dir.filePath(u"no/such/folder/list.xlsx"_s));
        QVERIFY(!written.has_value());
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
