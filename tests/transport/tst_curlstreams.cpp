// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/loopbackserver.h"
#include "transport/curltransport.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// Bodies that go to a sink, piece by piece.
class TestCurlStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSinkGetsTheBodyPieceByPiece();
    void anErrorNeverReachesTheSink();
    void aPausedSinkHoldsTheServerBack();
    void standingStillIsNoStall();
    void aPausedTransferCanBeCancelled();
    void aSinkCanEndTheTransfer();
    void aSinkCanEndTheTransferOnResume();
    void aQuietEventStreamIsNoStall();
    void resumingAsksForTheRest();
    void anotherRangeIsRefused();
    void anEndpointWithoutRangesStartsAnew();
};

namespace {

constexpr qsizetype MegaByte = 1024 * 1024;

/// Counts what a sink gets; pauses when told.
struct Counter
{
    std::atomic<qsizetype> bytes = 0;
    std::atomic<int> pieces = 0;
    std::atomic<int> pauses = 0;
    std::atomic<int> lastStatus = 0;
    qsizetype pauseEvery = 0; ///< Bytes; 0: never.
    int endAtPiece = 0; ///< 0: never.

    Sink sink()
    {
        return [this](const Head &head, std::string_view piece, bool &wantsPause) {
            lastStatus = head.status;
            const qsizetype before = bytes;
            bytes = before + static_cast<qsizetype>(piece.size());
            ++pieces;
            if (pauseEvery > 0 && bytes / pauseEvery != before / pauseEvery) {
                ++pauses;
                wantsPause = true;
            }
            return pieces != endAtPiece;
        };
    }
};

LoopbackServer::Script sendingMegaBytes(int count, std::atomic<int> &sent)
{
    return [count, &sent](LoopbackServer::Connection &connection) {
        while (const auto request = connection.readRequest()) {
            if (request->target == "/ping") {
                connection.respond(200, "pong");
                continue;
            }
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(count * MegaByte) + "\r\n\r\n");
            for (int i = 0; i < count && connection.send(QByteArray(MegaByte, 'a')); ++i) {
                ++sent;
            }
        }
    };
}

} // namespace

void TestCurlStreams::aSinkGetsTheBodyPieceByPiece()
{
    std::atomic<int> sent = 0;
    LoopbackServer server(sendingMegaBytes(8, sent));
    CurlTransport transport;
    Counter counter;
    const auto answer = sendAndWait(transport, {.url = server.url(u"/"_s), .sink = counter.sink(), .maxBody = 10});
    QVERIFY_ANSWER(answer);
    QVERIFY(answer->body.isEmpty());
    QCOMPARE(counter.bytes, 8 * MegaByte);
    QCOMPARE(counter.lastStatus, 200);
    QVERIFY(counter.pieces > 8);
}

void TestCurlStreams::anErrorNeverReachesTheSink()
{
    LoopbackServer server(answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(410, "expired"); }));
    CurlTransport transport;
    Counter counter;
    const auto answer = sendAndWait(transport, {.url = server.url(u"/"_s), .sink = counter.sink()});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->body, "expired"_ba);
    QCOMPARE(counter.pieces, 0);
}

void TestCurlStreams::aPausedSinkHoldsTheServerBack()
{
    constexpr int Count = 64;
    constexpr int Buffers = 16; // Megabytes that two sockets and libcurl may hold.
    std::atomic<int> sent = 0;
    LoopbackServer server(sendingMegaBytes(Count, sent));
    Answers answers;
    Counter counter {.pauseEvery = 8 * MegaByte};
    CurlTransport transport;
    const auto handle =
        transport.send({.url = server.url(u"/"_s), .timeout = std::chrono::milliseconds(0), .sink = counter.sink()},
                       answers.completion());
    for (int pause = 1; pause < Count / 8; ++pause) {
        QTRY_COMPARE(counter.pauses, pause);
        const qsizetype before = counter.bytes;
        for (int i = 0; i < 20; ++i) { // The loop lives and turns while the transfer stands.
            QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/ping"_s)}));
        }
        QCOMPARE(counter.bytes, before);
        QVERIFY(sent < 8 * pause + Buffers);
        QCOMPARE(answers.count(), 0);
        transport.resume(handle);
    }
    QTRY_COMPARE(answers.count(), 1);
    QVERIFY_ANSWER(answers.first());
    QCOMPARE(counter.bytes, Count * MegaByte);
}

