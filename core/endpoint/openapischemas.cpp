// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapischemas.h"

#include "base/text.h"
#include "domain/catalogue.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Domain::Field;
using Domain::Kind;

constexpr int LongestText = 500; // As Domain::validate counts when the description does not say.
constexpr int LongestLongText = 100'000;
constexpr int LargestSet = 100;
constexpr int LargestList = 2'000;
constexpr qint64 LargestWhole = qint64 {1} << 53;

QJsonObject schemaReference(const QString &name)
{
    return reference("schemas"_L1, name);
}

int lengthOf(const Field &field, int otherwise)
{
    return field.maxLength > 0 ? field.maxLength : otherwise;
}

QJsonObject lineSchema(const Field &field)
{
    QJsonObject schema {{"type"_L1, u"string"_s}, {"maxLength"_L1, lengthOf(field, LongestText)}};
    switch (field.format) {
    case Domain::Format::Plain:
        break;
    case Domain::Format::Email:
        schema.insert("format"_L1, u"email"_s);
        break;
    case Domain::Format::Url:
        schema.insert("format"_L1, u"uri"_s);
        break;
    case Domain::Format::Language:
        schema.insert("pattern"_L1, u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
        break;
    case Domain::Format::Sha256:
        schema.insert("pattern"_L1, u"^[0-9a-f]{64}$"_s);
        break;
    }
    return schema;
}

QJsonObject integerSchema(const Field &field)
{
    return {{"type"_L1, u"integer"_s},
            {"minimum"_L1, std::max(field.minimum, -LargestWhole)},
            {"maximum"_L1, std::min(field.maximum, LargestWhole)}};
}

QJsonArray valuesOf(const Field &field)
{
    QJsonArray values;
    for (const Domain::Choice &choice : field.choices) {
        values.append(latin(choice.value));
    }
    return values;
}

QJsonObject setSchema(const Field &field)
{
    QJsonObject items {{"type"_L1, u"string"_s}};
    if (!field.choices.empty()) {
        items.insert("enum"_L1, valuesOf(field));
    }
    return {{"type"_L1, u"array"_s},
            {"items"_L1, items},
            {"uniqueItems"_L1, true},
            {"maxItems"_L1, lengthOf(field, LargestSet)}};
}

QJsonObject plainSchemaOf(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
        return lineSchema(field);
    case Kind::LongText:
        return {{"type"_L1, u"string"_s}, {"maxLength"_L1, lengthOf(field, LongestLongText)}};
    case Kind::Localized:
        return schemaReference(u"LocalizedText"_s);
    case Kind::Integer:
        return integerSchema(field);
    case Kind::Boolean:
        return {{"type"_L1, u"boolean"_s}};
    case Kind::Date:
        return {{"type"_L1, u"string"_s}, {"format"_L1, u"date"_s}};
    case Kind::Instant:
        return schemaReference(u"Instant"_s);
    case Kind::Zone:
        return schemaReference(u"TimeZone"_s);
    case Kind::Choice:
        return {{"type"_L1, u"string"_s}, {"enum"_L1, valuesOf(field)}};
    case Kind::State:
        return schemaReference(u"StateCode"_s);
    case Kind::Reference:
        return schemaReference(u"Id"_s);
    case Kind::Set:
        return setSchema(field);
    case Kind::List:
        return {{"type"_L1, u"array"_s},
                {"items"_L1, objectSchemaOf(field.members)},
                {"maxItems"_L1, lengthOf(field, LargestList)}};
    }
    return {};
}

/// The same schema with null among its values.
QJsonObject orNull(QJsonObject schema)
{
    if (schema.contains("$ref"_L1)) {
        return {{"anyOf"_L1, QJsonArray {schema, QJsonObject {{"type"_L1, u"null"_s}}}}};
    }
    if (schema.contains("enum"_L1)) {
        QJsonArray values = schema.value("enum"_L1).toArray();
        values.append(QJsonValue());
        schema.insert("enum"_L1, values);
    }
    schema.insert("type"_L1, QJsonArray {schema.value("type"_L1), u"null"_s});
    return schema;
}

QString descriptionOf(const Field &field)
{
    QString text = QString::fromUtf8(field.help);
    const auto add = [&text](const QString &sentence) {
        text += (text.isEmpty() ? QString() : u" "_s) + sentence;
    };
    if (!field.refersTo.empty()) {
        add(u"Id of a record in `%1`."_s.arg(latin(field.refersTo)));
    }
    if (!field.zoneFrom.empty()) {
        add(u"Shown in the zone of `%1`."_s.arg(latin(field.zoneFrom)));
    }
    if (!field.group.empty()) {
        add(u"Merged together with the other fields of the group `%1`."_s.arg(latin(field.group)));
    }
    return text;
}

QJsonArray requiredOf(const Domain::FieldList &fields)
{
    QJsonArray required;
    for (const Field &field : fields) {
        if (field.has(Domain::Required)) {
            required.append(latin(field.key));
        }
    }
    return required;
}

void insertUnlessEmpty(QJsonObject &schema, QLatin1String key, const QJsonArray &values)
{
    if (!values.isEmpty()) {
        schema.insert(key, values);
    }
}

QJsonObject fieldsSchema(const Domain::FieldList &fields)
{
    QJsonObject properties;
    for (const Field &field : fields) {
        properties.insert(latin(field.key), schemaOf(field));
    }
    return {{"type"_L1, u"object"_s}, {"properties"_L1, properties}};
}

