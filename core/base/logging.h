// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

/// Every log category of the program. Never log a field's value, a token or a private record: ids and codes only.
namespace Chancery::Log {

Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(transport)
Q_DECLARE_LOGGING_CATEGORY(sync)
Q_DECLARE_LOGGING_CATEGORY(endpoint)
Q_DECLARE_LOGGING_CATEGORY(ui)

} // namespace Chancery::Log
