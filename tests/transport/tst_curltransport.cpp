// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/loopbackserver.h"
#include "transport/curltransport.h"

#include <algorithm>
#include <set>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// The ordinary life of a request over real sockets.
class TestCurlTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMethodArrivesWithItsBody_data();
    void everyMethodArrivesWithItsBody();
    void headersArriveBothWays();
    void aWriteWithoutBodySaysSo();
    void anAnswerOfAnyStatusIsAResponse();
    void aHeadRequestHasNoBody();
    void aHundredRequestsShareSixConnections();
    void oneConnectionIsUsedAgain();
    void droppedConnectionsAreNotUsedAgain();
    void aStreamGoesOnWhenConnectionsAreDropped();
    void aCompletionMaySendTheNextRequest();
    void cancellingEndsARequestOnce();
    void cancellingAWaitingRequestEndsIt();
    void aDestroyedTransportCancelsEverything();
    void requestsSentWhileClosingAreCancelled();
    void unknownHandlesAreIgnored();
};

namespace {

LoopbackServer::Script holding()
{
    return answering([](LoopbackServer::Connection &connection, const SeenRequest &) { connection.waitForClose(); });
}

LoopbackServer::Script greeting()
{
    return answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(200, "hello"); });
}

} // namespace

void TestCurlTransport::everyMethodArrivesWithItsBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << QByteArray("GET") << QByteArray();
    QTest::newRow("post") << QByteArray("POST") << QByteArray("{\"a\":1}");
    QTest::newRow("put") << QByteArray("PUT") << QByteArray("\0\1\2zero inside", 15);
    QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("{}");
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("large post") << QByteArray("POST") << QByteArray(3'000'000, 'x');
}

void TestCurlTransport::everyMethodArrivesWithItsBody()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    LoopbackServer server(answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &seen) { connection.respond(200, seen.body); }));
    CurlTransport transport;
    const auto answer =
        sendAndWait(transport, {.method = method, .url = server.url(u"/v1/x?q=a%20b&r="_s), .body = body});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->body, body);
    const SeenRequest seen = server.requests().at(0);
    QCOMPARE(seen.method, method);
    QCOMPARE(seen.target, "/v1/x?q=a%20b&r="_ba);
    QCOMPARE(seen.body, body);
    QVERIFY(seen.header("expect").isEmpty());
    QVERIFY(seen.header("content-type").isEmpty());
}

void TestCurlTransport::headersArriveBothWays()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.send("HTTP/1.1 100 Continue\r\nEarly: yes\r\n\r\n");
        connection.respond(200, "{}",
                           "Content-Type: Application/JSON; charset=utf-8\r\nREQUEST-ID: r1\r\nX-Folded: one\r\n"
                           "\ttwo\r\n");
    }));
    CurlTransport transport;
    const auto answer = sendAndWait(transport,
                                    {.url = server.url(u"/v1"_s),
                                     .headers = {{"Authorization", "Bearer t"}, {"X-Empty", ""}},
                                     .accept = {"application/json", "application/problem+json"}});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->head.status, 200);
    QCOMPARE(answer->head.header("request-id"), "r1"_ba);
    QCOMPARE(answer->head.header("x-folded"), "one two"_ba);
    QVERIFY(answer->head.header("early").isEmpty());
    QCOMPARE(answer->head.mediaType(), "application/json"_ba);
    const SeenRequest seen = server.requests().at(0);
    QCOMPARE(seen.header("authorization"), "Bearer t"_ba);
    QVERIFY(seen.headers.contains("x-empty"));
    QCOMPARE(seen.header("accept"), "application/json, application/problem+json"_ba);
    QVERIFY(seen.header("user-agent").startsWith("Chancery/"));
    QVERIFY(seen.header("accept-encoding").contains("gzip"));
}

void TestCurlTransport::aWriteWithoutBodySaysSo()
{
    LoopbackServer server(greeting());
    CurlTransport transport;
    QVERIFY_ANSWER(sendAndWait(transport, {.method = "POST", .url = server.url(u"/v1/x"_s)}));
    QCOMPARE(server.requests().at(0).header("content-length"), "0"_ba);
}

void TestCurlTransport::anAnswerOfAnyStatusIsAResponse()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
        connection.respond(seen.target.mid(1).toInt(), "problem", "Content-Type: application/problem+json\r\n");
    }));
    CurlTransport transport;
    for (const int status : {400, 401, 404, 410, 422, 429, 500, 503}) {
        const auto answer =
            sendAndWait(transport, {.url = server.url(u"/%1"_s.arg(status)), .accept = {"application/json"}});
        QVERIFY_ANSWER(answer);
        QCOMPARE(answer->head.status, status);
        QCOMPARE(answer->body, "problem"_ba);
    }
}

void TestCurlTransport::aHeadRequestHasNoBody()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    }));
    CurlTransport transport;
    const auto answer = sendAndWait(transport, {.method = "HEAD", .url = server.url(u"/"_s)});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->head.header("content-length"), "99999999999"_ba);
}

