// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

// How people write these objects; what is not named comes after, by the alphabet.
constexpr std::array Order {
    "openapi"_L1,     "info"_L1,       "servers"_L1,     "security"_L1, "tags"_L1,        "paths"_L1,  "components"_L1,
    "$ref"_L1,        "name"_L1,       "in"_L1,          "required"_L1, "operationId"_L1, "title"_L1,  "summary"_L1,
    "description"_L1, "type"_L1,       "format"_L1,      "get"_L1,      "put"_L1,         "post"_L1,   "patch"_L1,
    "delete"_L1,      "parameters"_L1, "requestBody"_L1, "headers"_L1,  "content"_L1,     "schema"_L1, "responses"_L1,
};

/// Maps whose keys are names of somebody's choice and not words of the specification.
bool isFreeMap(const QString &key)
{
    return key == "properties"_L1 || key == "schemas"_L1 || key == "paths"_L1 || key == "example"_L1;
}

QStringList orderedKeys(const QJsonObject &object, bool isFree)
{
    QStringList keys = object.keys();
    if (!isFree) {
        const auto rank = [](const QString &key) {
            return std::find(Order.begin(), Order.end(), key) - Order.begin();
        };
        std::stable_sort(keys.begin(), keys.end(),
                         [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
    }
    return keys;
}

bool isPlain(const QString &text)
{
    static const QRegularExpression Simple(u"^[A-Za-z_/][A-Za-z0-9_./+-]*( [A-Za-z0-9_./+(-][A-Za-z0-9_./+();-]*)*$"_s);
    static const QRegularExpression Word(u"^(true|false|null|yes|no|on|off|y|n)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return Simple.match(text).hasMatch() && !Word.match(text).hasMatch();
}

/// A JSON string is a double-quoted YAML scalar.
QString scalar(const QString &text)
{
    if (isPlain(text)) {
        return text;
    }
    const QByteArray json = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString scalar(const QJsonValue &value)
{
    if (value.isString()) {
        return scalar(value.toString());
    }
    if (value.isObject()) {
        return u"{}"_s;
    }
    if (value.isArray()) {
        return u"[]"_s;
    }
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

bool isNested(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty()) || (value.isArray() && !value.toArray().isEmpty());
}

class Printer
{
public:
    void print(const QJsonValue &value, int depth, bool isFree)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const QString &key : orderedKeys(object, isFree)) {
                indent(depth);
                m_text += scalar(key) + u':';
                printMember(object.value(key), depth + 1, isFreeMap(key) && !isFree);
            }
        } else {
            for (const QJsonValue &item : value.toArray()) {
                indent(depth);
                m_text += u'-';
                m_isOnLine = true;
                printMember(item, depth + 1, false);
            }
        }
    }
    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }

private:
    void printMember(const QJsonValue &value, int depth, bool isFree)
    {
        if (!isNested(value)) {
            m_text += u' ' + scalar(value) + u'\n';
            m_isOnLine = false;
        } else if (m_isOnLine) {
            print(value, depth, isFree); // The first key stands behind the dash.
        } else {
            m_text += u'\n';
            print(value, depth, isFree);
        }
    }
    void indent(int depth)
    {
        m_text += m_isOnLine ? QString(u' ') : QString(2 * depth, u' ');
        m_isOnLine = false;
    }

    QString m_text;
    bool m_isOnLine = false;
};

} // namespace

QByteArray openApiYaml()
{
    Printer printer;
    printer.print(openApiDocument(), 0, false);
    return "# SPDX-FileCopyrightText: 2026 The Chancery authors\n"
           "# SPDX-License-Identifier: GPL-3.0-or-later\n\n"
           "# Printed by `chancery-endpoint openapi`; edit the descriptions in core/domain instead.\n"
        + printer.text();
}

} // namespace Chancery::Endpoint
