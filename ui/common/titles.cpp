// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titles.h"

#include <array>
#include <utility>

namespace Chancery::Ui {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> Qualifiers {{
    {"ballot_rounds", "contest"},
    {"candidatures", "body"},
    {"mandates", "body"},
    {"bookings", "session"},
}};

} // namespace

const Domain::Field *qualifierOf(const Domain::Collection &collection)
{
    for (const auto &[name, field] : Qualifiers) {
        if (name == collection.name) {
            return collection.field(field);
        }
    }
    return nullptr;
}

} // namespace Chancery::Ui
