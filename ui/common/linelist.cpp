// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linelist.h"

#include "ui/common/chip.h"
#include "ui/common/elidedtext.h"
#include "ui/common/metrics.h"
#include "ui/common/rowground.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Chancery::Ui {

namespace {

constexpr int Padding = 10; ///< As the sections of the head have it in the stylesheet.
constexpr int ArrowWidth = 18; ///< That the stylesheet keeps free in a head for the arrow of sorting.
constexpr int Slack = 8; ///< Texts are drawn a little wider on some screens than they are measured.

/// Draws one cell of a LineList.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        painter->save();
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        paintRowGround(painter, option, isHovered, index.column() == 0, colours);
        const QRect rect = option.rect.adjusted(Padding, 0, -Padding, -1);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QVariant tone = index.data(LineList::ToneRole);
        if (tone.isValid() && !text.isEmpty()) {
            QSize size = chipSize(text, option.font).boundedTo({rect.width(), rect.height()});
            paintChip(painter, QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect),
                      {text, Tone(tone.toInt())}, option.font, colours, option.state.testFlag(QStyle::State_Selected));
        } else {
            paintTexts(painter, rect, option, index, colours);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (index.data(LineList::ToneRole).isValid()) {
            return {chipSize(text, option.font).width() + 2 * Padding, rowHeight(option.font, false)};
        }
        const QString detail = index.data(LineList::DetailRole).toString();
        const QFontMetrics metrics(option.font);
        const int width =
            std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(detail)) + 2 * Padding + Slack;
        const int two = 2 * metrics.height() + 2 * Space::Normal;
        return {width, detail.isEmpty() ? rowHeight(option.font, false) : two};
    }

private:
    static void paintTexts(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Colours &colours)
    {
        const QString detail = index.data(LineList::DetailRole).toString();
        const int height = QFontMetrics(option.font).height();
        const int top = rect.top() + (rect.height() - (detail.isEmpty() ? 1 : 2) * height) / 2;
        paintText(painter, QRect(rect.left(), top, rect.width(), height), option,
                  index.data(Qt::DisplayRole).toString(), colours.text);
        if (!detail.isEmpty()) {
            paintText(painter, QRect(rect.left(), top + height, rect.width(), height), option, detail, colours.muted);
        }
    }

    /// Elided at the end of the text, whichever side of the cell that is; begins where lines of the window begin.
    static void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &text,
                          const QColor &colour)
    {
        painter->setFont(option.font);
        painter->setPen(colour);
        painter->setLayoutDirection(readingDirection(text, option.direction));
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        drawElided(painter, rect, alignment, text);
    }
};

/// A cell without a text still has something to say to who cannot see that it is empty.
void setSpoken(QTreeWidgetItem *line, int column, const QString &text)
{
    line->setData(column, Qt::AccessibleTextRole, text.isEmpty() ? LineList::tr("Empty") : text);
}

} // namespace

LineList::LineList(const QStringList &columns, int wide, QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(int(columns.size()));
    setHeaderLabels(columns);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setItemDelegate(new LineDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

QTreeWidgetItem *LineList::addLine(const QString &id)
{
    auto *line = new QTreeWidgetItem(this);
    line->setData(0, IdRole, id);
    return line;
}

void LineList::setText(QTreeWidgetItem *line, int column, const QString &text, const QString &detail)
{
    line->setText(column, text);
    line->setData(column, DetailRole, detail);
    setSpoken(line, column, detail.isEmpty() ? text : text + u'\n' + detail);
}

void LineList::setChip(QTreeWidgetItem *line, int column, const QString &text, Tone tone)
{
    line->setText(column, text);
    line->setData(column, ToneRole, text.isEmpty() ? QVariant() : QVariant(int(tone)));
    setSpoken(line, column, text);
}

QString LineList::currentId() const
{
    return currentItem() != nullptr ? currentItem()->data(0, IdRole).toString() : QString();
}

QTreeWidgetItem *LineList::lineOf(const QString &id) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, IdRole).toString() == id) {
            return topLevelItem(row);
        }
    }
    return nullptr;
}

void LineList::choose(const QString &id)
{
    if (QTreeWidgetItem *line = lineOf(id)) {
        setCurrentItem(line);
    }
}

QStringList LineList::texts(int line) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) {
        cells.append(topLevelItem(line)->text(column));
    }
    return cells;
}

QStringList LineList::heads() const
{
    QStringList heads;
    for (int column = 0; column < columnCount(); ++column) {
        heads.append(headerItem()->text(column));
    }
    return heads;
}

int LineList::sizeHintForColumn(int column) const
{
    // Qt forgets the padding of the stylesheet when it asks how wide a head is.
    const int text = header()->fontMetrics().horizontalAdvance(headerItem()->text(column));
    const int head = text + 2 * Padding + ArrowWidth;
    return std::max(QTreeWidget::sizeHintForColumn(column), head);
}

} // namespace Chancery::Ui
