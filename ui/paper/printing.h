// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paper/paper.h"

/// What the module of printers exports. It is loaded with the first sheet that is printed: Qt's library for printers
/// and what it brings stay out of the start.
namespace Chancery::Ui::Late {

inline constexpr auto PrintingModule = "chancery-printing";
using PrintAsked = void(const Sheet &sheet, QWidget *context, const PaintPages &paint);
inline constexpr auto PrintAskedName = "chanceryPrintAsked";

} // namespace Chancery::Ui::Late
