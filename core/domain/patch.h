// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/merge.h"

#include <vector>

/// The parts of a patch, shared by merging, folding and coalescing. Internal to the domain.
namespace Chancery::Domain {

/// What one pointer of a patch names.
struct Target
{
    enum class Shape { Whole, Language, Additions, Removals };
    QString pointer;
    QString key; ///< Top-level member.
    QString language {}; ///< Shape::Language: one of the six, or "original".
    const Field *field = nullptr; ///< Null for a member this build does not know.
    Shape shape = Shape::Whole;
};

/// Reads \p pointer; Invalid when it is none of the four shapes, or names the envelope.
[[nodiscard]] Expected<Target> targetOf(const Collection &collection, const QString &pointer);

/// Reads all of \p set; Invalid also when two pointers overlap ("/title" and "/title/fr", one tag added and removed).
[[nodiscard]] Expected<std::vector<Target>> targetsOf(const Collection &collection, const QJsonObject &set);

/// Writes \p value at \p target, whatever was there; null removes.
void put(QJsonObject &document, const Target &target, const QJsonValue &value);

/// Whether \p value at \p target would change nothing.
[[nodiscard]] bool isThere(const QJsonObject &document, const Target &target, const QJsonValue &value);

/// Equality of two values of \p field (null: an unknown member): a Set without regard to order, no languages as null.
[[nodiscard]] bool sameFieldValue(const Field *field, const QJsonValue &left, const QJsonValue &right);

/// The seven members of a Localized value.
[[nodiscard]] QStringList localizedMembers();

} // namespace Chancery::Domain
