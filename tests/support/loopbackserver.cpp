// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopbackserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Chancery::Test {

namespace {

constexpr int PeriodMs = 20;

/// Hands out descriptors, because a socket belongs to the thread that makes it.
class Listener final : public QTcpServer
{
public:
    std::vector<qintptr> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted.push_back(descriptor); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SeenRequest parseHead(const QByteArray &head)
{
    SeenRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
        }
    }
    return request;
}

} // namespace

QByteArray SeenRequest::header(const char *lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? QByteArray() : found->second;
}

LoopbackServer::Connection::Connection(LoopbackServer &server, QTcpSocket &socket, int number)
    : m_server(server)
    , m_socket(socket)
    , m_number(number)
{
}

bool LoopbackServer::Connection::fill()
{
    while (!m_server.m_stopping) {
        if (const QByteArray bytes = m_socket.readAll(); !bytes.isEmpty()) {
            m_buffer += bytes;
            return true;
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            return false;
        }
        m_socket.waitForReadyRead(PeriodMs);
    }
    return false;
}

std::optional<SeenRequest> LoopbackServer::Connection::readRequest()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill()) {
            return std::nullopt;
        }
    }
    SeenRequest request = parseHead(m_buffer.left(end));
    request.connection = m_number;
    m_buffer.remove(0, end + 4);
    const qsizetype length = request.header("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!fill()) {
            return std::nullopt;
        }
    }
    request.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    const std::scoped_lock lock(m_server.m_mutex);
    m_server.m_requests.push_back(request);
    return request;
}

bool LoopbackServer::Connection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && !m_server.m_stopping) {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            return false;
        }
        m_socket.waitForBytesWritten(PeriodMs);
    }
    return m_socket.state() == QAbstractSocket::ConnectedState && !m_server.m_stopping;
}

bool LoopbackServer::Connection::respond(int status, const QByteArray &body, const QByteArray &headers)
{
    return send("HTTP/1.1 " + QByteArray::number(status)
                + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

bool LoopbackServer::Connection::waitForClose()
{
    while (fill()) {
        m_buffer.clear();
    }
    return !m_server.m_stopping;
}

bool LoopbackServer::Connection::waitUntil(const std::function<bool()> &condition)
{
    while (!m_server.m_stopping && !condition()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return !m_server.m_stopping;
}

void LoopbackServer::Connection::abort()
{
    const linger noTime {1, 0}; // Makes the system send a reset.
    setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noTime, sizeof noTime);
    m_socket.abort();
}

LoopbackServer::LoopbackServer(Script script)
    : LoopbackServer(std::move(script), Certificate {})
{
}

LoopbackServer::LoopbackServer(Script script, Certificate certificate)
    : m_script(std::move(script))
    , m_certificate(std::move(certificate))
{
    std::promise<quint16> port;
    auto known = port.get_future();
    m_listener = std::thread([this, promise = std::move(port)]() mutable { listen(std::move(promise)); });
    m_port = known.get();
}

LoopbackServer::~LoopbackServer()
{
    m_stopping = true;
    m_listener.join();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

QUrl LoopbackServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_certificate.certificate.isEmpty() ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_port).arg(pathAndQuery));
}

std::vector<SeenRequest> LoopbackServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

void LoopbackServer::listen(std::promise<quint16> port)
{
    Listener listener;
    if (!listener.listen(QHostAddress::LocalHost)) {
        qFatal("cannot listen on the loopback address");
    }
    port.set_value(listener.serverPort());
    while (!m_stopping) {
        listener.waitForNewConnection(PeriodMs);
        for (const qintptr descriptor : std::exchange(listener.accepted, {})) {
            const int number = ++m_connections;
            m_threads.emplace_back([this, descriptor, number] { serve(descriptor, number); });
        }
    }
}

void LoopbackServer::serve(qintptr descriptor, int number)
{
    const int open = ++m_open;
    int most = m_mostOpen;
    while (open > most && !m_mostOpen.compare_exchange_weak(most, open)) { }
    if (m_certificate.certificate.isEmpty()) {
        QTcpSocket socket;
        socket.setSocketDescriptor(descriptor);
        talk(socket, number);
    } else {
        QSslSocket socket;
        socket.setSocketDescriptor(descriptor);
        socket.setLocalCertificateChain(QSslCertificate::fromPath(m_certificate.certificate));
        socket.setPrivateKey(QSslKey(contentOf(m_certificate.key), QSsl::Ec));
        socket.startServerEncryption();
        if (socket.waitForEncrypted()) {
            talk(socket, number);
        }
    }
    --m_open;
}

void LoopbackServer::talk(QTcpSocket &socket, int number)
{
    Connection connection(*this, socket, number);
    m_script(connection);
    if (socket.state() == QAbstractSocket::ConnectedState) {
        socket.disconnectFromHost();
        socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(PeriodMs * 10);
    }
}

LoopbackServer::Script answering(std::function<void(LoopbackServer::Connection &, const SeenRequest &)> answer)
{
    return [answer = std::move(answer)](LoopbackServer::Connection &connection) {
        while (const auto request = connection.readRequest()) {
            answer(connection, *request);
        }
    };
}

LoopbackServer::Script sendingOnce(QByteArray bytes)
{
    return [bytes = std::move(bytes)](LoopbackServer::Connection &connection) {
        if (connection.readRequest()) {
            connection.send(bytes);
        }
    };
}

} // namespace Chancery::Test
