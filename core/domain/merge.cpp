// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merge.h"

#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/patch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

/// What the user saw of one language, whether `was` names it alone or within the whole text.
QJsonValue seenLanguage(const QJsonObject &was, const QString &key, const QString &language)
{
    const QString pointer = pointerTo(key, language);
    return was.contains(pointer) ? was.value(pointer) : was.value(pointerTo(key)).toObject().value(language);
}

/// Compares the members of the groups that a patch touches with what the user saw.
class GroupCheck
{
public:
    GroupCheck(const Collection &collection, const QJsonObject &current, const QJsonObject &set, const QJsonObject &was)
        : m_collection(collection)
        , m_current(current)
        , m_set(set)
        , m_was(was)
    {
    }

    /// Pointers of the group that are neither as seen nor as wanted.
    [[nodiscard]] QStringList conflicts(std::string_view group) const
    {
        QStringList result;
        for (const Field &field : m_collection.fields) {
            if (field.group != group) {
                continue;
            }
            const QString key = latin(field.key);
            const QString pointer = pointerTo(key);
            if (field.kind == Kind::Localized && !m_set.contains(pointer)) {
                result += conflictsByLanguage(key);
            } else if (!m_set.contains(pointer) && !sameFieldValue(&field, m_current.value(key), m_was.value(pointer))
                       && !isSetAsWanted(field)) {
                result.append(pointer);
            }
        }
        return result;
    }

private:
    [[nodiscard]] QStringList conflictsByLanguage(const QString &key) const
    {
        QStringList result;
        const QJsonObject present = m_current.value(key).toObject();
        for (const QString &member : localizedMembers()) {
            const QString pointer = pointerTo(key, member);
            const QJsonValue now = present.value(member);
            const bool isWanted = m_set.contains(pointer) && sameValue(now, m_set.value(pointer));
            if (!isWanted && !sameValue(now, seenLanguage(m_was, key, member))) {
                result.append(pointer);
            }
        }
        return result;
    }

    /// Whether the set already is what adding and removing makes of the one the user saw.
    [[nodiscard]] bool isSetAsWanted(const Field &field) const
    {
        const QString key = latin(field.key);
        QJsonObject wanted {{key, m_was.value(pointerTo(key))}};
        for (const QString &change : {u"+"_s, u"-"_s}) {
            const QString pointer = pointerTo(key, change);
            if (m_set.contains(pointer)) {
                if (const Expected<Target> target = targetOf(m_collection, pointer)) {
                    put(wanted, *target, m_set.value(pointer));
                }
            }
        }
        return sameFieldValue(&field, m_current.value(key), wanted.value(key));
    }

    const Collection &m_collection;
    const QJsonObject &m_current;
    const QJsonObject &m_set;
    const QJsonObject &m_was;
};

/// Whether the place of \p target is as the user saw it. Additions and removals never conflict by themselves.
bool isAsSeen(const QJsonObject &current, const Target &target, const QJsonObject &was)
{
    switch (target.shape) {
    case Target::Shape::Whole:
        return sameFieldValue(target.field, current.value(target.key), was.value(target.pointer));
    case Target::Shape::Language:
        return sameValue(current.value(target.key).toObject().value(target.language),
                         seenLanguage(was, target.key, target.language));
    case Target::Shape::Additions:
    case Target::Shape::Removals:
        return true;
    }
    return false;
}

/// Collects the patch member by member.
class Comparison
{
public:
    Comparison(const Collection &collection, const QJsonObject &before, const QJsonObject &after)
        : m_collection(collection)
        , m_before(before)
        , m_after(after)
    {
    }

    [[nodiscard]] std::optional<Patch> patch()
    {
        QStringList keys = m_before.keys() + m_after.keys();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            compare(key, m_collection.field(key.toStdString()));
        }
        if (m_patch.set.isEmpty()) {
            return std::nullopt;
        }
        for (const Field &field : m_collection.fields) {
            if (m_groups.contains(latin(field.group))) {
                completeGroup(field);
            }
        }
        return m_patch;
    }

