// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Chancery::Exchange {

/// One entry of a calendar file.
struct CalendarEvent
{
    enum class Status { Tentative, Confirmed, Cancelled };
    QString uid; ///< Stable for the life of the record: its id. From a file: as it stands there.
    qint64 sequence = 0; ///< Grows with each change: the record's revision.
    QString summary;
    QString description {};
    QString location {};
    QDateTime start {}; ///< An instant. See `allDay` and `zone`.
    QDateTime end {};
    bool allDay = false; ///< Only the dates of start and end (exclusive) count.
    Status status = Status::Confirmed;
    QDateTime changedAt {}; ///< DTSTAMP.
    /// IANA zone in which the times are written, with its VTIMEZONE; empty or unknown: UTC. From a file: the zone of
    /// the event, empty when it floats or is in UTC.
    QByteArray zone {};
};

/// What the file asks its reader to do with the events: take them in, or take them out.
enum class CalendarMethod { Publish, Cancel };

/// RFC 5545 calendar. Events without a valid start are left out. With Cancel every event is written as cancelled.
[[nodiscard]] QByteArray toCalendar(const std::vector<CalendarEvent> &events,
                                    CalendarMethod method = CalendarMethod::Publish);

/// A calendar file of somebody else.
struct ReadCalendar
{
    std::vector<CalendarEvent> events; ///< By begin; each occurrence of a repeated event for itself.
    int skipped = 0; ///< Entries without a begin, or beyond what is taken (a year ahead, a thousand in all).
};

/// Reads an RFC 5545 calendar. Times without a zone are taken in \p floating (IANA). Malformed when it is none, or when
/// a line of it cannot be understood; nothing is taken from such a file.
[[nodiscard]] Expected<ReadCalendar> fromCalendar(const QByteArray &text, const QByteArray &floating);

} // namespace Chancery::Exchange
