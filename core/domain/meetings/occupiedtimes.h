// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/booths.h"
#include "domain/meetings/openinghours.h"

/// What everybody may know of others' meetings: that a booth is occupied then, and nothing of who meets whom.
///
/// Follows from the meeting requests; nobody writes it. A mission plans with it, also offline, and is offered other
/// times when its own have gone.
namespace Chancery::Domain::OccupiedTimes {

inline constexpr std::array Fields {
    Field {.key = "booth",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Booth"),
           .traits = ServerOwned | Title | InList,
           .refersTo = "booths"},
    Field {.key = "venue",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Venue"),
           .traits = ServerOwned | InList,
           .refersTo = "venues"},
    Field {.key = "starts_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Begins at"),
           .traits = ServerOwned | InList | Filterable,
           .zoneFrom = "venue/zone"},
    Field {.key = "ends_at",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Ends at"),
           .traits = ServerOwned | InList,
           .zoneFrom = "venue/zone"},
    Field {.key = "held_until",
           .kind = Kind::Instant,
           .label = QT_TRANSLATE_NOOP("Field", "Held until"),
           .traits = ServerOwned,
           .zoneFrom = "venue/zone"},
    Field {.key = "occupied",
           .kind = Kind::Boolean,
           .label = QT_TRANSLATE_NOOP("Field", "Occupied"),
           .traits = ServerOwned},
};

/// Everybody while the booth is occupied, nobody after it was given back.
[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "occupied_times",
    .title = QT_TRANSLATE_NOOP("Collection", "Occupied booths"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Occupied booth"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .scopesOf = scopesOf,
    .sortField = "starts_at",
};
static_assert(isWellFormed(Description));

inline constexpr auto Booth = keyOf<QString>(Description, "booth");
inline constexpr auto Venue = keyOf<QString>(Description, "venue");
inline constexpr auto StartsAt = keyOf<QDateTime>(Description, "starts_at");
inline constexpr auto EndsAt = keyOf<QDateTime>(Description, "ends_at");
inline constexpr auto HeldUntil = keyOf<QDateTime>(Description, "held_until");
inline constexpr auto Occupied = keyOf<bool>(Description, "occupied");

/// Id of the record for the meeting request \p request: the same every time, on every side. Empty for an empty one.
[[nodiscard]] QString idFor(const QString &request);
/// What is to be told of \p request. None when it has never had a booth.
[[nodiscard]] std::optional<Record> of(const Record &request, const RuleContext &context);
/// Whether \p minutes in one go are free in \p booth within one of \p windows. Records of the ids \p own do not count.
[[nodiscard]] bool hasRoom(const Record &booth, const std::vector<Span> &windows, qint64 minutes,
                           const QStringList &own, const RuleContext &context);

} // namespace Chancery::Domain::OccupiedTimes
