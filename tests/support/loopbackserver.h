// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <atomic>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Chancery::Test {

/// A request as it came over the socket.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< "/v1/changes?limit=5", or "host:443" of CONNECT.
    std::map<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    int connection = 0; ///< Counts from 1.
    [[nodiscard]] QByteArray header(const char *lowerCaseName) const;
};

/// A TCP server on this machine that does to its clients what a script says, byte for byte. Each connection runs the
/// script on a thread of its own, in plain blocking calls. All calls of Connection return at once when the server is
/// being destroyed, so a script may wait for ever.
class LoopbackServer
{
public:
    class Connection
    {
    public:
        /// The next request; nothing when the client closed.
        std::optional<SeenRequest> readRequest();
        /// False when the client has gone.
        bool send(const QByteArray &bytes);
        /// A whole answer with Content-Length. \p headers: lines, each with its "\r\n".
        bool respond(int status, const QByteArray &body, const QByteArray &headers = {});
        /// Waits until the client closes. False: the server was destroyed first.
        bool waitForClose();
        /// Waits until \p condition holds.
        bool waitUntil(const std::function<bool()> &condition);
        void abort(); ///< Closes with a reset instead of an orderly end.
        [[nodiscard]] int number() const noexcept { return m_number; } ///< From 1.

    private:
        friend class LoopbackServer;
        Connection(LoopbackServer &server, QTcpSocket &socket, int number);
        bool fill(); ///< More bytes in m_buffer.

        LoopbackServer &m_server;
        QTcpSocket &m_socket;
        QByteArray m_buffer;
        int m_number;
    };
    using Script = std::function<void(Connection &)>;

    /// PEM files; empty: no TLS.
    struct Certificate
    {
        QString certificate {};
        QString key {};
    };

    explicit LoopbackServer(Script script);
    LoopbackServer(Script script, Certificate certificate);
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const; ///< On 127.0.0.1, https with a certificate.
    [[nodiscard]] std::vector<SeenRequest> requests() const;
    [[nodiscard]] int connections() const noexcept { return m_connections; } ///< Ever accepted.
    [[nodiscard]] int open() const noexcept { return m_open; } ///< Now.
    [[nodiscard]] int mostOpen() const noexcept { return m_mostOpen; }

private:
    void listen(std::promise<quint16> port);
    void serve(qintptr descriptor, int number);
    void talk(QTcpSocket &socket, int number);

    Script m_script;
    Certificate m_certificate;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_mostOpen = 0;
    mutable std::mutex m_mutex;
    std::vector<SeenRequest> m_requests; ///< Guarded by m_mutex.
    std::vector<std::thread> m_threads; ///< Of the connections; the listener's alone until it ends.
    quint16 m_port = 0;
    std::thread m_listener;
};

/// A script that answers every request of every connection with \p answer.
[[nodiscard]] LoopbackServer::Script
answering(std::function<void(LoopbackServer::Connection &, const SeenRequest &)> answer);

/// A script that sends \p bytes for every request and closes.
[[nodiscard]] LoopbackServer::Script sendingOnce(QByteArray bytes);

} // namespace Chancery::Test
