// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/table.h"
#include "ui/common/services.h"

class QWidget;

namespace Chancery::Ui {

/// The changes that were not sent yet, a line for each field: record, change, field, before, now.
[[nodiscard]] Exchange::Table outboxTable(const Services &services);
/// Asks for a file and writes them there as CSV, so that nothing is lost when the profile is.
void saveOutbox(const Services &services, QWidget *window);

} // namespace Chancery::Ui
