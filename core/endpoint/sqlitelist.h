// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"
#include "store/sqlite.h"

namespace Chancery::Endpoint {

/// The records of a plain REST list. Conditions on lists of embedded objects are Malformed.
[[nodiscard]] Expected<std::vector<StoredRecord>> readList(Store::Connection &connection, const QStringList &scopes,
                                                           const Domain::Query &query, const QString &afterId);

} // namespace Chancery::Endpoint
