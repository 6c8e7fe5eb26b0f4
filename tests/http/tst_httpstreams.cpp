// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/rawclient.h"
#include "http/testserver.h"

#include <QtTest>

#include <semaphore>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QByteArray pieceOf(int number)
{
    return QByteArray(20'000, static_cast<char>('a' + number % 26)) + '\n';
}

HttpServer::Handler streamOf(int count, std::atomic<int> *pulled = nullptr)
{
    return [count, pulled](const HttpRequest &) {
        HttpResponse response {200, {{"Content-Type", "application/x-ndjson"}}, {}};
        response.stream = [count, pulled, next = 0]() mutable -> Expected<QByteArray> {
            if (pulled != nullptr) {
                *pulled += 1;
            }
            return next < count ? pieceOf(next++) : QByteArray();
        };
        return response;
    };
}

QByteArray wholeOf(int count)
{
    QByteArray whole;
    for (int i = 0; i < count; ++i) {
        whole += pieceOf(i);
    }
    return whole;
}

HttpResponse events(const HttpRequest &request)
{
    HttpResponse response;
    response.eventStream = request.path == "/v1/events";
    response.eventScopes = {u"*"_s, u"mission:"_s + request.query.queryItemValue(u"m"_s)};
    return response;
}

} // namespace

class tst_HttpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreamArrivesWholeInChunks();
    void aStreamIsCompressedOnTheWay();
    void aPieceCanBeReadBeforeTheNextExists();
    void aBrokenStreamHasNoEnd();
    void aSlowReaderHoldsTheSourceBack();
    void anOldClientGetsAStreamWithoutChunks();
    void headOfAStreamDoesNotRunIt();
    void anEventStreamBeginsWithTheHead();
    void commitsOfACallersScopesArriveAndOthersDoNot();
    void commitsWithinASecondArriveTogether();
    void aSilentStreamGetsComments();
    void aClosedStreamIsForgotten();
    void aRequestOnAnEventStreamIsIgnored();
    void stoppingLetsARunningRequestEnd();
    void stoppingTellsEventStreamsToComeBackLater();
    void stoppingDoesNotWaitForIdleConnections();
    void aStoppedServerCanBeStartedAgain();
};

void tst_HttpStreams::aStreamArrivesWholeInChunks()
{
    TestServer server(streamOf(100));
    RawClient client(server.port);
    const RawResponse response = client.get("/v1/snapshot");
    QCOMPARE(response.header("transfer-encoding"), QByteArray("chunked"));
    QVERIFY(response.isComplete);
    QCOMPARE(response.body, wholeOf(100));
    QVERIFY(client.get("/v1/snapshot").isComplete);
}

