// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/rawclient.h"
#include "http/testserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QtTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Large = [] {
    QByteArray text;
    while (text.size() < 50'000) {
        text += "{\"n\":" + QByteArray::number(text.size()) + "},";
    }
    return text;
}();

QByteArray joined(const HttpRequest &request)
{
    QByteArray text = request.method + ' ' + request.path + '?' + request.query.toString(QUrl::FullyDecoded).toUtf8();
    for (const auto &[name, value] : request.headers) {
        text += '\n' + name + '=' + value;
    }
    return text + "\n\n" + request.body;
}

HttpResponse answer(const HttpRequest &request)
{
    if (request.path == "/v1/large") {
        return jsonResponse(Large);
    }
    if (request.path == "/v1/none") {
        return {204, {}, {}};
    }
    if (request.path == "/v1/injected") {
        return {200, {{"Link", "</v1>\r\nSet-Cookie: a=b"}}, {}};
    }
    if (request.path == "/v1/throws") {
        throw std::bad_alloc();
    }
    return {200, {{"Content-Type", "text/plain"}}, joined(request)};
}

QString problemType(const RawResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(u"type"_s).toString();
}

} // namespace

class tst_HttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHandlerSeesTheWholeRequest();
    void aConnectionServesSeveralRequests();
    void twoLargeAnswersFollowEachOtherWithoutDelay();
    void pipelinedRequestsAreAnsweredInOrder();
    void aBodyMayComeInChunks();
    void anExpectingClientIsToldToContinue();
    void headersThatEveryAnswerHasAreThere();
    void aHandlersHeaderWinsOverTheCommonOne();
    void headHasTheHeadersOfGetAndNoBody();
    void optionsNamesTheMethods();
    void bodiesAreCompressedAsTheClientWishes();
    void smallBodiesAreSentAsTheyAre();
    void aClientOfHttp10GetsItsAnswerAndTheEnd();
    void aHalfClosedClientGetsItsAnswer();
    void malformedRequestsGetAProblem_data();
    void malformedRequestsGetAProblem();
    void aHeaderValueCannotStartAnotherHeader();
    void aThrowingHandlerEndsOneRequestAlone();
    void blobsAreSentInPartsOnRequest();
    void aMissingBlobIsUnavailable();
    void aSecondServerOnThePortSaysSo();
};

void tst_HttpServer::theHandlerSeesTheWholeRequest()
{
    TestServer server(answer);
    RawClient client(server.port);
    const RawResponse response =
        client.ask("POST http://localhost/v1/%C3%A9tat//x/?q=a+b%26c HTTP/1.1\r\nHost: localhost\r\n"
                   "X-Name: Value \r\nContent-Length: 4\r\n\r\nbody");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body,
             QByteArray("POST /v1/état/x?q=a b&c\nhost=localhost\nx-name=Value\ncontent-length=4\n\nbody"));
}

void tst_HttpServer::aConnectionServesSeveralRequests()
{
    TestServer server(answer);
    RawClient client(server.port);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(client.get("/v1/large").body, Large);
    }
    QCOMPARE(server.server.connections(), 1);
}

void tst_HttpServer::twoLargeAnswersFollowEachOtherWithoutDelay()
{
    // Nagle's algorithm and a delayed acknowledgement would cost 40 ms each time: 2 s in all. The bound is far from
    // both, so that a busy machine does not decide.
    TestServer server(answer);
    RawClient client(server.port);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(client.get("/v1/large").body.size(), Large.size());
    }
    QVERIFY2(timer.elapsed() < 1'500, "the server waits for acknowledgements");
}

void tst_HttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    TestServer server(answer);
    RawClient client(server.port);
    QByteArray requests;
    for (int i = 0; i < 50; ++i) {
        requests += "GET /v1/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
        requests += "POST /v1/p HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi";
    }
    QVERIFY(client.send(requests));
    for (int i = 0; i < 50; ++i) {
        QVERIFY(client.read().body.startsWith("GET /v1/" + QByteArray::number(i) + "?"));
        QVERIFY(client.read().body.endsWith("\n\nhi"));
    }
}

void tst_HttpServer::aBodyMayComeInChunks()
{
    TestServer server(answer);
    RawClient client(server.port);
    QVERIFY(client.send("PUT /v1/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"));
    QVERIFY(client.send("4;ext=1\r\ndefg\r\n0\r\nTrailer: x\r\n\r\n"));
    QVERIFY(client.read().body.endsWith("\n\nabcdefg"));
    QCOMPARE(client.get("/v1/large").status, 200);
}

