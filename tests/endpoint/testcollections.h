// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <span>

/// Two small collections for the tests of the endpoint, so that they do not move with the real descriptions:
/// `topics`, which every caller sees and the Assembly's secretariat writes, and `requests` of one mission to another.
namespace Chancery::Test {

extern const Domain::Collection Topics;
extern const Domain::Collection Requests;
[[nodiscard]] std::span<const Domain::Collection *const> testCatalogue();

} // namespace Chancery::Test
