// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

namespace Chancery::Simulation {

/// The one collection of the simulated world: single fields, a field group, a set, and what only the endpoint writes.
[[nodiscard]] const Domain::Collection &notes();

inline constexpr int Scopes = 4; ///< Bits of `audience` and of a caller's mask.

} // namespace Chancery::Simulation
