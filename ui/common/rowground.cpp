// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowground.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace Chancery::Ui {

namespace {
constexpr int MarkWidth = 3;
}

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool isHovered, bool isFirst,
                    const Colours &colours)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || isHovered) {
        painter->fillRect(option.rect, isSelected ? colours.selected : colours.hover);
    }
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colours.border);
    if (isSelected && isFirst) {
        painter->fillRect(QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                              {MarkWidth, option.rect.height()}, option.rect),
                          colours.accent);
    }
}

} // namespace Chancery::Ui
