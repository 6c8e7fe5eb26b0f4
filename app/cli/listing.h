// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendar.h"
#include "exchange/table.h"
#include "store/reader.h"

namespace Chancery::Cli {

/// The whole collection as a table: the id, then every field, references and States by name in \p language.
[[nodiscard]] Expected<Exchange::Table> tableOf(const Store::Reader &reader, const Domain::Collection &collection,
                                                const QString &language);

/// The collection as calendar entries: elections by day, meetings with an allotted time, sessions.
/// Malformed for a collection that has no times.
[[nodiscard]] Expected<std::vector<Exchange::CalendarEvent>>
eventsOf(const Store::Reader &reader, const Domain::Collection &collection, const QString &language);

/// Every row of the collection as a JSON array.
[[nodiscard]] Expected<QByteArray> documentsOf(const Store::Reader &reader, const Domain::Collection &collection);

} // namespace Chancery::Cli
