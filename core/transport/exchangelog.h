// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Chancery::Transport {

/// What is written down of one request and its answer. There is no place for headers and bodies on purpose.
struct Exchange
{
    QDateTime at; ///< When it was sent, UTC.
    QByteArray method;
    QUrl url;
    int status = 0; ///< 0: no answer.
    std::uint64_t bytes = 0; ///< Body as it came over the wire.
    std::chrono::milliseconds took {0};
    QByteArray requestId; ///< Of the answer.
    std::optional<ErrorCode> error {};
};

/// A diary of the network for a support case: one JSON line an exchange in a file only its user can read, rotated by
/// size (file, file.1, file.2). It holds neither headers nor bodies; of a query only the names of its parameters, and
/// the length of a cursor.
///
/// Used on the transport's thread. A disk that does not take the lines costs the log, never the exchange.
class ExchangeLog
{
public:
    explicit ExchangeLog(const QString &path, qint64 largest = 1024 * 1024, int files = 3);

    void write(const Exchange &exchange);

    /// The address as it may be written down.
    [[nodiscard]] static QString redacted(const QUrl &url);
    /// The line for \p exchange, with its '\n'.
    [[nodiscard]] static QByteArray line(const Exchange &exchange);

private:
    [[nodiscard]] bool open();
    void rotate();

    QFile m_file;
    qint64 m_largest;
    int m_files;
};

} // namespace Chancery::Transport
