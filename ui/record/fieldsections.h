// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <vector>

class QWidget;

namespace Chancery::Ui {

/// The readable parts of a record: a table of its short values, its texts, its embedded lists. Empty values are left
/// out. Children of \p parent, in the order to show them.
[[nodiscard]] std::vector<QWidget *> fieldSections(const Domain::Record &record, const Services &services,
                                                   QWidget *parent);

/// Certainty and sources, which stand at the end.
[[nodiscard]] std::vector<QWidget *> sourceSections(const Domain::Record &record, const Services &services,
                                                    QWidget *parent);

} // namespace Chancery::Ui
