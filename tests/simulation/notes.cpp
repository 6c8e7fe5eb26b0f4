// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes.h"

#include <array>

namespace Chancery::Simulation {

using namespace Domain;

namespace {

constexpr std::array Fields {
    Field {.key = "title", .kind = Kind::Text, .label = "Title"},
    Field {.key = "remarks", .kind = Kind::LongText, .label = "Remarks"},
    Field {.key = "day", .kind = Kind::Text, .label = "Day", .group = "when"},
    Field {.key = "zone", .kind = Kind::Text, .label = "Zone", .group = "when"},
    Field {.key = "tags", .kind = Kind::Set, .label = "Tags"},
    Field {.key = "bumps", .kind = Kind::Integer, .label = "Bumps", .traits = ServerOwned},
    Field {.key = "audience", .kind = Kind::Integer, .label = "Audience"},
};
constexpr std::array Actions {
    Action {.name = "bump", .label = "Bump", .roles = Role::Officer},
};
constexpr Collection Notes {
    .name = "notes",
    .title = "Notes",
    .singular = "Note",
    .fields = listOf(Fields),
    .actions = Actions,
};
static_assert(isWellFormed(Notes));

} // namespace

const Collection &notes()
{
    return Notes;
}

} // namespace Chancery::Simulation
