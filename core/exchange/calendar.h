// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Chancery::Exchange {

/// One entry of a calendar file.
struct CalendarEvent
{
    enum class Status { Tentative, Confirmed, Cancelled };
    QString uid; ///< Stable for the life of the record: its id.
    qint64 sequence = 0; ///< Grows with each change: the record's revision.
    QString summary;
    QString description {};
    QString location {};
    QDateTime start {}; ///< An instant; written in UTC, so that no reader needs a zone table. See `allDay`.
    QDateTime end {};
    bool allDay = false; ///< Only the dates of start and end (exclusive) count.
    Status status = Status::Confirmed;
    QDateTime changedAt {}; ///< DTSTAMP.
};

/// RFC 5545 calendar with METHOD:PUBLISH. Events without a valid start are left out.
[[nodiscard]] QByteArray toCalendar(const std::vector<CalendarEvent> &events);

} // namespace Chancery::Exchange
