// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/schema.h"

#include <vector>

namespace Chancery::Ui {

/// The fields of \p collection that \p caller may write: required ones first, the sources last, everything else in the
/// order of the description. The caller's own mission is filled in by itself.
[[nodiscard]] std::vector<const Domain::Field *> editableFields(const Domain::Collection &collection,
                                                                const Domain::Caller &caller);

} // namespace Chancery::Ui
