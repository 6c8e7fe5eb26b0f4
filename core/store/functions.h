// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Chancery::Store {

class Connection;

/// SQL functions of the reading side: `shown(doc, key, language)`, the text of a field as a reader of that language
/// sees it, and `folded(text)`, for comparing without case and accents.
[[nodiscard]] Expected<void> registerFunctions(Connection &connection);

} // namespace Chancery::Store
