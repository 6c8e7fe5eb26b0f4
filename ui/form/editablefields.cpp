// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editablefields.h"

#include <algorithm>

namespace Chancery::Ui {

using namespace Domain;

std::vector<const Field *> editableFields(const Collection &collection, const Caller &caller)
{
    std::vector<const Field *> fields;
    for (const Field &field : collection.fields) {
        const bool isOwn = field.key == collection.ownerField && !caller.mission.isEmpty();
        const bool mayWrite = field.writers.isEmpty() || caller.roles.intersects(field.writers);
        if (!field.has(ServerOwned) && mayWrite && !isOwn) {
            fields.push_back(&field);
        }
    }
    const auto rank = [](const Field *field) {
        const bool isSource = field->key == "certainty" || field->key == "sources" || field->key == "source_note";
        return isSource ? 2 : (field->has(Required) ? 0 : 1);
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&rank](const Field *a, const Field *b) { return rank(a) < rank(b); });
    return fields;
}

} // namespace Chancery::Ui
