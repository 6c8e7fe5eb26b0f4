// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "endpoint/cursor.h"
#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &cursor, const QString &more = {})
{
    return u"/v1/changes?cursor=%1%2"_s.arg(cursor, more);
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPageHasPutsAndOneLastLine();
    void onlyTheLastLineHasACursor();
    void aDeletionSaysWhy();
    void pagesAreWalkedByTheirCursors();
    void nothingNewIs304();
    void anOwnWriteOutOfSightStillMovesTheCursor();
    void headsSayTheNewestSeqOfTheCaller();
    void aMissingCursorIsMalformed();
    void aForgedCursorExpires();
    void anotherCallersCursorExpires();
    void aCursorBehindTheFloorExpiresWithRetryAfter();
    void aCursorFromTheFutureMeansARestore();
    void theDigestIsThatOfTheView();
    void theDigestOfAnOldCursorIsAConflict();
    void eventsAreHandedToTheHubWithTheCallersScopes();
    void theListenerHearsEveryCommitOnce();
    void commitsOfOthersAreNoticed();

private:
    QString start(const QString &caller);
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestFeed::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

QString TestFeed::start(const QString &caller)
{
    return m_endpoint->get(caller, u"/v1/snapshot"_s).lines().back().value("cursor"_L1).toString();
}

void TestFeed::aPageHasPutsAndOneLastLine()
{
    const QString cursor = start(u"fra"_s);
    const QString id = m_endpoint->topic(u"A"_s);
    const Reply reply = m_endpoint->get(u"fra"_s, pathOf(cursor));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/x-ndjson"));
    const auto lines = reply.lines();
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].value("op"_L1).toString(), u"put"_s);
    QCOMPARE(lines[0].value("c"_L1).toString(), u"topics"_s);
    QCOMPARE(lines[0].value("id"_L1).toString(), id);
    QCOMPARE(lines[0].value("rev"_L1).toInteger(), m_endpoint->revOf(u"topics"_s, id));
    const QJsonObject data = lines[0].value("data"_L1).toObject();
    QCOMPARE(data.value("code"_L1).toString(), u"A"_s);
    QCOMPARE(data.value("updated_by"_L1).toString(), u"gaab"_s);
    QCOMPARE(data.value("updated_at"_L1).toString(), u"2026-11-23T09:00:00Z"_s);
    QVERIFY(!data.contains("id"_L1) && !data.contains("rev"_L1));
    QCOMPARE(lines[1].value("complete"_L1).toBool(), true);
    QCOMPARE(lines[1].value("seq"_L1).toInteger(), m_endpoint->storage->seq().value_or(-1));
}

void TestFeed::onlyTheLastLineHasACursor()
{
    const QString cursor = start(u"fra"_s);
    for (int i = 0; i < 5; ++i) {
        m_endpoint->topic(QString::number(i));
    }
    const auto lines = m_endpoint->get(u"fra"_s, pathOf(cursor)).lines();
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.contains("cursor"_L1); }), 1);
    QVERIFY(lines.back().contains("cursor"_L1));
}

void TestFeed::aDeletionSaysWhy()
{
    const QString topic = m_endpoint->topic(u"A"_s);
    const QString cursor = start(u"fra"_s);
    QCOMPARE(m_endpoint->send(u"gaab"_s, "DELETE", u"/v1/topics/"_s + topic, {}, {{"if-match", "*"}}).status, 204);
    const auto line = m_endpoint->get(u"fra"_s, pathOf(cursor)).lines().front();
    QCOMPARE(line.value("op"_L1).toString(), u"del"_s);
    QCOMPARE(line.value("why"_L1).toString(), u"deleted"_s);
    QVERIFY(!line.contains("data"_L1));
}

void TestFeed::pagesAreWalkedByTheirCursors()
{
    QString cursor = start(u"ken"_s);
    QSet<QString> made;
    for (int i = 0; i < 7; ++i) {
        made.insert(m_endpoint->topic(QString::number(i)));
    }
    QSet<QString> seen;
    bool complete = false;
    int pages = 0;
    while (!complete) {
        const Reply reply = m_endpoint->get(u"ken"_s, pathOf(cursor, u"&limit=3"_s));
        QCOMPARE(reply.status, 200);
        const auto lines = reply.lines();
        complete = lines.back().value("complete"_L1).toBool();
        QCOMPARE(reply.headers.contains("link"), !complete);
        QVERIFY(lines.back().value("cursor"_L1).toString() != cursor);
        cursor = lines.back().value("cursor"_L1).toString();
        for (const auto &line : lines) {
            seen.insert(line.value("id"_L1).toString());
        }
        ++pages;
    }
    QCOMPARE(pages, 3);
    QVERIFY(seen.contains(made));
}

