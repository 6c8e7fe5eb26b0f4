// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <memory>

namespace Chancery::App {

/// Ends \p application's event loop on SIGTERM and SIGINT, so that files are closed as at any other end. The answer
/// must live as long as the loop; call it once. Unix.
[[nodiscard]] Expected<std::unique_ptr<QSocketNotifier>> quitOnSignals(QCoreApplication &application);

} // namespace Chancery::App
