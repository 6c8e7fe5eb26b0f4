// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Operations as a client writes them, for the tests of POST /v1/ops.
namespace Chancery::Test {

[[nodiscard]] inline QJsonObject operation(const QString &verb, const QString &collection, const QString &id,
                                           QJsonObject members)
{
    members.insert(QStringLiteral("op"), makeId());
    members.insert(QStringLiteral("do"), verb);
    members.insert(QStringLiteral("c"), collection);
    members.insert(QStringLiteral("id"), id);
    return members;
}

[[nodiscard]] inline QJsonObject creation(const QString &collection, const QString &id, const QJsonObject &set)
{
    return operation(QStringLiteral("create"), collection, id, {{QStringLiteral("set"), set}});
}

[[nodiscard]] inline QJsonObject patching(const QString &collection, const QString &id, const QJsonObject &set,
                                          const QJsonObject &was)
{
    return operation(QStringLiteral("patch"), collection, id,
                     {{QStringLiteral("set"), set}, {QStringLiteral("was"), was}});
}

[[nodiscard]] inline QJsonObject deletion(const QString &collection, const QString &id, qint64 base)
{
    return operation(QStringLiteral("delete"), collection, id, {{QStringLiteral("base"), base}});
}

[[nodiscard]] inline QJsonObject acting(const QString &collection, const QString &id, qint64 base, const QString &name,
                                        const QJsonObject &args = {})
{
    return operation(QStringLiteral("action"), collection, id,
                     {{QStringLiteral("base"), base}, {QStringLiteral("name"), name}, {QStringLiteral("args"), args}});
}

/// The same operation with another member.
[[nodiscard]] inline QJsonObject with(QJsonObject operation, const QString &key, const QJsonValue &value)
{
    operation.insert(key, value);
    return operation;
}

[[nodiscard]] inline QString opOf(const QJsonObject &operation)
{
    return operation.value(QStringLiteral("op")).toString();
}

/// "applied conflict rejected:invalid": the statuses in order.
[[nodiscard]] inline QString statuses(const QJsonArray &results)
{
    QStringList texts;
    for (const QJsonValue &result : results) {
        QString text = result[QStringLiteral("status")].toString();
        if (text == QStringLiteral("rejected")) {
            text += u':'
                + result[QStringLiteral("problem")][QStringLiteral("type")].toString().section(QLatin1Char(':'), -1);
        }
        texts.append(text);
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace Chancery::Test
