// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/loopbackserver.h"
#include "transport/curltransport.h"
#include "transport/origin.h"
#include "transport/systemproxy.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// Encryption, proxies and forged requests: where a token may go.
class TestCurlSafety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anUnknownAuthorityIsUntrusted();
    void anAddedAuthorityIsTrusted();
    void anotherHostsCertificateIsUntrusted();
    void aMissingAuthorityFileIsUntrusted();
    void aHangingAnswerHoldsUpNoOther();
    void plainHttpStaysOnThisMachine_data();
    void plainHttpStaysOnThisMachine();
    void forgedRequestsAreRefused_data();
    void forgedRequestsAreRefused();
    void credentialsInTheAddressAreNotSent();
    void theProxyNeverSeesTheToken();
    void theProxyHookIsAskedOncePerOrigin();
    void aNewProxyIsUsedFromTheNextRequestOn();
    void noProxyIsAskedForThisMachine();
    void theEnvironmentsProxyIsFound();
    void originsAreComparedWithTheirPorts();

private:
    [[nodiscard]] LoopbackServer::Certificate certificate() const
    {
        return {m_directory.filePath(u"cert.pem"_s), m_directory.filePath(u"key.pem"_s)};
    }
    QTemporaryDir m_directory;
};

namespace {

LoopbackServer::Script greeting()
{
    return answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(200, "hello"); });
}

LoopbackServer::Script refusingProxy()
{
    return answering(
        [](LoopbackServer::Connection &connection, const SeenRequest &) { connection.respond(403, "no"); });
}

} // namespace

void TestCurlSafety::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("openssl makes the certificates of this test");
    }
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Chancery test"_s, u"-addext"_s,
                   u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, certificate().key, u"-out"_s,
                   certificate().certificate});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
}

void TestCurlSafety::anUnknownAuthorityIsUntrusted()
{
    LoopbackServer server(greeting(), certificate());
    CurlTransport transport;
    QVERIFY_FAILURE(
        sendAndWait(transport, {.url = server.url(u"/"_s), .headers = {{"Authorization", "Bearer secret"}}}),
        ErrorCode::Untrusted);
    QVERIFY(server.requests().empty());
}

void TestCurlSafety::anAddedAuthorityIsTrusted()
{
    LoopbackServer server(greeting(), certificate());
    CurlTransport transport({.caFile = certificate().certificate});
    const auto answer = sendAndWait(transport, {.url = server.url(u"/"_s)});
    QVERIFY_ANSWER(answer);
    QCOMPARE(answer->body, "hello"_ba);
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    QCOMPARE(server.connections(), 1);
}

void TestCurlSafety::anotherHostsCertificateIsUntrusted()
{
    LoopbackServer server(greeting(), certificate());
    CurlTransport transport({.caFile = certificate().certificate});
    QUrl url = server.url(u"/"_s);
    url.setHost(u"localhost"_s); // The certificate is for the address alone.
    QVERIFY_FAILURE(sendAndWait(transport, {.url = url}), ErrorCode::Untrusted);
}

void TestCurlSafety::aMissingAuthorityFileIsUntrusted()
{
    LoopbackServer server(greeting(), certificate());
    CurlTransport transport({.caFile = m_directory.filePath(u"absent.pem"_s)});
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::Untrusted);
}

void TestCurlSafety::aHangingAnswerHoldsUpNoOther()
{
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &seen) {
                              seen.target == "/events" ? connection.waitForClose() : connection.respond(200, "hello");
                          }),
                          certificate());
    Answers hanging;
    CurlTransport transport({.caFile = certificate().certificate});
    transport.send({.url = server.url(u"/events"_s)}, hanging.completion());
    QVERIFY_ANSWER(sendAndWait(transport, {.url = server.url(u"/"_s)}));
    QCOMPARE(hanging.count(), 0);
}

void TestCurlSafety::plainHttpStaysOnThisMachine_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("address") << QUrl(u"http://192.0.2.1/"_s);
    QTest::newRow("name") << QUrl(u"http://endpoint.example/"_s);
    QTest::newRow("looks local") << QUrl(u"http://127.0.0.1.example/"_s);
    QTest::newRow("user that looks local") << QUrl(u"http://127.0.0.1@endpoint.example/"_s);
    QTest::newRow("any address") << QUrl(u"http://0.0.0.0/"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
    QTest::newRow("nothing") << QUrl();
}

void TestCurlSafety::plainHttpStaysOnThisMachine()
{
    QFETCH(QUrl, url);
    CurlTransport transport({.proxy = "direct"});
    QVERIFY_FAILURE(sendAndWait(transport, {.url = url}), ErrorCode::Untrusted);
}

void TestCurlSafety::forgedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line end in a value") << "GET"_ba
                                         << "X-A"_ba
                                         << "1\r\nX-B: 2"_ba;
    QTest::newRow("line end in a name") << "GET"_ba
                                        << "X-A\nX-B"_ba
                                        << "1"_ba;
    QTest::newRow("space in a name") << "GET"_ba
                                     << "X A"_ba
                                     << "1"_ba;
    QTest::newRow("no name") << "GET"_ba
                             << ""_ba
                             << "1"_ba;
    QTest::newRow("method") << "GET / HTTP/1.1\r\nX-A: 1\r\n\r\nGET"_ba
                            << "X-A"_ba
                            << "1"_ba;
    QTest::newRow("no method") << ""_ba
                               << "X-A"_ba
                               << "1"_ba;
}

