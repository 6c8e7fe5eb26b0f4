// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/programme.h"
#include "store/reader.h"

#include <QTimeZone>

namespace Chancery::Ui {

/// One line of a programme: a meeting or an engagement, with what it clashes with.
struct ProgrammeItem
{
    Domain::Record record; ///< Of MeetingRequests or of Engagements.
    Domain::Diary::Entry entry;
    std::vector<Domain::Diary::Finding> findings {};
    std::optional<Domain::Record> brief {}; ///< The own mission's note, where there is one.

    [[nodiscard]] bool isMeeting() const { return entry.kind == Domain::Diary::Entry::Kind::Meeting; }
};

/// A day of one dignitary, or of the whole delegation. A value; instants are UTC, the zone is of the meetings.
struct ProgrammeDay
{
    QString mission; ///< Whose; empty: meetings management looks on.
    QString person; ///< Id of a dignitary; empty: the whole delegation.
    QDate day;
    QTimeZone zone {QTimeZone::utc()};
    Domain::Diary::Habits habits {};
    std::vector<Domain::Record> people {}; ///< Who can be chosen, by rank.
    std::vector<ProgrammeItem> items {}; ///< By beginning.

    [[nodiscard]] const ProgrammeItem *item(const QString &id) const;
    [[nodiscard]] std::vector<Domain::Diary::Entry> diary() const;
};

struct ProgrammeQuestion
{
    QString mission;
    QString person;
    QDate day;
    Domain::Diary::Habits habits {}; ///< Without the zone.
};

/// Bounded by the day. For a worker thread.
[[nodiscard]] Expected<ProgrammeDay> loadProgrammeDay(const Store::Reader &reader, const ProgrammeQuestion &question);

/// Other times of the day for \p item, free booths of its venue as far as this machine knows, best first.
[[nodiscard]] std::vector<Domain::Diary::Alternative> otherTimes(const Store::Reader &reader, const ProgrammeDay &day,
                                                                 const ProgrammeItem &item, int limit);

} // namespace Chancery::Ui
