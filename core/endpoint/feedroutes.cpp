// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "endpoint/answer.h"
#include "endpoint/ndjson.h"
#include "endpoint/passon.h"
#include "endpoint/routes.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int LongestSpread = 3'600; // seconds
constexpr int SnapshotsPerSecond = 5;

/// So long that, if every account starts anew at once, about SnapshotsPerSecond begin in a second.
int spreadOver(const Storage &storage)
{
    const Expected<std::vector<Token>> accounts = storage.accounts();
    const int crowd = accounts ? static_cast<int>(std::ssize(*accounts)) / SnapshotsPerSecond : 0;
    return QRandomGenerator::global()->bounded(1, std::clamp(crowd, 1, LongestSpread) + 1);
}

tl::unexpected<Error> expired(const ServiceParts &parts, const QString &reason)
{
    Error error {ErrorCode::CursorExpired, reason};
    error.retryAfter = spreadOver(parts.storage);
    return tl::unexpected<Error>(error);
}

Expected<qint64> cursorSeq(const ServiceParts &parts, const Exchange &exchange)
{
    const QString cursor = exchange.request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (cursor.isEmpty()) {
        return failure(ErrorCode::Malformed, u"cursor"_s);
    }
    const Expected<qint64> seq = parts.cursors.seqOf(cursor, exchange.scopes);
    if (!seq) {
        return seq.error().detail == "incarnation"_L1 ? expired(parts, seq.error().detail) : passOn(seq);
    }
    const Expected<void> young = checkAge(parts, *seq);
    return young ? seq : Expected<qint64>(passOn(young));
}

/// Whether the caller's replica at \p seq lacks nothing, and no write of the caller waits to be passed by its cursor.
Expected<bool> isUpToDate(const ServiceParts &parts, const Exchange &exchange, qint64 seq)
{
    const Expected<qint64> head = parts.storage.head(exchange.scopes);
    if (!head || *head > seq) {
        return head.map([](qint64) { return false; });
    }
    return parts.storage.lastWriteOf(exchange.caller.account).map([seq](qint64 last) { return last <= seq; });
}

} // namespace

Expected<void> checkAge(const ServiceParts &parts, qint64 seq)
{
    const Expected<qint64> floor = parts.storage.floorSeq();
    if (!floor) {
        return passOn(floor);
    }
    const Expected<qint64> present = parts.storage.seq();
    if (!present) {
        return passOn(present);
    }
    if (seq < *floor) {
        return expired(parts, u"gc"_s);
    }
    // A cursor from the future: the store was put back without anyone saying so.
    return seq > *present ? Expected<void>(expired(parts, u"incarnation"_s)) : Expected<void>();
}

Answer answerHeads(const ServiceParts &parts, const Exchange &exchange)
{
    const Expected<qint64> head = parts.storage.head(exchange.scopes);
    if (!head) {
        return passOn(head);
    }
    const QByteArray tag = tagOf(*head);
    if (matchesTag(exchange.request.header("if-none-match"), tag, true)) {
        return notModified(tag);
    }
    HttpResponse response = jsonAnswer(200, {{"seq"_L1, *head}});
    response.setHeader("ETag", tag);
    return response;
}

Answer answerChanges(const ServiceParts &parts, const Exchange &exchange)
{
    const Expected<int> limit = limitOf(exchange.request.query, parts.options.pageLimit, parts.options.pageLimit);
    if (!limit) {
        return passOn(limit);
    }
    const Expected<qint64> after = cursorSeq(parts, exchange);
    if (!after) {
        return passOn(after);
    }
    const QByteArray given = exchange.request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded).toLatin1();
    const QByteArray tag = '"' + given + '"';
    if (matchesTag(exchange.request.header("if-none-match"), tag, true)) {
        const Expected<bool> upToDate = isUpToDate(parts, exchange, *after);
        if (!upToDate) {
            return passOn(upToDate);
        }
        if (*upToDate) {
            return notModified(tag);
        }
    }
    const Expected<FeedPage> page = parts.storage.changes(exchange.scopes, *after, *limit);
    if (!page) {
        return passOn(page);
    }
    const QByteArray cursor = parts.cursors.cursor(page->seq, exchange.scopes).toLatin1();
    HttpResponse response;
    response.setHeader("Content-Type", "application/x-ndjson");
    response.setHeader("ETag", '"' + cursor + '"');
    if (!page->complete) {
        response.setHeader("Link", "</v1/changes?cursor=" + cursor + ">; rel=\"next\"");
    }
    // Whole, not a stream: a page is one moment of the store, and the storage ends it after 4 MiB.
    response.body = feedLines(*page);
    response.body +=
        jsonLine({{"cursor"_L1, QString::fromLatin1(cursor)}, {"seq"_L1, page->seq}, {"complete"_L1, page->complete}});
    return response;
}

Answer answerDigest(const ServiceParts &parts, const Exchange &exchange)
{
    const Expected<qint64> seq = cursorSeq(parts, exchange);
    if (!seq) {
        return passOn(seq);
    }
    const Expected<std::vector<quint64>> sums = parts.storage.digest(exchange.scopes, *seq);
    if (!sums) {
        return passOn(sums);
    }
    QJsonArray texts;
    for (const quint64 sum : *sums) {
        texts.append(Domain::digestToText(sum));
    }
    return jsonAnswer(200, {{"seq"_L1, *seq}, {"sums"_L1, texts}});
}

Answer answerEvents(const Exchange &exchange)
{
    HttpResponse response;
    response.setHeader("Content-Type", "text/event-stream");
    response.setHeader("X-Accel-Buffering", "no");
    response.eventStream = true;
    response.eventScopes = exchange.scopes;
    return response;
}

} // namespace Chancery::Endpoint