void TestCurlSafety::forgedRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    LoopbackServer server(greeting());
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.method = method, .url = server.url(u"/"_s), .headers = {{name, value}}}),
                    ErrorCode::Internal);
    QCOMPARE(server.connections(), 0);
}

void TestCurlSafety::credentialsInTheAddressAreNotSent()
{
    LoopbackServer server(greeting());
    CurlTransport transport;
    QUrl url = server.url(u"/"_s);
    url.setUserInfo(u"user:password"_s);
    QVERIFY_ANSWER(sendAndWait(transport, {.url = url}));
    QVERIFY(server.requests().at(0).header("authorization").isEmpty());
}

void TestCurlSafety::theProxyNeverSeesTheToken()
{
    LoopbackServer proxy(refusingProxy());
    CurlTransport transport({.proxy = "http://127.0.0.1:" + QByteArray::number(proxy.port())});
    QVERIFY_FAILURE(sendAndWait(transport,
                                {.url = QUrl(u"https://endpoint.invalid/v1/me?secret"_s),
                                 .headers = {{"Authorization", "Bearer secret"}}}),
                    ErrorCode::Offline);
    const auto requests = proxy.requests();
    QCOMPARE(requests.size(), 1U);
    QCOMPARE(requests.at(0).method, "CONNECT"_ba);
    QCOMPARE(requests.at(0).target, "endpoint.invalid:443"_ba);
    for (const auto &[name, value] : requests.at(0).headers) {
        QVERIFY2(!value.contains("secret"), name.constData());
    }
}

void TestCurlSafety::theProxyHookIsAskedOncePerOrigin()
{
    LoopbackServer proxy(refusingProxy());
    std::atomic<int> asked = 0;
    CurlTransport transport({.proxyFor = [&](const QUrl &) {
        ++asked;
        return "http://127.0.0.1:" + QByteArray::number(proxy.port());
    }});
    for (int i = 0; i < 3; ++i) {
        QVERIFY_FAILURE(sendAndWait(transport, {.url = QUrl(u"https://endpoint.invalid/"_s)}), ErrorCode::Offline);
    }
    QCOMPARE(proxy.requests().size(), 3U);
    QCOMPARE(asked, 1);
    transport.dropConnections();
    QVERIFY_FAILURE(sendAndWait(transport, {.url = QUrl(u"https://endpoint.invalid/"_s)}), ErrorCode::Offline);
    QCOMPARE(asked, 2);
}

void TestCurlSafety::aNewProxyIsUsedFromTheNextRequestOn()
{
    LoopbackServer before(refusingProxy());
    LoopbackServer after(refusingProxy());
    CurlTransport transport({.proxy = "http://127.0.0.1:" + QByteArray::number(before.port())});
    const QUrl url(u"https://endpoint.invalid/"_s);
    QVERIFY_FAILURE(sendAndWait(transport, {.url = url}), ErrorCode::Offline);
    transport.setProxy("http://127.0.0.1:" + QByteArray::number(after.port()));
    QVERIFY_FAILURE(sendAndWait(transport, {.url = url}), ErrorCode::Offline);
    QCOMPARE(before.requests().size(), 1U);
    QCOMPARE(after.requests().size(), 1U);
}

void TestCurlSafety::noProxyIsAskedForThisMachine()
{
    LoopbackServer proxy(refusingProxy());
    LoopbackServer server(greeting());
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("http_proxy", address);
    qputenv("no_proxy", "");
    CurlTransport fromEnvironment;
    CurlTransport fromOptions({.proxy = address});
    const auto first = sendAndWait(fromEnvironment, {.url = server.url(u"/"_s)});
    const auto second = sendAndWait(fromOptions, {.url = server.url(u"/"_s)});
    qunsetenv("http_proxy");
    qunsetenv("no_proxy");
    QVERIFY_ANSWER(first);
    QVERIFY_ANSWER(second);
    QCOMPARE(proxy.connections(), 0);
}

void TestCurlSafety::theEnvironmentsProxyIsFound()
{
    LoopbackServer proxy(refusingProxy());
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    qputenv("no_proxy", "");
    CurlTransport transport;
    const auto result = sendAndWait(transport, {.url = QUrl(u"https://endpoint.invalid/"_s)});
    qunsetenv("https_proxy");
    qunsetenv("no_proxy");
    QVERIFY_FAILURE(result, ErrorCode::Offline);
    QCOMPARE(proxy.requests().size(), 1U);
}

void TestCurlSafety::originsAreComparedWithTheirPorts()
{
    const auto origin = [](const char *url) {
        return originOf(QUrl(QString::fromLatin1(url)));
    };
    QCOMPARE(origin("https://Host.example/a?b"), origin("HTTPS://host.example:443/c"));
    QVERIFY(origin("https://host.example") != origin("http://host.example"));
    QVERIFY(origin("https://host.example") != origin("https://host.example:8443"));
    QVERIFY(origin("https://host.example") != origin("https://sub.host.example"));
    for (const char *local : {"http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:80", "http://localhost"}) {
        QVERIFY2(isLoopback(QUrl(QString::fromLatin1(local))), local);
    }
    for (const char *remote : {"http://10.0.0.1", "http://localhost.example", "http://[::2]"}) {
        QVERIFY2(!isLoopback(QUrl(QString::fromLatin1(remote))), remote);
    }
}

QTEST_GUILESS_MAIN(TestCurlSafety)
#include "tst_curlsafety.moc"
