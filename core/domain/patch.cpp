// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patch.h"

#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/localizedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

tl::unexpected<Error> malformed(const QString &pointer)
{
    return tl::unexpected<Error>(Error {ErrorCode::Invalid, u"pointer"_s, {FieldIssue {pointer, u"bad_pointer"_s}}});
}

bool isEnvelope(const QString &key)
{
    return key == "id"_L1 || key == "rev"_L1 || key == "updated_at"_L1 || key == "updated_by"_L1;
}

QStringList textsAt(const QJsonObject &document, const QString &key)
{
    return textsOf(document.value(key)).value_or(QStringList());
}

bool isChangeOfSet(const Target &target)
{
    return target.shape == Target::Shape::Additions || target.shape == Target::Shape::Removals;
}

bool overlaps(const QJsonObject &set, const Target &target)
{
    if (target.shape == Target::Shape::Whole) {
        return false;
    }
    if (set.contains(pointerTo(target.key))) {
        return true;
    }
    if (target.shape != Target::Shape::Additions) {
        return false;
    }
    const QStringList removals = textsOf(set.value(pointerTo(target.key, u"-"_s))).value_or(QStringList());
    const QStringList additions = textsOf(set.value(target.pointer)).value_or(QStringList());
    return std::any_of(additions.begin(), additions.end(),
                       [&removals](const QString &text) { return removals.contains(text); });
}

void putLanguage(QJsonObject &document, const Target &target, const QJsonValue &value)
{
    QJsonObject texts = document.value(target.key).toObject();
    if (isAbsent(value)) {
        texts.remove(target.language);
    } else {
        texts.insert(target.language, value);
    }
    if (texts.isEmpty()) {
        document.remove(target.key);
    } else {
        document.insert(target.key, texts);
    }
}

void putTexts(QJsonObject &document, const QString &key, const QStringList &texts)
{
    if (texts.isEmpty()) {
        document.remove(key);
    } else {
        document.insert(key, QJsonArray::fromStringList(texts));
    }
}

} // namespace

QStringList localizedMembers()
{
    QStringList members;
    for (const char *language : Languages) {
        members.append(QLatin1String(language));
    }
    members.append(u"original"_s);
    return members;
}

Expected<Target> targetOf(const Collection &collection, const QString &pointer)
{
    const std::optional<QStringList> parts = pointerParts(pointer);
    if (!parts || parts->size() > 2 || parts->front().isEmpty() || isEnvelope(parts->front())) {
        return malformed(pointer);
    }
    Target target {pointer, parts->front()};
    target.field = collection.field(target.key.toStdString());
    if (parts->size() == 1) {
        return target;
    }
    const QString &member = parts->back();
    const Kind kind = target.field == nullptr ? Kind::Text : target.field->kind;
    if (kind == Kind::Localized && localizedMembers().contains(member)) {
        target.language = member;
        target.shape = Target::Shape::Language;
    } else if (kind == Kind::Set && (member == "+"_L1 || member == "-"_L1)) {
        target.shape = member == "+"_L1 ? Target::Shape::Additions : Target::Shape::Removals;
    } else {
        return malformed(pointer);
    }
    return target;
}

Expected<std::vector<Target>> targetsOf(const Collection &collection, const QJsonObject &set)
{
    std::vector<Target> targets;
    for (auto member = set.begin(); member != set.end(); ++member) {
        Expected<Target> target = targetOf(collection, member.key());
        if (!target) {
            return tl::unexpected<Error>(target.error());
        }
        if (overlaps(set, *target) || (isChangeOfSet(*target) && !textsOf(member.value()))) {
            return malformed(member.key());
        }
        targets.push_back(std::move(*target));
    }
    return targets;
}

void put(QJsonObject &document, const Target &target, const QJsonValue &value)
{
    switch (target.shape) {
    case Target::Shape::Whole:
        if (isAbsent(value)) {
            document.remove(target.key);
        } else {
            document.insert(target.key, value);
        }
        return;
    case Target::Shape::Language:
        putLanguage(document, target, value);
        return;
    case Target::Shape::Additions: {
        QStringList texts = textsAt(document, target.key) + textsOf(value).value_or(QStringList());
        texts.removeDuplicates();
        putTexts(document, target.key, texts);
        return;
    }
    case Target::Shape::Removals: {
        QStringList texts = textsAt(document, target.key);
        const QStringList removals = textsOf(value).value_or(QStringList());
        texts.removeIf([&removals](const QString &text) { return removals.contains(text); });
        putTexts(document, target.key, texts);
        return;
    }
    }
}

bool isThere(const QJsonObject &document, const Target &target, const QJsonValue &value)
{
    const QJsonValue present = document.value(target.key);
    const auto contains = [texts = textsAt(document, target.key)](const QString &text) {
        return texts.contains(text);
    };
    const QStringList changes = isChangeOfSet(target) ? textsOf(value).value_or(QStringList()) : QStringList();
    switch (target.shape) {
    case Target::Shape::Whole:
        return sameFieldValue(target.field, present, value);
    case Target::Shape::Language:
        return sameValue(present.toObject().value(target.language), value);
    case Target::Shape::Additions:
        return std::all_of(changes.begin(), changes.end(), contains);
    case Target::Shape::Removals:
        return std::none_of(changes.begin(), changes.end(), contains);
    }
    return false;
}

bool sameFieldValue(const Field *field, const QJsonValue &left, const QJsonValue &right)
{
    if (field != nullptr && field->kind == Kind::Set) {
        std::optional<QStringList> a = textsOf(left);
        std::optional<QStringList> b = textsOf(right);
        if (a && b) {
            a->sort();
            b->sort();
            return *a == *b;
        }
    }
    const auto isEmptyObject = [](const QJsonValue &value) {
        return value.isObject() && value.toObject().isEmpty();
    };
    if (field != nullptr && field->kind == Kind::Localized && (isEmptyObject(left) || isEmptyObject(right))) {
        return (isAbsent(left) || isEmptyObject(left)) && (isAbsent(right) || isEmptyObject(right));
    }
    return sameValue(left, right);
}

} // namespace Chancery::Domain
