// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/answer.h"
#include "endpoint/passon.h"
#include "endpoint/routes.h"
#include "endpoint/snapshotstream.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int Hexadecimal = 16;

/// The bucket asked for, -1 for all.
Expected<int> bucketOf(const QUrlQuery &query)
{
    const QString text = query.queryItemValue(u"bucket"_s);
    if (text.isEmpty()) {
        return -1;
    }
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    const bool isBucket = text.size() == 2 && std::all_of(text.begin(), text.end(), isDigit);
    return isBucket ? Expected<int>(text.toInt(nullptr, Hexadecimal)) : failure(ErrorCode::Malformed, u"bucket"_s);
}

/// Where to begin: at the mark asked for, else at the beginning with the present seq.
Expected<SnapshotMark> startOf(const ServiceParts &parts, const Exchange &exchange)
{
    const QString text = exchange.request.query.queryItemValue(u"mark"_s, QUrl::FullyDecoded);
    if (text.isEmpty()) {
        return parts.storage.seq().map([](qint64 seq) { return SnapshotMark {seq, {}, {}, 0}; });
    }
    const Expected<SnapshotMark> mark = parts.cursors.markOf(text, exchange.scopes);
    if (!mark) {
        return mark;
    }
    if (parts.collection(mark->collection) == nullptr) {
        return failure(ErrorCode::CursorExpired, u"format"_s);
    }
    const Expected<void> young = checkAge(parts, mark->seq);
    return young ? mark : Expected<SnapshotMark>(passOn(young));
}

} // namespace

Answer answerSnapshot(const ServiceParts &parts, const Exchange &exchange)
{
    const Expected<int> bucket = bucketOf(exchange.request.query);
    if (!bucket) {
        return passOn(bucket);
    }
    const Expected<SnapshotMark> start = startOf(parts, exchange);
    if (!start) {
        return passOn(start);
    }
    const Expected<qint64> estimate = parts.storage.countVisible(exchange.scopes);
    if (!estimate) {
        return passOn(estimate);
    }
    auto stream = std::make_shared<SnapshotStream>(parts, exchange.scopes, *start, *estimate, *bucket);
    HttpResponse response;
    response.setHeader("Content-Type", "application/x-ndjson");
    response.stream = [stream] {
        return stream->next();
    };
    return response;
}

} // namespace Chancery::Endpoint
