// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/validate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr auto NotYourRole = "not_your_role"_L1;
constexpr auto NotYourMission = "not_your_mission"_L1;
constexpr auto StatusClosed = "status_closed"_L1;
constexpr std::array<std::string_view, 4> Envelope {"id", "rev", "updated_at", "updated_by"};

bool contains(std::span<const std::string_view> names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](std::string_view n) { return name == latin(n); });
}

/// Whether the mission that the State field \p key of \p record names is the caller's.
bool isOnSide(const Record &record, std::string_view key, const Caller &caller)
{
    return !key.empty() && !caller.mission.isEmpty() && read<QString>(record.document(), key) == caller.mission;
}

/// Whether the caller may write any mission's record, because a Secretariat role allows it.
bool isWritingForAll(Roles allowed, const Caller &caller)
{
    return caller.roles.intersects(allowed & SecretariatRoles);
}

/// The part that create, patch and delete share: a role among \p allowed, and for a mission's role its own record.
QString refusalOfRole(const Record &record, Roles allowed, const Caller &caller)
{
    if (!caller.mayWrite || !caller.roles.intersects(allowed)) {
        return NotYourRole;
    }
    const std::string_view owner = record.collection().ownerField;
    if (isWritingForAll(allowed, caller) || owner.empty() || isOnSide(record, owner, caller)) {
        return {};
    }
    return NotYourMission;
}

QString refusalOfField(const Collection &collection, const QString &key, const Caller &caller)
{
    const std::string name = key.toStdString();
    const Field *field = collection.field(name);
    const bool isEnvelope = std::find(Envelope.begin(), Envelope.end(), name) != Envelope.end();
    if (isEnvelope || (field != nullptr && field->has(ServerOwned))) {
        return u"server_owned:"_s + key;
    }
    if (field != nullptr && !field->writers.isEmpty() && !caller.roles.intersects(field->writers)) {
        return NotYourRole;
    }
    return {};
}

QString refusalToChange(const Record &current, const Caller &caller)
{
    const Collection &collection = current.collection();
    if (const QString refusal = refusalOfRole(current, collection.writers, caller); !refusal.isEmpty()) {
        return refusal;
    }
    const bool isOpen = collection.editableStatuses.empty() || isWritingForAll(collection.writers, caller)
        || contains(collection.editableStatuses, current.status());
    return isOpen ? QString() : QString(StatusClosed);
}

bool mayStartFrom(const Action &action, const QString &status)
{
    return action.from.empty() || contains(action.from, status);
}

QString refusalOfParty(const Record &record, const Action &action, const Caller &caller)
{
    if (!caller.mayWrite || !caller.roles.intersects(action.roles)) {
        return NotYourRole;
    }
    const Collection &collection = record.collection();
    bool isAllowed = isWritingForAll(action.roles, caller);
    switch (action.party) {
    case Party::Owner:
        isAllowed = isAllowed || isOnSide(record, collection.ownerField, caller);
        break;
    case Party::Counterpart:
        isAllowed = isAllowed || isOnSide(record, collection.counterpartField, caller);
        break;
    case Party::Secretariat:
        isAllowed = true;
        break;
    }
    return isAllowed ? QString() : QString(NotYourMission);
}

tl::unexpected<Error> refused(ErrorCode code, const QString &pointer, const QString &rule,
                              const QStringList &params = {})
{
    return tl::unexpected<Error>(Error {code, rule, {FieldIssue {pointer, rule, params}}});
}

/// What the sentence of a rule names. A refusal says the rule alone: it is asked once more, about the record as it is
/// and as the action would leave it.
QStringList paramsOf(std::string_view name, const Record &before, const Record &after, const RuleContext &context)
{
    const auto &rules = before.collection().rules;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&name](const Rule &each) { return each.name == name; });
    QStringList params;
    for (const Record *record : {&before, &after}) {
        QStringList said;
        if (rule != rules.end() && (rule->isBroken(*record, context, said) || params.isEmpty())) {
            params = said;
        }
    }
    return params;
}