void TestCurlTransport::aHundredRequestsShareSixConnections()
{
    LoopbackServer server(answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &seen) { connection.respond(200, seen.target); }));
    Answers answers;
    CurlTransport transport;
    for (int i = 0; i < 100; ++i) {
        transport.send({.url = server.url(u"/%1"_s.arg(i))}, answers.completion());
    }
    QTRY_COMPARE(answers.count(), 100);
    QCOMPARE(answers.failed(ErrorCode::Offline), 0);
    std::set<QByteArray> targets;
    for (const SeenRequest &seen : server.requests()) {
        targets.insert(seen.target);
    }
    QCOMPARE(targets.size(), 100U);
    QVERIFY(server.mostOpen() <= 6);
    QVERIFY(server.mostOpen() > 1);
}

void TestCurlTransport::oneConnectionIsUsedAgain()
{
    LoopbackServer server(greeting());
    CurlTransport transport;
    for (int i = 0; i < 5; ++i) {
        QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    }
    QCOMPARE(server.connections(), 1);
}

void TestCurlTransport::droppedConnectionsAreNotUsedAgain()
{
    LoopbackServer server(greeting());
    CurlTransport transport;
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    transport.dropConnections();
    QTRY_COMPARE(server.open(), 0);
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    QCOMPARE(server.connections(), 2);
}

void TestCurlTransport::aStreamGoesOnWhenConnectionsAreDropped()
{
    std::atomic<int> lines = 0;
    LoopbackServer server([&lines](LoopbackServer::Connection &connection) {
        while (const auto request = connection.readRequest()) {
            if (request->target != "/stream") {
                connection.respond(200, "hello");
                continue;
            }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n1");
            connection.waitUntil([&lines] { return lines == 2; });
            connection.send("2");
        }
    });
    Answers stream;
    CurlTransport transport;
    transport.send({.url = server.url(u"/stream"_s),
                    .sink =
                        [&lines](const Head &, std::string_view, bool &) {
                            ++lines;
                            return true;
                        }},
                   stream.completion());
    QTRY_COMPARE(lines, 1);
    transport.dropConnections();
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    QCOMPARE(stream.count(), 0);
    ++lines; // The server sends the rest over the old connection.
    QTRY_COMPARE(stream.count(), 1);
    QVERIFY_ANSWER(stream.first());
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    QCOMPARE(server.connections(), 2);
}

void TestCurlTransport::aCompletionMaySendTheNextRequest()
{
    LoopbackServer server(greeting());
    Answers answers;
    CurlTransport transport;
    transport.send({.url = server.url(u"/1"_s)}, [&](const Expected<Response> &) {
        transport.send({.url = server.url(u"/2"_s)}, answers.completion());
    });
    QTRY_COMPARE(answers.count(), 1);
    QVERIFY_ANSWER(answers.first());
}

void TestCurlTransport::cancellingEndsARequestOnce()
{
    LoopbackServer server(holding());
    Answers answers;
    CurlTransport transport;
    const auto handle = transport.send({.url = server.url(u"/"_s)}, answers.completion());
    QTRY_COMPARE(server.requests().size(), 1U);
    transport.cancel(handle);
    transport.cancel(handle);
    QTRY_COMPARE(answers.count(), 1);
    QVERIFY_FAILURE(answers.first(), ErrorCode::Cancelled);
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(answers.count(), 1);
}

void TestCurlTransport::cancellingAWaitingRequestEndsIt()
{
    LoopbackServer server(holding());
    Answers held;
    Answers waiting;
    CurlTransport transport;
    for (int i = 0; i < 6; ++i) {
        transport.send({.url = server.url(u"/"_s)}, held.completion());
    }
    const auto seventh = transport.send({.url = server.url(u"/7"_s)}, waiting.completion());
    QTRY_COMPARE(server.requests().size(), 6U);
    transport.cancel(seventh);
    QTRY_COMPARE(waiting.failed(ErrorCode::Cancelled), 1);
    QCOMPARE(held.count(), 0);
    QCOMPARE(server.requests().size(), 6U);
}

void TestCurlTransport::aDestroyedTransportCancelsEverything()
{
    LoopbackServer server(holding());
    Answers answers;
    {
        CurlTransport transport;
        for (int i = 0; i < 20; ++i) {
            transport.send({.url = server.url(u"/"_s)}, answers.completion());
        }
        QTRY_COMPARE(server.requests().size(), 6U);
        QCOMPARE(answers.count(), 0);
    }
    QCOMPARE(answers.failed(ErrorCode::Cancelled), 20);
    QCOMPARE(answers.count(), 20);
}

void TestCurlTransport::requestsSentWhileClosingAreCancelled()
{
    LoopbackServer server(holding());
    Answers answers;
    {
        CurlTransport transport;
        transport.send({.url = server.url(u"/"_s)}, [&](const Expected<Response> &) {
            transport.send({.url = server.url(u"/again"_s)}, answers.completion());
        });
        QTRY_COMPARE(server.requests().size(), 1U);
    }
    QCOMPARE(answers.failed(ErrorCode::Cancelled), 1);
}

void TestCurlTransport::unknownHandlesAreIgnored()
{
    LoopbackServer server(greeting());
    CurlTransport transport;
    transport.cancel(4711);
    transport.resume(4711);
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
}

QTEST_GUILESS_MAIN(TestCurlTransport)
#include "tst_curltransport.moc"
