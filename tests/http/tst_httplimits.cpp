// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/rawclient.h"
#include "http/testserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

HttpResponse echo(const HttpRequest &request)
{
    return jsonResponse(QByteArray::number(request.body.size()));
}

QString problemType(const RawResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(u"type"_s).toString();
}

QByteArray post(const QByteArray &target, qint64 length, const QByteArray &headers = {})
{
    return "PUT " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "Content-Length: " + QByteArray::number(length)
        + "\r\n\r\n";
}

} // namespace

class tst_HttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyOfTheLimitPassesAndOneMoreByteIsTooLarge();
    void aBlobMayBeLarger();
    void aChunkedBodyIsMeasuredToo();
    void anOversizedBodyThatIsSentAllTheSameGetsTheProblem();
    void anExpectingClientIsRefusedBeforeItSends();
    void tooLargeHeadersGetAProblem();
    void aCompressedRequestIsRefused();
    void aSlowHeaderIsGivenUp();
    void aHeaderThatTricklesIsGivenUpToo();
    void aSilentConnectionIsClosed();
    void anIdleConnectionIsClosed();
    void aStalledBodyIsGivenUp();
    void aTricklingBodyIsGivenUp();
    void aClientThatDoesNotReadIsGivenUp();
    void connectionsBeyondTheLimitAreTold();
    void memoryForBodiesIsBoundedAndGivenBack();
};

