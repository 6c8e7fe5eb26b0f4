// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/demo.h"
#include "endpoint/importer.h"
#include "testendpoint.h"

#include <QBuffer>
#include <QFile>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QString &collection, const QJsonObject &record)
{
    return toJson({{u"collection"_s, collection}, {u"record"_s, record}}) + '\n';
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsComeInAsTheyAre();
    void aSecondImportChangesNothing();
    void aChangedRecordReplacesTheOld();
    void whatTheEndpointOwnsMayBeGiven();
    void linesThatAreWrongAreReportedAndLeftOut();
    void commitsHaveAtMostTwoThousandRecords();
    void laterLinesSeeEarlierOnes();
    void aLineWithoutEndIsRefused();
    void anExportComesBackTheSame();
    void aDemonstrationFillsAnEmptyStoreOnce();

private:
    Expected<ImportReport> import(QByteArray lines);
    QByteArray exported();

    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestImport::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

Expected<ImportReport> TestImport::import(QByteArray lines)
{
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    return Importer(*m_endpoint->storage, testCatalogue()).run(buffer);
}

QByteArray TestImport::exported()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = exportAll(*m_endpoint->storage, testCatalogue(), buffer);
    return count ? buffer.data() : count.error().detail.toUtf8();
}

void TestImport::recordsComeInAsTheyAre()
{
    const QString id = makeId();
    const auto report = import(lineOf(u"topics"_s, {{u"id"_s, id}, {u"code"_s, u"A"_s}, {u"extra"_s, u"kept"_s}}) + "\n"
                               + lineOf(u"topics"_s, {{u"code"_s, u"no id"_s}}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->stored, 2);
    QCOMPARE(report->refused, 0);
    const QJsonObject record = m_endpoint->get(u"bra"_s, u"/v1/topics/"_s + id).json();
    QCOMPARE(record.value("extra"_L1).toString(), u"kept"_s);
    QCOMPARE(record.value("updated_by"_L1).toString(), u"import"_s);
    QCOMPARE(record.value("updated_at"_L1).toString(), u"2026-11-23T09:00:00Z"_s);
    QCOMPARE(record.value("rev"_L1).toInteger(), 1);
}

void TestImport::aSecondImportChangesNothing()
{
    const QByteArray lines = lineOf(u"topics"_s, {{u"id"_s, makeId()}, {u"code"_s, u"A"_s}});
    import(lines);
    m_endpoint->clock.advance(std::chrono::hours(1));
    const auto again = import(lines);
    QCOMPARE(again->stored, 0);
    QCOMPARE(again->unchanged, 1);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 1);
}

void TestImport::aChangedRecordReplacesTheOld()
{
    const QString id = makeId();
    import(lineOf(u"topics"_s, {{u"id"_s, id}, {u"code"_s, u"A"_s}, { u"year"_s, 2025 }}));
    import(lineOf(u"topics"_s, {{u"id"_s, id}, { u"code"_s, u"B"_s }}));
    const QJsonObject record = m_endpoint->get(u"bra"_s, u"/v1/topics/"_s + id).json();
    QCOMPARE(record.value("code"_L1).toString(), u"B"_s);
    QVERIFY(!record.contains("year"_L1));
}

void TestImport::whatTheEndpointOwnsMayBeGiven()
{
    const QString id = makeId();
    const auto report = import(lineOf(u"requests"_s,
                                      {{u"id"_s, id},
                                       {u"subject"_s, u"tea"_s},
                                       {u"from_state"_s, u"FRA"_s},
                                       {u"to_state"_s, u"KEN"_s},
                                       {u"status"_s, u"booked"_s},
                                       {u"updated_at"_s, u"2020-01-01T00:00:00Z"_s},
                                       {u"updated_by"_s, u"someone"_s}}));
    QCOMPARE(report->stored, 1);
    const QJsonObject record = m_endpoint->get(u"ken"_s, u"/v1/requests/"_s + id).json();
    QCOMPARE(record.value("status"_L1).toString(), u"booked"_s);
    QCOMPARE(record.value("updated_at"_L1).toString(), u"2020-01-01T00:00:00Z"_s);
    QCOMPARE(record.value("updated_by"_L1).toString(), u"someone"_s);
}

