// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

class QWidget;

namespace Chancery::Ui {

/// Asks for a file and writes there what helps whoever looks into a problem, in English: versions, settings, sizes, the
/// state of sync and how many records and unsent changes there are. No value of any record, no name, no address of the
/// service, no token.
void saveDiagnostics(const Services &services, const QString &directory, QWidget *window);

} // namespace Chancery::Ui
