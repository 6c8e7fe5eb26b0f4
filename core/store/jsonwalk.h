// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/documents.h"

#include <simdjson.h>

/// Inside of the store only: simdjson looks at what is asked for alone, so a document is walked whole before its text
/// is stored.
namespace Chancery::Store::Walk {

namespace json = simdjson::ondemand;

inline constexpr int DeepestNesting = 64;

struct Malformed
{
    simdjson::error_code code = simdjson::SUCCESS;
    [[nodiscard]] explicit operator bool() const { return code != simdjson::SUCCESS; }
};

/// Checks a value and all in it.
[[nodiscard]] Malformed check(json::value value, int depth = 0);

/// Whether nothing follows what was read of \p document.
[[nodiscard]] bool hasEnded(json::document &document);

/// Reads \p object, checking all of it.
[[nodiscard]] Malformed readRow(json::object object, const std::vector<Column> &columns, RowValues &values);

} // namespace Chancery::Store::Walk
