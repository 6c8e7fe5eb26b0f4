// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/allocation.h"
#include "store/reader.h"

#include <QTimeZone>

#include <vector>

namespace Chancery::Ui {

/// One day of one venue as a profile knows it: a mission sees its own meetings alone, meetings management all. A value;
/// instants are UTC, the zone is the venue's.
struct BoardDay
{
    Domain::Record venue;
    QDate day;
    QTimeZone zone {QTimeZone::utc()};
    std::vector<Domain::Span> open {}; ///< Hours of the venue.
    std::vector<Domain::Record> booths {}; ///< In use, by code.
    std::vector<Domain::Record> meetings {}; ///< With a booth and a time on this day, by beginning.
    std::vector<Domain::Record> occupied {}; ///< Times of booths (OccupiedTimes) that are nobody's the caller sees.
    std::vector<Domain::Record> waiting {}; ///< Submitted or in review, for this venue or for none: oldest first.

    [[nodiscard]] const Domain::Record *meeting(const QString &id) const;
    [[nodiscard]] const Domain::Record *waitingRequest(const QString &id) const;
    /// Meetings in \p booth within \p span, without \p id itself.
    [[nodiscard]] std::vector<const Domain::Record *> inTheWay(const QString &booth, const Domain::Span &span,
                                                               const QString &id) const;
    /// Whether somebody whom the caller does not see has the booth within \p span.
    [[nodiscard]] bool isOccupied(const QString &booth, const Domain::Span &span) const;
    /// The booths as places; their blockings, what others have there and what lies before \p from (unless it is not
    /// valid) taken out of the hours.
    [[nodiscard]] std::vector<Domain::Allocation::Place> places(const QDateTime &from = {}) const;
};

/// NotFound when there is no such venue. Bounded by the day's meetings and the queue; for a worker thread.
[[nodiscard]] Expected<BoardDay> loadBoardDay(const Store::Reader &reader, const QString &venue, const QDate &day);

/// The request as a question to Allocation, with its windows of that day's venue.
[[nodiscard]] Domain::Allocation::Ask askOf(const Domain::Record &request);

} // namespace Chancery::Ui
