// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

namespace Chancery::Domain {

/// The collections that never leave the machine. They are not in the catalogue: sync, endpoint, search and export,
/// which take that one, cannot reach them.
[[nodiscard]] std::span<const Collection *const> privateCatalogue() noexcept;

/// The private collection of that name, or null.
[[nodiscard]] const Collection *privateCollectionNamed(std::string_view name) noexcept;

} // namespace Chancery::Domain
