// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace Chancery::Test {

struct RawResponse
{
    int status = 0;
    std::map<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body; ///< Without the chunks, still compressed.
    bool isComplete = false; ///< The framing said so.
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// A blocking TCP connection to this machine, for one thread. Every wait ends after ten seconds.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    bool send(const QByteArray &bytes);
    void closeSending(); ///< Half-closes: the answer can still come.
    /// The next response. \p hasBody is false for answers to HEAD.
    [[nodiscard]] RawResponse read(bool hasBody = true);
    /// Sends and reads.
    [[nodiscard]] RawResponse ask(const QByteArray &request, bool hasBody = true);
    [[nodiscard]] RawResponse get(const QByteArray &target, const QByteArray &headers = {});
    /// Reads until \p mark came; what came up to its end. Empty when it did not.
    [[nodiscard]] QByteArray readUntil(const QByteArray &mark);
    /// Whether the server closes the connection, without sending anything more.
    [[nodiscard]] bool isClosedByServer();

private:
    bool fill(); // False: end or time-out.
    QByteArray take(qsizetype size);
    void readChunks(RawResponse &response);

    int m_socket = -1;
    QByteArray m_buffer;
};

[[nodiscard]] QByteArray gunzip(const QByteArray &bytes);
[[nodiscard]] QByteArray unzstd(const QByteArray &bytes);

} // namespace Chancery::Test
