// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

class QWidget;

namespace Chancery::Ui {

/// Who waits for a place in \p session, in their order, with the reason why there is none yet: the persons of the own
/// mission by name, the others without. Null when nobody waits.
[[nodiscard]] QWidget *queueSection(const Domain::Record &session, const Services &services, QWidget *parent);

} // namespace Chancery::Ui
