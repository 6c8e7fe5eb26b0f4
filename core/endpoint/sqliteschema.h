// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "store/sqlite.h"

#include <span>

/// The tables of an endpoint's database.
namespace Chancery::Endpoint {

/// Creates what is missing: tables, the incarnation, the key of the cursors, and an index for each indexed field of
/// \p catalogue; indexes of fields that are no longer described go. StorageNewer for a file of a newer Chancery.
[[nodiscard]] Expected<void> prepareSchema(Store::Connection &connection,
                                           std::span<const Domain::Collection *const> catalogue);

/// The value of a top-level member in SQL, written the same way everywhere so that the indexes are used.
[[nodiscard]] QString memberExpression(std::string_view key);

/// Scopes as they stand in a column.
[[nodiscard]] QString joinedScopes(const QStringList &scopes);
[[nodiscard]] QStringList splitScopes(const QString &text);

} // namespace Chancery::Endpoint
