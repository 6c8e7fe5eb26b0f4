// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QLayout;
class QPushButton;

namespace Chancery::Ui {

/// The last row of a dialog: the way out, and at the end \p confirm, which Return presses and which accepts. The
/// buttons are named "cancel" and, unless it has a name, "confirm". The caller adds it to the layout of \p dialog,
/// which owns everything then.
[[nodiscard]] QLayout *dialogButtons(QDialog *dialog, QPushButton *confirm);

} // namespace Chancery::Ui
