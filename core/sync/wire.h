// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"
#include "domain/outbox.h"
#include "transport/transport.h"

#include <QJsonObject>
#include <QUrl>

#include <span>
#include <vector>

/// The wire contract as the client speaks it: requests out, answers in. Pure.
namespace Chancery::Sync {

/// Builds the requests of protocol version 1. Only what is asked for travels: ids, cursors and the user's operations.
class Wire
{
public:
    /// \p endpoint: "https://…/v1". \p language: of problem details, as in Accept-Language.
    Wire(QUrl endpoint, QByteArray token, QByteArray language);

    [[nodiscard]] const QUrl &endpoint() const { return m_endpoint; }

    [[nodiscard]] Transport::Request service() const;
    [[nodiscard]] Transport::Request me() const;
    [[nodiscard]] Transport::Request changes(const QString &cursor, bool conditional) const;
    [[nodiscard]] Transport::Request heads() const;
    [[nodiscard]] Transport::Request snapshot(const QString &mark) const; ///< Streamed: no limit on the whole.
    [[nodiscard]] Transport::Request bucket(int bucket) const;
    [[nodiscard]] Transport::Request digest(const QString &cursor) const;
    [[nodiscard]] Transport::Request operations(const QString &client,
                                                std::span<const Domain::Operation> operations) const;
    [[nodiscard]] Transport::Request events() const; ///< Streamed.
    [[nodiscard]] Transport::Request uploadBlob(const QString &sha256, const QByteArray &bytes) const;
    [[nodiscard]] Transport::Request downloadBlob(const QString &collection, const QString &id, const QString &sha256,
                                                  quint64 from) const;
    /// The newest changes of a record, as many as are read at once.
    [[nodiscard]] Transport::Request history(const QString &collection, const QString &id) const;

private:
    [[nodiscard]] Transport::Request get(const QString &path, const QByteArray &accept) const;
    [[nodiscard]] QUrl url(const QString &path, const std::vector<std::pair<QString, QString>> &query = {}) const;

    QUrl m_endpoint;
    QByteArray m_token;
    QByteArray m_language;
};

/// The error an answer stands for; only for a status of 400 and above, and for anything unexpected. A status without
/// its problem document (from something between here and the endpoint) keeps its meaning where that is clear.
[[nodiscard]] Error errorOf(const Transport::Response &response);

struct Expiry
{
    QString reason {}; ///< "gc", "incarnation", "scope" or "format".
    qint64 seq = 0; ///< What a restored endpoint was restored to; 0: not said.
    int retryAfter = 0; ///< Seconds.
};
/// 410 cursor-expired, and nothing else.
[[nodiscard]] std::optional<Expiry> expiryOf(const Transport::Response &response);

/// The JSON object of a 200, or the error the answer stands for.
[[nodiscard]] Expected<QJsonObject> objectOf(const Transport::Response &response);
[[nodiscard]] Expected<Domain::Caller> callerOf(const QJsonObject &me);
[[nodiscard]] Expected<qint64> headsOf(const QJsonObject &object);
[[nodiscard]] Expected<std::vector<quint64>> digestOf(const QJsonObject &object);
[[nodiscard]] Expected<std::vector<Domain::OperationResult>> resultsOf(const QJsonObject &object);

} // namespace Chancery::Sync
