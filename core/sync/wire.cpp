// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include "domain/digest.h"
#include "domain/operation.h"
#include "domain/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Json = "application/json";
constexpr auto Lines = "application/x-ndjson";
constexpr auto EventStream = "text/event-stream";
constexpr qsizetype LargestAnswer = 16 * 1024 * 1024;
constexpr qsizetype LargestPage =
    64 * 1024 * 1024; // 2,000 records of at most 256 KiB would not fit; pages are far less.

} // namespace

Wire::Wire(QUrl endpoint, QByteArray token, QByteArray language)
    : m_endpoint(std::move(endpoint))
    , m_token(std::move(token))
    , m_language(std::move(language))
{
}

QUrl Wire::url(const QString &path, const std::vector<std::pair<QString, QString>> &query) const
{
    QUrl url = m_endpoint;
    QString base = url.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + path);
    if (!query.empty()) {
        QUrlQuery parameters;
        for (const auto &[name, value] : query) {
            // A literal plus would be read as a space.
            parameters.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        url.setQuery(parameters);
    }
    return url;
}

Transport::Request Wire::get(const QString &path, const QByteArray &accept) const
{
    Transport::Request request;
    request.url = url(path);
    request.headers = {{"Accept", accept + ", application/problem+json"}, {"Accept-Language", m_language}};
    if (!m_token.isEmpty()) {
        request.headers.emplace_back("Authorization", "Bearer " + m_token);
    }
    request.accept = {accept};
    request.maxBody = LargestAnswer;
    return request;
}

Transport::Request Wire::service() const
{
    return get(QString(), Json);
}

Transport::Request Wire::me() const
{
    return get(u"/me"_s, Json);
}

Transport::Request Wire::changes(const QString &cursor, bool conditional) const
{
    Transport::Request request = get(u"/changes"_s, Lines);
    request.url = url(u"/changes"_s, {{u"cursor"_s, cursor}});
    request.maxBody = LargestPage;
    request.timeout = 5min;
    if (conditional) {
        request.headers.emplace_back("If-None-Match", '"' + cursor.toLatin1() + '"');
    }
    return request;
}

Transport::Request Wire::heads() const
{
    return get(u"/heads"_s, Json);
}

Transport::Request Wire::snapshot(const QString &mark) const
{
    Transport::Request request = get(u"/snapshot"_s, Lines);
    if (!mark.isEmpty()) {
        request.url = url(u"/snapshot"_s, {{u"mark"_s, mark}});
    }
    request.timeout = 0ms;
    return request;
}

Transport::Request Wire::bucket(int bucket) const
{
    Transport::Request request = get(u"/snapshot"_s, Lines);
    request.url = url(u"/snapshot"_s, {{u"bucket"_s, u"%1"_s.arg(bucket, 2, 16, QLatin1Char('0'))}});
    request.maxBody = LargestPage;
    request.timeout = 5min;
    return request;
}

Transport::Request Wire::digest(const QString &cursor) const
{
    Transport::Request request = get(u"/digest"_s, Json);
    request.url = url(u"/digest"_s, {{u"cursor"_s, cursor}});
    return request;
}

Transport::Request Wire::operations(const QString &client, std::span<const Domain::Operation> operations) const
{
    QJsonArray array;
    for (const Domain::Operation &operation : operations) {
        array.append(Domain::toJson(operation));
    }
    Transport::Request request = get(u"/ops"_s, Json);
    request.method = "POST";
    request.headers.emplace_back("Content-Type", Json);
    request.body = QJsonDocument(QJsonObject {{u"client"_s, client}, {u"ops"_s, array}}).toJson(QJsonDocument::Compact);
    request.timeout = 2min;
    return request;
}

Transport::Request Wire::events() const
{
    Transport::Request request = get(u"/events"_s, EventStream);
    request.headers.emplace_back("Cache-Control", "no-store");
    request.timeout = 0ms;
    request.stall = 60s; // The engine gives up after 45 s of silence; this is the second net.
    return request;
}

Transport::Request Wire::uploadBlob(const QString &sha256, const QByteArray &bytes) const
{
    Transport::Request request = get(u"/blobs/"_s + sha256, Json);
    request.method = "PUT";
    request.headers.emplace_back("Content-Type", "application/octet-stream");
    request.body = bytes;
    request.accept = {};
    request.timeout = 0ms;
    return request;
}

