// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi.h"

#include "base/text.h"
#include "domain/problem.h"
#include "endpoint/openapicollections.h"
#include "endpoint/openapifixed.h"
#include "endpoint/openapischemas.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr auto TypePrefix = "urn:chancery:problem:"_L1;

QJsonObject merged(QJsonObject into, const QJsonObject &from)
{
    for (auto member = from.begin(); member != from.end(); ++member) {
        into.insert(member.key(), member.value());
    }
    return into;
}

QJsonObject problemSchema()
{
    QJsonArray types;
    for (const Domain::Problem *problem = Domain::problemsBegin(); problem != Domain::problemsEnd(); ++problem) {
        types.append(QString(TypePrefix + latin(problem->name)));
    }
    const auto text = [](const QString &description) {
        return QJsonObject {{"type"_L1, u"string"_s}, {"description"_L1, description}};
    };
    QJsonObject properties {
        {"type"_L1, QJsonObject {{"type"_L1, u"string"_s}, {"enum"_L1, types}}},
        {"title"_L1, text(u"In English, the same for every problem of the type."_s)},
        {"status"_L1, QJsonObject {{"type"_L1, u"integer"_s}, {"minimum"_L1, 400}, {"maximum"_L1, 599}}},
        {"detail"_L1, text(u"A sentence for people, in the language of Accept-Language."_s)},
        {"errors"_L1, QJsonObject {{"type"_L1, u"array"_s}, {"items"_L1, reference("schemas"_L1, u"FieldIssue"_s)}}},
        {"reason"_L1,
         QJsonObject {{"type"_L1, u"string"_s},
                      {"enum"_L1, QJsonArray {u"gc"_s, u"incarnation"_s, u"scope"_s, u"format"_s}},
                      {"description"_L1, u"Of `cursor-expired`."_s}}},
        {"current"_L1,
         QJsonObject {{"type"_L1, u"object"_s}, {"description"_L1, u"Of `conflict`: the record now."_s}}}};
    return {{"type"_L1, u"object"_s},
            {"description"_L1, u"RFC 9457; the list of types is closed."_s},
            {"required"_L1, QJsonArray {u"type"_s, u"title"_s, u"status"_s, u"detail"_s}},
            {"properties"_L1, properties}};
}

/// `invalid` and `op-reused` share a status, and so a response; so does nothing else on one route.
QJsonArray typesOf(const Domain::Problem &problem)
{
    QJsonArray types {QString(TypePrefix + latin(problem.name))};
    if (problem.code == ErrorCode::Invalid) {
        types.append(QString(TypePrefix + "op-reused"_L1));
    }
    return types;
}

QJsonObject headersOf(const Domain::Problem &problem)
{
    const auto header = [](const QString &name) {
        return reference("headers"_L1, name);
    };
    if (problem.status == 429 || problem.status == 503) {
        return {{"Retry-After"_L1, header(u"RetryAfterAlways"_s)}};
    }
    if (problem.code == ErrorCode::CursorExpired) {
        return {{"Retry-After"_L1, header(u"RetryAfter"_s)}};
    }
    if (problem.code == ErrorCode::Unauthenticated) {
        return {{"WWW-Authenticate"_L1, header(u"WwwAuthenticate"_s)}};
    }
    return {};
}

QJsonObject problemResponses()
{
    QJsonObject responses;
    for (const Domain::Problem *problem = Domain::problemsBegin(); problem != Domain::problemsEnd(); ++problem) {
        if (problem->code == ErrorCode::OperationReused) {
            continue;
        }
        const QJsonObject properties {
            {"type"_L1, QJsonObject {{"type"_L1, u"string"_s}, {"enum"_L1, typesOf(*problem)}}},
            {"status"_L1, QJsonObject {{"type"_L1, u"integer"_s}, {"const"_L1, problem->status}}}};
        const QJsonObject schema {{"allOf"_L1, QJsonArray {reference("schemas"_L1, u"Problem"_s)}},
                                  {"properties"_L1, properties}};
        responses.insert(
            camelCase(latin(problem->name), u'-'),
            QJsonObject {
                {"description"_L1, QString(QLatin1String(problem->title) + u'.')},
                {"headers"_L1, headersOf(*problem)},
                {"content"_L1, QJsonObject {{"application/problem+json"_L1, QJsonObject {{"schema"_L1, schema}}}}}});
    }
    return responses;
}

