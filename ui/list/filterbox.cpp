// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbox.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int ArrowSize = 16;
constexpr int ArrowRoom = 24; ///< As the style sheet keeps free at the end.
} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QComboBox(parent)
{
    setRole(this, "filter"_L1);
}

void FilterBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), {width() - ArrowRoom, 0, ArrowRoom, height()});
    const QPixmap arrow =
        iconPixmap("keyboard_arrow_down"_L1, ArrowSize, devicePixelRatioF(), Colours::of(palette()).muted);
    painter.drawPixmap(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {ArrowSize, ArrowSize}, room), arrow);
}

} // namespace Chancery::Ui