void tst_HttpServer::anExpectingClientIsToldToContinue()
{
    TestServer server(answer);
    RawClient client(server.port);
    QVERIFY(client.send("PUT /v1/x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"));
    QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(client.send("abc"));
    QVERIFY(client.read().body.endsWith("\n\nabc"));
}

void tst_HttpServer::headersThatEveryAnswerHasAreThere()
{
    HttpServerOptions options;
    options.headers.emplace_back("Chancery-Incarnation", "i1");
    TestServer server(answer, options);
    RawClient client(server.port);
    const RawResponse first = client.get("/v1/none");
    const RawResponse second = client.get("/v1/%zz");
    for (const RawResponse &response : {first, second}) {
        QVERIFY(response.header("date").endsWith("GMT"));
        QCOMPARE(response.header("request-id").size(), 36);
        QCOMPARE(response.header("chancery-incarnation"), QByteArray("i1"));
        QCOMPARE(response.header("cache-control"), QByteArray("private, no-cache"));
        QCOMPARE(response.header("vary"), QByteArray("Authorization, Accept-Encoding"));
    }
    QVERIFY(first.header("request-id") != second.header("request-id"));
    QVERIFY(!first.headers.contains("content-length"));
}

void tst_HttpServer::aHandlersHeaderWinsOverTheCommonOne()
{
    HttpServerOptions options;
    options.headers.emplace_back("Content-Type", "text/wrong");
    TestServer server(answer, options);
    QCOMPARE(RawClient(server.port).get("/v1/x").header("content-type"), QByteArray("text/plain"));
}

void tst_HttpServer::headHasTheHeadersOfGetAndNoBody()
{
    TestServer server(answer);
    RawClient client(server.port);
    const RawResponse head = client.ask("HEAD /v1/large HTTP/1.1\r\nHost: a\r\n\r\n", false);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length").toLongLong(), Large.size());
    QVERIFY(client.get("/v1/x").body.startsWith("GET /v1/x"));
}

