// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/operation.h"

#include <optional>
#include <span>

/// Merging is compare-and-set on fields (protocol §5): no history, no clock, never an unseen value overwritten.
namespace Chancery::Domain {

struct PatchOutcome
{
    QJsonObject document; ///< The result; equal to the input when there are conflicts.
    QStringList conflicts {}; ///< Pointers whose present value is neither what the user saw nor what they want.
    QStringList touched {}; ///< Top-level keys that the patch changes.
};

/// Applies set/was to \p current. A pointer equal to `set` is nothing to do; equal to `was` is set; else a conflict.
/// If one pointer of a field group is touched, every member of that group must be as the user saw it: `was` carries
/// the whole group. Malformed pointers (unknown depth, not "/key", "/localized/lang", "/set/+", "/set/-") are
/// Invalid.
[[nodiscard]] Expected<PatchOutcome> applyPatch(const Collection &collection, const QJsonObject &current,
                                                const QJsonObject &set, const QJsonObject &was);

/// The patch that turns \p before into \p after, with the field groups completed in `was`; nullopt when equal.
/// Localized texts are compared by language, sets by addition and removal.
struct Patch
{
    QJsonObject set;
    QJsonObject was;
};
[[nodiscard]] std::optional<Patch> difference(const Collection &collection, const QJsonObject &before,
                                              const QJsonObject &after);

/// What the screen shows for a record with open operations: theirs with the user's edits on top ("mine").
struct Folded
{
    std::optional<QJsonObject> document; ///< nullopt: deleted, or never existed.
    QStringList predictedConflicts {}; ///< Pointers where theirs has moved on; badge at once, decided by the endpoint.
};
/// \p operations are the record's open ones in order n. Actions show their target status at once; their effects are
/// the endpoint's. The user's value always shows, also where a conflict is predicted.
[[nodiscard]] Folded fold(const Collection &collection, const std::optional<QJsonObject> &theirs,
                          std::span<const Operation> operations);

/// Merges \p next into \p tail where both are queued patches (or tail a create) of the same record without group
/// or after; the first `was` of each pointer stays. False: they must stay two operations.
[[nodiscard]] bool coalesce(const Collection &collection, Operation &tail, const Operation &next);

/// JSON values at a pointer of depth one or two; Undefined when absent is read as null.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &document, const QString &pointer);

} // namespace Chancery::Domain
