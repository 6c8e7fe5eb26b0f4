// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange.h"

#include "base/text.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

const Domain::Collection *ServiceParts::collection(QStringView name) const
{
    const auto all = options.catalogue;
    const auto found = std::find_if(
        all.begin(), all.end(), [name](const Domain::Collection *candidate) { return name == latin(candidate->name); });
    return found == all.end() ? nullptr : *found;
}

bool sees(const QStringList &scopes, const QStringList &recordScopes)
{
    return std::any_of(recordScopes.begin(), recordScopes.end(),
                       [&scopes](const QString &scope) { return scopes.contains(scope); });
}

Expected<int> limitOf(const QUrlQuery &query, int otherwise, int most)
{
    const QString text = query.queryItemValue(u"limit"_s);
    if (text.isEmpty()) {
        return otherwise;
    }
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1) {
        return failure(ErrorCode::Malformed, u"limit"_s);
    }
    return static_cast<int>(std::min<qlonglong>(number, most));
}

Expected<QJsonObject> bodyOf(const HttpRequest &request, QByteArrayView mediaType)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != mediaType) {
        return failure(ErrorCode::UnsupportedType, u"content-type"_s);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return failure(ErrorCode::Malformed, u"body: "_s + error.errorString());
    }
    return document.object();
}

QJsonObject restDocument(const StoredRecord &record)
{
    QJsonObject document = record.document;
    document.insert("id"_L1, record.id);
    document.insert("rev"_L1, record.rev);
    return document;
}

QJsonObject fieldsOf(const StoredRecord &record)
{
    QJsonObject document = record.document;
    document.remove("updated_at"_L1);
    document.remove("updated_by"_L1);
    return document;
}

} // namespace Chancery::Endpoint
