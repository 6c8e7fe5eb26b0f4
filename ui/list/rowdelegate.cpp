// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/elidedtext.h"
#include "ui/common/flags.h"
#include "ui/common/metrics.h"
#include "ui/common/rowground.h"
#include "ui/common/theme.h"
#include "ui/list/collectionlistmodel.h"

#include <QPainter>

#include <vector>

namespace Chancery::Ui {

namespace {

constexpr int Padding = 10;
constexpr int Slack = 3; ///< A line on the screen is wider by parts of a pixel than its letters.

QRect atStart(const QRect &rect, const QSize &size, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
}

/// What stands at the end of the first column.
std::vector<ChipStyle> marksOf(const QModelIndex &index)
{
    std::vector<ChipStyle> marks;
    for (auto &mark : {badgeChip(Store::Badge(index.data(CollectionListModel::BadgeRole).toInt())),
                       certaintyChip(index.data(CollectionListModel::CertaintyRole).toString())}) {
        if (mark) {
            marks.push_back(*mark);
        }
    }
    return marks;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool isFirst = index.column() == 0;
    painter->save();
    if (index.data(CollectionListModel::GroupRole).toBool()) {
        paintHeading(painter, option, index, colours);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(painter, option, index.row() == m_hoveredRow, isFirst, colours);
    QRect rect = option.rect.adjusted(Padding, 0, -Padding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(CollectionListModel::ToneRole);
    if (tone.isValid()) {
        QSize size = chipSize(text, option.font);
        size.setWidth(qMin(size.width(), rect.width()));
        paintChip(painter, atStart(rect, size, option.direction), {text, Tone(tone.toInt())}, option.font, colours,
                  isSelected);
        painter->restore();
        return;
    }
    if (isFirst) {
        rect = paintMarks(painter, rect, option, index);
    }
    rect = paintFlag(painter, rect, option, index);
    painter->setFont(option.font);
    painter->setPen(isFirst || isSelected ? colours.text : colours.muted);
    // Elided at the end of the text, whichever side of the cell that is.
    painter->setLayoutDirection(readingDirection(text, option.direction));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    drawElided(painter, rect, QStyle::visualAlignment(option.direction, alignment), text);
    painter->restore();
}

void RowDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const Colours &colours) const
{
    painter->fillRect(option.rect, colours.page);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colours.border);
    const QRect rect = paintFlag(painter, option.rect.adjusted(Padding, 0, -Padding, -1), option, index);
    painter->setFont(strong(option.font));
    painter->setPen(colours.text);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    drawElided(painter, rect, alignment, index.data().toString());
}

QRect RowDelegate::paintFlag(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QString code = index.data(CollectionListModel::FlagRole).toString();
    const QPixmap flag =
        code.isEmpty() ? QPixmap() : flagPixmap(code, FlagHeight, painter->device()->devicePixelRatioF());
    if (flag.isNull()) {
        return rect;
    }
    painter->drawPixmap(atStart(rect, {flagWidth(FlagHeight), FlagHeight}, option.direction), flag);
    const int taken = flagWidth(FlagHeight) + Space::Normal;
    return option.direction == Qt::LeftToRight ? rect.adjusted(taken, 0, 0, 0) : rect.adjusted(0, 0, -taken, 0);
}

QRect RowDelegate::paintMarks(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QRect left = rect;
    for (const ChipStyle &chip : marksOf(index)) {
        const QSize size = chipSize(chip.text, option.font);
        const bool isLeftToRight = option.direction == Qt::LeftToRight;
        const int x = isLeftToRight ? left.right() - size.width() + 1 : left.left();
        const QRect place({x, left.center().y() - size.height() / 2}, size);
        paintChip(painter, place, chip, option.font, Colours::of(option.palette),
                  option.state.testFlag(QStyle::State_Selected));
        const int taken = size.width() + Space::Small;
        left = isLeftToRight ? left.adjusted(0, 0, -taken, 0) : left.adjusted(taken, 0, 0, 0);
    }
    return left;
}

int RowDelegate::contentWidth(const QFont &font, const QModelIndex &index)
{
    if (index.data(CollectionListModel::GroupRole).toBool()) {
        return 0;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(CollectionListModel::ToneRole).isValid()) {
        return 2 * Padding + chipSize(text, font).width();
    }
    int width = 2 * Padding + Slack;
    if (index.column() == 0) {
        for (const ChipStyle &chip : marksOf(index)) {
            width += chipSize(chip.text, font).width() + Space::Small;
        }
    }
    if (!index.data(CollectionListModel::FlagRole).toString().isEmpty()) {
        width += flagWidth(FlagHeight) + Space::Normal;
    }
    return width + QFontMetrics(font).horizontalAdvance(text);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, rowHeight(option.font, false)};
}

} // namespace Chancery::Ui
