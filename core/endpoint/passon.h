// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Chancery::Endpoint {

/// The failure of one call as the failure of another: `if (!done) { return passOn(done); }`
template <class T>
[[nodiscard]] tl::unexpected<Error> passOn(const Expected<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace Chancery::Endpoint