void TestCurlStreams::standingStillIsNoStall()
{
    std::atomic<int> sent = 0;
    LoopbackServer server(sendingMegaBytes(32, sent));
    Answers paused;
    Answers stalled;
    LoopbackServer silent(
        answering([](LoopbackServer::Connection &connection, const SeenRequest &) { connection.waitForClose(); }));
    Counter counter {.pauseEvery = 16 * MegaByte};
    CurlTransport transport;
    const auto handle = transport.send({.url = server.url(u"/"_s),
                                        .timeout = std::chrono::milliseconds(0),
                                        .stall = std::chrono::seconds(1),
                                        .sink = counter.sink()},
                                       paused.completion());
    QTRY_COMPARE(counter.pauses, 1);
    // Another transfer with the same limit stalls meanwhile: by then the paused one had every chance to.
    transport.send({.url = silent.url(u"/"_s), .stall = std::chrono::seconds(2)}, stalled.completion());
    QTRY_COMPARE_WITH_TIMEOUT(stalled.failed(ErrorCode::Timeout), 1, 20'000);
    QCOMPARE(paused.count(), 0);
    transport.resume(handle);
    QTRY_COMPARE(paused.count(), 1);
    QVERIFY_ANSWER(paused.first());
}

void TestCurlStreams::aPausedTransferCanBeCancelled()
{
    std::atomic<int> sent = 0;
    LoopbackServer server(sendingMegaBytes(64, sent));
    Answers answers;
    Counter counter {.pauseEvery = MegaByte};
    CurlTransport transport;
    const auto handle = transport.send({.url = server.url(u"/"_s), .sink = counter.sink()}, answers.completion());
    QTRY_COMPARE(counter.pauses, 1);
    transport.cancel(handle);
    QTRY_COMPARE(answers.failed(ErrorCode::Cancelled), 1);
}

void TestCurlStreams::aSinkCanEndTheTransfer()
{
    std::atomic<int> sent = 0;
    LoopbackServer server(sendingMegaBytes(64, sent));
    CurlTransport transport;
    Counter counter {.endAtPiece = 3};
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s), .sink = counter.sink()}), ErrorCode::Cancelled);
    QCOMPARE(counter.pieces, 3);
}

void TestCurlStreams::aSinkCanEndTheTransferOnResume()
{
    std::atomic<int> sent = 0;
    LoopbackServer server(sendingMegaBytes(64, sent));
    Answers answers;
    Counter counter {.pauseEvery = 1, .endAtPiece = 2};
    CurlTransport transport;
    const auto handle = transport.send({.url = server.url(u"/"_s), .sink = counter.sink()}, answers.completion());
    QTRY_COMPARE(counter.pauses, 1);
    QTRY_VERIFY(sent > 0);
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/ping"_s)}));
    transport.resume(handle);
    QTRY_COMPARE(answers.failed(ErrorCode::Cancelled), 1);
    QCOMPARE(counter.pieces, 2);
}

void TestCurlStreams::aQuietEventStreamIsNoStall()
{
    std::atomic<bool> end = false;
    LoopbackServer server([&end](LoopbackServer::Connection &connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
        QElapsedTimer timer;
        while (!end && connection.send(":\n\n")) {
            timer.start();
            connection.waitUntil([&timer] { return timer.hasExpired(1500); });
        }
    });
    LoopbackServer silent(
        answering([](LoopbackServer::Connection &connection, const SeenRequest &) { connection.waitForClose(); }));
    Answers stream;
    Answers stalled;
    Counter counter;
    CurlTransport transport;
    transport.send({.url = server.url(u"/"_s),
                    .timeout = std::chrono::milliseconds(0),
                    .stall = std::chrono::seconds(4),
                    .sink = counter.sink(),
                    .accept = {"text/event-stream"}},
                   stream.completion());
    transport.send({.url = silent.url(u"/"_s), .stall = std::chrono::seconds(5)}, stalled.completion());
    QTRY_COMPARE_WITH_TIMEOUT(stalled.failed(ErrorCode::Timeout), 1, 30'000);
    QCOMPARE(stream.count(), 0);
    QVERIFY(counter.bytes >= 6);
    end = true;
    QTRY_COMPARE(stream.count(), 1);
    QVERIFY_ANSWER(stream.first());
}

void TestCurlStreams::resumingAsksForTheRest()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.respond(206, "rest", "Content-Range: bytes 1000-1003/1004\r\n");
    }));
    CurlTransport transport;
    const auto answer = sendAndWait(transport, {.url = server.url(u"/blob"_s), .resumeFrom = 1000});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->body, "rest"_ba);
    QCOMPARE(server.requests().at(0).header("range"), "bytes=1000-"_ba);
    QCOMPARE(server.requests().at(0).header("accept-encoding"), "identity"_ba);
}

void TestCurlStreams::anotherRangeIsRefused()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
        connection.respond(206, "rest",
                           seen.target == "/coded" ? "Content-Encoding: gzip\r\nContent-Range: bytes 1000-1003/1004\r\n"
                                                   : "Content-Range: bytes 999-1002/1004\r\n");
    }));
    CurlTransport transport;
    Counter counter;
    for (const QString &path : {u"/other"_s, u"/coded"_s}) {
        QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(path), .sink = counter.sink(), .resumeFrom = 1000}),
                        ErrorCode::Protocol);
    }
    QCOMPARE(counter.pieces, 0);
}

void TestCurlStreams::anEndpointWithoutRangesStartsAnew()
{
    LoopbackServer server(answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(200, "all of it"); }));
    CurlTransport transport;
    Counter counter;
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/blob"_s), .sink = counter.sink(), .resumeFrom = 1000}));
    QCOMPARE(counter.lastStatus, 200); // The sink sees it in the head, and starts anew too.
}

QTEST_GUILESS_MAIN(TestCurlStreams)
#include "tst_curlstreams.moc"
