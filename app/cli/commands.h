// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

/// The commands of chancery-cli. Each prints its result on stdout and answers the exit code; an Error becomes one line
/// on stderr. All but sign-in and sync work offline.
namespace Chancery::Cli {

[[nodiscard]] Expected<int> signIn(const Arguments &arguments);
[[nodiscard]] Expected<int> sync(const Arguments &arguments);

[[nodiscard]] Expected<int> list(const Arguments &arguments);
[[nodiscard]] Expected<int> get(const Arguments &arguments);
[[nodiscard]] Expected<int> outbox(const Arguments &arguments);
[[nodiscard]] Expected<int> conflicts(const Arguments &arguments);
[[nodiscard]] Expected<int> status(const Arguments &arguments);

[[nodiscard]] Expected<int> create(const Arguments &arguments);
[[nodiscard]] Expected<int> update(const Arguments &arguments);
[[nodiscard]] Expected<int> act(const Arguments &arguments);
[[nodiscard]] Expected<int> remove(const Arguments &arguments);
[[nodiscard]] Expected<int> resolve(const Arguments &arguments);

[[nodiscard]] Expected<int> verify(const Arguments &arguments);
[[nodiscard]] Expected<int> recover(const Arguments &arguments);
[[nodiscard]] Expected<int> exportList(const Arguments &arguments);
[[nodiscard]] Expected<int> replay(const Arguments &arguments);
[[nodiscard]] Expected<int> bench(const Arguments &arguments);

/// Exit codes scripts rely on.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, NoNetwork = 3, ProfileLocked = 4 };

} // namespace Chancery::Cli
