// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/jsonvalue.h"

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

void store(QJsonObject &document, std::string_view key, const QJsonValue &value, bool isEmpty)
{
    document.insert(latin(key), isEmpty ? QJsonValue(QJsonValue::Null) : value);
}

/// One Title field as a part of a heading; empty for what says nothing to a person.
QString titlePart(const Field &field, const QJsonObject &document, const QString &language)
{
    switch (field.kind) {
    case Kind::Localized:
        return read<LocalizedText>(document, field.key).shown(language).text;
    case Kind::Integer: {
        const std::optional<qint64> number = wholeNumber(document.value(latin(field.key)));
        return number ? QString::number(*number) : QString();
    }
    case Kind::Text:
    case Kind::LongText:
    case Kind::Zone:
    case Kind::Choice:
    case Kind::State:
    case Kind::Date:
    case Kind::Instant:
        return singleLine(read<QString>(document, field.key));
    case Kind::Set:
        return read<QStringList>(document, field.key).join(u", "_s);
    case Kind::Boolean:
    case Kind::Reference:
    case Kind::List:
        break;
    }
    return {};
}

} // namespace

template <>
QString read<QString>(const QJsonObject &document, std::string_view key)
{
    return document.value(latin(key)).toString();
}

template <>
qint64 read<qint64>(const QJsonObject &document, std::string_view key)
{
    return wholeNumber(document.value(latin(key))).value_or(0);
}

template <>
bool read<bool>(const QJsonObject &document, std::string_view key)
{
    return document.value(latin(key)).toBool();
}

template <>
QDate read<QDate>(const QJsonObject &document, std::string_view key)
{
    return parseDate(read<QString>(document, key)).value_or(QDate());
}

template <>
QDateTime read<QDateTime>(const QJsonObject &document, std::string_view key)
{
    return parseInstant(read<QString>(document, key)).value_or(QDateTime());
}

template <>
LocalizedText read<LocalizedText>(const QJsonObject &document, std::string_view key)
{
    return LocalizedText(document.value(latin(key)).toObject());
}

template <>
QStringList read<QStringList>(const QJsonObject &document, std::string_view key)
{
    return textsOf(document.value(latin(key))).value_or(QStringList());
}

template <>
QJsonArray read<QJsonArray>(const QJsonObject &document, std::string_view key)
{
    return document.value(latin(key)).toArray();
}

template <>
void write<QString>(QJsonObject &document, std::string_view key, const QString &value)
{
    store(document, key, value, value.isEmpty());
}

template <>
void write<qint64>(QJsonObject &document, std::string_view key, const qint64 &value)
{
    store(document, key, value, false);
}

template <>
void write<bool>(QJsonObject &document, std::string_view key, const bool &value)
{
    store(document, key, value, false);
}

template <>
void write<QDate>(QJsonObject &document, std::string_view key, const QDate &value)
{
    store(document, key, formatDate(value), !value.isValid());
}

template <>
void write<QDateTime>(QJsonObject &document, std::string_view key, const QDateTime &value)
{
    store(document, key, formatInstant(value), !value.isValid());
}

template <>
void write<LocalizedText>(QJsonObject &document, std::string_view key, const LocalizedText &value)
{
    store(document, key, value.json(), value.json().isEmpty());
}

template <>
void write<QStringList>(QJsonObject &document, std::string_view key, const QStringList &value)
{
    store(document, key, QJsonArray::fromStringList(value), value.isEmpty());
}

template <>
void write<QJsonArray>(QJsonObject &document, std::string_view key, const QJsonArray &value)
{
    store(document, key, value, value.isEmpty());
}

bool Record::has(std::string_view key) const
{
    return !isAbsent(m_document.value(latin(key)));
}

QString Record::status() const
{
    return read<QString>(m_document, "status");
}

QString Record::title(const QString &language) const
{
    QStringList parts;
    for (const Field &field : m_collection->fields) {
        if (field.has(Title)) {
            if (const QString part = titlePart(field, m_document, language); !part.isEmpty()) {
                parts.append(part);
            }
        }
    }
    return parts.isEmpty() ? m_id : parts.join(u" · "_s);
}

} // namespace Chancery::Domain
