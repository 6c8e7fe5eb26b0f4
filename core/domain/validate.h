// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"

namespace Chancery::Domain {

/// One broken rule with its severity.
struct Finding
{
    Severity severity = Severity::Error;
    FieldIssue issue;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The per-field rules of the description (type, required, length, range, choice, format), without context. Codes:
/// required, wrong_type, too_long, too_many, out_of_range, not_a_choice, bad_format, bad_date, bad_zone,
/// control_character, unknown_member (for members of embedded objects only: top-level ones are kept).
[[nodiscard]] std::vector<Finding> validateFields(const FieldList &fields, const QJsonObject &document,
                                                  const QString &pointerPrefix = {});

/// validateFields() and then the hand-written rules of the collection.
[[nodiscard]] std::vector<Finding> validate(const Record &record, const RuleContext &context);

/// Whether \p caller may create, patch or delete \p record, and write each of \p touched (top-level keys).
/// Empty when allowed, else the code: "not_your_role", "not_your_mission", "status_closed", "server_owned:KEY".
[[nodiscard]] QString refusalToCreate(const Record &record, const Caller &caller);
[[nodiscard]] QString refusalToPatch(const Record &current, const QStringList &touched, const Caller &caller);
[[nodiscard]] QString refusalToDelete(const Record &current, const Caller &caller);

/// Whether \p action may be taken now, and the result. Invalid{issues}, Forbidden or Capacity otherwise.
[[nodiscard]] Expected<Record> performAction(const Record &current, const Action &action, const QJsonObject &args,
                                             const RuleContext &context);
/// The actions of the record that \p caller's role, side and the record's status allow; for buttons.
[[nodiscard]] std::vector<const Action *> availableActions(const Record &record, const Caller &caller);

/// Scopes of the record as its description says: {"*"} for Public, scopesOf() for Scoped.
[[nodiscard]] QStringList scopesOf(const Record &record);

} // namespace Chancery::Domain
