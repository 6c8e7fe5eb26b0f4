// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapicollections.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "endpoint/openapischemas.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Domain::Collection;
using Domain::Field;
using Domain::Kind;

QJsonObject problem(const QString &name)
{
    return reference("responses"_L1, name);
}
QJsonObject parameter(const QString &name)
{
    return reference("parameters"_L1, name);
}

QJsonObject content(const QString &mediaType, const QJsonObject &schema, const QJsonObject &example = {})
{
    QJsonObject media {{"schema"_L1, schema}};
    if (!example.isEmpty()) {
        media.insert("example"_L1, example);
    }
    return {{mediaType, media}};
}

QString rolesText(Domain::Roles roles)
{
    QStringList names;
    for (const Domain::Role *role = Domain::rolesBegin(); role != Domain::rolesEnd(); ++role) {
        if (roles.contains(*role)) {
            names.append(u'`' + latin(Domain::nameOf(*role)) + u'`');
        }
    }
    return names.isEmpty() ? u"Nobody: the endpoint alone writes it."_s : u"Roles: "_s + names.join(u", "_s) + u'.';
}

/// What every operation of one collection begins with.
QJsonObject operation(const Collection &collection, const QString &verb, const QString &summary)
{
    return {{"tags"_L1, QJsonArray {latin(collection.name)}},
            {"operationId"_L1, QString(verb + schemaNameOf(collection))},
            {"summary"_L1, summary}};
}

QString nameOf(const Collection &collection)
{
    // A sentence goes on with a small letter, but "State" keeps its capital as UN usage wants it.
    const QString singular = QString::fromUtf8(collection.singular);
    return singular == "State"_L1 ? singular : singular.left(1).toLower() + singular.mid(1);
}

QJsonObject filterParameter(const Field &field)
{
    return {{"name"_L1, latin(field.key)},
            {"in"_L1, u"query"_s},
            {"description"_L1, u"Only records whose `%1` is this."_s.arg(latin(field.key))},
            {"schema"_L1, parameterSchemaOf(field)}};
}

QJsonObject sortParameter(const Collection &collection)
{
    QJsonArray values;
    for (const Field &field : collection.fields) {
        if (field.hasColumn()) {
            values.append(latin(field.key));
            values.append(QString(u'-' + latin(field.key)));
        }
    }
    return {{"name"_L1, u"sort"_s},
            {"in"_L1, u"query"_s},
            {"description"_L1, u"A leading `-` sorts downwards."_s},
            {"schema"_L1, QJsonObject {{"type"_L1, u"string"_s}, {"enum"_L1, values}}}};
}

QJsonObject listOperation(const Collection &collection)
{
    QJsonObject list = operation(collection, u"list"_s, u"List: "_s + latin(collection.name));
    list.insert("operationId"_L1,
                QString(u"list"_s + camelCase(latin(collection.name), u'_'))); // Of several: the plural.
    QJsonArray parameters {parameter(u"Search"_s), sortParameter(collection), parameter(u"ListLimit"_s),
                           parameter(u"After"_s), parameter(u"AcceptLanguage"_s)};
    for (const Field &field : collection.fields) {
        if (field.hasColumn()) {
            parameters.append(filterParameter(field));
        }
    }
    list.insert("parameters"_L1, parameters);
    list.insert("responses"_L1, QJsonObject {{"200"_L1, problem(schemaNameOf(collection) + "List"_L1)}});
    return list;
}

QJsonObject readOperation(const Collection &collection)
{
    QJsonObject read = operation(collection, u"read"_s, u"Read one "_s + nameOf(collection));
    read.insert("parameters"_L1, QJsonArray {parameter(u"IfNoneMatch"_s)});
    read.insert("responses"_L1,
                QJsonObject {{"200"_L1, problem(schemaNameOf(collection))},
                             {"304"_L1, problem(u"NotModified"_s)},
                             {"404"_L1, problem(u"NotFound"_s)},
                             {"410"_L1, problem(u"Gone"_s)}});
    return read;
}

QJsonObject historyOperation(const Collection &collection)
{
    QJsonObject read =
        operation(collection, u"readHistoryOf"_s, u"Who changed one "_s + nameOf(collection) + u", when and what"_s);
    read.insert("parameters"_L1, QJsonArray {parameter(u"HistoryLimit"_s), parameter(u"After"_s)});
    read.insert("responses"_L1,
                QJsonObject {{"200"_L1, problem(u"History"_s)},
                             {"404"_L1, problem(u"NotFound"_s)},
                             {"410"_L1, problem(u"Gone"_s)}});
    return read;
}

