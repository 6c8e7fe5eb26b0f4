// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/diary.h"

#include <optional>

/// The day of a principal as it runs: what is on, what is next, and what a delay does to the rest. Pure.
namespace Chancery::Domain::Programme {

/// A meeting as an entry of a diary: its principals are who has to be there, its interpreters too.
[[nodiscard]] Diary::Entry entryOf(const Record &meeting);
/// An engagement (of Engagements) as an entry; one of the whole delegation has nobody by name.
[[nodiscard]] Diary::Entry engagementOf(const Record &engagement);

struct NowAndNext
{
    std::optional<std::size_t> now {}; ///< Which entry is on; of several the one that began last.
    std::optional<std::size_t> next {}; ///< The first that begins later.
};
[[nodiscard]] NowAndNext nowAndNext(std::span<const Diary::Entry> day, const QDateTime &now);

/// What becomes of one later entry.
struct Push
{
    QString id;
    Span to; ///< Where it goes; where it is when it cannot be moved.
    bool isStuck = false; ///< It cannot be moved (a speech): something has to give.
    friend bool operator==(const Push &a, const Push &b)
    {
        return a.id == b.id && a.to.from == b.to.from && a.to.to == b.to.to && a.isStuck == b.isStuck;
    }
};

/// \p late begins \p delay later; what comes after it with the same people, or of the whole delegation, follows just as
/// far as it must: with the shortest break, with the walk where the place changes, and never less apart than it was
/// planned when it was planned closer than that. Begins on full multiples of \p step. The late entry itself is first.
[[nodiscard]] std::vector<Push> pushLater(std::span<const Diary::Entry> day, const QString &late,
                                          std::chrono::minutes delay, const Diary::Habits &habits,
                                          std::chrono::minutes step);

} // namespace Chancery::Domain::Programme
