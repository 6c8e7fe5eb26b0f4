// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QDateTime>
#include <QTime>

#include <optional>
#include <vector>

/// Spans of time and the hours of a venue. All spans are half-open: [from, to).
namespace Chancery::Domain {

struct Span
{
    QDateTime from;
    QDateTime to;

    [[nodiscard]] bool isComplete() const { return from.isValid() && to.isValid(); }
    [[nodiscard]] bool isReversed() const { return isComplete() && to <= from; }
    [[nodiscard]] bool overlaps(const Span &other) const
    {
        return isComplete() && other.isComplete() && from < other.to && other.from < to;
    }
    [[nodiscard]] qint64 minutes() const { return from.secsTo(to) / 60; }
};

/// Minutes after midnight of "HH:MM"; "24:00" is the end of the day. None when the text has another form.
[[nodiscard]] std::optional<int> minuteOfDay(const QString &text);

/// Whether \p venue is open during the whole of \p span by its own clock (its zone, daylight saving included). Open
/// without any hours; closed on the days of `closures`. A span that crosses midnight is not within any day's hours.
[[nodiscard]] bool isOpenDuring(const Record &venue, const Span &span);

/// When \p venue is open on \p day, in UTC, earliest first; the whole day without any hours, never on a closed day.
/// Spans that touch or overlap are one.
[[nodiscard]] std::vector<Span> openSpans(const Record &venue, const QDate &day);

/// The calendar day of \p instant in the zone of \p venue.
[[nodiscard]] QDate dayAt(const Record &venue, const QDateTime &instant);

} // namespace Chancery::Domain
