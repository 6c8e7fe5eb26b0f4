// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "ui/common/icons.h"

#include <QPainter>
#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int ArrowSize = 14;
constexpr int ArrowEdge = 2; ///< Between the arrow and the end of its head.
} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

QIcon Style::standardIcon(StandardPixmap part, const QStyleOption *option, const QWidget *widget) const
{
    switch (part) {
    case SP_LineEditClearButton:
        return icon("close"_L1);
    case SP_ToolBarHorizontalExtensionButton: // of a menu bar that is too narrow
        return icon("more_horiz"_L1);
    default:
        return QProxyStyle::standardIcon(part, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element != SE_HeaderArrow) {
        return QProxyStyle::subElementRect(element, option, widget);
    }
    const QRect room = option->rect.adjusted(0, 0, -ArrowEdge, 0);
    const QRect place(room.right() - ArrowSize + 1, room.center().y() - ArrowSize / 2, ArrowSize, ArrowSize);
    return visualRect(option->direction, option->rect, place);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || head == nullptr) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const QPixmap arrow = iconPixmap("keyboard_arrow_down"_L1, ArrowSize, painter->device()->devicePixelRatioF(),
                                     Colours::of(option->palette).muted);
    painter->save();
    painter->translate(QRectF(option->rect).center());
    painter->rotate(head->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0);
    painter->drawPixmap(QPointF(-ArrowSize / 2.0, -ArrowSize / 2.0), arrow);
    painter->restore();
}

} // namespace Chancery::Ui
