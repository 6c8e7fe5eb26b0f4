// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Chancery::Endpoint {

class Storage;

/// Removes what is older than the retention that the service document promises: tombstones after 90 days, outcomes
/// of operations after 180. Failures are logged; the next call tries again.
void forgetOld(Storage &storage, const QDateTime &now);

} // namespace Chancery::Endpoint
