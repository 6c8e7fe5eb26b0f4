// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/problem.h"
#include "outbox.h"

#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace Chancery::Domain {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    OperationResult::Status status;
    QLatin1String text;
};

constexpr std::array Names {
    Name {OperationResult::Status::Applied, "applied"_L1},   Name {OperationResult::Status::Conflict, "conflict"_L1},
    Name {OperationResult::Status::Rejected, "rejected"_L1}, Name {OperationResult::Status::Gone, "gone"_L1},
    Name {OperationResult::Status::Blocked, "blocked"_L1},   Name {OperationResult::Status::Retry, "retry"_L1},
};

QLatin1String nameOf(OperationResult::Status status)
{
    for (const Name &name : Names) {
        if (name.status == status) {
            return name.text;
        }
    }
    return "retry"_L1;
}

std::optional<OperationResult::Status> statusNamed(const QString &text)
{
    for (const Name &name : Names) {
        if (name.text == text) {
            return name.status;
        }
    }
    return std::nullopt;
}

QStringList stringsOf(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array) {
        strings.append(value.toString());
    }
    return strings;
}

void writeConflict(QJsonObject &object, const OperationResult &result)
{
    object.insert("rev"_L1, result.rev);
    object.insert("fields"_L1, QJsonArray::fromStringList(result.fields));
    if (result.server.has_value()) {
        object.insert("server"_L1, *result.server);
    }
    if (!result.by.isEmpty()) {
        object.insert("by"_L1, result.by);
    }
    if (result.at.isValid()) {
        object.insert("at"_L1, result.at.toUTC().toString(Qt::ISODate));
    }
}

void readConflict(OperationResult &result, const QJsonObject &object)
{
    result.fields = stringsOf(object.value("fields"_L1).toArray());
    if (object.value("server"_L1).isObject()) {
        result.server = object.value("server"_L1).toObject();
    }
    result.by = object.value("by"_L1).toString();
    const QDateTime at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
    result.at = at.isValid() ? at.toUTC() : QDateTime();
}

} // namespace

QJsonObject toJson(const OperationResult &result)
{
    QJsonObject object {{u"op"_s, result.op}, {u"status"_s, nameOf(result.status)}};
    switch (result.status) {
    case OperationResult::Status::Applied:
        object.insert("rev"_L1, result.rev);
        break;
    case OperationResult::Status::Conflict:
        writeConflict(object, result);
        break;
    case OperationResult::Status::Rejected:
        object.insert("problem"_L1, problemDocument(result.problem, u"en"_s));
        break;
    case OperationResult::Status::Gone:
        object.insert("why"_L1, result.why);
        break;
    case OperationResult::Status::Blocked:
        object.insert("on"_L1, result.on);
        break;
    case OperationResult::Status::Retry:
        object.insert("after"_L1, result.after);
        break;
    }
    return object;
}

Expected<OperationResult> resultFromJson(const QJsonObject &object)
{
    const std::optional<OperationResult::Status> status = statusNamed(object.value("status"_L1).toString());
    OperationResult result;
    result.op = object.value("op"_L1).toString();
    if (!status.has_value() || result.op.isEmpty()) {
        return failure(ErrorCode::Protocol, u"result of an operation without op or with an unknown status"_s);
    }
    result.status = *status;
    result.rev = object.value("rev"_L1).toInteger();
    if (result.status == OperationResult::Status::Applied && result.rev <= 0) {
        return failure(ErrorCode::Protocol, u"applied without a revision"_s);
    }
    if (result.status == OperationResult::Status::Conflict) {
        readConflict(result, object);
    }
    if (result.status == OperationResult::Status::Rejected) {
        const QJsonObject problem = object.value("problem"_L1).toObject();
        result.problem = errorOf(problem, problem.value("status"_L1).toInt(422));
    }
    result.why = object.value("why"_L1).toString();
    result.on = object.value("on"_L1).toString();
    result.after = object.value("after"_L1).toInt();
    return result;
}

} // namespace Chancery::Domain
