// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/merge.h"
#include "domain/patch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

/// Writes a patch whatever is there: the user's value shows. False when it is malformed.
bool force(const Collection &collection, QJsonObject &document, const QJsonObject &set)
{
    const Expected<std::vector<Target>> targets = targetsOf(collection, set);
    if (!targets) {
        return false;
    }
    for (const Target &target : *targets) {
        put(document, target, set.value(target.pointer));
    }
    return true;
}

QJsonObject created(const Collection &collection, const QJsonObject &set)
{
    QJsonObject document = set;
    if (!collection.initialStatus.empty() && isAbsent(document.value("status"_L1))) {
        document.insert("status"_L1, latin(collection.initialStatus));
    }
    return document;
}

void foldPatch(const Collection &collection, const Operation &operation, Folded &folded)
{
    if (!folded.document) {
        folded.predictedConflicts.append(QString());
        return;
    }
    const Expected<PatchOutcome> outcome = applyPatch(collection, *folded.document, operation.set, operation.was);
    if (outcome && outcome->conflicts.isEmpty()) {
        folded.document = outcome->document;
    } else if (outcome) {
        folded.predictedConflicts += outcome->conflicts;
        force(collection, *folded.document, operation.set);
    }
}

void foldAction(const Collection &collection, const Operation &operation, Folded &folded)
{
    const Action *action = collection.action(operation.action.toStdString());
    if (!folded.document) {
        folded.predictedConflicts.append(QString());
        return;
    }
    if (action == nullptr) {
        return;
    }
    const QString status = folded.document->value("status"_L1).toString();
    const bool mayStart = action->from.empty()
        || std::any_of(action->from.begin(), action->from.end(),
                       [&status](std::string_view from) { return status == latin(from); });
    if (!mayStart) {
        folded.predictedConflicts.append(u"/status"_s);
    }
    for (auto member = operation.preview.begin(); member != operation.preview.end(); ++member) {
        if (member->isNull()) {
            folded.document->remove(member.key());
        } else {
            folded.document->insert(member.key(), *member);
        }
    }
    if (!action->to.empty()) {
        folded.document->insert("status"_L1, QString(latin(action->to)));
    }
}

/// Adds \p next's texts to \p tail's under \p pointer and takes \p cancelled away from both sides.
void combineTexts(QJsonObject &tail, const QString &pointer, const QStringList &next, const QStringList &cancelled)
{
    QStringList texts = textsOf(tail.value(pointer)).value_or(QStringList());
    texts.removeIf([&cancelled](const QString &text) { return cancelled.contains(text); });
    texts += next;
    texts.removeDuplicates();
    if (texts.isEmpty()) {
        tail.remove(pointer);
    } else {
        tail.insert(pointer, QJsonArray::fromStringList(texts));
    }
}

void combineSet(QJsonObject &tail, const QJsonObject &next, const QString &key)
{
    const QString plus = pointerTo(key, u"+"_s);
    const QString minus = pointerTo(key, u"-"_s);
    const QStringList added = textsOf(next.value(plus)).value_or(QStringList());
    const QStringList removed = textsOf(next.value(minus)).value_or(QStringList());
    combineTexts(tail, plus, added, removed);
    combineTexts(tail, minus, removed, added);
}

/// Whether one patch writes a field whole that the other writes in parts.
bool areOfOneShape(const QJsonObject &tail, const std::vector<Target> &tailTargets,
                   const std::vector<Target> &nextTargets, const QJsonObject &next)
{
    const auto clashes = [](const std::vector<Target> &targets, const QJsonObject &other) {
        return std::any_of(targets.begin(), targets.end(), [&other](const Target &target) {
            return target.shape != Target::Shape::Whole && other.contains(pointerTo(target.key));
        });
    };
    return !clashes(tailTargets, next) && !clashes(nextTargets, tail);
}

bool coalescePatches(const Collection &collection, Operation &tail, const Operation &next)
{
    const Expected<std::vector<Target>> tailTargets = targetsOf(collection, tail.set);
    const Expected<std::vector<Target>> nextTargets = targetsOf(collection, next.set);
    if (!tailTargets || !nextTargets || !areOfOneShape(tail.set, *tailTargets, *nextTargets, next.set)) {
        return false;
    }
    for (auto seen = next.was.begin(); seen != next.was.end(); ++seen) {
        // What the tail set is not what the endpoint has: the first value seen stays.
        if (!tail.was.contains(seen.key()) && !tail.set.contains(seen.key())) {
            tail.was.insert(seen.key(), seen.value());
        }
    }
    for (const Target &target : *nextTargets) {
        if (target.shape == Target::Shape::Whole || target.shape == Target::Shape::Language) {
            tail.set.insert(target.pointer, next.set.value(target.pointer));
        } else {
            combineSet(tail.set, next.set, target.key);
        }
    }
    return true;
}

} // namespace

Folded fold(const Collection &collection, const std::optional<QJsonObject> &theirs,
            std::span<const Operation> operations)
{
    Folded folded {theirs};
    for (const Operation &operation : operations) {
        switch (operation.verb) {
        case Verb::Create:
            // Theirs is newer than the create when the answer was lost on the way back.
            if (!folded.document) {
                folded.document = created(collection, operation.set);
            }
            break;
        case Verb::Patch:
            foldPatch(collection, operation, folded);
            break;
        case Verb::Action:
            foldAction(collection, operation, folded);
            break;
        case Verb::Delete:
            folded.document.reset();
            break;
        }
    }
    folded.predictedConflicts.removeDuplicates();
    return folded;
}

bool coalesce(const Collection &collection, Operation &tail, const Operation &next)
{
    const auto standsAlone = [](const Operation &operation) {
        return operation.group.isEmpty() && operation.after.isEmpty();
    };
    if (next.verb != Verb::Patch || tail.collection != next.collection || tail.id != next.id || !standsAlone(tail)
        || !standsAlone(next)) {
        return false;
    }
    if (tail.verb == Verb::Create) {
        return force(collection, tail.set, next.set);
    }
    return tail.verb == Verb::Patch && coalescePatches(collection, tail, next);
}

} // namespace Chancery::Domain
