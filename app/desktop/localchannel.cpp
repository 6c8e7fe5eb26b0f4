// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localchannel.h"

#include <QLocalSocket>

namespace Chancery {

namespace {

constexpr int Patience = 250; ///< Milliseconds.
constexpr qint64 LongestMessage = 2048;
constexpr auto Taken = "taken\n";

} // namespace

LocalChannel::LocalChannel(QString name)
    : m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { answer(); });
}

bool LocalChannel::pass(const QString &line) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Patience)) {
        return false;
    }
    socket.write(line.toUtf8() + '\n');
    return socket.waitForBytesWritten(Patience) && socket.waitForReadyRead(Patience) && socket.readLine() == Taken;
}

void LocalChannel::listen(Heard heard)
{
    m_heard = std::move(heard);
    if (!m_server.listen(m_name) && m_server.serverError() == QAbstractSocket::AddressInUseError) {
        // Whoever holds the profile listens here, and that is this process: the socket was left behind.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void LocalChannel::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QLocalSocket::readyRead, &m_server, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestMessage) {
                    socket->abort();
                }
                return;
            }
            const QString text = QString::fromUtf8(socket->readLine(LongestMessage)).trimmed();
            socket->write(Taken);
            socket->flush();
            m_heard(text);
        });
    }
}

} // namespace Chancery
