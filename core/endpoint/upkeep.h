// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "endpoint/storage.h"

#include <QDateTime>

#include <span>

namespace Chancery::Endpoint {

/// Removes what is older than the retention that the service document promises: tombstones after 90 days, outcomes
/// of operations after 180. Failures are logged; the next call tries again.
void forgetOld(Storage &storage, const QDateTime &now);

/// Takes the action "expire" of every record that allows it by now, in one transaction: booths that were held and not
/// confirmed, requests whose preferred times have passed. Nobody has to be at a desk for it.
[[nodiscard]] Expected<Commit> expireOverdue(Storage &storage, std::span<const Domain::Collection *const> catalogue);

} // namespace Chancery::Endpoint
