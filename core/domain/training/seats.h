// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/openinghours.h"
#include "domain/training/bookings.h"

#include <array>

/// What the rules of bookings and the waiting list share. For their .cpp files alone.
namespace Chancery::Domain::Bookings {

inline constexpr std::array Seated {QLatin1String("booked"), QLatin1String("offered")};
inline constexpr std::array Waiting {QLatin1String("waitlisted")};
inline constexpr std::array Asking {QLatin1String("requested"), QLatin1String("booked"), QLatin1String("waitlisted"),
                                    QLatin1String("offered")};

template <std::size_t Size>
bool hasStatus(const Record &record, const std::array<QLatin1String, Size> &statuses)
{
    const QString status = record.get(Status);
    return std::any_of(statuses.begin(), statuses.end(), [&](QLatin1String value) { return status == value; });
}

/// Whether both are different members of one group.
[[nodiscard]] bool isSameGroup(const Record &a, const Record &b);

/// Whether the session takes place as far as is known.
[[nodiscard]] bool isScheduled(const Record &session);

[[nodiscard]] Span timeOf(const Record &session);

/// A number: the session's own, else the course's, else none (no limit).
[[nodiscard]] std::optional<qint64> limitOf(const Record &session, const RuleContext &context, Key<qint64> own,
                                            Key<qint64> general);

/// Whether \p reason lets those behind in the waiting list go first: it lies in the booking and not in the places.
[[nodiscard]] bool isPassedOver(const QString &reason);

} // namespace Chancery::Domain::Bookings
