// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordchanges.h"

#include "domain/jsonvalue.h"
#include "endpoint/exchange.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr qsizetype LongestValue = 4'000; ///< Bytes of JSON, before and after together.

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace

QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    QJsonArray changes;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue was = orNull(before.value(key));
        const QJsonValue is = orNull(after.value(key));
        if (Domain::sameValue(was, is)) {
            continue;
        }
        const QJsonObject change {{"field"_L1, key}, {"before"_L1, was}, {"after"_L1, is}};
        const bool isShort = QJsonDocument(change).toJson(QJsonDocument::Compact).size() <= LongestValue;
        changes.append(isShort ? change : QJsonObject {{"field"_L1, key}, {"omitted"_L1, true}});
    }
    return changes;
}

HistoryLine historyLine(const StoredRecord *before, const StoredRecord &after, const QStringList &seenAfter)
{
    HistoryLine line {after.collection, after.id};
    if (before != nullptr) {
        line.changes = changesBetween(fieldsOf(*before), fieldsOf(after));
        line.seenBefore = before->scopes;
    }
    line.seenAfter = seenAfter;
    return line;
}

} // namespace Chancery::Endpoint
