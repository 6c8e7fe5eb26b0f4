// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QPushButton;

namespace Chancery::Ui {

/// Makes \p button open \p menu, with an arrow at its end, also from right to left, where the style would draw it over
/// the text.
void giveMenu(QPushButton *button, QMenu *menu);

} // namespace Chancery::Ui
