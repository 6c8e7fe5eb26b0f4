// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/openinghours.h"

#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <span>
#include <vector>

/// What stands in a principal's diary, and what a wanted meeting would clash with. A clash is a warning with
/// alternatives, never a wall: diplomats decide. What must not happen at all (two meetings in one booth) the endpoint
/// refuses by the rules of meeting requests.
namespace Chancery::Domain::Diary {

/// A meeting, or an engagement that is no meeting: a speech, a reception, a flight.
struct Entry
{
    enum class Kind { Meeting, Engagement };

    QString id;
    Span span {}; ///< UTC.
    Kind kind = Kind::Meeting;
    bool isHard = true; ///< An engagement that cannot be moved: a speaking slot. Meetings are always hard.
    QStringList people {}; ///< Who has to be there: ids of dignitaries, codes of interpreters.
    QString counterpart {}; ///< State code of the other side; empty: none, or not known.
    QString booth {}; ///< Id; empty: somewhere else.
    QString venue {}; ///< Id; two entries in different venues have a walk between them. Empty: not known.
};

/// The habits of a delegation; each is its own setting, none is a rule of the Organization.
struct Habits
{
    std::chrono::minutes walk {10}; ///< Between two venues, and to a place that is not known.
    std::chrono::minutes shortestBreak {5};
    int mostMeetings = 12; ///< A person has in a day. 0: no limit.
    QTimeZone zone {QTimeZone::utc()}; ///< Whose midnight ends a day.
};

enum class Clash {
    Person, ///< Somebody would be in two places.
    Engagement, ///< The same, with something that could be moved.
    Walk, ///< No time to get from one place to the other.
    Break, ///< Less than the shortest break.
    Booth, ///< The booth is taken.
    Counterpart, ///< The other side is known to be elsewhere.
    DayFull, ///< More meetings in a day than the person is to have.
};

struct Finding
{
    Clash clash;
    QString with; ///< Id of the other entry; empty for DayFull.
    QString person {}; ///< Whom it concerns; empty when it is the booth or the other side.
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How bad a clash is, for ranking alone: any one of a kind outweighs what is less bad.
[[nodiscard]] int weightOf(Clash clash);
[[nodiscard]] int weightOf(std::span<const Finding> findings);

/// What \p wanted clashes with, worst first; an entry with its own id is the meeting itself and does not count.
[[nodiscard]] std::vector<Finding> clashes(const Entry &wanted, std::span<const Entry> diary, const Habits &habits);

struct Alternative
{
    Span span;
    QString booth;
    int window = 0; ///< Which of the wished windows it lies in, counted from 0.
    std::vector<Finding> findings {};
};

/// A place where a meeting could be, with the times when it is open.
struct Place
{
    QString booth;
    QString venue;
    std::vector<Span> open;
};

/// Other times and places for \p wanted: of its length, within \p windows, beginning on a step of \p step from the
/// window's begin; fewest and lightest clashes first, then the better window, then the earlier time, then the order
/// of \p places. At most \p limit, one booth a time.
[[nodiscard]] std::vector<Alternative> alternatives(const Entry &wanted, std::span<const Span> windows,
                                                    std::span<const Place> places, std::span<const Entry> diary,
                                                    const Habits &habits, std::chrono::minutes step, int limit);

} // namespace Chancery::Domain::Diary
