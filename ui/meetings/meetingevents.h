// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendar.h"
#include "store/reader.h"
#include "ui/common/display.h"

namespace Chancery::Ui {

/// A meeting or an engagement as an entry of a calendar file, in the zone of its venue or its own. The UID is the id of
/// the record, the sequence its revision: a reader that has it takes a later file as its change. A meeting without a
/// time has no valid start.
[[nodiscard]] Exchange::CalendarEvent eventOf(const Store::Row &row, const Domain::Collection &collection,
                                              const Display &display);

/// All meetings with a time that the profile sees and that \p mission has a side in (empty: all), and its engagements.
/// Those that were cancelled are among them and say so. Bounded by a few thousand; on the GUI thread only when asked.
[[nodiscard]] std::vector<Exchange::CalendarEvent> allEvents(const Display &display, const QString &mission);

} // namespace Chancery::Ui
