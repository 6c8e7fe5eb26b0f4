// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/schema.h"

#include <QJsonObject>
#include <QStringList>

namespace Chancery::Domain {

enum class Verb { Create, Patch, Action, Delete };

/// One edit on its way to the endpoint, as protocol §5 writes it. Made once, immutable once it was sent.
struct Operation
{
    QString op; ///< UUIDv7, makes a repeat harmless.
    qint64 n = 0; ///< Order in the client's outbox, increasing.
    QString collection;
    QString id;
    Verb verb = Verb::Patch;
    qint64 base = 0; ///< Revision the user saw; 0: none (create, or a record not yet confirmed).
    /// Create: members of the new record. Patch: JSON pointer → new value; "/tags/+" and "/tags/-" → array.
    QJsonObject set {};
    QJsonObject was {}; ///< Patch: the same pointers → what the user saw. Not for "/+" and "/-".
    QString action {}; ///< Name of the action, for Verb::Action.
    QJsonObject args {};
    /// Action: the members as the user sees them until the endpoint has answered (null: gone), as far as this client
    /// could foresee. Stays on this machine: no part of toJson().
    QJsonObject preview {};
    QStringList after {}; ///< Operations that must have been applied first.
    QString group {}; ///< All operations of a group are applied, or none.

    friend bool operator==(const Operation &, const Operation &) = default;
};

[[nodiscard]] QJsonObject toJson(const Operation &operation);
[[nodiscard]] Expected<Operation> operationFromJson(const QJsonObject &object);

/// SHA-256 of the canonical JSON without `n`: tells a repeat from another body under the same id.
[[nodiscard]] QByteArray fingerprint(const Operation &operation);

} // namespace Chancery::Domain
