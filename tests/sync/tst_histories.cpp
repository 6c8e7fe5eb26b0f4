// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/desk.h"

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using Chancery::Test::Desk;

/// The history of a record, asked for over the scripted network.
class TestHistories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aHistoryIsReadAsItWasTold();
    void whatWasReadIsRememberedWhileTheEndpointIsAway();
    void withoutAConnectionNobodyIsAsked();
    void aRecordThatWasTakenAwayTakesItsHistoryAlong();
    void anotherCallerIsNotToldWhatTheFirstWasTold();
    void whatIsNoHistoryIsRefused_data();
    void whatIsNoHistoryIsRefused();

private:
    [[nodiscard]] Expected<History> fetch();
    static QByteArray route() { return "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/history"; }
    void answer() { m_desk->network->answer(route(), 200, Told); }

    static constexpr auto Told = R"json({"items":[
        {"seq":9,"at":"2026-11-23T09:00:00Z","by":"Ana (FRA)","what":"patch","changes":[
            {"field":"notes","before":null,"after":"new"},{"field":"code","after":"FRA"},{"field":"text","omitted":true}]},
        {"seq":4,"at":"2026-11-22T09:00:00Z","by":"Ben","what":"create","changes":[]}],"next":"17"})json";
    std::unique_ptr<Desk> m_desk;
};

void TestHistories::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
    m_desk->syncOnce();
}

Expected<History> TestHistories::fetch()
{
    auto future = m_desk->session->fetchHistory(Desk::states(), Desk::idOf(1));
    [&future] {
        QTRY_VERIFY(future.isFinished());
    }();
    return future.result();
}

void TestHistories::aHistoryIsReadAsItWasTold()
{
    answer();
    const Expected<History> history = fetch();
    QVERIFY(history.has_value());
    QVERIFY(history->hasMore && !history->isRemembered);
    QCOMPARE(history->lines.size(), 2u);
    const HistoryLine &line = history->lines.front();
    QCOMPARE(line.at, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QCOMPARE(line.by, u"Ana (FRA)"_s);
    QCOMPARE(line.what, u"patch"_s);
    QCOMPARE(line.changes.size(), 3u);
    QVERIFY(line.changes[0].before.has_value() && line.changes[0].before->isNull());
    QCOMPARE(line.changes[0].after.toString(), u"new"_s);
    QVERIFY(!line.changes[1].before.has_value());
    QVERIFY(line.changes[2].isOmitted);
}

void TestHistories::whatWasReadIsRememberedWhileTheEndpointIsAway()
{
    answer();
    QVERIFY(fetch().has_value());
    m_desk->answerProblem(route(), 503, "unavailable");
    const Expected<History> again = fetch();
    QVERIFY(again.has_value() && again->isRemembered);
    QCOMPARE(again->lines.size(), 2u);
}

void TestHistories::withoutAConnectionNobodyIsAsked()
{
    m_desk->session->setWorkOffline(true);
    QTRY_COMPARE(m_desk->session->status().connection, Status::Connection::Offline);
    QCOMPARE(fetch().error().code, ErrorCode::Offline);
    QCOMPARE(m_desk->sent("/history"), 0);
}

void TestHistories::aRecordThatWasTakenAwayTakesItsHistoryAlong()
{
    answer();
    QVERIFY(fetch().has_value());
    m_desk->answerProblem(route(), 404, "not-found");
    QCOMPARE(fetch().error().code, ErrorCode::NotFound);
    m_desk->answerProblem(route(), 503, "unavailable");
    QCOMPARE(fetch().error().code, ErrorCode::Unavailable);
}

void TestHistories::anotherCallerIsNotToldWhatTheFirstWasTold()
{
    answer();
    QVERIFY(fetch().has_value());
    m_desk->session->signOut();
    QTRY_COMPARE(m_desk->session->status().connection, Status::Connection::SignedOut);
    QCOMPARE(fetch().error().code, ErrorCode::Offline);
}

void TestHistories::whatIsNoHistoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no items") << QByteArray("{}");
    QTest::newRow("no line") << QByteArray(R"({"items":[7]})");
    QTest::newRow("no moment") << QByteArray(R"({"items":[{"at":"yesterday","changes":[]}]})");
    QTest::newRow("no changes") << QByteArray(R"({"items":[{"at":"2026-11-22T09:00:00Z"}]})");
}

void TestHistories::whatIsNoHistoryIsRefused()
{
    QFETCH(QByteArray, body);
    m_desk->network->answer(route(), 200, body);
    QCOMPARE(fetch().error().code, ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