QJsonObject writeResponses(const Collection &collection, bool hasBody, bool hasAnswer)
{
    QJsonObject responses {{"204"_L1, problem(u"NoContent"_s)}, {"403"_L1, problem(u"Forbidden"_s)},
                           {"404"_L1, problem(u"NotFound"_s)},  {"409"_L1, problem(u"Capacity"_s)},
                           {"410"_L1, problem(u"Gone"_s)},      {"412"_L1, problem(u"Conflict"_s)},
                           {"422"_L1, problem(u"Invalid"_s)},   {"428"_L1, problem(u"PreconditionRequired"_s)}};
    if (hasBody) {
        responses.insert("413"_L1, problem(u"TooLarge"_s));
        responses.insert("415"_L1, problem(u"UnsupportedType"_s));
    }
    if (hasAnswer) {
        responses.insert("200"_L1, problem(schemaNameOf(collection)));
    }
    return responses;
}

QJsonArray writeParameters()
{
    return {parameter(u"IfMatch"_s), parameter(u"IdempotencyKey"_s), parameter(u"AcceptLanguage"_s),
            parameter(u"ClientSchema"_s)};
}

QJsonObject body(const QJsonObject &content, bool isRequired)
{
    return {{"required"_L1, isRequired}, {"content"_L1, content}};
}

QJsonObject putOperation(const Collection &collection)
{
    QJsonObject put = operation(collection, u"put"_s, u"Create or replace one "_s + nameOf(collection));
    put.insert("description"_L1, rolesText(collection.creators | collection.writers));
    QJsonArray parameters = writeParameters();
    parameters.append(parameter(u"IfNoneMatchAny"_s));
    put.insert("parameters"_L1, parameters);
    put.insert("requestBody"_L1,
               body(content(u"application/json"_s, reference("schemas"_L1, schemaNameOf(collection) + "Input"_L1),
                            exampleOf(collection.fields)),
                    true));
    QJsonObject responses = writeResponses(collection, true, true);
    responses.insert("201"_L1, problem(schemaNameOf(collection) + "Created"_L1));
    put.insert("responses"_L1, responses);
    return put;
}

QJsonObject patchOperation(const Collection &collection)
{
    QJsonObject patch = operation(collection, u"patch"_s, u"Change fields of one "_s + nameOf(collection));
    patch.insert("description"_L1, rolesText(collection.writers));
    patch.insert("parameters"_L1, writeParameters());
    patch.insert("requestBody"_L1,
                 body(content(u"application/merge-patch+json"_s,
                              reference("schemas"_L1, schemaNameOf(collection) + "Fields"_L1)),
                      true));
    patch.insert("responses"_L1, writeResponses(collection, true, true));
    return patch;
}

QJsonObject deleteOperation(const Collection &collection)
{
    QJsonObject removal = operation(collection, u"delete"_s, u"Delete one "_s + nameOf(collection));
    removal.insert("description"_L1, rolesText(collection.writers));
    removal.insert("parameters"_L1, writeParameters());
    removal.insert("responses"_L1, writeResponses(collection, false, false));
    return removal;
}

QString transitionText(const Domain::Action &action)
{
    QStringList from;
    for (const std::string_view status : action.from) {
        from.append(u'`' + latin(status) + u'`');
    }
    QString text = rolesText(action.roles);
    if (!from.isEmpty()) {
        text += u" From "_s + from.join(u", "_s) + u'.';
    }
    return action.to.empty() ? text : text + u" Leads to `"_s + latin(action.to) + u"`."_s;
}

QJsonObject actionOperation(const Collection &collection, const Domain::Action &action)
{
    const QString words = camelCase(latin(action.name), u'_');
    const QString verb = words.left(1).toLower() + words.mid(1);
    QJsonObject post = operation(collection, verb, QString::fromUtf8(action.label) + u": "_s + nameOf(collection));
    post.insert("description"_L1, transitionText(action));
    post.insert("parameters"_L1, writeParameters());
    const QJsonObject schema = objectSchemaOf(action.args);
    post.insert("requestBody"_L1,
                body(content(u"application/json"_s, schema, exampleOf(action.args)), schema.contains("required"_L1)));
    post.insert("responses"_L1, writeResponses(collection, true, true));
    return post;
}

