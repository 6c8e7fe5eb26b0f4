// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service.h"

#include "base/logging.h"
#include "domain/problem.h"
#include "endpoint/accounts.h"
#include "endpoint/answer.h"
#include "endpoint/passon.h"
#include "endpoint/ratelimit.h"
#include "endpoint/routes.h"
#include "endpoint/upkeep.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [lowerCaseName](const auto &entry) { return entry.first == lowerCaseName; });
    return found == headers.end() ? QByteArray() : found->second;
}

void HttpResponse::setHeader(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &entry) {
        return entry.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == headers.end()) {
        headers.emplace_back(name, value);
    } else {
        found->second = value;
    }
}

struct Service::Private
{
    Private(Storage &theStorage, const Clock &theClock, ServiceOptions theOptions)
        : storage(theStorage)
        , clock(theClock)
        , options(std::move(theOptions))
        , incarnation(theStorage.incarnation().value_or(QString()))
        , cursors(incarnation, theStorage.cursorKey().value_or(QByteArray()))
        , rateLimit(options.requestsPerMinute)
        , lastAnnounced(theStorage.seq().value_or(0))
    {
    }

    Answer answer(const HttpRequest &request, const QString &language);
    Answer dispatch(const Exchange &exchange, const Route &route);
    void addCommonHeaders(const HttpRequest &request, HttpResponse &response) const;
    void announce(const Commit &commit);

    Storage &storage;
    const Clock &clock;
    const ServiceOptions options;
    const QString incarnation;
    const CursorCodec cursors;
    RateLimit rateLimit;
    const ServiceParts parts {storage, clock, options, cursors, [this](const Commit &commit) {
                                  announce(commit);
                              }};
    std::mutex mutex; ///< Of what follows.
    std::function<void(qint64, const QStringList &)> listener;
    qint64 lastAnnounced;
};

namespace {

/// 426 for a client whose schema is too old for what it asks.
Expected<void> checkSchema(const HttpRequest &request, const ServiceOptions &options, bool isWrite)
{
    const QByteArray text = request.header("chancery-schema");
    if (text.isEmpty()) {
        return {};
    }
    bool isNumber = false;
    const int schema = text.trimmed().toInt(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::Malformed, u"Chancery-Schema"_s);
    }
    const int least = isWrite ? options.schemaWriteMin : options.schemaReadMin;
    return schema < least ? Expected<void>(failure(ErrorCode::ClientTooOld, u"schema"_s)) : Expected<void>();
}

} // namespace

Answer Service::Private::answer(const HttpRequest &request, const QString &language)
{
    const std::optional<Route> route = routeOf(request.method, request.path);
    if (!route) {
        return failure(ErrorCode::NotFound, u"no such route"_s);
    }
    if (route->kind == Route::Kind::ServiceDocument) {
        return answerServiceDocument(parts, request, incarnation);
    }
    Expected<Domain::Caller> caller = authenticate(storage, request.header("authorization"));
    if (!caller) {
        return passOn(caller);
    }
    if (const int seconds = rateLimit.take(caller->account, clock.elapsed()); seconds > 0) {
        return tl::unexpected<Error>(Error {ErrorCode::TooManyRequests, u"rate"_s, {}, seconds});
    }
    const bool isWrite = isWriting(route->kind);
    if (const Expected<void> fits = checkSchema(request, options, isWrite); !fits) {
        return passOn(fits);
    }
    if (isWrite && !caller->mayWrite) {
        return tl::unexpected<Error>(Error {ErrorCode::Forbidden, u"scope"_s, {{QString(), u"read_only"_s}}});
    }
    const qint64 most = route->kind == Route::Kind::BlobUpload ? options.maxBlob : options.maxBody;
    if (request.body.size() > most) {
        return failure(ErrorCode::TooLarge, u"body"_s);
    }
    const QString account = caller->account;
    const QStringList scopes = caller->scopes();
    Answer answered = dispatch({request, std::move(*caller), scopes, language}, *route);
    if (answered) {
        answered->account = account;
    }
    return answered;
}

