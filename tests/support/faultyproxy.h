// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/random.h"

#include <QHash>
#include <QTcpServer>

class QTcpSocket;

namespace Chancery::Test {

/// What lies between a client and a server on a bad day: a TCP proxy of this machine that refuses, resets, cuts, loses
/// answers after their effect, lets bytes through one by one, holds them back, and answers with somebody else's page.
/// Lives on a thread with an event loop.
class FaultyProxy final : public QObject
{
public:
    FaultyProxy(quint16 server, std::uint64_t seed);

    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:PORT/v1"
    void setHostility(int percent) { m_hostility = percent; } ///< Of the pieces and connections that meet a fault.
    void cutAll(); ///< Resets every connection there is.
    /// How often each kind of fault was made.
    [[nodiscard]] const QHash<QString, int> &made() const { return m_made; }

private:
    struct Pair
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        bool losesAnswers = false;
    };
    void accept();
    void join(QTcpSocket *client);
    void toServer(const std::shared_ptr<Pair> &pair);
    void toClient(const std::shared_ptr<Pair> &pair);
    void drip(const std::shared_ptr<Pair> &pair, QByteArray bytes);
    void end(const std::shared_ptr<Pair> &pair);
    [[nodiscard]] bool makes(const QString &fault, int share);

    QTcpServer m_listener;
    const quint16 m_server;
    Simulation::Random m_chance;
    int m_hostility = 0;
    QHash<QString, int> m_made;
};

} // namespace Chancery::Test
