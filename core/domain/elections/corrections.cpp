// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corrections.h"

#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/validate.h"

#include <algorithm>
#include <set>

namespace Chancery::Domain::Corrections {
using namespace Qt::StringLiterals;

namespace {

constexpr auto FieldKey = "field"_L1;
constexpr auto SeenKey = "seen"_L1;
constexpr auto ValueKey = "value"_L1;

bool isCorrectable(std::string_view key)
{
    return std::any_of(Correctable.begin(), Correctable.end(),
                       [key](const Choice &choice) { return choice.value == key; });
}

/// All correctable fields travel as JSON strings: texts, days, codes and choices.
void put(QJsonObject &document, const Change &change)
{
    if (change.value.isEmpty()) {
        document.remove(latin(change.field->key));
    } else {
        document.insert(latin(change.field->key), change.value);
    }
}

/// Empty texts and a value that is not there are the same to a reader.
bool hasMoved(const Change &change, const Record &candidature)
{
    return textOf(*change.field, candidature.document()) != change.seen;
}

std::vector<Finding> errorsOf(const Record &candidature, const RuleContext &context)
{
    std::vector<Finding> errors = validate(candidature, context);
    std::erase_if(errors, [](const Finding &finding) { return finding.severity != Severity::Error; });
    return errors;
}

} // namespace

std::vector<const Field *> correctableFields()
{
    std::vector<const Field *> fields;
    for (const Choice &choice : Correctable) {
        fields.push_back(Candidatures::Description.field(choice.value));
    }
    return fields;
}

Record corrected(Record candidature, const Record &correction)
{
    for (const Change &change : changesOf(correction)) {
        put(candidature.document(), change);
    }
    return candidature;
}

QString textOf(const Field &field, const QJsonObject &document)
{
    return read<QString>(document, field.key);
}

std::vector<Change> changesOf(const Record &correction)
{
    std::vector<Change> changes;
    for (const QJsonValue &value : correction.get(ListOfChanges)) {
        const QJsonObject entry = value.toObject();
        const std::string key = entry.value(FieldKey).toString().toStdString();
        if (isCorrectable(key)) {
            changes.push_back({Candidatures::Description.field(key), entry.value(SeenKey).toString(),
                               entry.value(ValueKey).toString()});
        }
    }
    return changes;
}

QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray changes;
    for (const Field *field : correctableFields()) {
        const QString seen = textOf(*field, before);
        const QString value = textOf(*field, after).trimmed();
        if (seen == value) {
            continue;
        }
        QJsonObject entry {{FieldKey, QString(latin(field->key))}};
        if (!seen.isEmpty()) {
            entry.insert(SeenKey, seen);
        }
        if (!value.isEmpty()) {
            entry.insert(ValueKey, value);
        }
        changes.append(entry);
    }
    return changes;
}

QStringList scopesOf(const Record &record)
{
    QStringList scopes {u"role:gaab"_s, u"role:ecosoc_sec"_s};
    for (const QString &mission : {record.get(ProposedBy), record.get(StateCode)}) {
        if (!mission.isEmpty()) {
            scopes << u"mission:"_s + mission;
        }
    }
    return scopes;
}

bool stateDiffers(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> candidature = context.follow(record, Candidature.name);
    return candidature && candidature->get(Candidatures::StateCode) != record.get(StateCode);
}

bool fieldStandsTwice(const Record &record, const RuleContext &, QStringList &)
{
    std::set<const Field *> seen;
    const std::vector<Change> changes = changesOf(record);
    return !std::all_of(changes.begin(), changes.end(),
                        [&seen](const Change &change) { return seen.insert(change.field).second; });
}

bool valueIsMisshapen(const Record &record, const RuleContext &context, QStringList &params)
{
    for (const Change &change : changesOf(record)) {
        if (change.value.isEmpty()) {
            continue;
        }
        const QJsonObject alone {{latin(change.field->key), change.value}};
        const bool isUnknown = change.field->kind == Kind::State && isUnknownState(context, change.value);
        if (isUnknown || !validateFields(FieldList {change.field, 1}, alone).empty()) {
            params << change.value;
            return true;
        }
    }
    return false;
}

bool changesNothing(const Record &record, const RuleContext &, QStringList &)
{
    const std::vector<Change> changes = changesOf(record);
    return !changes.empty() && std::all_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.seen == change.value;
    });
}

bool valuesMoved(const Record &record, const RuleContext &context, QStringList &)
{
    const bool isOpen = record.get(Status).isEmpty() || record.get(Status) == "proposed"_L1;
    const std::optional<Record> candidature = isOpen ? context.follow(record, Candidature.name) : std::nullopt;
    if (!candidature) {
        return false;
    }
    const std::vector<Change> changes = changesOf(record);
    return std::any_of(changes.begin(), changes.end(),
                       [&](const Change &change) { return hasMoved(change, *candidature); });
}

std::string_view refuseOwnDecision(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const bool isOwn = record.get(ProposedBy) == record.get(StateCode);
    const bool mayDecide = context.caller().roles.intersects(Role::Head | ElectionOfficers);
    return isOwn && !mayDecide ? "head_decides" : std::string_view();
}

std::string_view refuseToAccept(const Record &record, const QJsonObject &args, const RuleContext &context)
{
    if (const std::string_view refusal = refuseOwnDecision(record, args, context); !refusal.empty()) {
        return refusal;
    }
    const std::optional<Record> candidature = context.follow(record, Candidature.name);
    if (!candidature) {
        return "candidature_missing";
    }
    QStringList unused;
    if (valuesMoved(record, context, unused)) {
        return "values_moved";
    }
    // What was wrong before the correction is not the correction's fault.
    const std::vector<Finding> before = errorsOf(*candidature, context);
    const std::vector<Finding> after = errorsOf(corrected(*candidature, record), context);
    const bool breaksRules = std::any_of(after.begin(), after.end(), [&before](const Finding &finding) {
        return std::find(before.begin(), before.end(), finding) == before.end();
    });
    return breaksRules ? "result_breaks_rules" : std::string_view();
}

void setDecision(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(DecidedOn, context.now().date());
    record.set(DecisionReason, read<QString>(args, "reason"));
}

std::vector<Record> correctCandidature(const Record &accepted, const RuleContext &context)
{
    const std::optional<Record> candidature = context.follow(accepted, Candidature.name);
    return candidature ? std::vector<Record> {corrected(*candidature, accepted)} : std::vector<Record>();
}

} // namespace Chancery::Domain::Corrections