Answer Service::Private::dispatch(const Exchange &exchange, const Route &route)
{
    using Kind = Route::Kind;
    switch (route.kind) {
    case Kind::ServiceDocument:
        return answerServiceDocument(parts, exchange.request, incarnation);
    case Kind::Me:
        return answerMe(exchange);
    case Kind::Heads:
        return answerHeads(parts, exchange);
    case Kind::Changes:
        return answerChanges(parts, exchange);
    case Kind::Snapshot:
        return answerSnapshot(parts, exchange);
    case Kind::Digest:
        return answerDigest(parts, exchange);
    case Kind::Events:
        return answerEvents(exchange);
    case Kind::Operations:
        return answerOperations(parts, exchange);
    case Kind::BlobUpload:
        return answerBlobUpload(parts, exchange, route);
    case Kind::BlobDownload:
        return answerBlobDownload(parts, exchange, route);
    case Kind::List:
        return answerList(parts, exchange, route);
    case Kind::Read:
        return answerRead(parts, exchange, route);
    case Kind::History:
        return answerHistory(parts, exchange, route);
    case Kind::Put:
    case Kind::Patch:
    case Kind::Delete:
    case Kind::Action:
        return answerWrite(parts, exchange, route);
    }
    return failure(ErrorCode::Internal, u"route"_s);
}

void Service::Private::addCommonHeaders(const HttpRequest &request, HttpResponse &response) const
{
    response.setHeader("Date", httpDate(clock.now()));
    response.setHeader("Request-Id", request.requestId);
    response.setHeader("Chancery-Incarnation", incarnation.toLatin1());
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Vary", "Authorization, Accept-Encoding");
}

void Service::Private::announce(const Commit &commit)
{
    if (!commit.wrote) {
        return;
    }
    std::function<void(qint64, const QStringList &)> told;
    {
        const std::lock_guard guard(mutex);
        lastAnnounced = std::max(lastAnnounced, commit.seq);
        told = listener;
    }
    if (told) {
        told(commit.seq, commit.scopes);
    }
}

Service::Service(Storage &storage, const Clock &clock, ServiceOptions options)
    : d(std::make_unique<Private>(storage, clock, std::move(options)))
{
}

Service::~Service() = default;

HttpResponse Service::handle(const HttpRequest &request)
{
    const QString language = languageOf(request.header("accept-language"));
    Answer answer = d->answer(request, language);
    if (!answer && Domain::problemOf(answer.error().code).code == ErrorCode::Unavailable) {
        qCWarning(Log::endpoint) << "request" << request.requestId << "failed:" << answer.error().detail;
    }
    HttpResponse response = answer ? std::move(*answer) : problemAnswer(answer.error(), language);
    d->addCommonHeaders(request, response);
    return response;
}

RateLimit &Service::rateLimit()
{
    return d->rateLimit;
}

void Service::onCommit(std::function<void(qint64, const QStringList &)> listener)
{
    const std::lock_guard guard(d->mutex);
    d->listener = std::move(listener);
}

void Service::noticeForeignCommits()
{
    qint64 known = 0;
    {
        const std::lock_guard guard(d->mutex);
        known = d->lastAnnounced;
    }
    const Expected<qint64> seq = d->storage.seq();
    if (!seq || *seq <= known) {
        return;
    }
    if (const Expected<QStringList> scopes = d->storage.scopesTouchedSince(known)) {
        d->announce({*seq, true, *scopes});
    }
}

void Service::keepTime()
{
    const Expected<Commit> done = expireOverdue(d->storage, d->options.catalogue);
    if (!done) {
        qCWarning(Log::endpoint) << "expiring failed:" << done.error().detail;
        return;
    }
    d->announce(*done);
}

} // namespace Chancery::Endpoint