/// \p record as \p action leaves it.
Record taken(Record record, const Action &action, const QJsonObject &args, const RuleContext &context)
{
    if (action.effect != nullptr) {
        action.effect(record, args, context);
    }
    if (!action.to.empty()) {
        write<QString>(record.document(), "status", latin(action.to));
    }
    return record;
}

Expected<void> checkArgs(const Action &action, const QJsonObject &args)
{
    Error error {ErrorCode::Invalid, u"args"_s};
    for (const Finding &finding : validateFields(action.args, args)) {
        error.issues.push_back(finding.issue);
    }
    return error.issues.empty() ? Expected<void>() : tl::unexpected<Error>(error);
}

} // namespace

QString refusalToCreate(const Record &record, const Caller &caller)
{
    const Collection &collection = record.collection();
    if (const QString refusal = refusalOfRole(record, collection.creators, caller); !refusal.isEmpty()) {
        return refusal;
    }
    const QJsonObject &document = record.document();
    for (auto member = document.begin(); member != document.end(); ++member) {
        const bool isInitialStatus =
            member.key() == "status"_L1 && member.value().toString() == latin(collection.initialStatus);
        if (isAbsent(member.value()) || isInitialStatus) {
            continue;
        }
        if (const QString refusal = refusalOfField(collection, member.key(), caller); !refusal.isEmpty()) {
            return refusal;
        }
    }
    return {};
}

QString refusalToPatch(const Record &current, const QStringList &touched, const Caller &caller)
{
    if (const QString refusal = refusalToChange(current, caller); !refusal.isEmpty()) {
        return refusal;
    }
    const Collection &collection = current.collection();
    for (const QString &key : touched) {
        if (const QString refusal = refusalOfField(collection, key, caller); !refusal.isEmpty()) {
            return refusal;
        }
        // A mission may not hand its record to another one.
        if (key == latin(collection.ownerField) && !isWritingForAll(collection.writers, caller)) {
            return NotYourMission;
        }
    }
    return {};
}

QString refusalToDelete(const Record &current, const Caller &caller)
{
    return refusalToChange(current, caller);
}

Expected<Record> performAction(const Record &current, const Action &action, const QJsonObject &args,
                               const RuleContext &context)
{
    if (const QString refusal = refusalOfParty(current, action, context.caller()); !refusal.isEmpty()) {
        return refused(ErrorCode::Forbidden, {}, refusal);
    }
    if (!mayStartFrom(action, current.status())) {
        return refused(ErrorCode::Invalid, u"/status"_s, StatusClosed);
    }
    if (const Expected<void> checked = checkArgs(action, args); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    if (action.refusal != nullptr) {
        const std::string_view rule = action.refusal(current, args, context);
        if (!rule.empty()) {
            return refused(rule.starts_with("capacity") ? ErrorCode::Capacity : ErrorCode::Invalid, {}, latin(rule),
                           paramsOf(rule, current, taken(current, action, args, context), context));
        }
    }
    return taken(current, action, args, context);
}

std::vector<const Action *> availableActions(const Record &record, const Caller &caller)
{
    std::vector<const Action *> available;
    for (const Action &action : record.collection().actions) {
        if (mayStartFrom(action, record.status()) && refusalOfParty(record, action, caller).isEmpty()) {
            available.push_back(&action);
        }
    }
    return available;
}

QStringList scopesOf(const Record &record)
{
    const Collection &collection = record.collection();
    if (collection.exposure == Exposure::LocalOnly) {
        return {};
    }
    if (collection.scopesOf == nullptr) {
        return {u"*"_s};
    }
    QStringList scopes = collection.scopesOf(record);
    scopes.sort();
    scopes.removeDuplicates();
    return scopes;
}

} // namespace Chancery::Domain