void tst_HttpLimits::aBodyOfTheLimitPassesAndOneMoreByteIsTooLarge()
{
    HttpServerOptions options;
    options.maxBody = 100'000;
    TestServer server(echo, options);
    RawClient client(server.port);
    QCOMPARE(client.ask(post("/v1/x", 100'000) + QByteArray(100'000, 'x')).body, QByteArray("100000"));
    const RawResponse refused = client.ask(post("/v1/x", 100'001));
    QCOMPARE(refused.status, 413);
    QCOMPARE(problemType(refused), u"urn:chancery:problem:too-large"_s);
}

void tst_HttpLimits::aBlobMayBeLarger()
{
    TestServer server(echo);
    RawClient client(server.port);
    const QByteArray blob(20 * 1024 * 1024, 'b');
    QCOMPARE(client.ask(post("/v1/blobs/00ff", blob.size()) + blob).body, QByteArray::number(blob.size()));
    QCOMPARE(client.ask(post("/v1/blobs/00ff", 50 * 1024 * 1024 + 1)).status, 413);
}

void tst_HttpLimits::aChunkedBodyIsMeasuredToo()
{
    HttpServerOptions options;
    options.maxBody = 10;
    TestServer server(echo, options);
    RawClient client(server.port);
    const QByteArray head = "PUT /v1/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(client.ask(head + "5\r\nabcde\r\n5\r\nabcde\r\n0\r\n\r\n").body, QByteArray("10"));
    QCOMPARE(client.ask(head + "5\r\nabcde\r\n6\r\nabcdef\r\n0\r\n\r\n").status, 413);
}

void tst_HttpLimits::anOversizedBodyThatIsSentAllTheSameGetsTheProblem()
{
    // The client writes all of it before it reads: a server that closes at once would take the answer away with a
    // reset.
    TestServer server(echo);
    RawClient client(server.port);
    const QByteArray body(9 * 1024 * 1024, 'x');
    QVERIFY(client.send(post("/v1/x", body.size()) + body));
    const RawResponse response = client.read();
    QCOMPARE(response.status, 413);
    QVERIFY(response.isComplete);
}

void tst_HttpLimits::anExpectingClientIsRefusedBeforeItSends()
{
    TestServer server(echo);
    RawClient client(server.port);
    QCOMPARE(client.ask(post("/v1/x", 9 * 1024 * 1024, "Expect: 100-continue\r\n")).status, 413);
}

void tst_HttpLimits::tooLargeHeadersGetAProblem()
{
    TestServer server(echo);
    RawClient fits(server.port);
    QCOMPARE(fits.get("/v1/x", "X-Long: " + QByteArray(10'000, 'x') + "\r\n").status, 200);
    RawClient client(server.port);
    const RawResponse response = client.get("/v1/x", "X-Long: " + QByteArray(20'000, 'x') + "\r\n");
    QCOMPARE(response.status, 413);
    QVERIFY(client.isClosedByServer());
    RawClient endless(server.port);
    QVERIFY(endless.send(QByteArray(40'000, 'A')));
    QVERIFY(endless.read().status >= 400);
}

void tst_HttpLimits::aCompressedRequestIsRefused()
{
    TestServer server(echo);
    const RawResponse response = RawClient(server.port).ask(post("/v1/x", 1, "Content-Encoding: gzip\r\n") + "x");
    QCOMPARE(response.status, 415);
}

void tst_HttpLimits::aSlowHeaderIsGivenUp()
{
    HttpServerOptions options;
    options.headerTimeout = milliseconds(100);
    TestServer server(echo, options);
    RawClient client(server.port);
    const RawResponse response = client.ask("GET /v1/x HTTP/1.1\r\nHost");
    QCOMPARE(response.status, 400);
    QCOMPARE(response.header("connection"), QByteArray("close"));
    QVERIFY(client.isClosedByServer());
}

void tst_HttpLimits::aHeaderThatTricklesIsGivenUpToo()
{
    HttpServerOptions options;
    options.headerTimeout = milliseconds(200);
    TestServer server(echo, options);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/x HTTP/1.1\r\nX: "));
    std::atomic<bool> isOver = false;
    std::thread trickle([&] {
        while (!isOver && client.send("x")) {
            std::this_thread::sleep_for(milliseconds(20)); // The subject of the test: a byte at a time.
        }
    });
    const RawResponse response = client.read();
    isOver = true;
    trickle.join();
    QCOMPARE(response.status, 400);
}

void tst_HttpLimits::aSilentConnectionIsClosed()
{
    HttpServerOptions options;
    options.headerTimeout = milliseconds(100);
    TestServer server(echo, options);
    RawClient client(server.port);
    QVERIFY(client.isClosedByServer());
    QTRY_COMPARE(server.server.connections(), 0);
}

void tst_HttpLimits::anIdleConnectionIsClosed()
{
    HttpServerOptions options;
    options.idleTimeout = milliseconds(100);
    TestServer server(echo, options);
    RawClient client(server.port);
    QCOMPARE(client.get("/v1/x").status, 200);
    QVERIFY(client.isClosedByServer());
}

void tst_HttpLimits::aStalledBodyIsGivenUp()
{
    HttpServerOptions options;
    options.bodyTimeout = milliseconds(100);
    TestServer server(echo, options);
    RawClient client(server.port);
    QCOMPARE(client.ask(post("/v1/x", 10) + "abc").status, 400);
}

void tst_HttpLimits::aTricklingBodyIsGivenUp()
{
    HttpServerOptions options;
    options.bodyTimeout = milliseconds(200);
    options.minBodyRate = 1'000'000;
    TestServer server(echo, options);
    RawClient client(server.port);
    QVERIFY(client.send(post("/v1/x", 1'000'000)));
    std::atomic<bool> isOver = false;
    std::thread trickle([&] {
        while (!isOver && client.send("x")) {
            std::this_thread::sleep_for(milliseconds(50)); // The subject of the test: never silent, never done.
        }
    });
    const RawResponse response = client.read();
    isOver = true;
    trickle.join();
    QCOMPARE(response.status, 400);
}

void tst_HttpLimits::aClientThatDoesNotReadIsGivenUp()
{
    HttpServerOptions options;
    options.writeTimeout = milliseconds(200);
    TestServer server([](const HttpRequest &) { return jsonResponse(QByteArray(64 * 1024 * 1024, 'x')); }, options);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/x HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.server.connections(), 1);
    QTRY_COMPARE(server.server.connections(), 0);
}

void tst_HttpLimits::connectionsBeyondTheLimitAreTold()
{
    HttpServerOptions options;
    options.maxConnections = 2;
    TestServer server(echo, options);
    RawClient first(server.port);
    RawClient second(server.port);
    QCOMPARE(first.get("/v1/x").status, 200);
    QCOMPARE(second.get("/v1/x").status, 200);
    RawClient third(server.port);
    const RawResponse refused = third.read();
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.header("retry-after").toInt() > 0);
    QCOMPARE(problemType(refused), u"urn:chancery:problem:unavailable"_s);
    QCOMPARE(first.get("/v1/x").status, 200);
}

void tst_HttpLimits::memoryForBodiesIsBoundedAndGivenBack()
{
    HttpServerOptions options;
    options.maxBuffered = 1'000'000;
    TestServer server(echo, options);
    RawClient greedy(server.port);
    const QByteArray body(2'000'000, 'x');
    QVERIFY(greedy.send(post("/v1/x", body.size()) + body));
    QCOMPARE(greedy.read().status, 503);
    RawClient client(server.port);
    for (int i = 0; i < 5; ++i) {
        QTRY_COMPARE(client.ask(post("/v1/x", 900'000) + body.first(900'000)).status, 200);
    }
}

QTEST_GUILESS_MAIN(tst_HttpLimits)
#include "tst_httplimits.moc"
