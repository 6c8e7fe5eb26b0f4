// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

namespace Chancery::Domain {

/// Every collection that may travel, by priority and then in the order of the navigation. LocalOnly collections are
/// not in it: sync, endpoint, search and export cannot reach them.
[[nodiscard]] std::span<const Collection *const> catalogue() noexcept;

/// The travelling collection of that name, or null.
[[nodiscard]] const Collection *collectionNamed(std::string_view name) noexcept;

/// Position in the catalogue; the client's search index and first sync rely on it within one build only.
[[nodiscard]] int indexOf(const Collection &collection) noexcept;

} // namespace Chancery::Domain