void TestFeed::nothingNewIs304()
{
    const QString cursor = start(u"fra"_s);
    const QByteArray tag = '"' + cursor.toLatin1() + '"';
    const Reply same = m_endpoint->get(u"fra"_s, pathOf(cursor), {{"if-none-match", tag}});
    QCOMPARE(same.status, 304);
    QCOMPARE(same.headers.value("etag"), tag);
    QVERIFY(same.body.isEmpty());
    // What others do among themselves is nothing new to Brazil.
    const QString brazil = start(u"bra"_s);
    m_endpoint->submittedRequest(u"tea"_s);
    const QByteArray brazilTag = '"' + brazil.toLatin1() + '"';
    QCOMPARE(m_endpoint->get(u"bra"_s, pathOf(brazil), {{"if-none-match", brazilTag}}).status, 304);
    QCOMPARE(m_endpoint->get(u"fra"_s, pathOf(cursor), {{"if-none-match", tag}}).status, 200);
}

void TestFeed::anOwnWriteOutOfSightStillMovesTheCursor()
{
    // The Secretariat's booking officer has written something; whatever is in its feed, its cursor must pass that.
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    QCOMPARE(m_endpoint->act(u"ken"_s, id, u"accept"_s).status, 200);
    const QString cursor = start(u"mms"_s);
    QCOMPARE(m_endpoint->act(u"mms"_s, id, u"book"_s, {{u"room"_s, u"1"_s}}).status, 200);
    const Reply reply = m_endpoint->get(u"mms"_s, pathOf(cursor), {{"if-none-match", '"' + cursor.toLatin1() + '"'}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.lines().back().value("seq"_L1).toInteger(), m_endpoint->revOf(u"requests"_s, id));
}

void TestFeed::headsSayTheNewestSeqOfTheCaller()
{
    const auto head = [this](const QString &caller) {
        return m_endpoint->get(caller, u"/v1/heads"_s).json().value("seq"_L1).toInteger(-1);
    };
    QCOMPARE(head(u"bra"_s), 0);
    m_endpoint->topic(u"A"_s);
    QCOMPARE(head(u"bra"_s), 1);
    m_endpoint->request(u"tea"_s);
    QCOMPARE(head(u"bra"_s), 1);
    QCOMPARE(head(u"fra"_s), 2);
    QCOMPARE(m_endpoint->get(u"bra"_s, u"/v1/heads"_s, {{"if-none-match", "\"1\""}}).status, 304);
}

void TestFeed::aMissingCursorIsMalformed()
{
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/changes"_s), 400, "malformed");
    const QString cursor = start(u"fra"_s);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, pathOf(cursor, u"&limit=0"_s)), 400, "malformed");
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, pathOf(cursor, u"&limit=many"_s)), 400, "malformed");
    QCOMPARE(m_endpoint->get(u"fra"_s, pathOf(cursor, u"&limit=99999"_s)).status, 200);
}

void TestFeed::aForgedCursorExpires()
{
    const Reply reply = m_endpoint->get(u"fra"_s, pathOf(u"AQxxxx"_s));
    QCOMPARE_PROBLEM(reply, 410, "cursor-expired");
    QCOMPARE(reply.json().value("reason"_L1).toString(), u"format"_s);
}

void TestFeed::anotherCallersCursorExpires()
{
    const Reply reply = m_endpoint->get(u"ken"_s, pathOf(start(u"fra"_s)));
    QCOMPARE_PROBLEM(reply, 410, "cursor-expired");
    QCOMPARE(reply.json().value("reason"_L1).toString(), u"scope"_s);
}

void TestFeed::aCursorBehindTheFloorExpiresWithRetryAfter()
{
    const QString old = start(u"fra"_s);
    m_endpoint->topic(u"A"_s);
    const QString young = start(u"fra"_s);
    QVERIFY(m_endpoint->storage->collectGarbage(1).has_value());
    const Reply reply = m_endpoint->get(u"fra"_s, pathOf(old));
    QCOMPARE_PROBLEM(reply, 410, "cursor-expired");
    QCOMPARE(reply.json().value("reason"_L1).toString(), u"gc"_s);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    QCOMPARE(m_endpoint->get(u"fra"_s, pathOf(young)).status, 200);
}

