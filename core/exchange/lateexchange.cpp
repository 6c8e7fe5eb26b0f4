// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lateexchange.h"

#include "base/latemodule.h"

namespace Chancery::Exchange {

namespace {

Error missing()
{
    return {ErrorCode::Internal, QStringLiteral("a module of this installation is missing")};
}

} // namespace

Expected<void> writeXlsx(const Table &table, const QString &file)
{
    Expected<void> outcome = tl::unexpected<Error>(missing());
    if (auto *write = lateFunction<Late::WriteXlsx>(Late::Module, Late::WriteXlsxName); write != nullptr) {
        write(table, file, outcome);
    }
    return outcome;
}

QByteArray toCalendar(const std::vector<CalendarEvent> &events, CalendarMethod method)
{
    QByteArray calendar;
    if (auto *convert = lateFunction<Late::ToCalendar>(Late::Module, Late::ToCalendarName); convert != nullptr) {
        convert(events, method, calendar);
    }
    return calendar;
}

Expected<ReadCalendar> fromCalendar(const QByteArray &text, const QByteArray &floating)
{
    Expected<ReadCalendar> calendar = tl::unexpected<Error>(missing());
    if (auto *read = lateFunction<Late::FromCalendar>(Late::Module, Late::FromCalendarName); read != nullptr) {
        read(text, floating, calendar);
    }
    return calendar;
}

} // namespace Chancery::Exchange
