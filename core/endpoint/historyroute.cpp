// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"
#include "endpoint/answer.h"
#include "endpoint/passon.h"
#include "endpoint/routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int DefaultLines = 50;

Expected<qint64> numberAfter(const QUrlQuery &query)
{
    const QString text = query.queryItemValue(u"after"_s);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!text.isEmpty() && (!isNumber || number <= 0)) {
        return failure(ErrorCode::Malformed, u"after"_s);
    }
    return number;
}

/// What the caller saw of the change: those who did not see the record before are not told what it held then.
QJsonObject toJson(const HistoryLine &line, bool sawBefore)
{
    QJsonArray changes;
    for (const QJsonValue &entry : line.changes) {
        QJsonObject change = entry.toObject();
        if (!sawBefore) {
            change.remove("before"_L1);
        }
        changes.append(change);
    }
    return {{"seq"_L1, line.seq},
            {"at"_L1, formatInstant(line.at)},
            {"by"_L1, line.by},
            {"what"_L1, line.what},
            {"changes"_L1, changes}};
}

} // namespace

Answer answerHistory(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const Expected<StoredRecord> record = visibleRecord(parts, exchange, route);
    if (!record) {
        return passOn(record);
    }
    const QUrlQuery &query = exchange.request.query;
    const Expected<int> limit = limitOf(query, DefaultLines, parts.options.pageLimit);
    const Expected<qint64> after = numberAfter(query);
    if (!limit || !after) {
        return limit ? Answer(passOn(after)) : Answer(passOn(limit));
    }
    // One more, to know whether there is a next page.
    Expected<std::vector<HistoryLine>> lines =
        parts.storage.history(exchange.scopes, route.collection, route.id, *after, *limit + 1);
    if (!lines) {
        return passOn(lines);
    }
    const bool hasMore = std::ssize(*lines) > *limit;
    if (hasMore) {
        lines->pop_back();
    }
    QJsonArray items;
    for (const HistoryLine &line : *lines) {
        items.append(toJson(line, sees(exchange.scopes, line.seenBefore)));
    }
    const QJsonValue next = hasMore ? QJsonValue(QString::number(lines->back().number)) : QJsonValue();
    return jsonAnswer(200, {{"items"_L1, items}, {"next"_L1, next}});
}

} // namespace Chancery::Endpoint