void tst_HttpServer::optionsNamesTheMethods()
{
    TestServer server(answer);
    RawClient client(server.port);
    const RawResponse response = client.ask("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(response.status, 204);
    QVERIFY(response.header("allow").contains("PATCH"));
}

void tst_HttpServer::bodiesAreCompressedAsTheClientWishes()
{
    TestServer server(answer);
    RawClient client(server.port);
    const RawResponse gzip = client.get("/v1/large", "Accept-Encoding: gzip\r\n");
    QCOMPARE(gzip.header("content-encoding"), QByteArray("gzip"));
    QVERIFY(gzip.body.size() < Large.size() / 2);
    QCOMPARE(gunzip(gzip.body), Large);
    const RawResponse zstd = client.get("/v1/large", "Accept-Encoding: gzip, zstd\r\n");
    QCOMPARE(zstd.header("content-encoding"), QByteArray("zstd"));
    QCOMPARE(unzstd(zstd.body), Large);
    const RawResponse plain = client.get("/v1/large", "Accept-Encoding: br, gzip;q=0\r\n");
    QVERIFY(!plain.headers.contains("content-encoding"));
    QCOMPARE(plain.body, Large);
}

void tst_HttpServer::smallBodiesAreSentAsTheyAre()
{
    TestServer server(answer);
    const RawResponse response = RawClient(server.port).get("/v1/x", "Accept-Encoding: gzip\r\n");
    QVERIFY(!response.headers.contains("content-encoding"));
}

void tst_HttpServer::aClientOfHttp10GetsItsAnswerAndTheEnd()
{
    TestServer server(answer);
    RawClient client(server.port);
    QCOMPARE(client.ask("GET /v1/large HTTP/1.0\r\n\r\n").body, Large);
    QVERIFY(client.isClosedByServer());
}

void tst_HttpServer::aHalfClosedClientGetsItsAnswer()
{
    TestServer server(answer);
    RawClient client(server.port);
    QVERIFY(client.send("GET /v1/large HTTP/1.1\r\nHost: a\r\n\r\n"));
    client.closeSending();
    QCOMPARE(client.read().body, Large);
    QVERIFY(client.isClosedByServer());
}

void tst_HttpServer::malformedRequestsGetAProblem_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *name, const QByteArray &request) {
        QTest::newRow(name) << request;
    };
    row("no HTTP", "hello\r\n\r\n");
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15));
    row("no host", "GET /v1 HTTP/1.1\r\n\r\n");
    row("two hosts", "GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n");
    row("space before colon", "GET /v1 HTTP/1.1\r\nHost : a\r\n\r\n");
    row("two lengths", "POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("length and chunks",
        "POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("unknown transfer coding", "POST /v1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("negative length", "POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
    row("bad chunk", "POST /v1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    row("bad escape", "GET /v1/%zz HTTP/1.1\r\nHost: a\r\n\r\n");
    row("bad escape in query", "GET /v1?q=% HTTP/1.1\r\nHost: a\r\n\r\n");
    row("encoded slash", "GET /v1/a%2Fb HTTP/1.1\r\nHost: a\r\n\r\n");
    row("encoded zero", "GET /v1/a%00 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("above the root", "GET /v1/../../etc HTTP/1.1\r\nHost: a\r\n\r\n");
    row("not UTF-8", "GET /v1/%ff HTTP/1.1\r\nHost: a\r\n\r\n");
}

void tst_HttpServer::malformedRequestsGetAProblem()
{
    QFETCH(QByteArray, request);
    TestServer server(answer);
    RawClient client(server.port);
    const RawResponse response = client.ask(request);
    QCOMPARE(response.status, 400);
    QCOMPARE(response.header("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(problemType(response), u"urn:chancery:problem:malformed"_s);
    QCOMPARE(RawClient(server.port).get("/v1/x").status, 200);
}

void tst_HttpServer::aHeaderValueCannotStartAnotherHeader()
{
    TestServer server(answer);
    const RawResponse response = RawClient(server.port).get("/v1/injected");
    QCOMPARE(response.status, 200);
    QVERIFY(!response.headers.contains("set-cookie"));
}

void tst_HttpServer::aThrowingHandlerEndsOneRequestAlone()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"request .*bad_alloc"_s));
    TestServer server(answer);
    RawClient client(server.port);
    const RawResponse response = client.get("/v1/throws");
    QCOMPARE(response.status, 503);
    QVERIFY(response.header("retry-after").toInt() > 0);
    QCOMPARE(client.get("/v1/x").status, 200);
}

void tst_HttpServer::blobsAreSentInPartsOnRequest()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QByteArray content(300'000, 'x');
    content.replace(100'000, 5, "12345");
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    TestServer server([path = QFile::encodeName(file.fileName())](const HttpRequest &) {
        HttpResponse response;
        response.headers = {{"Content-Type", "application/pdf"}, {"ETag", "\"abc\""}};
        response.blobFile = path;
        return response;
    });
    RawClient client(server.port);
    const RawResponse whole = client.get("/v1/b", "Accept-Encoding: gzip\r\n");
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, content);
    QCOMPARE(whole.header("accept-ranges"), QByteArray("bytes"));
    const RawResponse part = client.get("/v1/b", "Range: bytes=100000-100004\r\nIf-Range: \"abc\"\r\n");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("12345"));
    QCOMPARE(part.header("content-range"), QByteArray("bytes 100000-100004/300000"));
    QCOMPARE(client.get("/v1/b", "Range: bytes=299999-\r\n").body.size(), 1);
    QCOMPARE(client.get("/v1/b", "Range: bytes=0-4\r\nIf-Range: \"old\"\r\n").status, 200);
    const RawResponse beyond = client.get("/v1/b", "Range: bytes=300000-\r\n");
    QCOMPARE(beyond.status, 416);
    QCOMPARE(beyond.header("content-range"), QByteArray("bytes */300000"));
    const RawResponse head = client.ask("HEAD /v1/b HTTP/1.1\r\nHost: a\r\n\r\n", false);
    QCOMPARE(head.header("content-length"), QByteArray("300000"));
    QCOMPARE(client.get("/v1/b").body, content);
}

void tst_HttpServer::aMissingBlobIsUnavailable()
{
    TestServer server([](const HttpRequest &) {
        HttpResponse response;
        response.blobFile = "/nowhere/to/be/found";
        return response;
    });
    QCOMPARE(RawClient(server.port).get("/v1/b").status, 503);
}

void tst_HttpServer::aSecondServerOnThePortSaysSo()
{
    TestServer first(answer);
    HttpServerOptions options;
    options.port = first.port;
    HttpServer second(answer, first.hub, options);
    const Expected<quint16> port = second.start();
    QVERIFY(!port);
    QVERIFY(port.error().detail.contains(QString::number(first.port)));
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
