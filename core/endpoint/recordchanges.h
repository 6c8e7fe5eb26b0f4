// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"

namespace Chancery::Endpoint {

/// What differs between two documents of a record, by field: {"field", "before", "after"}, null where there was
/// nothing; {"field", "omitted": true} for a text too long to be kept once more.
[[nodiscard]] QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after);

/// The line of the history for a record that becomes \p after, which \p seenAfter see. \p before: what is stored now,
/// null: nothing. Who, what and when are left to the caller.
[[nodiscard]] HistoryLine historyLine(const StoredRecord *before, const StoredRecord &after,
                                      const QStringList &seenAfter);

} // namespace Chancery::Endpoint
