// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/loopbackserver.h"
#include "transport/curltransport.h"

#include <QTcpServer>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// Everything a network and an endpoint can do wrong, and the one code each of it becomes.
class TestCurlFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brokenAnswersAreProtocolErrors_data();
    void brokenAnswersAreProtocolErrors();
    void aServerThatHangsUpIsOffline();
    void aResetInTheMiddleIsOffline();
    void aRefusedPortIsOffline();
    void anUnknownHostIsOffline();
    void aSilentServerTimesOut();
    void aServerThatStallsInTheBodyTimesOut();
    void theWholeExchangeIsLimited();
    void aLargeBodyIsRefused_data();
    void aLargeBodyIsRefused();
    void aWebPageIsACaptivePortal();
    void theWrongMediaTypeIsAProtocolError();
    void anEmptyAnswerNeedsNoMediaType();
    void networkAuthenticationRequiredIsACaptivePortal();
    void aRedirectElsewhereIsACaptivePortalAndCarriesNoToken_data();
    void aRedirectElsewhereIsACaptivePortalAndCarriesNoToken();
    void aRedirectInsideTheOriginIsFollowed();
    void aWriteIsNotRedirected();
    void circlingRedirectsEnd();
    void aStaleConnectionIsReplaced();
    void retryAfterIsRead();
};

void TestCurlFaults::brokenAnswersAreProtocolErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("garbage") << QByteArray("\x01\x02 this is not HTTP at all\r\n\r\n");
    QTest::newRow("HTTP/0.9") << QByteArray("<html>hello");
    QTest::newRow("nonsense status") << QByteArray("HTTP/1.1 banana\r\n\r\n");
    QTest::newRow("cut head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("short body") << QByteArray(ok + "Content-Length: 100\r\n\r\nonly this");
    QTest::newRow("cut chunk") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n64\r\nonly this");
    QTest::newRow("no last chunk") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nthis\r\n");
    QTest::newRow("huge header") << QByteArray(ok + "X-Huge: " + QByteArray(300'000, 'x') + "\r\n\r\n");
    QByteArray many = ok;
    for (int i = 0; i < 5000; ++i) {
        many += "X-" + QByteArray::number(i) + ": " + QByteArray(20, 'y') + "\r\n";
    }
    QTest::newRow("many headers") << QByteArray(many + "Content-Length: 0\r\n\r\n");
    QByteArray tiny = ok;
    for (int i = 0; i < 500; ++i) {
        tiny += "a:b\r\n";
    }
    QTest::newRow("many tiny headers") << QByteArray(tiny + "Content-Length: 0\r\n\r\n");
}

void TestCurlFaults::brokenAnswersAreProtocolErrors()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server(sendingOnce(answer));
    CurlTransport transport;
    const auto result = sendAndWait(transport, {.url = server.url(u"/"_s)});
    QVERIFY_FAILURE(result, ErrorCode::Protocol);
}

void TestCurlFaults::aServerThatHangsUpIsOffline()
{
    LoopbackServer server([](LoopbackServer::Connection &connection) { connection.readRequest(); });
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::Offline);
}

void TestCurlFaults::aResetInTheMiddleIsOffline()
{
    std::atomic<bool> received = false;
    LoopbackServer server([&received](LoopbackServer::Connection &connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        connection.waitUntil([&received] { return received.load(); });
        connection.abort();
    });
    Answers answers;
    CurlTransport transport;
    transport.send({.url = server.url(u"/"_s),
                    .sink =
                        [&received](const Head &, std::string_view, bool &) {
                            received = true;
                            return true;
                        }},
                   answers.completion());
    QTRY_COMPARE(answers.count(), 1);
    QVERIFY_FAILURE(answers.first(), ErrorCode::Offline);
}

void TestCurlFaults::aRefusedPortIsOffline()
{
    quint16 port = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        port = probe.serverPort();
    }
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(port))}), ErrorCode::Offline);
}

void TestCurlFaults::anUnknownHostIsOffline()
{
    CurlTransport transport({.proxy = "direct"});
    QVERIFY_FAILURE(sendAndWait(transport, {.url = QUrl(u"https://nowhere.invalid/"_s)}), ErrorCode::Offline);
}

void TestCurlFaults::aSilentServerTimesOut()
{
    LoopbackServer server([](LoopbackServer::Connection &connection) { connection.waitForClose(); });
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s), .stall = std::chrono::seconds(1)}),
                    ErrorCode::Timeout);
}

void TestCurlFaults::aServerThatStallsInTheBodyTimesOut()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        connection.waitForClose();
    }));
    CurlTransport transport;
    QVERIFY_FAILURE(
        sendAndWait(
            transport,
            {.url = server.url(u"/"_s), .timeout = std::chrono::milliseconds(0), .stall = std::chrono::seconds(1)}),
        ErrorCode::Timeout);
}

void TestCurlFaults::theWholeExchangeIsLimited()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.send("HTTP/1.1 200 OK\r\n\r\n");
        while (connection.send("never the end\n")) { // Never a stall either.
            QElapsedTimer timer;
            timer.start();
            connection.waitUntil([&timer] { return timer.hasExpired(20); });
        }
    }));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s), .timeout = std::chrono::milliseconds(300)}),
                    ErrorCode::Timeout);
}

void TestCurlFaults::aLargeBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::newRow("announced") << QByteArray("Content-Length: 100000\r\n\r\n");
    QTest::newRow("unannounced") << QByteArray("\r\n");
}

