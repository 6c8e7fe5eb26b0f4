// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyStoreIsHeadAndEnd();
    void collectionsComeByPriorityAndThenById();
    void theEndCursorIsTheSeqOfTheStart();
    void aMarkFollowsEveryThousandLines();
    void itGoesOnFromAnyMark();
    void aMarkOfAnotherCallerExpires();
    void aMarkBehindTheFloorExpires();
    void aBucketHasItsRecordsAlone();
    void aWrongBucketIsMalformed_data();
    void aWrongBucketIsMalformed();

private:
    void fill(int count);
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestSnapshot::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

void TestSnapshot::fill(int count)
{
    const auto commit = m_endpoint->storage->write([count](Endpoint::WriteTransaction &transaction) {
        Expected<void> done;
        for (int i = 0; i < count && done; ++i) {
            done = transaction.store({u"topics"_s, makeId(), 0, false, {{u"code"_s, i}}}, {u"*"_s});
        }
        return done;
    });
    QVERIFY_RESULT(commit);
}

void TestSnapshot::anEmptyStoreIsHeadAndEnd()
{
    const Reply reply = m_endpoint->get(u"fra"_s, u"/v1/snapshot"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/x-ndjson"));
    const auto lines = reply.lines();
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].value("snapshot"_L1).toObject().value("seq"_L1).toInteger(-1), 0);
    QVERIFY(lines[1].value("end"_L1).toBool());
    QVERIFY(!lines[1].value("cursor"_L1).toString().isEmpty());
}

void TestSnapshot::collectionsComeByPriorityAndThenById()
{
    const QString request = m_endpoint->request(u"tea"_s);
    const QString first = m_endpoint->topic(u"B"_s);
    const QString second = m_endpoint->topic(u"A"_s);
    QStringList ids;
    for (const QJsonObject &line : m_endpoint->get(u"fra"_s, u"/v1/snapshot"_s).lines()) {
        if (line.contains("id"_L1)) {
            ids.append(line.value("id"_L1).toString());
            QVERIFY(line.contains("data"_L1) && line.contains("rev"_L1) && line.contains("c"_L1));
        }
    }
    QCOMPARE(ids, QStringList({first, second, request}));
}

void TestSnapshot::theEndCursorIsTheSeqOfTheStart()
{
    fill(10);
    const qint64 seq = m_endpoint->storage->seq().value_or(-1);
    Endpoint::HttpRequest request;
    request.method = "GET";
    request.path = "/v1/snapshot";
    request.headers = {{"authorization", "Bearer " + m_endpoint->tokens.value(u"fra"_s).toLatin1()}};
    const Endpoint::HttpResponse response = m_endpoint->service->handle(request);
    QByteArray body = response.stream().value_or(QByteArray());
    const QString late = m_endpoint->topic(u"written meanwhile"_s);
    for (QByteArray piece = response.stream().value_or(QByteArray()); !piece.isEmpty();
         piece = response.stream().value_or(QByteArray())) {
        body += piece;
    }
    const Reply whole {200, {}, body};
    const QString cursor = whole.lines().back().value("cursor"_L1).toString();
    QCOMPARE(whole.lines().front().value("snapshot"_L1).toObject().value("seq"_L1).toInteger(), seq);
    // What changed meanwhile comes in the feed.
    const auto lines = m_endpoint->get(u"fra"_s, u"/v1/changes?cursor="_s + cursor).lines();
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].value("id"_L1).toString(), late);
}

void TestSnapshot::aMarkFollowsEveryThousandLines()
{
    fill(1'950);
    int since = 0;
    qint64 n = 0;
    const auto lines = m_endpoint->get(u"fra"_s, u"/v1/snapshot"_s).lines();
    for (const QJsonObject &line : lines) {
        since += line.contains("id"_L1) ? 1 : 0;
        QVERIFY(since <= 1'000);
        if (line.contains("mark"_L1)) {
            n += since;
            QCOMPARE(line.value("n"_L1).toInteger(), n);
            QVERIFY(line.value("mark"_L1).toString().startsWith(u'T'));
            since = 0;
        }
    }
    QCOMPARE(n, 1'950);
    QCOMPARE(lines.front().value("snapshot"_L1).toObject().value("estimate"_L1).toInteger(), 1'950);
}

void TestSnapshot::itGoesOnFromAnyMark()
{
    fill(1'700);
    m_endpoint->request(u"tea"_s);
    const auto lines = m_endpoint->get(u"fra"_s, u"/v1/snapshot"_s).lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString mark = lines[i].value("mark"_L1).toString();
        if (mark.isEmpty()) {
            continue;
        }
        auto rest = m_endpoint->get(u"fra"_s, u"/v1/snapshot?mark="_s + mark).lines();
        QVERIFY(rest.front().contains("snapshot"_L1));
        rest.erase(rest.begin());
        QVERIFY(rest == std::vector<QJsonObject>(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines.end()));
    }
}

void TestSnapshot::aMarkOfAnotherCallerExpires()
{
    fill(3);
    const QString mark = m_endpoint->get(u"fra"_s, u"/v1/snapshot"_s).lines()[4].value("mark"_L1).toString();
    QVERIFY(!mark.isEmpty());
    const Reply reply = m_endpoint->get(u"ken"_s, u"/v1/snapshot?mark="_s + mark);
    QCOMPARE_PROBLEM(reply, 410, "cursor-expired");
    QCOMPARE(reply.json().value("reason"_L1).toString(), u"scope"_s);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/snapshot?mark=Tnonsense"_s), 410, "cursor-expired");
}

void TestSnapshot::aMarkBehindTheFloorExpires()
{
    fill(3);
    const QString mark = m_endpoint->get(u"fra"_s, u"/v1/snapshot"_s).lines()[4].value("mark"_L1).toString();
    m_endpoint->topic(u"later"_s);
    QVERIFY(m_endpoint->storage->collectGarbage(2).has_value());
    const Reply reply = m_endpoint->get(u"fra"_s, u"/v1/snapshot?mark="_s + mark);
    QCOMPARE_PROBLEM(reply, 410, "cursor-expired");
    QCOMPARE(reply.json().value("reason"_L1).toString(), u"gc"_s);
}

void TestSnapshot::aBucketHasItsRecordsAlone()
{
    fill(1'200);
    qsizetype total = 0;
    for (int bucket = 0; bucket < Domain::DigestBuckets; ++bucket) {
        const QString path = u"/v1/snapshot?bucket=%1"_s.arg(bucket, 2, 16, QLatin1Char('0'));
        for (const QJsonObject &line : m_endpoint->get(u"fra"_s, path).lines()) {
            if (line.contains("id"_L1)) {
                ++total;
                QCOMPARE(Domain::digestBucket("topics", line.value("id"_L1).toString().toUtf8()), bucket);
            }
        }
    }
    QCOMPARE(total, 1'200);
}

void TestSnapshot::aWrongBucketIsMalformed_data()
{
    QTest::addColumn<QString>("bucket");
    for (const auto &bucket : {u"7"_s, u"100"_s, u"zz"_s, u"-1"_s, u"+7"_s}) {
        QTest::newRow(qPrintable(bucket)) << bucket;
    }
}

void TestSnapshot::aWrongBucketIsMalformed()
{
    QFETCH(QString, bucket);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/snapshot?bucket="_s + bucket), 400, "malformed");
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_servicesnapshot.moc"
