// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "endpoint/storage.h"

namespace Chancery::Endpoint {

/// Stores what the description of \p changed says has to follow from it, within the same transaction. Records that are
/// right already are left alone, so that nobody is told of a change that is none; one that is not there yet is made.
[[nodiscard]] Expected<void> carryOutConsequences(WriteTransaction &transaction, const Domain::Record &changed,
                                                  const Domain::Caller &caller, const QDateTime &now);

} // namespace Chancery::Endpoint