Transport::Request Wire::downloadBlob(const QString &collection, const QString &id, const QString &sha256,
                                      quint64 from) const
{
    Transport::Request request = get(u"/%1/%2/blobs/%3"_s.arg(collection, id, sha256), "*/*");
    request.accept = {};
    request.timeout = 0ms;
    request.resumeFrom = from;
    return request;
}

Transport::Request Wire::history(const QString &collection, const QString &id) const
{
    return get(u"/%1/%2/history"_s.arg(collection, id), Json);
}

Error errorOf(const Transport::Response &response)
{
    const int status = response.head.status;
    Error error {ErrorCode::Protocol, u"status %1 without its problem document"_s.arg(status)};
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (status >= 400 && document.isObject() && response.head.mediaType() == "application/problem+json") {
        error = Domain::errorOf(document.object(), status);
    }
    if (error.code == ErrorCode::Protocol) {
        switch (status) {
        case 401:
            error.code = ErrorCode::Unauthenticated;
            break;
        case 403:
            error.code = ErrorCode::Forbidden;
            break;
        case 413:
            error.code = ErrorCode::TooLarge;
            break;
        case 426:
            error.code = ErrorCode::ClientTooOld;
            break;
        case 429:
            error.code = ErrorCode::TooManyRequests;
            break;
        default:
            error.code = status >= 500 ? ErrorCode::Unavailable : ErrorCode::Protocol;
        }
    }
    error.retryAfter = response.head.retryAfter();
    return error;
}

std::optional<Expiry> expiryOf(const Transport::Response &response)
{
    if (response.head.status != 410 || errorOf(response).code != ErrorCode::CursorExpired) {
        return std::nullopt;
    }
    const QJsonObject document = QJsonDocument::fromJson(response.body).object();
    return Expiry {document.value("reason"_L1).toString(), document.value("seq"_L1).toInteger(),
                   response.head.retryAfter()};
}

Expected<QJsonObject> objectOf(const Transport::Response &response)
{
    if (response.head.status != 200) {
        return tl::unexpected(errorOf(response));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &problem);
    if (!document.isObject()) {
        return failure(ErrorCode::Protocol, u"answer is not a JSON object: "_s + problem.errorString());
    }
    return document.object();
}

Expected<Domain::Caller> callerOf(const QJsonObject &me)
{
    Domain::Caller caller;
    caller.account = me.value("account"_L1).toString();
    if (caller.account.isEmpty()) {
        return failure(ErrorCode::Protocol, u"/me without an account"_s);
    }
    caller.name = me.value("name"_L1).toString();
    caller.mission = me.value("mission"_L1).toString();
    const QJsonArray roles = me.value("roles"_L1).toArray();
    for (const QJsonValue &role : roles) {
        caller.roles = caller.roles | Domain::roleNamed(role.toString().toStdString());
    }
    if (me.value("scopes"_L1).isArray()) {
        caller.mayWrite = me.value("scopes"_L1).toArray().contains(u"write"_s);
    }
    return caller;
}

Expected<qint64> headsOf(const QJsonObject &object)
{
    const qint64 seq = object.value("seq"_L1).toInteger(-1);
    if (seq < 0) {
        return failure(ErrorCode::Protocol, u"/heads without seq"_s);
    }
    return seq;
}

Expected<std::vector<quint64>> digestOf(const QJsonObject &object)
{
    const QJsonArray array = object.value("sums"_L1).toArray();
    std::vector<quint64> sums;
    for (const QJsonValue &entry : array) {
        sums.push_back(Domain::digestFromText(entry.toString()).value_or(0));
    }
    if (sums.size() != Domain::DigestBuckets) {
        return failure(ErrorCode::Protocol, u"/digest without its sums"_s);
    }
    return sums;
}

Expected<std::vector<Domain::OperationResult>> resultsOf(const QJsonObject &object)
{
    if (!object.value("results"_L1).isArray()) {
        return failure(ErrorCode::Protocol, u"/ops without results"_s);
    }
    std::vector<Domain::OperationResult> results;
    const QJsonArray array = object.value("results"_L1).toArray();
    for (const QJsonValue &entry : array) {
        Expected<Domain::OperationResult> result = Domain::resultFromJson(entry.toObject());
        if (!result.has_value()) {
            return tl::unexpected(result.error());
        }
        results.push_back(std::move(*result));
    }
    return results;
}

} // namespace Chancery::Sync