void TestFeed::aCursorFromTheFutureMeansARestore()
{
    const Endpoint::CursorCodec codec(m_endpoint->storage->incarnation().value_or(QString()),
                                      m_endpoint->storage->cursorKey().value_or(QByteArray()));
    const QString cursor = codec.cursor(1'000, m_endpoint->callerOf(u"fra"_s).scopes());
    const Reply reply = m_endpoint->get(u"fra"_s, pathOf(cursor));
    QCOMPARE_PROBLEM(reply, 410, "cursor-expired");
    QCOMPARE(reply.json().value("reason"_L1).toString(), u"incarnation"_s);
    QVERIFY(reply.headers.contains("retry-after"));
}

void TestFeed::theDigestIsThatOfTheView()
{
    const QString topic = m_endpoint->topic(u"A"_s);
    m_endpoint->request(u"private"_s);
    Domain::Digest expected;
    expected.add("topics", topic.toUtf8(), m_endpoint->revOf(u"topics"_s, topic));
    const Reply reply = m_endpoint->get(u"ken"_s, u"/v1/digest?cursor="_s + start(u"ken"_s));
    QCOMPARE(reply.status, 200);
    const QJsonArray sums = reply.json().value("sums"_L1).toArray();
    QCOMPARE(sums.size(), 256);
    for (qsizetype i = 0; i < sums.size(); ++i) {
        QCOMPARE(Domain::digestFromText(sums.at(i).toString()),
                 std::optional(expected.sums()[static_cast<std::size_t>(i)]));
    }
}

void TestFeed::theDigestOfAnOldCursorIsAConflict()
{
    const QString cursor = start(u"ken"_s);
    m_endpoint->topic(u"A"_s);
    QCOMPARE_PROBLEM(m_endpoint->get(u"ken"_s, u"/v1/digest?cursor="_s + cursor), 412, "conflict");
}

void TestFeed::eventsAreHandedToTheHubWithTheCallersScopes()
{
    const Reply reply = m_endpoint->get(u"ken"_s, u"/v1/events"_s);
    QVERIFY(reply.response.eventStream);
    QCOMPARE(reply.response.eventScopes, m_endpoint->callerOf(u"ken"_s).scopes());
    QCOMPARE(reply.headers.value("content-type"), QByteArray("text/event-stream"));
    QCOMPARE(reply.headers.value("x-accel-buffering"), QByteArray("no"));
}

void TestFeed::theListenerHearsEveryCommitOnce()
{
    m_endpoint->topic(u"A"_s);
    m_endpoint->submittedRequest(u"tea"_s);
    QCOMPARE(m_endpoint->commits.size(), 3U);
    QCOMPARE(m_endpoint->commits[0].second, QStringList({u"*"_s}));
    QCOMPARE(m_endpoint->commits[1].second, QStringList({u"mission:FRA"_s}));
    QCOMPARE(m_endpoint->commits[2].second, QStringList({u"mission:FRA"_s, u"mission:KEN"_s, u"role:mms_msu"_s}));
    m_endpoint->service->noticeForeignCommits();
    QCOMPARE(m_endpoint->commits.size(), 3U);
}

void TestFeed::commitsOfOthersAreNoticed()
{
    auto other = Endpoint::SqliteStorage::open(m_endpoint->directory.filePath(u"endpoint.db"_s), m_endpoint->clock,
                                               testCatalogue());
    QVERIFY_RESULT(other);
    const auto commit = (*other)->write([](Endpoint::WriteTransaction &transaction) {
        return transaction.store({u"topics"_s, makeId(), 0, false, {{u"code"_s, u"X"_s}}}, {u"*"_s});
    });
    QVERIFY_RESULT(commit);
    m_endpoint->service->noticeForeignCommits();
    QCOMPARE(m_endpoint->commits.size(), 1U);
    QCOMPARE(m_endpoint->commits[0].first, commit->seq);
    QCOMPARE(m_endpoint->commits[0].second, QStringList({u"*"_s}));
}

QTEST_APPLESS_MAIN(TestFeed)
#include "tst_servicefeed.moc"
