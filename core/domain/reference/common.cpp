// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common.h"

#include "domain/reference/states.h"

namespace Chancery::Domain {

std::optional<Record> stateOfCode(const RuleContext &context, const QString &code)
{
    if (code.isEmpty()) {
        return std::nullopt;
    }
    const std::vector<Record> found = context.lookup().where(States::Description, States::Code.name, code);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

bool isUnknownState(const RuleContext &context, const QString &code)
{
    // The two observer States stand for the whole list: they are fetched with it, in one section of a snapshot.
    return !code.isEmpty() && !stateOfCode(context, code)
        && !context.lookup().where(States::Description, States::StandingKind.name, QStringLiteral("observer")).empty();
}

QString electoralGroupOf(const RuleContext &context, const QString &code)
{
    const std::optional<Record> state = stateOfCode(context, code);
    return state ? state->get(States::Group) : QString();
}

bool isTakenByAnother(const Record &record, const RuleContext &context, std::string_view key)
{
    const QString value = read<QString>(record.document(), key);
    if (value.isEmpty()) {
        return false;
    }
    const std::vector<Record> same = context.lookup().where(record.collection(), key, value);
    return std::any_of(same.begin(), same.end(), [&](const Record &other) { return other.id() != record.id(); });
}

bool areReversed(const QDate &from, const QDate &to)
{
    return from.isValid() && to.isValid() && to < from;
}

} // namespace Chancery::Domain
