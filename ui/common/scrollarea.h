// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace Chancery::Ui {

/// A ground without a frame that scrolls downwards only; its content is as wide as there is room. It takes the keys
/// that scroll, so screen readers come to it: \p name says what is on it.
[[nodiscard]] QScrollArea *scrollArea(const QString &name, QWidget *parent);

} // namespace Chancery::Ui