private:
    void compare(const QString &key, const Field *field)
    {
        const QJsonValue before = m_before.value(key);
        const QJsonValue after = m_after.value(key);
        if (sameFieldValue(field, before, after)) {
            return;
        }
        const auto isText = [](const QJsonValue &value) {
            return isAbsent(value) || value.isObject();
        };
        if (field != nullptr && field->kind == Kind::Localized && isText(before) && isText(after)
            && hasKnownMembersOnly(before, after)) {
            compareLanguages(key, before.toObject(), after.toObject());
        } else if (field != nullptr && field->kind == Kind::Set && textsOf(before) && textsOf(after)) {
            compareTexts(key, *textsOf(before), *textsOf(after));
        } else {
            change(pointerTo(key), before, after);
        }
        if (field != nullptr && !field->group.empty()) {
            m_groups.append(latin(field->group));
        }
    }

    static bool hasKnownMembersOnly(const QJsonValue &before, const QJsonValue &after)
    {
        const QStringList known = localizedMembers();
        const QStringList keys = before.toObject().keys() + after.toObject().keys();
        return std::all_of(keys.begin(), keys.end(), [&known](const QString &key) { return known.contains(key); });
    }

    void compareLanguages(const QString &key, const QJsonObject &before, const QJsonObject &after)
    {
        for (const QString &member : localizedMembers()) {
            if (!sameValue(before.value(member), after.value(member))) {
                change(pointerTo(key, member), before.value(member), after.value(member));
            }
        }
    }

    void compareTexts(const QString &key, const QStringList &before, const QStringList &after)
    {
        const auto without = [](QStringList texts, const QStringList &others) {
            texts.removeIf([&others](const QString &text) { return others.contains(text); });
            texts.removeDuplicates();
            return texts;
        };
        if (const QStringList added = without(after, before); !added.isEmpty()) {
            m_patch.set.insert(pointerTo(key, u"+"_s), QJsonArray::fromStringList(added));
        }
        if (const QStringList removed = without(before, after); !removed.isEmpty()) {
            m_patch.set.insert(pointerTo(key, u"-"_s), QJsonArray::fromStringList(removed));
        }
    }

    void change(const QString &pointer, const QJsonValue &before, const QJsonValue &after)
    {
        m_patch.set.insert(pointer, isAbsent(after) ? QJsonValue() : after);
        m_patch.was.insert(pointer, isAbsent(before) ? QJsonValue() : before);
    }

    /// Adds what the user saw of a group's member to `was`.
    void completeGroup(const Field &field)
    {
        const QString key = latin(field.key);
        const QJsonValue before = m_before.value(key);
        if (field.kind == Kind::Localized && before.isObject() && !m_patch.set.contains(pointerTo(key))) {
            const QJsonObject texts = before.toObject();
            for (auto text = texts.begin(); text != texts.end(); ++text) {
                m_patch.was.insert(pointerTo(key, text.key()), text.value());
            }
        } else {
            m_patch.was.insert(pointerTo(key), isAbsent(before) ? QJsonValue() : before);
        }
    }

    const Collection &m_collection;
    const QJsonObject &m_before;
    const QJsonObject &m_after;
    Patch m_patch;
    QStringList m_groups;
};

} // namespace

Expected<PatchOutcome> applyPatch(const Collection &collection, const QJsonObject &current, const QJsonObject &set,
                                  const QJsonObject &was)
{
    const Expected<std::vector<Target>> targets = targetsOf(collection, set);
    if (!targets) {
        return tl::unexpected<Error>(targets.error());
    }
    PatchOutcome outcome {current};
    QStringList groups;
    for (const Target &target : *targets) {
        const QJsonValue value = set.value(target.pointer);
        if (isThere(current, target, value)) {
            continue;
        }
        outcome.touched.append(target.key);
        if (!isAsSeen(current, target, was)) {
            outcome.conflicts.append(target.pointer);
        }
        if (target.field != nullptr && !target.field->group.empty()) {
            groups.append(latin(target.field->group));
        }
        put(outcome.document, target, value);
    }
    groups.removeDuplicates();
    const GroupCheck check(collection, current, set, was);
    for (const QString &group : groups) {
        outcome.conflicts += check.conflicts(group.toStdString());
    }
    outcome.touched.removeDuplicates();
    outcome.conflicts.removeDuplicates();
    if (!outcome.conflicts.isEmpty()) {
        outcome.document = current;
    }
    return outcome;
}

std::optional<Patch> difference(const Collection &collection, const QJsonObject &before, const QJsonObject &after)
{
    return Comparison(collection, before, after).patch();
}

QJsonValue valueAt(const QJsonObject &document, const QString &pointer)
{
    const std::optional<QStringList> parts = pointerParts(pointer);
    if (!parts || parts->size() > 2) {
        return {};
    }
    QJsonValue value = document.value(parts->front());
    if (parts->size() == 2) {
        value = value.toObject().value(parts->back());
    }
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace Chancery::Domain
