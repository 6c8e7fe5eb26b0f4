// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Ui {

/// Slug of the guide page that belongs to a page of the window; the beginning of the guide for those without one.
[[nodiscard]] QString helpTopicOf(const QString &page);

} // namespace Chancery::Ui
