// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {

constexpr int Patience = 250; ///< Milliseconds.
constexpr qint64 LongestMessage = 2048;
constexpr auto Taken = "taken\n";

QString nameFor(const QString &directory)
{
    const QByteArray path = QDir(directory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return u"chancery-%1"_s.arg(QLatin1String(hash));
}

} // namespace

Instance::Instance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(directory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::answer);
}

bool Instance::passOn(const Ui::Place &place) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Patience)) {
        return false;
    }
    socket.write((place.page + u'/' + place.id).toUtf8() + '\n');
    return socket.waitForBytesWritten(Patience) && socket.waitForReadyRead(Patience) && socket.readLine() == Taken;
}

void Instance::listen()
{
    if (!m_server.listen(m_name) && m_server.serverError() == QAbstractSocket::AddressInUseError) {
        // passOn() found nobody there: the socket was left behind.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void Instance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestMessage) {
                    socket->abort();
                }
                return;
            }
            const QString text = QString::fromUtf8(socket->readLine(LongestMessage)).trimmed();
            socket->write(Taken);
            socket->flush();
            Q_EMIT asked(Ui::Place::fromText(text));
        });
    }
}

} // namespace Chancery
