// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"

#include <array>

/// A small collection, and the operations and answers that the tests of the outbox are told with.
namespace Chancery::Test::OutboxCases {

using namespace Domain;
using namespace Qt::StringLiterals;

inline constexpr std::array Fields {
    Field {.key = "title", .kind = Kind::Text, .label = "Title"},
    Field {.key = "remarks", .kind = Kind::Text, .label = "Remarks"},
    Field {.key = "tags", .kind = Kind::Set, .label = "Tags"},
};
inline constexpr Collection Notes {.name = "notes", .title = "Notes", .singular = "Note", .fields = listOf(Fields)};
static_assert(isWellFormed(Notes));

inline Operation patch(const QString &op, const QString &id, const QJsonObject &set, const QJsonObject &was,
                       qint64 base = 10)
{
    return {.op = op, .collection = u"notes"_s, .id = id, .verb = Verb::Patch, .base = base, .set = set, .was = was};
}

inline Operation title(const QString &op, const QString &id, const QString &now, const QString &before = u"old"_s)
{
    return patch(op, id, {{u"/title"_s, now}}, {{u"/title"_s, before}});
}

inline Operation create(const QString &op, const QString &id)
{
    return {.op = op, .collection = u"notes"_s, .id = id, .verb = Verb::Create, .set = {{u"title"_s, u"new"_s}}};
}

inline Operation remove(const QString &op, const QString &id, qint64 base = 10)
{
    return {.op = op, .collection = u"notes"_s, .id = id, .verb = Verb::Delete, .base = base};
}

inline Operation submit(const QString &op, const QString &id, qint64 base = 10)
{
    return {.op = op, .collection = u"notes"_s, .id = id, .verb = Verb::Action, .base = base, .action = u"submit"_s};
}

inline Operation inGroup(Operation operation, const QString &group)
{
    operation.group = group;
    return operation;
}

inline Operation behind(Operation operation, const QStringList &after)
{
    operation.after = after;
    return operation;
}

inline OperationResult applied(const QString &op, qint64 rev)
{
    return {.op = op, .status = OperationResult::Status::Applied, .rev = rev};
}

inline OperationResult answer(const QString &op, OperationResult::Status status)
{
    OperationResult result;
    result.op = op;
    result.status = status;
    return result;
}

inline void settle(Outbox &outbox, const OperationResult &result)
{
    outbox.settle(std::span(&result, 1));
}

inline QStringList idsOf(const std::vector<Operation> &operations)
{
    QStringList ids;
    for (const Operation &operation : operations) {
        ids.append(operation.op);
    }
    return ids;
}

inline OutboxState stateOf(const Outbox &outbox, const QString &op)
{
    return outbox.find(op)->state;
}

inline std::function<QString()> ids(const QString &prefix)
{
    return [prefix, next = 0]() mutable {
        return prefix + QString::number(++next);
    };
}

} // namespace Chancery::Test::OutboxCases
