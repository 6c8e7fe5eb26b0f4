// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <array>

/// Three small collections with a field of every kind, so that tests of the store do not move when a real description
/// does.
namespace Sample {

using namespace Chancery::Domain;

inline constexpr std::array Statuses {Choice {"draft", "Draft"}, Choice {"submitted", "Submitted"},
                                      Choice {"closed", "Closed"}};
inline constexpr std::array RoundFields {Field {.key = "number", .kind = Kind::Integer},
                                         Field {.key = "remark", .traits = Searchable}};
inline constexpr std::array NoteFields {
    Field {.key = "name", .traits = Title | InList | Searchable},
    Field {.key = "title", .kind = Kind::Localized, .traits = Title | InList | Searchable},
    Field {.key = "remarks", .kind = Kind::LongText, .traits = Searchable},
    Field {.key = "status", .kind = Kind::Choice, .traits = InList | Filterable, .choices = Statuses},
    Field {.key = "state", .kind = Kind::State},
    Field {.key = "venue", .kind = Kind::Reference, .refersTo = "venues"},
    Field {.key = "rank", .kind = Kind::Integer, .traits = InList},
    Field {.key = "open", .kind = Kind::Boolean, .traits = InList},
    Field {.key = "day", .kind = Kind::Date, .traits = InList},
    Field {.key = "at", .kind = Kind::Instant, .traits = InList},
    Field {.key = "tags", .kind = Kind::Set},
    Field {.key = "rounds", .kind = Kind::List, .members = listOf(RoundFields)},
};
inline constexpr std::array VenueFields {
    Field {.key = "name", .kind = Kind::Localized, .traits = Title | InList | Searchable},
    Field {.key = "capacity", .kind = Kind::Integer, .traits = InList},
};
inline constexpr std::array StateFields {
    Field {.key = "code", .traits = InList | Filterable | Searchable},
    Field {.key = "name", .kind = Kind::Localized, .traits = Title | InList | Searchable},
};

inline constexpr Collection States {
    .name = "states", .fields = listOf(StateFields), .priority = 0, .sortField = "name"};
inline constexpr Collection Venues {
    .name = "venues", .fields = listOf(VenueFields), .priority = 1, .sortField = "name"};
inline constexpr Collection Notes {
    .name = "notes", .fields = listOf(NoteFields), .initialStatus = "draft", .sortField = "-at"};
static_assert(isWellFormed(States) && isWellFormed(Venues) && isWellFormed(Notes));

inline constexpr std::array<const Collection *, 3> Catalogue {&States, &Venues, &Notes};

} // namespace Sample