void tst_HttpStreams::aStreamIsCompressedOnTheWay()
{
    TestServer server(streamOf(100));
    RawClient client(server.port);
    const RawResponse gzip = client.get("/v1/snapshot", "Accept-Encoding: gzip\r\n");
    QVERIFY(gzip.body.size() < 200'000);
    QCOMPARE(gunzip(gzip.body), wholeOf(100));
    const RawResponse zstd = client.get("/v1/snapshot", "Accept-Encoding: zstd\r\n");
    QVERIFY(zstd.body.size() < 200'000);
    QCOMPARE(unzstd(zstd.body), wholeOf(100));
}

void tst_HttpStreams::aPieceCanBeReadBeforeTheNextExists()
{
    std::binary_semaphore mayGoOn {0};
    TestServer server([&mayGoOn](const HttpRequest &) {
        HttpResponse response {200, {{"Content-Type", "application/x-ndjson"}}, {}};
        response.stream = [&mayGoOn, next = 0]() mutable -> Expected<QByteArray> {
            next += 1;
            if (next == 2) {
                mayGoOn.acquire();
            }
            return next == 1 ? "first\n" : next == 2 ? "second\n" : QByteArray();
        };
        return response;
    });
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/changes HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(client.readUntil("first\n").contains("\r\n\r\n6\r\nfirst\n"));
    mayGoOn.release();
    QVERIFY(!client.readUntil("second\n\r\n0\r\n\r\n").isEmpty());
}

void tst_HttpStreams::aBrokenStreamHasNoEnd()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stream broke off: storage"_s));
    TestServer server([](const HttpRequest &) {
        HttpResponse response;
        response.stream = [next = 0]() mutable -> Expected<QByteArray> {
            return next++ == 0 ? Expected<QByteArray>("{\"line\":1}\n") : failure(ErrorCode::Storage);
        };
        return response;
    });
    RawClient client(server.port);
    const RawResponse response = client.get("/v1/changes");
    QCOMPARE(response.status, 200);
    QVERIFY(!response.isComplete);
}

void tst_HttpStreams::aSlowReaderHoldsTheSourceBack()
{
    std::atomic<int> pulled = 0;
    TestServer server(streamOf(100'000, &pulled)); // 2 GB, if somebody took it.
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/snapshot HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_VERIFY(pulled > 10);
    int before = 0;
    QTRY_VERIFY_WITH_TIMEOUT(pulled == std::exchange(before, pulled), 10'000); // The socket's buffers are full.
    QVERIFY(pulled < 5'000);
}

void tst_HttpStreams::anOldClientGetsAStreamWithoutChunks()
{
    TestServer server(streamOf(3));
    RawClient client(server.port);
    const RawResponse response = client.ask("GET /v1/snapshot HTTP/1.0\r\n\r\n", false);
    QVERIFY(!response.headers.contains("transfer-encoding"));
    QCOMPARE(client.readUntil(pieceOf(2)), wholeOf(3));
    QVERIFY(client.isClosedByServer());
}

void tst_HttpStreams::headOfAStreamDoesNotRunIt()
{
    std::atomic<int> pulled = 0;
    TestServer server(streamOf(3, &pulled));
    RawClient client(server.port);
    const RawResponse head = client.ask("HEAD /v1/snapshot HTTP/1.1\r\nHost: a\r\n\r\n", false);
    QCOMPARE(head.status, 200);
    QCOMPARE(pulled, 0);
    QCOMPARE(client.get("/v1/snapshot").body, wholeOf(3));
}

void tst_HttpStreams::anEventStreamBeginsWithTheHead()
{
    TestServer server(events);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
    const QByteArray head = client.readUntil("\r\n\r\n");
    QVERIFY(head.contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(head.contains("X-Accel-Buffering: no\r\n"));
    QCOMPARE(client.readUntil("\n\n"), headsEvent(7));
}

void tst_HttpStreams::commitsOfACallersScopesArriveAndOthersDoNot()
{
    TestServer server(events);
    RawClient france(server.port);
    RawClient ghana(server.port);
    QVERIFY(france.send("GET /v1/events?m=FRA HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(ghana.send("GET /v1/events?m=GHA HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!france.readUntil(headsEvent(7)).isEmpty());
    QVERIFY(!ghana.readUntil(headsEvent(7)).isEmpty());
    server.hub.committed(8, {u"mission:FRA"_s});
    QCOMPARE(france.readUntil("\n\n"), headsEvent(8));
    server.hub.committed(9, {u"*"_s});
    QCOMPARE(ghana.readUntil("\n\n"), headsEvent(9)); // And never 8.
}

void tst_HttpStreams::commitsWithinASecondArriveTogether()
{
    TestServer server(events);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!client.readUntil(headsEvent(7)).isEmpty());
    for (qint64 seq = 8; seq < 500; ++seq) {
        server.hub.committed(seq, {u"*"_s});
    }
    const QByteArray text = client.readUntil(headsEvent(499));
    QVERIFY2(text.count("event: heads") <= 2, text.constData());
}

void tst_HttpStreams::aSilentStreamGetsComments()
{
    HttpServerOptions options;
    options.commentInterval = milliseconds(50);
    TestServer server(events, options);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!client.readUntil("}\n\n:\n\n:\n\n").isEmpty());
}

void tst_HttpStreams::aClosedStreamIsForgotten()
{
    TestServer server(events);
    {
        RawClient client(server.port);
        QVERIFY(client.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(!client.readUntil(headsEvent(7)).isEmpty());
        QCOMPARE(server.server.connections(), 1);
    }
    QTRY_COMPARE(server.server.connections(), 0);
    server.hub.committed(8, {u"*"_s});
    QCOMPARE(RawClient(server.port).get("/v1/x").status, 200);
}

void tst_HttpStreams::aRequestOnAnEventStreamIsIgnored()
{
    TestServer server(events);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\nGET /v1/x HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!client.readUntil(headsEvent(7)).isEmpty());
    QVERIFY(client.send("GET /v1/x HTTP/1.1\r\nHost: a\r\n\r\n"));
    server.hub.committed(8, {u"*"_s});
    QCOMPARE(client.readUntil("\n\n"), headsEvent(8));
}

void tst_HttpStreams::stoppingLetsARunningRequestEnd()
{
    std::binary_semaphore begun {0};
    std::binary_semaphore mayEnd {0};
    TestServer server([&](const HttpRequest &) {
        begun.release();
        mayEnd.acquire();
        return jsonResponse("{}");
    });
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/x HTTP/1.1\r\nHost: a\r\n\r\n"));
    begun.acquire();
    std::thread stopper([&] { server.server.stop(); });
    QTRY_VERIFY(!RawClient(server.port).isConnected());
    mayEnd.release();
    const RawResponse response = client.read();
    QCOMPARE(response.body, QByteArray("{}"));
    QVERIFY(client.isClosedByServer());
    stopper.join();
}

void tst_HttpStreams::stoppingTellsEventStreamsToComeBackLater()
{
    TestServer server(events);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!client.readUntil(headsEvent(7)).isEmpty());
    server.server.stop();
    QCOMPARE(client.readUntil("\n\n"), backOffEvent(30));
    QVERIFY(client.isClosedByServer());
}

void tst_HttpStreams::stoppingDoesNotWaitForIdleConnections()
{
    TestServer server(events);
    RawClient silent(server.port);
    RawClient idle(server.port);
    QCOMPARE(idle.get("/v1/x").status, 200);
    server.server.stop();
    QCOMPARE(server.server.connections(), 0);
    QVERIFY(idle.isClosedByServer());
    QVERIFY(silent.isClosedByServer());
}

void tst_HttpStreams::aStoppedServerCanBeStartedAgain()
{
    TestServer server(events);
    server.server.stop();
    const Expected<quint16> port = server.server.start();
    QVERIFY(port);
    QCOMPARE(RawClient(*port).get("/v1/x").status, 200);
}

QTEST_GUILESS_MAIN(tst_HttpStreams)
#include "tst_httpstreams.moc"
