// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendar.h"
#include "exchange/table.h"

/// What the module of workbooks and calendars exports. The window links chancery_lateexchange, which has the functions
/// of table.h and calendar.h and loads the module with the first file that is written: libxlsxwriter alone brings
/// libcrypto, which takes longer to relocate than Chancery itself. Programs without a window link chancery_exchange.
namespace Chancery::Exchange::Late {

inline constexpr auto Module = "chancery-exchange";
using WriteXlsx = void(const Table &table, const QString &file, Expected<void> &outcome);
inline constexpr auto WriteXlsxName = "chanceryWriteXlsx";
using ToCalendar = void(const std::vector<CalendarEvent> &events, CalendarMethod method, QByteArray &calendar);
inline constexpr auto ToCalendarName = "chanceryToCalendar";
using FromCalendar = void(const QByteArray &text, const QByteArray &floating, Expected<ReadCalendar> &calendar);
inline constexpr auto FromCalendarName = "chanceryFromCalendar";

} // namespace Chancery::Exchange::Late
