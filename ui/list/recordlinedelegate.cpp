// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordlinedelegate.h"

#include "ui/common/elidedtext.h"
#include "ui/common/flags.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/list/recordrows.h"

#include <QGuiApplication>
#include <QPainter>

namespace Chancery::Ui {

namespace {

constexpr int Air = Space::Small; ///< Above and below the text.

const RecordLine &lineAt(const QModelIndex &index)
{
    return *index.data(RecordLineDelegate::LineRole).value<const RecordLine *>();
}

/// Takes \p width from the beginning of \p rect or from its end, as the eye reads.
QRect taken(QRect &rect, int width, bool fromEnd, Qt::LayoutDirection direction)
{
    const bool fromLeft = fromEnd == (direction == Qt::RightToLeft);
    const QRect part(fromLeft ? rect.left() : rect.right() - width + 1, rect.top(), width, rect.height());
    const int gone = width + Space::Normal;
    rect = fromLeft ? rect.adjusted(gone, 0, 0, 0) : rect.adjusted(0, 0, -gone, 0);
    return part;
}

void paintText(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    drawElided(painter, rect, QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), text);
}

} // namespace

void RecordLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Not the view's own palette: its ground is transparent.
    const Colours &colours = Colours::of(QGuiApplication::palette());
    const RecordLine &line = lineAt(index);
    const bool isReached =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isReached || isUnderMouse) {
        painter->setPen(isReached ? QPen(colours.accent) : QPen(Qt::NoPen));
        painter->setBrush(isUnderMouse ? QBrush(colours.hover) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), Radius, Radius);
    }
    QRect rest = option.rect.adjusted(Space::Small, Air, -Space::Small, -Air);
    for (auto mark = line.marks.rbegin(); mark != line.marks.rend(); ++mark) {
        const QSize size = chipSize(mark->text, option.font);
        const QRect place = taken(rest, size.width(), true, option.direction);
        paintChip(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, size, place), *mark, option.font,
                  colours);
    }
    QRect title = rest;
    if (!line.details.isEmpty()) {
        const int titleHeight = QFontMetrics(option.font).height();
        title.setHeight(titleHeight);
        painter->setFont(option.font);
        painter->setPen(colours.muted);
        paintText(painter, rest.adjusted(0, titleHeight, 0, 0), line.details, option.direction);
    }
    const QPixmap flag =
        line.flag.isEmpty() ? QPixmap() : flagPixmap(line.flag, FlagHeight, painter->device()->devicePixelRatioF());
    if (!flag.isNull()) {
        const QRect place = taken(title, flagWidth(FlagHeight), false, option.direction);
        painter->drawPixmap(
            QStyle::alignedRect(option.direction, Qt::AlignCenter, {flagWidth(FlagHeight), FlagHeight}, place), flag);
    }
    QFont font = option.font;
    font.setUnderline(isUnderMouse);
    painter->setFont(font);
    painter->setPen(colours.accent);
    paintText(painter, title, line.title, option.direction);
    painter->restore();
}

QSize RecordLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {SmallestWidth, heightOf(lineAt(index), option.font)};
}

int RecordLineDelegate::heightOf(const RecordLine &line, const QFont &font)
{
    const int title = std::max(QFontMetrics(font).height(), FlagHeight);
    const int details = line.details.isEmpty() ? 0 : QFontMetrics(font).height();
    return title + details + 2 * Air;
}

} // namespace Chancery::Ui
