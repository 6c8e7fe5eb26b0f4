// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

class QPainter;
class QStyleOptionViewItem;

namespace Chancery::Ui {

/// What the rows of every list stand on: the colour of a chosen row or of the one under the mouse, the line below and,
/// in the first cell of a chosen row (\p isFirst), the mark where the row begins.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool isHovered, bool isFirst,
                    const Colours &colours);

} // namespace Chancery::Ui
