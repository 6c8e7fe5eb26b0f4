// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery {

/// A new UUIDv7 (RFC 9562), lower case with hyphens. Made by whoever creates a record or an operation and never
/// used again; the time inside is never trusted. Thread-safe; increases within a process.
[[nodiscard]] QString makeId();

/// Whether \p text has the form of a UUID in lower case. Says nothing of its version.
[[nodiscard]] bool isId(QStringView text) noexcept;

} // namespace Chancery
