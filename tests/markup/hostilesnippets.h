// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace Chancery::Test {

/// Ways to get a page to run code or to fetch something, as the public lists of such vectors know them. "HOST" stands
/// for an address that must never be asked for anything; "PWNED" for what a script would leave behind.
[[nodiscard]] std::span<const char *const> hostileSnippets();

} // namespace Chancery::Test
