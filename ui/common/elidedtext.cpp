// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidedtext.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace Chancery::Ui {

namespace {

/// One line of \p text; how wide it is, is known afterwards.
QTextLine layOut(QTextLayout &layout, const QTextOption &option, const QString &text, int width)
{
    layout.setText(text);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(width);
    }
    layout.endLayout();
    return line;
}

} // namespace

Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection window)
{
    if (text.isRightToLeft()) {
        return Qt::RightToLeft;
    }
    const bool isMixed = window == Qt::RightToLeft && std::any_of(text.begin(), text.end(), [](QChar letter) {
                             return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
                         });
    return isMixed ? Qt::RightToLeft : Qt::LeftToRight;
}

void drawElided(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &given)
{
    constexpr int Tries = 3;
    const QString text = QString(given).replace(u'\n', u' ');
    QTextOption option(alignment & Qt::AlignHorizontal_Mask & ~Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter->layoutDirection());
    QTextLayout layout(text, painter->font(), painter->device());
    QTextLine line = layOut(layout, option, text, rect.width());
    // Letters of a script that joins them are wider at the end of what is left than they were within the word.
    int room = rect.width();
    for (int i = 0; i < Tries && line.isValid() && line.naturalTextWidth() > rect.width(); ++i) {
        const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
        line = layOut(layout, option, cut, rect.width());
        room -= qCeil(line.naturalTextWidth()) - rect.width();
    }
    if (!line.isValid()) {
        return;
    }
    const int free = rect.height() - qRound(line.height());
    const int above = alignment.testFlag(Qt::AlignBottom) ? free : alignment.testFlag(Qt::AlignVCenter) ? free / 2 : 0;
    layout.draw(painter, {double(rect.left()), double(rect.top() + above)});
}

} // namespace Chancery::Ui
