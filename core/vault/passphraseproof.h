// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vault/sealing.h"

namespace Chancery::Vault {

/// What is kept of a passphrase so that it can be told from another: a salt, what deriving the key cost, and a word
/// sealed with the key. Says nothing of the passphrase to whoever cannot guess it. Takes most of a second: not for the
/// GUI thread.
[[nodiscard]] Expected<QString> proofOf(const QString &passphrase, const Cost &cost = {});
/// Forbidden when \p passphrase is another, Malformed when \p proof is none.
[[nodiscard]] Expected<void> checkPassphrase(const QString &passphrase, const QString &proof);

} // namespace Chancery::Vault
