// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole session over a scripted network (its edits: tst_sessionpush): what it sends, what it makes of the answers,
// what is on disk afterwards.

#include "sync/desk.h"

#include <QJsonArray>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using Chancery::Test::Desk;
using Chancery::Test::ScriptedTransport;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstSyncFillsTheReplica();
    void aTruncatedPageChangesNothing();
    void aTruncatedSnapshotGoesOnFromItsMark();
    void aLongSnapshotIsAppliedInParts();
    void everyProblemHasItsMeaning_data();
    void everyProblemHasItsMeaning();
    void aPortalInBetweenIsNotTheEndpoint();
    void anotherAccountIsRefused();
    void signingInAsksFirst();
    void signedOutEverythingCanBeEditedAndNothingTravels();
    void theTokenTravelsInItsHeaderOnly();
    void privateCollectionsDoNotEnter();
    void theStreamOfEventsIsHeard();
    void damageIsFoundWhileTheProfileIsBeingUsed();
};

void TestSession::theFirstSyncFillsTheReplica()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"old"_s);
    QCOMPARE(desk.read(Desk::idOf(1))->rev, 10);
    QCOMPARE(desk.session->status().seq, 21);
    QVERIFY(desk.session->status().completeAt.isValid());
    QCOMPARE(desk.session->caller().mission, u"FRA"_s);
    QCOMPARE(desk.session->status().connection, Status::Connection::Online);
}

void TestSession::aTruncatedPageChangesNothing()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "half"));
    desk.session->syncNow();
    QTRY_VERIFY(desk.session->status().lastError.has_value());
    QCOMPARE(desk.session->status().lastError->code, ErrorCode::Protocol);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"old"_s);
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "whole") + Desk::pageEnd("C30", 30));
    desk.session->syncNow();
    QTRY_COMPARE(desk.session->status().seq, 30);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"whole"_s);
}

void TestSession::aTruncatedSnapshotGoesOnFromItsMark()
{
    Desk desk;
    desk.open();
    desk.answerGreeting();
    desk.answerLines("GET /v1/snapshot",
                     "{\"snapshot\":{\"seq\":20,\"estimate\":2}}\n" + Desk::row(1, 10, "one")
                         + "{\"mark\":\"T1\",\"n\":1}\n" + Desk::row(2, 11, "lost"));
    desk.session->syncNow();
    QTRY_VERIFY(desk.session->status().lastError.has_value());
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"one"_s);
    QVERIFY(!desk.read(Desk::idOf(2)).has_value());

    desk.open(); // The program was closed meanwhile.
    desk.answerGreeting();
    desk.answerLines("GET /v1/snapshot", Desk::snapshot(Desk::row(2, 11, "two"), 20, "C20"));
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.answerDigest();
    desk.session->syncNow();
    QTRY_VERIFY(desk.session->status().complete);
    QVERIFY(desk.read(Desk::idOf(1)).has_value() && desk.read(Desk::idOf(2)).has_value());
    for (const Transport::Request &request : desk.network->requests()) {
        if (request.url.path().endsWith("/snapshot"_L1)) {
            QCOMPARE(request.url.query(), u"mark=T1"_s);
        }
    }
}

