// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"
#include "store/sqlite.h"

#include <string_view>

/// What became of each record, kept beside it: the table `history` of SqliteStorage.
namespace Chancery::Endpoint {

/// The table, for a new file and for one of schema version 1.
extern const std::string_view HistoryTable;

[[nodiscard]] Expected<void> writeHistory(Store::Connection &connection, qint64 seq, const HistoryLine &line);
[[nodiscard]] Expected<std::vector<HistoryLine>> readHistory(Store::Connection &connection, const QStringList &scopes,
                                                             const QString &collection, const QString &id,
                                                             qint64 before, int limit);

} // namespace Chancery::Endpoint
