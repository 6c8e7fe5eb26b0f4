// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include <cstdio>

namespace Chancery::App {

/// Writes one line and flushes it, so that who reads a pipe has it at once.
void say(std::FILE *to, const QString &text);

/// Makes \p directory, readable by its owner alone.
[[nodiscard]] Expected<void> makeDataDirectory(const QString &directory);
/// The database file within the data directory.
[[nodiscard]] QString databasePath(const QString &directory);

/// Every command but Serve and Help; works beside a running endpoint. Answers the exit code.
[[nodiscard]] Expected<int> administer(const CommandLine &line);

} // namespace Chancery::App
