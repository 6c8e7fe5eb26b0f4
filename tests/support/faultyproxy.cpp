// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Chancery::Test {

namespace {

constexpr auto DripInterval = 2ms;
constexpr int LongestDrip = 400; // Bytes; the rest comes at once.

const QByteArray Portal("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 31\r\n\r\n"
                        "<html>Please sign in</html>    ");

} // namespace

FaultyProxy::FaultyProxy(quint16 server, std::uint64_t seed)
    : m_server(server)
    , m_chance(seed, 0)
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultyProxy::accept);
}

QString FaultyProxy::url() const
{
    return u"http://127.0.0.1:%1/v1"_s.arg(m_listener.serverPort());
}

void FaultyProxy::cutAll()
{
    for (QTcpSocket *socket : m_listener.findChildren<QTcpSocket *>()) {
        socket->abort();
    }
}

bool FaultyProxy::makes(const QString &fault, int share)
{
    const bool does = m_chance.chance(m_hostility) && m_chance.chance(share);
    m_made[fault] += does ? 1 : 0;
    return does;
}

void FaultyProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (makes(u"refused"_s, 30)) {
            client->abort();
            client->deleteLater();
        } else if (makes(u"captive portal"_s, 15)) {
            connect(client, &QTcpSocket::readyRead, client, [client] {
                client->write(Portal);
                client->disconnectFromHost();
            });
        } else {
            join(client);
        }
    }
}

void FaultyProxy::join(QTcpSocket *client)
{
    const auto pair = std::make_shared<Pair>(Pair {client, new QTcpSocket(client)});
    connect(pair->server, &QTcpSocket::readyRead, this, [this, pair] { toClient(pair); });
    connect(client, &QTcpSocket::readyRead, this, [this, pair] { toServer(pair); });
    connect(pair->server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, pair->server, [pair] { pair->server->abort(); });
    pair->server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
}

void FaultyProxy::toServer(const std::shared_ptr<Pair> &pair)
{
    QByteArray bytes = pair->client->readAll();
    if (makes(u"request cut"_s, 20)) {
        pair->server->write(bytes.left(m_chance.below(static_cast<int>(bytes.size()) + 1)));
        end(pair);
        return;
    }
    pair->losesAnswers = pair->losesAnswers || makes(u"answer lost"_s, 30);
    pair->server->write(bytes);
}

void FaultyProxy::toClient(const std::shared_ptr<Pair> &pair)
{
    QByteArray bytes = pair->server->readAll();
    if (pair->losesAnswers) {
        end(pair);
    } else if (makes(u"answer cut"_s, 20)) {
        pair->client->write(bytes.left(m_chance.below(static_cast<int>(bytes.size()) + 1)));
        pair->client->flush();
        end(pair);
    } else if (makes(u"answer held back"_s, 20)) {
        QTimer::singleShot(std::chrono::milliseconds(m_chance.between(100, 3'000)), pair->client,
                           [this, pair, bytes] { drip(pair, bytes); });
    } else if (makes(u"byte by byte"_s, 30)) {
        drip(pair, bytes);
    } else {
        pair->client->write(bytes);
    }
}

// What comes from the server meanwhile may overtake what drips: that, too, is a broken answer and no more.
void FaultyProxy::drip(const std::shared_ptr<Pair> &pair, QByteArray bytes)
{
    if (bytes.size() > LongestDrip) {
        pair->client->write(bytes.left(bytes.size() - LongestDrip));
        bytes = bytes.right(LongestDrip);
    }
    if (bytes.isEmpty() || pair->client->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    const int size = m_chance.between(1, 20);
    pair->client->write(bytes.left(size));
    QTimer::singleShot(DripInterval, pair->client, [this, pair, rest = bytes.mid(size)] { drip(pair, rest); });
}

void FaultyProxy::end(const std::shared_ptr<Pair> &pair)
{
    pair->server->abort();
    pair->client->abort();
}

} // namespace Chancery::Test
