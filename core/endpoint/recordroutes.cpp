// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "base/text.h"
#include "endpoint/answer.h"
#include "endpoint/passon.h"
#include "endpoint/routes.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int DefaultLimit = 100;

bool isReserved(const QString &name)
{
    return name == "q"_L1 || name == "sort"_L1 || name == "limit"_L1 || name == "after"_L1;
}

QString decoded(const QString &encoded)
{
    // Forms write a space as '+'; QUrlQuery leaves it.
    return QUrl::fromPercentEncoding(QString(encoded).replace(u'+', u' ').toUtf8());
}

Expected<void> readSort(const QString &text, Domain::Query &query)
{
    if (text.isEmpty()) {
        return {};
    }
    query.descending = text.startsWith(u'-');
    const Domain::Field *field = query.collection->field(text.mid(query.descending ? 1 : 0).toStdString());
    if (field == nullptr || field->kind == Domain::Kind::List || field->kind == Domain::Kind::Set) {
        return failure(ErrorCode::Malformed, u"sort"_s);
    }
    query.sortField = field->key;
    return {};
}

Expected<Domain::Query> queryOf(const ServiceParts &parts, const Exchange &exchange,
                                const Domain::Collection &collection)
{
    const QUrlQuery &given = exchange.request.query;
    Domain::Query query {&collection};
    query.language = exchange.language;
    const Expected<int> limit = limitOf(given, DefaultLimit, parts.options.pageLimit);
    if (!limit) {
        return passOn(limit);
    }
    query.limit = *limit;
    query.text = decoded(given.queryItemValue(u"q"_s, QUrl::FullyEncoded));
    if (const Expected<void> sorted = readSort(given.queryItemValue(u"sort"_s), query); !sorted) {
        return passOn(sorted);
    }
    const auto items = given.queryItems(QUrl::FullyEncoded);
    for (const auto &[encodedName, value] : items) {
        const QString name = decoded(encodedName);
        if (isReserved(name)) {
            continue;
        }
        const Domain::Field *field = collection.field(name.toStdString());
        if (field == nullptr) {
            return failure(ErrorCode::Malformed, u"no such field"_s);
        }
        query.filters.push_back({field->key, decoded(value)});
    }
    return query;
}

QByteArray linkTo(const Exchange &exchange, const QString &after)
{
    QUrlQuery query = exchange.request.query;
    query.removeAllQueryItems(u"after"_s);
    query.addQueryItem(u"after"_s, after);
    return '<' + exchange.request.path + '?' + query.toString(QUrl::FullyEncoded).toUtf8() + ">; rel=\"next\"";
}

} // namespace

Expected<StoredRecord> visibleRecord(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    if (parts.collection(route.collection) == nullptr || !isId(route.id)) {
        return failure(ErrorCode::NotFound, u"no such record"_s);
    }
    Expected<std::optional<StoredRecord>> found = parts.storage.find(route.collection, route.id);
    if (!found) {
        return passOn(found);
    }
    if (!found->has_value() || !sees(exchange.scopes, (*found)->scopes)) {
        return failure(ErrorCode::NotFound, u"no such record"_s);
    }
    if ((*found)->deleted) {
        return failure(ErrorCode::Gone, u"deleted"_s);
    }
    return std::move(**found);
}

Answer answerRead(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const Expected<StoredRecord> record = visibleRecord(parts, exchange, route);
    if (!record) {
        return passOn(record);
    }
    const QByteArray tag = tagOf(record->rev);
    if (matchesTag(exchange.request.header("if-none-match"), tag, true)) {
        return notModified(tag);
    }
    HttpResponse response = jsonAnswer(200, restDocument(*record));
    response.setHeader("ETag", tag);
    return response;
}

Answer answerList(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const Domain::Collection *collection = parts.collection(route.collection);
    if (collection == nullptr) {
        return failure(ErrorCode::NotFound, u"no such collection"_s);
    }
    Expected<Domain::Query> query = queryOf(parts, exchange, *collection);
    if (!query) {
        return passOn(query);
    }
    const int limit = query->limit;
    query->limit = limit + 1; // One more, to know whether there is a next page.
    const QString after = exchange.request.query.queryItemValue(u"after"_s);
    Expected<std::vector<StoredRecord>> records = parts.storage.list(exchange.scopes, *query, after);
    if (!records) {
        return passOn(records);
    }
    const bool hasMore = std::ssize(*records) > limit;
    if (hasMore) {
        records->pop_back();
    }
    QJsonArray items;
    for (const StoredRecord &record : *records) {
        items.append(restDocument(record));
    }
    const QString next = hasMore ? records->back().id : QString();
    HttpResponse response =
        jsonAnswer(200, {{"items"_L1, items}, {"next"_L1, hasMore ? QJsonValue(next) : QJsonValue()}});
    if (hasMore) {
        response.setHeader("Link", linkTo(exchange, next));
    }
    return response;
}

} // namespace Chancery::Endpoint
