// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidebardelegate.h"

#include "ui/common/chip.h"
#include "ui/common/elidedtext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int PageHeight = 27;
constexpr int HeadingHeight = 26;
constexpr int LineHeight = 13;
constexpr int Margin = 8;

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, const Colours &colours)
{
    if (text.isEmpty()) {
        painter->fillRect(option.rect.left() + Margin + Space::Normal, option.rect.center().y(),
                          option.rect.width() - 2 * (Margin + Space::Normal), 1, colours.border);
        return;
    }
    painter->setFont(strong(option.font));
    painter->setPen(colours.muted);
    const QRect rect = option.rect.adjusted(Margin + Space::Normal, 0, -Margin - Space::Normal, -Space::Hair);
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)), text);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(IconRole).toString().isEmpty()) {
        paintHeading(painter, option, text, colours);
        painter->restore();
        return;
    }
    const QRect ground = option.rect.adjusted(Margin, 1, -Margin, -1);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? colours.selected : colours.border);
        painter->drawRoundedRect(ground, Radius, Radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground, Radius, Radius);
    }
    const QRect inner = ground.adjusted(Space::Normal, 0, -Space::Normal, 0);
    const QRect iconRect =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {IconSize, IconSize}, inner);
    const QByteArray name = index.data(IconRole).toString().toLatin1();
    painter->drawPixmap(iconRect,
                        iconPixmap(QLatin1String(name), IconSize, painter->device()->devicePixelRatioF(),
                                   isCurrent ? colours.accent : colours.muted));
    const int taken = IconSize + Space::Normal + Space::Hair;
    QRect textRect =
        option.direction == Qt::LeftToRight ? inner.adjusted(taken, 0, 0, 0) : inner.adjusted(0, 0, -taken, 0);
    const int badge = index.data(BadgeRole).toInt();
    if (badge > 0) {
        const QString count = QLocale().toString(badge);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                chipSize(count, option.font), inner);
        paintChip(painter, place, {count, Tone::Warning}, option.font, colours);
        const int end = place.width() + Space::Hair;
        textRect =
            option.direction == Qt::LeftToRight ? textRect.adjusted(0, 0, -end, 0) : textRect.adjusted(end, 0, 0, 0);
    }
    painter->setFont(isCurrent ? strong(option.font) : option.font);
    painter->setPen(colours.text);
    drawElided(painter, textRect, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(IconRole).toString().isEmpty()) {
        return {0, PageHeight};
    }
    return {0, index.data(Qt::DisplayRole).toString().isEmpty() ? LineHeight : HeadingHeight};
}

} // namespace Chancery::Ui
