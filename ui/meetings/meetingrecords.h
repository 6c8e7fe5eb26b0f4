// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query.h"
#include "domain/record.h"
#include "store/reader.h"

#include <QTimeZone>

#include <vector>

namespace Chancery::Ui {

/// The records of a list, whole. For a worker thread.
[[nodiscard]] Expected<std::vector<Domain::Record>> recordsOf(const Store::Reader &reader, const Domain::Query &query);

/// Whether a meeting request has its booth, or had it when it took place.
[[nodiscard]] bool hasItsBooth(const Domain::Record &request);

/// Meetings that begin on \p day by the clock of \p zone, by beginning: held, confirmed, past.
[[nodiscard]] Expected<std::vector<Domain::Record>> meetingsOfDay(const Store::Reader &reader, const QDate &day,
                                                                  const QTimeZone &zone);

/// The zone in which days are counted: of the first venue that takes bilateral meetings, else this machine's.
[[nodiscard]] QTimeZone zoneOfMeetings(const Store::Reader &reader);

} // namespace Chancery::Ui