void TestCurlFaults::aLargeBodyIsRefused()
{
    QFETCH(QByteArray, framing);
    LoopbackServer server(sendingOnce("HTTP/1.1 200 OK\r\n" + framing + QByteArray(100'000, 'x')));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s), .maxBody = 99'999}), ErrorCode::Protocol);
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s), .maxBody = 100'000}));
}

void TestCurlFaults::aWebPageIsACaptivePortal()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.respond(200, "<html>Welcome to the hotel</html>", "Content-Type: text/html; charset=utf-8\r\n");
    }));
    CurlTransport transport;
    bool fed = false;
    const auto result = sendAndWait(transport,
                                    {.url = server.url(u"/"_s),
                                     .sink =
                                         [&fed](const Head &, std::string_view, bool &) {
                                             fed = true;
                                             return true;
                                         },
                                     .accept = {"application/x-ndjson"}});
    QVERIFY_FAILURE(result, ErrorCode::CaptivePortal);
    QVERIFY(!fed);
}

void TestCurlFaults::theWrongMediaTypeIsAProtocolError()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
        connection.respond(200, "{}", seen.target == "/none" ? "" : "Content-Type: text/plain\r\n");
    }));
    CurlTransport transport;
    for (const QString &path : {u"/none"_s, u"/plain"_s}) {
        QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(path), .accept = {"application/json"}}),
                        ErrorCode::Protocol);
        QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(path)}));
    }
}

void TestCurlFaults::anEmptyAnswerNeedsNoMediaType()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
        seen.target == "/204" ? connection.send("HTTP/1.1 204 No Content\r\n\r\n") : connection.respond(201, "");
    }));
    CurlTransport transport;
    for (const QString &path : {u"/204"_s, u"/201"_s}) {
        QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(path), .accept = {"application/json"}}));
    }
}

void TestCurlFaults::networkAuthenticationRequiredIsACaptivePortal()
{
    LoopbackServer server(answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(511, "sign in"); }));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::CaptivePortal);
}

void TestCurlFaults::aRedirectElsewhereIsACaptivePortalAndCarriesNoToken_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("get %d", status) << QByteArray("GET") << status;
        QTest::addRow("post %d", status) << QByteArray("POST") << status;
    }
}

void TestCurlFaults::aRedirectElsewhereIsACaptivePortalAndCarriesNoToken()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    LoopbackServer other(
        answering([](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(200, ""); }));
    const QByteArray location = "Location: " + other.url(u"/steal"_s).toEncoded() + "\r\n";
    LoopbackServer server(answering([=](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.respond(status, "", location);
    }));
    CurlTransport transport;
    const auto result = sendAndWait(
        transport,
        {.method = method, .url = server.url(u"/v1"_s), .headers = {{"Authorization", "Bearer secret"}}, .body = ""});
    QVERIFY_FAILURE(result, ErrorCode::CaptivePortal);
    QCOMPARE(other.connections(), 0);
}

void TestCurlFaults::aRedirectInsideTheOriginIsFollowed()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
        seen.target == "/old" ? connection.respond(302, "moved", "Location: new?a=b#part\r\n")
                              : connection.respond(200, "here");
    }));
    CurlTransport transport;
    const auto answer =
        sendAndWait(transport, {.url = server.url(u"/old"_s), .headers = {{"Authorization", "Bearer t"}}});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->body, "here"_ba);
    QCOMPARE(server.requests().at(1).target, "/new?a=b"_ba);
    QCOMPARE(server.requests().at(1).header("authorization"), "Bearer t"_ba);
}

void TestCurlFaults::aWriteIsNotRedirected()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.respond(307, "moved", "Location: /new\r\n");
    }));
    CurlTransport transport;
    const auto answer = sendAndWait(transport, {.method = "POST", .url = server.url(u"/v1/ops"_s), .body = "{}"});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->head.status, 307);
    QCOMPARE(server.requests().size(), 1U);
}

void TestCurlFaults::circlingRedirectsEnd()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.respond(302, "round", "Location: /\r\n");
    }));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::Protocol);
    QCOMPARE(server.requests().size(), 6U);
}

void TestCurlFaults::aStaleConnectionIsReplaced()
{
    LoopbackServer server([](LoopbackServer::Connection &connection) {
        if (connection.readRequest()) {
            connection.respond(200, "hello"); // Keep-alive promised, then closed all the same.
        }
    });
    CurlTransport transport;
    for (int i = 0; i < 3; ++i) {
        QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
        QTRY_COMPARE(server.open(), 0);
    }
    QCOMPARE(server.connections(), 3);
}

void TestCurlFaults::retryAfterIsRead()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
        connection.respond(503, "",
                           seen.target == "/seconds" ? "Retry-After: 17\r\n"
                                                     : "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                                       "Retry-After: Sun, 06 Nov 1994 08:50:37 GMT\r\n");
    }));
    CurlTransport transport;
    const auto seconds = sendAndWait(transport, {.url = server.url(u"/seconds"_s)});
    QVERIFY_ANSWER(seconds);
    QCOMPARE(seconds->head.retryAfter(), 17);
    const auto date = sendAndWait(transport, {.url = server.url(u"/date"_s)});
    QVERIFY_ANSWER(date);
    QCOMPARE(date->head.retryAfter(), 60);
}

QTEST_GUILESS_MAIN(TestCurlFaults)
#include "tst_curlfaults.moc"