QJsonObject allOf(const QStringList &names, const QJsonArray &required, const QString &description)
{
    QJsonArray parts;
    for (const QString &name : names) {
        parts.append(schemaReference(name));
    }
    QJsonObject schema {{"allOf"_L1, parts}, {"description"_L1, description}};
    insertUnlessEmpty(schema, "required"_L1, required);
    return schema;
}

QJsonValue exampleValue(const Field &field)
{
    const QString label = QString::fromUtf8(field.label);
    switch (field.kind) {
    case Kind::Text:
        switch (field.format) {
        case Domain::Format::Plain:
            return label.left(lengthOf(field, LongestText));
        case Domain::Format::Email:
            return u"delegate@mission.example"_s;
        case Domain::Format::Url:
            return u"https://www.example.org/"_s;
        case Domain::Format::Language:
            return u"fr"_s;
        case Domain::Format::Sha256:
            return u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
        }
        break;
    case Kind::LongText:
        return label;
    case Kind::Localized:
        return QJsonObject {{"en"_L1, label}, {"original"_L1, u"en"_s}};
    case Kind::Integer:
        return std::clamp<qint64>(1, std::max(field.minimum, -LargestWhole), std::min(field.maximum, LargestWhole));
    case Kind::Boolean:
        return true;
    case Kind::Date:
        return u"2026-06-03"_s;
    case Kind::Instant:
        return u"2026-06-03T13:00:00Z"_s;
    case Kind::Zone:
        return u"America/New_York"_s;
    case Kind::Choice:
        return latin(field.choices.front().value);
    case Kind::State:
        return u"FRA"_s;
    case Kind::Reference:
        return u"0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e0f"_s;
    case Kind::Set:
        return QJsonArray {field.choices.empty() ? label : latin(field.choices.front().value)};
    case Kind::List:
        return QJsonArray {exampleOf(field.members)};
    }
    return {};
}

void addCollection(QJsonObject &schemas, const Domain::Collection &collection)
{
    const QString name = schemaNameOf(collection);
    const QString singular = QString::fromUtf8(collection.singular);
    const QJsonArray required = requiredOf(collection.fields);
    QJsonObject fields = fieldsSchema(collection.fields);
    fields.insert("description"_L1, u"%1: the fields, as a merge patch writes them."_s.arg(singular));
    schemas.insert(name + "Fields"_L1, fields);
    schemas.insert(name + "Input"_L1,
                   allOf({name + "Fields"_L1}, required,
                         u"%1: what a client gives when it creates or replaces one."_s.arg(singular)));
    schemas.insert(name + "Document"_L1,
                   allOf({u"Stamp"_s, name + "Fields"_L1}, required, u"%1 as the feed brings it."_s.arg(singular)));
    schemas.insert(name, allOf({u"Identity"_s, name + "Document"_L1}, {}, u"%1 as it is read."_s.arg(singular)));
    schemas.insert(
        name + "List"_L1,
        QJsonObject {
            {"type"_L1, u"object"_s},
            {"required"_L1, QJsonArray {u"items"_s, u"next"_s}},
            {"properties"_L1,
             QJsonObject {{"items"_L1, QJsonObject {{"type"_L1, u"array"_s}, {"items"_L1, schemaReference(name)}}},
                          {"next"_L1, schemaReference(u"Next"_s)}}}});
}

} // namespace

QString camelCase(const QString &words, QChar separator)
{
    QString name;
    for (const QString &word : words.split(separator)) {
        name += word.left(1).toUpper() + word.mid(1);
    }
    return name;
}

QString schemaNameOf(const Domain::Collection &collection)
{
    const QString name = camelCase(latin(collection.name), u'_');
    return name.endsWith("ies"_L1) ? name.chopped(3) + u'y' : name.endsWith(u's') ? name.chopped(1) : name;
}

QJsonObject reference(QLatin1String kind, const QString &name)
{
    return {{"$ref"_L1, QString(u"#/components/"_s + kind + u'/' + name)}};
}

QJsonObject schemaOf(const Domain::Field &field)
{
    QJsonObject schema = plainSchemaOf(field);
    if (!field.has(Domain::Required)) {
        schema = orNull(schema);
    } else if (schema.value("type"_L1) == "string"_L1 && !schema.contains("enum"_L1)) {
        schema.insert("minLength"_L1, 1);
    }
    schema.insert("title"_L1, QString::fromUtf8(field.label));
    if (const QString description = descriptionOf(field); !description.isEmpty()) {
        schema.insert("description"_L1, description);
    }
    if (field.has(Domain::ServerOwned)) {
        schema.insert("readOnly"_L1, true);
    }
    return schema;
}

QJsonObject parameterSchemaOf(const Domain::Field &field)
{
    return field.kind == Kind::Localized ? QJsonObject {{"type"_L1, u"string"_s}} : plainSchemaOf(field);
}

QJsonObject objectSchemaOf(const Domain::FieldList &fields)
{
    QJsonObject schema = fieldsSchema(fields);
    insertUnlessEmpty(schema, "required"_L1, requiredOf(fields));
    return schema;
}

QJsonObject collectionSchemas()
{
    QJsonObject schemas;
    for (const Domain::Collection *collection : Domain::catalogue()) {
        addCollection(schemas, *collection);
    }
    return schemas;
}

QJsonObject exampleOf(const Domain::FieldList &fields)
{
    QJsonObject example;
    for (const Field &field : fields) {
        if (field.has(Domain::Required)) {
            example.insert(latin(field.key), exampleValue(field));
        }
    }
    return example;
}

} // namespace Chancery::Endpoint