/// The headers that protocol §1 asks of every answer.
QJsonObject withCommonHeaders(const QJsonObject &responses)
{
    const QJsonObject common {{"Date"_L1, reference("headers"_L1, u"Date"_s)},
                              {"Request-Id"_L1, reference("headers"_L1, u"RequestId"_s)},
                              {"Chancery-Incarnation"_L1, reference("headers"_L1, u"Incarnation"_s)},
                              {"Cache-Control"_L1, reference("headers"_L1, u"CacheControl"_s)},
                              {"Vary"_L1, reference("headers"_L1, u"Vary"_s)}};
    QJsonObject result;
    for (auto response = responses.begin(); response != responses.end(); ++response) {
        QJsonObject object = response->toObject();
        object.insert("headers"_L1, merged(common, object.value("headers"_L1).toObject()));
        result.insert(response.key(), object);
    }
    return result;
}

/// What any route with a token may answer besides its own.
QJsonObject withCommonProblems(const QJsonObject &responses)
{
    const auto problem = [](const QString &name) {
        return reference("responses"_L1, name);
    };
    const QJsonObject common {{"400"_L1, problem(u"Malformed"_s)},
                              {"401"_L1, problem(u"Unauthenticated"_s)},
                              {"426"_L1, problem(u"ClientTooOld"_s)},
                              {"429"_L1, problem(u"TooManyRequests"_s)},
                              {"503"_L1, problem(u"Unavailable"_s)}};
    return merged(common, responses);
}

QJsonObject withCommonProblemsEverywhere(const QJsonObject &paths)
{
    QJsonObject result;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        QJsonObject item = path->toObject();
        for (const QString &method : item.keys()) {
            QJsonObject operation = item.value(method).toObject();
            if (operation.contains("responses"_L1) && !operation.contains("security"_L1)) {
                operation.insert("responses"_L1, withCommonProblems(operation.value("responses"_L1).toObject()));
                item.insert(method, operation);
            }
        }
        result.insert(path.key(), item);
    }
    return result;
}

QJsonObject components()
{
    QJsonObject schemas = merged(merged(fixedSchemas(), syncSchemas()), collectionSchemas());
    schemas.insert("Problem"_L1, problemSchema());
    const QJsonObject bearer {
        {"type"_L1, u"http"_s},
        {"scheme"_L1, u"bearer"_s},
        {"description"_L1,
         u"An OAuth 2.0 access token of the service document's issuer, or a personal access token."_s}};
    return {{"schemas"_L1, schemas},
            {"parameters"_L1, fixedParameters()},
            {"headers"_L1, fixedHeaders()},
            {"responses"_L1,
             withCommonHeaders(merged(merged(fixedResponses(), problemResponses()), collectionResponses()))},
            {"securitySchemes"_L1, QJsonObject {{"bearer"_L1, bearer}}}};
}

QJsonArray tags()
{
    QJsonArray tags;
    const auto add = [&tags](const QString &name, const QString &description) {
        tags.append(QJsonObject {{"name"_L1, name}, {"description"_L1, description}});
    };
    add(u"service"_s, u"The endpoint and the caller."_s);
    add(u"pull"_s, u"What the store holds and what is new in it."_s);
    add(u"push"_s, u"Edits, each exactly once."_s);
    add(u"live"_s, u"News that there is news."_s);
    add(u"blobs"_s, u"Contents that records refer to by their hash."_s);
    for (const QJsonValue &tag : collectionTags()) {
        tags.append(tag);
    }
    return tags;
}

QJsonObject info()
{
    return {
        {"title"_L1, u"Chancery"_s},
        {"version"_L1, u"1.0"_s},
        {"summary"_L1, u"Records of the work of missions to the United Nations, kept in step with their clients."_s},
        {"description"_L1,
         u"Derived from the descriptions of the collections. Unknown members and collections are ignored by clients "
         "and survive a read-modify-write; a new optional field is no new version."_s},
        {"license"_L1, QJsonObject {{"name"_L1, u"GPL-3.0-or-later"_s}, {"identifier"_L1, u"GPL-3.0-or-later"_s}}}};
}

} // namespace

QJsonObject openApiDocument()
{
    return {{"openapi"_L1, u"3.1.0"_s},
            {"info"_L1, info()},
            {"servers"_L1, QJsonArray {QJsonObject {{"url"_L1, u"/"_s}, {"description"_L1, u"Any endpoint."_s}}}},
            {"security"_L1, QJsonArray {QJsonObject {{"bearer"_L1, QJsonArray()}}}},
            {"tags"_L1, tags()},
            {"paths"_L1, withCommonProblemsEverywhere(merged(fixedPaths(), collectionPaths()))},
            {"components"_L1, components()}};
}

} // namespace Chancery::Endpoint
