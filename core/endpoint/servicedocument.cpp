// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "endpoint/accounts.h"
#include "endpoint/answer.h"
#include "endpoint/routes.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int CommitLimit = 2'000;
constexpr int PollSeconds = 60;
constexpr double PollJitter = 0.3;

bool hasGroups(const Domain::Collection &collection)
{
    return std::any_of(collection.fields.begin(), collection.fields.end(),
                       [](const Domain::Field &field) { return !field.group.empty(); });
}

QJsonObject collectionsOf(const ServiceOptions &options)
{
    QJsonObject collections;
    for (const Domain::Collection *collection : options.catalogue) {
        const bool isPublic = collection->exposure == Domain::Exposure::Public;
        collections.insert(latin(collection->name),
                           QJsonObject {{"priority"_L1, collection->priority},
                                        {"exposure"_L1, isPublic ? u"public"_s : u"scoped"_s},
                                        {"merge"_L1, hasGroups(*collection) ? u"groups"_s : u"fields"_s}});
    }
    return collections;
}

QJsonObject limitsOf(const ServiceOptions &options)
{
    return {{"record"_L1, options.maxRecord},
            {"body"_L1, options.maxBody},
            {"blob"_L1, options.maxBlob},
            {"page"_L1, options.pageLimit},
            {"commit"_L1, CommitLimit},
            {"ops"_L1, options.maxOps},
            {"requests"_L1, options.requestsPerMinute}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Answer answerServiceDocument(const ServiceParts &parts, const HttpRequest &request, const QString &incarnation)
{
    const ServiceOptions &options = parts.options;
    const QJsonObject document {
        {"name"_L1, options.name},
        {"api"_L1, u"1.0"_s},
        {"incarnation"_L1, incarnation},
        {"issuer"_L1, textOrNull(options.issuer)},
        {"client_id"_L1, textOrNull(options.clientId)},
        {"schema"_L1,
         QJsonObject {{"current"_L1, options.schemaCurrent},
                      {"read_min"_L1, options.schemaReadMin},
                      {"write_min"_L1, options.schemaWriteMin}}},
        {"collections"_L1, collectionsOf(options)},
        {"limits"_L1, limitsOf(options)},
        {"retention"_L1, QJsonObject {{"tombstones"_L1, u"P90D"_s}, {"ops"_L1, u"P180D"_s}}},
        {"poll"_L1, QJsonObject {{"seconds"_L1, PollSeconds}, {"jitter"_L1, PollJitter}}},
        {"features"_L1, QJsonArray {u"sse"_s, u"snapshot"_s, u"digest"_s, u"groups"_s, u"blobs"_s}}};
    HttpResponse response = jsonAnswer(200, document);
    const QByteArray hash = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().first(16);
    const QByteArray tag = '"' + hash + '"';
    if (matchesTag(request.header("if-none-match"), tag, true)) {
        return notModified(tag);
    }
    response.setHeader("ETag", tag);
    return response;
}

Answer answerMe(const Exchange &exchange)
{
    const Domain::Caller &caller = exchange.caller;
    const QString roles = rolesToText(caller.roles);
    QJsonArray scopes {u"read"_s};
    if (caller.mayWrite) {
        scopes.append(u"write"_s);
    }
    return jsonAnswer(200,
                      {{"account"_L1, caller.account},
                       {"name"_L1, caller.name},
                       {"mission"_L1, textOrNull(caller.mission)},
                       {"roles"_L1, QJsonArray::fromStringList(roles.split(u',', Qt::SkipEmptyParts))},
                       {"locale"_L1, exchange.language},
                       {"scopes"_L1, scopes}});
}

} // namespace Chancery::Endpoint
