// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operation.h"

#include "base/ids.h"
#include "domain/jsonvalue.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr std::array<std::pair<Verb, const char *>, 4> Verbs {{
    {Verb::Create, "create"},
    {Verb::Patch, "patch"},
    {Verb::Action, "action"},
    {Verb::Delete, "delete"},
}};
constexpr qsizetype LongestName = 100;

QString nameOf(Verb verb)
{
    const auto *const found =
        std::find_if(Verbs.begin(), Verbs.end(), [verb](const auto &entry) { return entry.first == verb; });
    return QLatin1String(found->second);
}

/// Reads one operation member by member and remembers the first that is not as the contract says.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }
    QString id(QLatin1String key)
    {
        const QString text = m_object.value(key).toString();
        return require(isId(text), key) ? text : QString();
    }
    QString name(QLatin1String key, bool isRequired)
    {
        const QJsonValue value = m_object.value(key);
        const bool isFine = isAbsent(value)
            ? !isRequired
            : value.isString() && value.toString().size() <= LongestName && !value.toString().isEmpty();
        return require(isFine, key) ? value.toString() : QString();
    }
    qint64 number(QLatin1String key, bool isRequired)
    {
        const QJsonValue value = m_object.value(key);
        const qint64 number = wholeNumber(value).value_or(-1);
        return require(isAbsent(value) ? !isRequired : number >= 0, key) ? std::max<qint64>(number, 0) : 0;
    }
    QJsonObject object(QLatin1String key, bool isRequired)
    {
        const QJsonValue value = m_object.value(key);
        return require(isAbsent(value) ? !isRequired : value.isObject(), key) ? value.toObject() : QJsonObject();
    }
    QStringList ids(QLatin1String key)
    {
        const std::optional<QStringList> texts = textsOf(m_object.value(key));
        const bool isFine =
            texts && std::all_of(texts->begin(), texts->end(), [](const QString &text) { return isId(text); });
        return require(isFine, key) ? *texts : QStringList();
    }
    Verb verb(QLatin1String key)
    {
        const QString text = m_object.value(key).toString();
        const auto *const found = std::find_if(
            Verbs.begin(), Verbs.end(), [&text](const auto &entry) { return text == QLatin1String(entry.second); });
        return require(found != Verbs.end(), key) ? found->first : Verb::Patch;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    bool require(bool isFine, QLatin1String key)
    {
        if (!isFine && m_wrong.isEmpty()) {
            m_wrong = key;
        }
        return isFine;
    }

    const QJsonObject &m_object;
    QString m_wrong;
};

void insertUnlessEmpty(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

} // namespace

QJsonObject toJson(const Operation &operation)
{
    QJsonObject object {{"op"_L1, operation.op},
                        {"n"_L1, operation.n},
                        {"c"_L1, operation.collection},
                        {"id"_L1, operation.id},
                        {"do"_L1, nameOf(operation.verb)}};
    switch (operation.verb) {
    case Verb::Create:
        object.insert("set"_L1, operation.set);
        break;
    case Verb::Patch:
        object.insert("set"_L1, operation.set);
        object.insert("was"_L1, operation.was);
        break;
    case Verb::Action:
        object.insert("name"_L1, operation.action);
        object.insert("args"_L1, operation.args);
        break;
    case Verb::Delete:
        break;
    }
    if (operation.verb != Verb::Create) {
        object.insert("base"_L1, operation.base);
    }
    if (!operation.after.isEmpty()) {
        object.insert("after"_L1, QJsonArray::fromStringList(operation.after));
    }
    insertUnlessEmpty(object, "group"_L1, operation.group);
    return object;
}

Expected<Operation> operationFromJson(const QJsonObject &object)
{
    Reader reader(object);
    Operation operation;
    operation.op = reader.id("op"_L1);
    operation.n = reader.number("n"_L1, false);
    operation.collection = reader.name("c"_L1, true);
    operation.id = reader.id("id"_L1);
    operation.verb = reader.verb("do"_L1);
    operation.after = reader.ids("after"_L1);
    operation.group = reader.name("group"_L1, false);
    switch (operation.verb) {
    case Verb::Create:
        operation.set = reader.object("set"_L1, true);
        break;
    case Verb::Patch:
        operation.base = reader.number("base"_L1, false);
        operation.set = reader.object("set"_L1, true);
        operation.was = reader.object("was"_L1, false);
        break;
    case Verb::Action:
        operation.base = reader.number("base"_L1, true);
        operation.action = reader.name("name"_L1, true);
        operation.args = reader.object("args"_L1, false);
        break;
    case Verb::Delete:
        operation.base = reader.number("base"_L1, true);
        break;
    }
    if (!reader.wrong().isEmpty()) {
        return failure(ErrorCode::Malformed, u"operation: "_s + reader.wrong());
    }
    return operation;
}

QByteArray fingerprint(const Operation &operation)
{
    QJsonObject object = toJson(operation);
    object.remove("n"_L1);
    // QJsonObject keeps its members sorted by name.
    const QByteArray text = QJsonDocument(canonical(object).toObject()).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace Chancery::Domain
