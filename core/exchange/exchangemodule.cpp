// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into the module that lateexchange.cpp loads.

#include "exchange/lateexchange.h"

using namespace Chancery;

extern "C" Q_DECL_EXPORT void chanceryWriteXlsx(const Exchange::Table &table, const QString &file,
                                                Expected<void> &outcome)
{
    outcome = Exchange::writeXlsx(table, file);
}

extern "C" Q_DECL_EXPORT void chanceryToCalendar(const std::vector<Exchange::CalendarEvent> &events,
                                                 Exchange::CalendarMethod method, QByteArray &calendar)
{
    calendar = Exchange::toCalendar(events, method);
}

extern "C" Q_DECL_EXPORT void chanceryFromCalendar(const QByteArray &text, const QByteArray &floating,
                                                   Expected<Exchange::ReadCalendar> &calendar)
{
    calendar = Exchange::fromCalendar(text, floating);
}
