// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/rounds.h"

namespace Chancery::Domain::Ballot {

/// \p remark as an English sentence for logs and scripts; the window words it in its own language. The code itself when
/// there is no sentence for it.
[[nodiscard]] QString remarkSentence(const Remark &remark);

} // namespace Chancery::Domain::Ballot
