// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace Chancery::Ui {

void drawElided(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &given)
{
    const QString text = QString(given).replace(u'\n', u' ');
    QTextOption option(alignment & Qt::AlignHorizontal_Mask & ~Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter->layoutDirection());
    QTextLayout layout(text, painter->font(), painter->device());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(rect.width());
    }
    layout.endLayout();
    if (!line.isValid()) {
        return;
    }
    if (line.naturalTextWidth() > rect.width()) {
        painter->drawText(rect, int(alignment), painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const int free = rect.height() - qRound(line.height());
    const int above = alignment.testFlag(Qt::AlignBottom) ? free : alignment.testFlag(Qt::AlignVCenter) ? free / 2 : 0;
    layout.draw(painter, {double(rect.left()), double(rect.top() + above)});
}

} // namespace Chancery::Ui
