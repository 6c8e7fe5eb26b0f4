// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "domain/catalogue.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Chancery::Endpoint {

class RateLimit;
class Storage;

struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< Decoded, below the mount point: "/v1/candidatures/0192…".
    QUrlQuery query;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;
    QByteArray requestId; ///< Made by the server for each request.
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
};

/// Gives the next piece of a streamed body; an empty piece ends it. Called on a server thread, one call at a time.
using BodySource = std::function<Expected<QByteArray>()>;

struct HttpResponse
{
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    BodySource stream {}; ///< When set, `body` is not used: chunked, compressed on the way.
    bool eventStream = false; ///< Hand the connection to the event hub for `eventScopes`.
    QStringList eventScopes {};
    QByteArray blobFile {}; ///< When not empty: send this file (Range is honoured by the server).
    QString account {}; ///< In whose budget of requests this one was counted; not sent.
    void setHeader(const QByteArray &name, const QByteArray &value);
};

struct ServiceOptions
{
    QString name = QStringLiteral("Chancery endpoint");
    QString blobDirectory;
    int requestsPerMinute = 600; ///< Per account.
    int pageLimit = 1'000;
    int maxOps = 200;
    qint64 maxRecord = 256 * 1024;
    qint64 maxBody = 8 * 1024 * 1024;
    qint64 maxBlob = 50 * 1024 * 1024;
    QString issuer {}; ///< Of OAuth access tokens; empty: personal access tokens alone.
    QString clientId {};
    int schemaCurrent = 1; ///< What `Chancery-Schema` of a request is measured against.
    int schemaReadMin = 1;
    int schemaWriteMin = 1;
    std::span<const Domain::Collection *const> catalogue = Domain::catalogue();
};

/// The REST API of protocol version 1 without sockets: one request in, one answer out. Thread-safe; blocks on the
/// storage. Never throws, never answers without a problem type.
class Service
{
public:
    Service(Storage &storage, const Clock &clock, ServiceOptions options);
    ~Service();
    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

    /// Called after every commit with its seq and the scopes it touched, on the committing thread: the event hub.
    void onCommit(std::function<void(qint64 seq, const QStringList &scopes)> listener);
    /// Looks for commits of other processes (an import beside a running endpoint) and tells the listener.
    void noticeForeignCommits();
    /// Lets expire what is due by the clock, see expireOverdue(). To be called about once a minute; failures are
    /// logged.
    void keepTime();
    /// The budgets of requests, for whoever answers in the service's place. Thread-safe; lives as long as the service.
    [[nodiscard]] RateLimit &rateLimit();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Chancery::Endpoint
