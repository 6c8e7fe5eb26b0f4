// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging.h"

namespace Chancery::Log {

Q_LOGGING_CATEGORY(store, "chancery.store", QtInfoMsg)
Q_LOGGING_CATEGORY(transport, "chancery.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(sync, "chancery.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(endpoint, "chancery.endpoint", QtInfoMsg)
Q_LOGGING_CATEGORY(ui, "chancery.ui", QtInfoMsg)

} // namespace Chancery::Log
