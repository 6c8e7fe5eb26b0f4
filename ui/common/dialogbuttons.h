// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

/// The column that \p dialog is laid out in, with the room around it that every dialog has.
[[nodiscard]] QVBoxLayout *dialogLayout(QDialog *dialog);

/// The last row of a dialog: the way out, and at the end \p confirm, which Return presses and which accepts. The
/// buttons are named "cancel" and, unless it has a name, "confirm". The caller adds it to the layout of \p dialog,
/// which owns everything then.
[[nodiscard]] QLayout *dialogButtons(QDialog *dialog, QPushButton *confirm);

} // namespace Chancery::Ui
