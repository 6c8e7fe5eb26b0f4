// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/problem.h"

namespace Chancery::Domain {

/// The sentence for people that goes with \p problem, in \p language (one of the six; any other: English).
[[nodiscard]] QString problemDetail(const Problem &problem, const QString &language);

} // namespace Chancery::Domain
