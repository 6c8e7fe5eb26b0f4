// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/diary.h"
#include "store/reader.h"

namespace Chancery::Ui {

/// Where a meeting could be instead.
struct SlotQuestion
{
    Domain::Record request;
    Domain::Record venue;
    QDate day; ///< By the clock of the venue.
    std::vector<Domain::Diary::Entry> diary {}; ///< Of its people; others' meetings are known as occupied booths.
    Domain::Diary::Habits habits {};
};

/// Free times in booths that are large enough, by what this machine knows of the venue, ranked by the clashes with the
/// diary; at most \p limit. The request's own place, and that of the request it changes, count as free. Nothing before
/// now. For a worker thread, or bounded by a day of one venue.
[[nodiscard]] std::vector<Domain::Diary::Alternative> freeSlots(const Store::Reader &reader,
                                                                const SlotQuestion &question, int limit);

/// The same over the days of the request's own wishes and the following ones, until \p limit are found.
[[nodiscard]] std::vector<Domain::Diary::Alternative> freeSlotsNear(const Store::Reader &reader,
                                                                    const Domain::Record &request, int limit);

} // namespace Chancery::Ui
