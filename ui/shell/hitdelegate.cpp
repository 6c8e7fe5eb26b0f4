// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hitdelegate.h"

#include "ui/common/elidedtext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace Chancery::Ui {

namespace {

constexpr QChar FoundBegins(0xe000);
constexpr QChar FoundEnds(0xe001);
constexpr int HeadingHeight = 28;
constexpr int PageHeight = 32;
constexpr int HitHeight = 48;

/// The snippet without its marks, and where they were.
QString withoutMarks(const QString &snippet, QList<QTextLayout::FormatRange> &found, const Colours &colours)
{
    QString text;
    QTextLayout::FormatRange range;
    range.format.setForeground(colours.accent);
    range.format.setFontWeight(Strong);
    for (const QChar c : snippet) {
        if (c == FoundBegins) {
            range.start = int(text.size());
        } else if (c == FoundEnds) {
            range.length = int(text.size()) - range.start;
            found.append(range);
        } else {
            text += c;
        }
    }
    return text;
}

void paintMarked(QPainter *painter, const QRect &rect, const QString &snippet, const QFont &font, const QColor &colour,
                 const Colours &colours, Qt::LayoutDirection direction)
{
    QList<QTextLayout::FormatRange> found;
    QTextLayout layout(withoutMarks(snippet, found, colours), font);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.setFormats(found);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(colour);
    layout.draw(painter, rect.topLeft(), {}, rect);
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QString title = index.data(Qt::DisplayRole).toString();
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    QRect rect = option.rect.adjusted(Space::Normal, 0, -Space::Normal, 0);
    if (index.data(PlaceRole).toString().isEmpty()) {
        painter->setFont(strong(option.font));
        painter->setPen(colours.muted);
        painter->drawText(rect.adjusted(0, Space::Small, 0, 0), alignment, title);
        painter->restore();
        return;
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.hover);
        painter->drawRoundedRect(option.rect, Radius, Radius);
    }
    const QByteArray name = index.data(IconRole).toString().toLatin1();
    const QRect iconRect =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {IconSize, IconSize}, rect);
    painter->drawPixmap(
        iconRect, iconPixmap(QLatin1String(name), IconSize, painter->device()->devicePixelRatioF(), colours.muted));
    const int taken = IconSize + Space::Wide;
    rect = option.direction == Qt::LeftToRight ? rect.adjusted(taken, 0, 0, 0) : rect.adjusted(0, 0, -taken, 0);
    const QString snippet = index.data(SnippetRole).toString();
    QRect titleRect = rect;
    if (!snippet.isEmpty()) {
        titleRect = rect.adjusted(0, Space::Small, 0, -rect.height() / 2);
        paintMarked(painter, rect.adjusted(0, rect.height() / 2, 0, 0), snippet, option.font, colours.muted, colours,
                    option.direction);
    }
    const QString keys = index.data(ShortcutRole).toString();
    if (!keys.isEmpty()) {
        // Written from the left in every language: "Ctrl++" must not turn round.
        const QString shortcut = QChar(0x2066) + keys + QChar(0x2069);
        painter->setFont(option.font);
        painter->setPen(colours.muted);
        const int width = QFontMetrics(option.font).horizontalAdvance(shortcut) + Space::Normal;
        const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(rect, int(end), shortcut);
        titleRect = option.direction == Qt::LeftToRight ? titleRect.adjusted(0, 0, -width, 0)
                                                        : titleRect.adjusted(width, 0, 0, 0);
    }
    const QFont &titleFont = option.font;
    const QString marked = index.data(MarkedTitleRole).toString();
    if (!marked.isEmpty()) {
        const int top = titleRect.center().y() - QFontMetrics(titleFont).height() / 2;
        titleRect.setTop(top);
        paintMarked(painter, titleRect, marked, titleFont, colours.text, colours, option.direction);
        painter->restore();
        return;
    }
    painter->setFont(titleFont);
    painter->setPen(colours.text);
    drawElided(painter, titleRect, Qt::Alignment(alignment), title);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PlaceRole).toString().isEmpty()) {
        return {0, HeadingHeight};
    }
    return {0, index.data(SnippetRole).toString().isEmpty() ? PageHeight : HitHeight};
}

} // namespace Chancery::Ui