void TestImport::linesThatAreWrongAreReportedAndLeftOut()
{
    const QString deleted = m_endpoint->topic(u"D"_s);
    m_endpoint->send(u"gaab"_s, "DELETE", u"/v1/topics/"_s + deleted, {}, {{"if-match", "*"}});
    const auto report = import("not json\n" + lineOf(u"nothing"_s, {}) + lineOf(u"topics"_s, {{u"id"_s, u"7"_s}})
                               + lineOf(u"topics"_s, {{u"year"_s, u"soon"_s}})
                               + lineOf(u"topics"_s, {{u"id"_s, deleted}, {u"code"_s, u"D"_s}})
                               + lineOf(u"topics"_s, {{u"code"_s, u"fine"_s}}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->stored, 1);
    QCOMPARE(report->refused, 5);
    QCOMPARE(report->findings.size(), 5);
    QVERIFY(report->findings.at(0).startsWith(u"line 1: "_s));
    QVERIFY(report->findings.at(3).contains(u"/code required"_s));
    QVERIFY(report->findings.at(3).contains(u"/year wrong_type"_s));
    QVERIFY(!report->findings.join(u' ').contains(u"soon"_s));
}

void TestImport::commitsHaveAtMostTwoThousandRecords()
{
    QByteArray lines;
    for (int i = 0; i < 4'500; ++i) {
        lines += lineOf(u"topics"_s, {{u"code"_s, QString::number(i)}});
    }
    QCOMPARE(import(lines)->stored, 4'500);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 3);
    const auto page = m_endpoint->storage->changes({u"*"_s}, 0, 1);
    QCOMPARE(page->items.size(), 2'000U);
    QVERIFY(!page->complete);
}

void TestImport::laterLinesSeeEarlierOnes()
{
    const QString parent = makeId();
    const auto report = import(lineOf(u"topics"_s, {{u"id"_s, parent}, {u"code"_s, u"A"_s}})
                               + lineOf(u"topics"_s, {{u"code"_s, u"B"_s}, {u"parent"_s, parent}}));
    QCOMPARE(report->stored, 2);
}

void TestImport::aLineWithoutEndIsRefused()
{
    const auto report = import(QByteArray(2 * 1024 * 1024, 'x'));
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::TooLarge);
}

void TestImport::anExportComesBackTheSame()
{
    m_endpoint->topic(u"A \"quoted\" 选举"_s);
    m_endpoint->submittedRequest(u"tea"_s);
    m_endpoint->request(u"a draft"_s);
    const QByteArray lines = exported();
    QCOMPARE(lines.count('\n'), 3);
    m_endpoint = std::make_unique<TestEndpoint>();
    QCOMPARE(import(lines)->stored, 3);
    QCOMPARE(exported(), lines);
}

void TestImport::aDemonstrationFillsAnEmptyStoreOnce()
{
    const QTemporaryDir directory;
    const auto write = [&](const QString &name, const QByteArray &lines) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
    };
    write(u"20-b.ndjson"_s, lineOf(u"topics"_s, {{u"code"_s, u"B"_s}}) + "bad\n");
    write(u"10-a.ndjson"_s, lineOf(u"topics"_s, {{u"code"_s, u"A"_s}}));
    write(u"README.txt"_s, "not data");
    const auto fill = [&] {
        return fillWithDemoData(*m_endpoint->storage, testCatalogue(), QDir(directory.path()));
    };
    const auto first = fill();
    QVERIFY_RESULT(first);
    QCOMPARE(first->stored, 2);
    QVERIFY(first->findings.at(0).startsWith(u"20-b.ndjson: line 2"_s));
    QCOMPARE(fill()->stored, 0);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 2);
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_endpointimport.moc"
