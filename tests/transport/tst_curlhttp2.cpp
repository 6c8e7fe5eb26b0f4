// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "transport/curltransport.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <set>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// HTTP/2 against nginx, which speaks it without us.
class TestCurlHttp2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void requestsShareOneConnection();
    void aPausedStreamLeavesTheOthersAlone();
    void droppedConnectionsAreNotUsedAgain();
    void aWriteArrives();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QUrl url(const QString &target) const
    {
        return QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_port).arg(target));
    }
    void writeFile(const QString &name, const QByteArray &content) const;
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_directory;
    QProcess m_server;
    quint16 m_port = 0;
};

namespace {

const QString OpenSsl = u"openssl"_s;
constexpr qsizetype LargeFile = 64 * 1024 * 1024;

constexpr auto Configuration = R"(daemon off; master_process off; pid nginx.pid; error_log error.log;
events {}
http {
    access_log off;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
    server {
        listen 127.0.0.1:PORT ssl http2;
        ssl_certificate cert.pem; ssl_certificate_key key.pem;
        default_type text/plain;
        location /large { root .; }
        location /write { proxy_pass http://unix:PATH/inner; }
        location / { return 200 "$server_protocol $connection $request_method"; }
    }
    server { # Answers when it has the whole of a write, as an endpoint does.
        listen unix:PATH/inner;
        location / { return 200 "$request_method $http_content_length"; }
    }
})";

QByteArray bodyOf(const Expected<Response> &answer)
{
    return answer ? answer->body : QByteArray(nameOf(answer.error().code).data());
}

} // namespace

void TestCurlHttp2::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

bool TestCurlHttp2::answers() const
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress::LocalHost, m_port);
    return probe.waitForConnected();
}

void TestCurlHttp2::initTestCase()
{
    const QString nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (nginx.isEmpty() || QStandardPaths::findExecutable(OpenSsl).isEmpty()) {
        QSKIP("needs nginx and openssl");
    }
    QCOMPARE(QProcess::execute(OpenSsl,
                               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                u"/CN=Chancery test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                path(u"key.pem"_s), u"-out"_s, path(u"cert.pem"_s)}),
             0);
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_port = probe.serverPort();
    }
    writeFile(u"nginx.conf"_s,
              QByteArray(Configuration)
                  .replace("PORT", QByteArray::number(m_port))
                  .replace("PATH", m_directory.path().toUtf8()));
    writeFile(u"large"_s, QByteArray(LargeFile, 'x'));
    m_server.start(nginx, {u"-p"_s, m_directory.path(), u"-e"_s, u"error.log"_s, u"-c"_s, path(u"nginx.conf"_s)});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY(answers());
}

void TestCurlHttp2::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
}

void TestCurlHttp2::requestsShareOneConnection()
{
    CurlTransport transport({.caFile = path(u"cert.pem"_s)});
    const QByteArray first = bodyOf(sendAndWait(transport, {.url = url(u"/"_s)}));
    QVERIFY2(first.startsWith("HTTP/2.0 "), first.constData());
    std::mutex mutex;
    std::multiset<QByteArray> bodies;
    std::atomic<int> done = 0;
    for (int i = 0; i < 100; ++i) {
        transport.send({.url = url(u"/%1"_s.arg(i))}, [&](const Expected<Response> &answer) {
            const std::scoped_lock lock(mutex);
            bodies.insert(bodyOf(answer));
            ++done;
        });
    }
    QTRY_COMPARE(done, 100);
    QCOMPARE(bodies.count(first), 100U); // The same number of the connection in all of them.
}

void TestCurlHttp2::aPausedStreamLeavesTheOthersAlone()
{
    std::atomic<qsizetype> bytes = 0;
    std::atomic<bool> paused = false;
    Answers large;
    CurlTransport transport({.caFile = path(u"cert.pem"_s)});
    const QByteArray first = bodyOf(sendAndWait(transport, {.url = url(u"/"_s)}));
    const auto handle = transport.send({.url = url(u"/large"_s),
                                        .timeout = std::chrono::milliseconds(0),
                                        .sink =
                                            [&](const Head &, std::string_view piece, bool &wantsPause) {
                                                bytes += static_cast<qsizetype>(piece.size());
                                                wantsPause = !paused.exchange(true);
                                                return true;
                                            }},
                                       large.completion());
    QTRY_VERIFY(paused);
    const qsizetype before = bytes;
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(bodyOf(sendAndWait(transport, {.url = url(u"/"_s)})), first);
    }
    QCOMPARE(bytes, before);
    QCOMPARE(large.count(), 0);
    transport.resume(handle);
    QTRY_COMPARE(large.count(), 1);
    QVERIFY_ANSWER(large.first());
    QCOMPARE(bytes, LargeFile);
}

void TestCurlHttp2::droppedConnectionsAreNotUsedAgain()
{
    CurlTransport transport({.caFile = path(u"cert.pem"_s)});
    const QByteArray first = bodyOf(sendAndWait(transport, {.url = url(u"/"_s)}));
    transport.dropConnections();
    const QByteArray second = bodyOf(sendAndWait(transport, {.url = url(u"/"_s)}));
    QVERIFY(second.startsWith("HTTP/2.0 "));
    QVERIFY(first != second);
}

void TestCurlHttp2::aWriteArrives()
{
    CurlTransport transport({.caFile = path(u"cert.pem"_s)});
    for (const QByteArray &method : {"POST"_ba, "PUT"_ba, "PATCH"_ba}) {
        const QByteArray body = bodyOf(
            sendAndWait(transport, {.method = method, .url = url(u"/write"_s), .body = QByteArray(100'000, 'x')}));
        QCOMPARE(body, method + " 100000");
    }
}

QTEST_GUILESS_MAIN(TestCurlHttp2)
#include "tst_curlhttp2.moc"