void TestSession::aLongSnapshotIsAppliedInParts()
{
    constexpr int Rows = 20'000;
    Desk desk;
    desk.open();
    ScriptedTransport::Answer answer {.to = "GET /v1/snapshot", .headers = {{"content-type", "application/x-ndjson"}}};
    answer.pieces.push_back("{\"snapshot\":{\"seq\":20,\"estimate\":20000}}\n");
    const QByteArray filling(900, 'x');
    for (int number = 1; number <= Rows; ++number) {
        answer.pieces.push_back(Desk::row(number, 10, filling));
        if (number % 1000 == 0) {
            answer.pieces.push_back("{\"mark\":\"T" + QByteArray::number(number) + "\",\"n\":1000}\n");
        }
    }
    answer.pieces.push_back("{\"end\":true,\"cursor\":\"C20\"}\n");
    desk.answerGreeting();
    desk.network->prepare(std::move(answer));
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.answerDigest();
    qint64 seen = 0;
    connect(desk.session.get(), &Session::statusChanged, this, [&seen](const Status &status) {
        seen = status.work == Status::Work::FirstSync ? std::max(seen, status.done) : seen;
    });
    desk.session->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(desk.session->status().complete, 60'000);
    QVERIFY(seen > 0 && seen < Rows); // The user saw it grow.
    Domain::Query query;
    query.collection = &Desk::states();
    QCOMPARE(desk.session->openReader().value()->count(query).value(), Rows);
}

void TestSession::everyProblemHasItsMeaning_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Status::Connection>("connection");
    using C = Status::Connection;
    QTest::newRow("400") << 400 << QByteArray("malformed") << ErrorCode::Malformed << C::Online;
    QTest::newRow("401") << 401 << QByteArray("unauthenticated") << ErrorCode::Unauthenticated << C::Refused;
    QTest::newRow("403") << 403 << QByteArray("forbidden") << ErrorCode::Forbidden << C::Online;
    QTest::newRow("404") << 404 << QByteArray("not-found") << ErrorCode::NotFound << C::Online;
    QTest::newRow("409") << 409 << QByteArray("capacity") << ErrorCode::Capacity << C::Online;
    QTest::newRow("412") << 412 << QByteArray("conflict") << ErrorCode::Conflict << C::Online;
    QTest::newRow("413") << 413 << QByteArray("too-large") << ErrorCode::TooLarge << C::Online;
    QTest::newRow("415") << 415 << QByteArray("unsupported-type") << ErrorCode::UnsupportedType << C::Online;
    QTest::newRow("422") << 422 << QByteArray("invalid") << ErrorCode::Invalid << C::Online;
    QTest::newRow("426") << 426 << QByteArray("client-too-old") << ErrorCode::ClientTooOld << C::TooOld;
    QTest::newRow("428") << 428 << QByteArray("precondition-required") << ErrorCode::PreconditionRequired << C::Online;
    QTest::newRow("429") << 429 << QByteArray("too-many-requests") << ErrorCode::TooManyRequests << C::Online;
    QTest::newRow("503") << 503 << QByteArray("unavailable") << ErrorCode::Unavailable << C::Online;
    QTest::newRow("502 of a proxy") << 502 << QByteArray("") << ErrorCode::Unavailable << C::Online;
}

void TestSession::everyProblemHasItsMeaning()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(ErrorCode, code);
    QFETCH(Status::Connection, connection);
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.answerProblem("GET /v1/changes", status, name);
    desk.session->syncNow();
    QTRY_VERIFY(desk.session->status().lastError.has_value());
    QCOMPARE(nameOf(desk.session->status().lastError->code), nameOf(code));
    QCOMPARE(desk.session->status().lastError->retryAfter, 7);
    QCOMPARE(desk.session->status().connection, connection);
    QCOMPARE(desk.session->status().secondsToRetry > 0, code != ErrorCode::Unauthenticated);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"old"_s);
}

void TestSession::aPortalInBetweenIsNotTheEndpoint()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.network->fail("GET /v1/changes", ErrorCode::CaptivePortal);
    desk.session->syncNow();
    QTRY_VERIFY(desk.session->status().lastError.has_value());
    QCOMPARE(desk.session->status().connection, Status::Connection::Offline);
    QVERIFY(desk.read(Desk::idOf(1)).has_value());
}

void TestSession::anotherAccountIsRefused()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.answerGreeting("somebody-else");
    auto refused = desk.session->signIn({QUrl(u"https://desk.example/v1"_s), "other-token"});
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::Forbidden);
    QVERIFY(desk.read(Desk::idOf(1)).has_value());
}

