// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

namespace Chancery::App {

/// Serves until SIGTERM or SIGINT; needs a QCoreApplication. The first line on stdout is
/// "listening on http://…/v1". StorageLocked when another endpoint serves the same data directory.
[[nodiscard]] Expected<int> serve(const CommandLine &line);

} // namespace Chancery::App