bool mayRefer(const Domain::FieldList &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) {
        return field.format == Domain::Format::Sha256 || mayRefer(field.members);
    });
}

QJsonObject blobOperation(const Collection &collection)
{
    QJsonObject read = operation(collection, u"downloadBlobOf"_s, u"Content that the record refers to"_s);
    read.insert("parameters"_L1,
                QJsonArray {parameter(u"Range"_s), parameter(u"IfRange"_s), parameter(u"IfNoneMatch"_s)});
    read.insert("responses"_L1,
                QJsonObject {{"200"_L1, problem(u"Blob"_s)},
                             {"206"_L1, problem(u"BlobPart"_s)},
                             {"304"_L1, problem(u"NotModified"_s)},
                             {"404"_L1, problem(u"NotFound"_s)},
                             {"410"_L1, problem(u"Gone"_s)},
                             {"416"_L1, problem(u"RangeNotSatisfiable"_s)}});
    return read;
}

void addPaths(QJsonObject &paths, const Collection &collection)
{
    const QString base = u"/v1/"_s + latin(collection.name);
    paths.insert(base, QJsonObject {{"get"_L1, listOperation(collection)}});
    QJsonObject record {{"parameters"_L1, QJsonArray {parameter(u"Id"_s)}}, {"get"_L1, readOperation(collection)}};
    if (!(collection.creators | collection.writers).isEmpty()) {
        record.insert("put"_L1, putOperation(collection));
    }
    if (!collection.writers.isEmpty()) {
        record.insert("patch"_L1, patchOperation(collection));
        record.insert("delete"_L1, deleteOperation(collection));
    }
    paths.insert(base + "/{id}"_L1, record);
    paths.insert(
        base + "/{id}/history"_L1,
        QJsonObject {{"parameters"_L1, QJsonArray {parameter(u"Id"_s)}}, {"get"_L1, historyOperation(collection)}});
    for (const Domain::Action &action : collection.actions) {
        paths.insert(base + "/{id}/"_L1 + latin(action.name),
                     QJsonObject {{"parameters"_L1, QJsonArray {parameter(u"Id"_s)}},
                                  {"post"_L1, actionOperation(collection, action)}});
    }
    if (mayRefer(collection.fields)) {
        paths.insert(base + "/{id}/blobs/{sha256}"_L1,
                     QJsonObject {{"parameters"_L1, QJsonArray {parameter(u"Id"_s), parameter(u"Sha256"_s)}},
                                  {"get"_L1, blobOperation(collection)}});
    }
}

QJsonObject recordResponse(const Collection &collection, const QString &description)
{
    return {{"description"_L1, description},
            {"headers"_L1, QJsonObject {{"ETag"_L1, reference("headers"_L1, u"ETag"_s)}}},
            {"content"_L1, content(u"application/json"_s, reference("schemas"_L1, schemaNameOf(collection)))}};
}

} // namespace

QJsonObject collectionPaths()
{
    QJsonObject paths;
    for (const Collection *collection : Domain::catalogue()) {
        addPaths(paths, *collection);
    }
    return paths;
}

QJsonObject collectionResponses()
{
    QJsonObject responses;
    for (const Collection *collection : Domain::catalogue()) {
        const QString name = schemaNameOf(*collection);
        responses.insert(name, recordResponse(*collection, u"The record as it is now."_s));
        QJsonObject list = recordResponse(*collection, u"A page of the list."_s);
        list.insert("headers"_L1, QJsonObject {{"Link"_L1, reference("headers"_L1, u"Link"_s)}});
        list.insert("content"_L1, content(u"application/json"_s, reference("schemas"_L1, name + "List"_L1)));
        responses.insert(name + "List"_L1, list);
        if (!(collection->creators | collection->writers).isEmpty()) {
            QJsonObject created = recordResponse(*collection, u"Created."_s);
            created.insert("headers"_L1,
                           QJsonObject {{"ETag"_L1, reference("headers"_L1, u"ETag"_s)},
                                        {"Location"_L1, reference("headers"_L1, u"Location"_s)}});
            responses.insert(name + "Created"_L1, created);
        }
    }
    return responses;
}

QJsonArray collectionTags()
{
    QJsonArray tags;
    for (const Collection *collection : Domain::catalogue()) {
        tags.append(QJsonObject {{"name"_L1, latin(collection->name)},
                                 {"description"_L1, QString(QString::fromUtf8(collection->title) + u'.')}});
    }
    return tags;
}

} // namespace Chancery::Endpoint