void TestSession::signingInAsksFirst()
{
    Desk desk;
    desk.open();
    desk.network->answer("GET /v1", 200, "{}");
    desk.answerProblem("GET /v1/me", 401, "unauthenticated");
    auto refused = desk.session->signIn({QUrl(u"https://desk.example/v1"_s), "wrong"});
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::Unauthenticated);
    QCOMPARE(desk.sent("/snapshot"), 0);

    desk.answerGreeting();
    desk.answerLines("GET /v1/snapshot", Desk::snapshot(Desk::row(1, 10, "old"), 20, "C20"));
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.answerDigest();
    auto caller = desk.session->signIn({QUrl(u"https://desk.example/v1"_s), "right"});
    QTRY_VERIFY(caller.isFinished());
    QCOMPARE(caller.result()->name, u"Ana"_s);
    QTRY_VERIFY(desk.session->status().complete);
}

void TestSession::signedOutEverythingCanBeEditedAndNothingTravels()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const std::size_t before = desk.network->requests().size();
    desk.session->signOut();
    desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s))
        .waitForFinished();
    desk.session->syncNow();
    QTRY_COMPARE(desk.session->status().connection, Status::Connection::SignedOut);
    QTRY_COMPARE(desk.session->status().waiting, 1);
    QCOMPARE(desk.network->requests().size(), before);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"mine"_s);
}

void TestSession::theTokenTravelsInItsHeaderOnly()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    for (const Transport::Request &request : desk.network->requests()) {
        QVERIFY(!request.url.toEncoded().contains("secret-token"));
        QVERIFY(!request.body.contains("secret-token"));
        int headers = 0;
        for (const auto &[name, value] : request.headers) {
            headers += value.contains("secret-token") ? 1 : 0;
            QCOMPARE(value.contains("secret-token"), name == "Authorization");
        }
        QCOMPARE(headers, 1);
    }
}

void TestSession::privateCollectionsDoNotEnter()
{
    static constexpr std::array Fields {Domain::Field {.key = "text", .label = "Text"}};
    static constexpr Domain::Collection Diary {
        .name = "diary", .fields = Domain::listOf(Fields), .exposure = Domain::Exposure::LocalOnly};
    Desk desk;
    desk.open();
    desk.syncOnce();
    auto refused = desk.session->create(Diary, {{u"text"_s, u"canary"_s}});
    refused.waitForFinished();
    QCOMPARE(refused.result().error().code, ErrorCode::Internal);
    QVERIFY(desk.outbox().empty());
    for (const Transport::Request &request : desk.network->requests()) {
        QVERIFY(!request.body.contains("canary"));
    }
}

void TestSession::theStreamOfEventsIsHeard()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.open(true);
    desk.answerGreeting();
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.network->prepare({.to = "GET /v1/events",
                           .headers = {{"content-type", "text/event-stream"}},
                           .pieces = {": hello\n\n"},
                           .staysOpen = true});
    desk.network->answer("GET /v1/heads", 200, R"({"seq":21})");
    QTRY_COMPARE(desk.sent("/heads"), 1);
    QTRY_VERIFY(desk.session->status().complete);
    desk.answerLines("GET /v1/changes", Desk::put(1, 40, "news") + Desk::pageEnd("C40", 40));
    QVERIFY(desk.network->push("GET /v1/events", "event: heads\ndata: {\"seq\":40}\n\n"));
    QTRY_COMPARE(desk.session->status().seq, 40);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"news"_s);
}

void TestSession::damageIsFoundWhileTheProfileIsBeingUsed()
{
    constexpr qint64 Page = 8192;
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.session.reset();
    QVERIFY(QFile(desk.directory.filePath(u"chancery.open"_s)).open(QFile::WriteOnly));
    QFile file(desk.directory.filePath(u"chancery.sqlite3"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 pages = file.size() / Page;
    QVERIFY(file.seek((pages - 1) * Page) && file.write(QByteArray(Page, char(0xa5))) == Page);
    file.close();
    desk.open();
    QTRY_VERIFY(desk.session->status().lastError.has_value());
    QCOMPARE(desk.session->status().lastError->code, ErrorCode::StorageDamaged);
    QCOMPARE(desk.session->status().connection, Status::Connection::Offline);
    desk.session.reset();
    const auto again = Session::open(desk.directory.path(), {}, {});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::StorageDamaged);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
