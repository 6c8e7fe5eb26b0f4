// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencedelegate.h"

#include "ui/common/colours.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

/// Not those of the view's own palette: its ground is transparent.
const Colours &coloursOfWindow()
{
    return Colours::of(QGuiApplication::palette());
}

/// The same with and without a scroll bar: lines that wrapped anew when it comes would have another height.
int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr ? view->width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace

QString markedHtml(const QString &sentence)
{
    return sentence.toHtmlEscaped().replace(QChar(0xe000), u"<b>"_s).replace(QChar(0xe001), u"</b>"_s);
}

void SentenceDelegate::fill(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOfWindow();
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setAlignment(option.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(text);
    document.setDocumentMargin(Space::Normal);
    document.setDefaultFont(option.font);
    document.setTextWidth(widthFor(option));
    const QString sentence = index.data(SentenceRole).toString();
    document.setHtml(u"<div style=\"color:%1\">%2</div><div style=\"color:%3\">%4</div>"_s.arg(
        colours.text.name(), index.data(Qt::DisplayRole).toString().toHtmlEscaped(), colours.muted.name(),
        markedHtml(sentence)));
}

void SentenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOfWindow();
    QTextDocument document;
    fill(document, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.hover);
        painter->drawRoundedRect(option.rect, Radius, Radius);
    }
    const int left =
        option.direction == Qt::RightToLeft ? option.rect.right() + 1 - widthFor(option) : option.rect.left();
    painter->translate(left, option.rect.top());
    document.drawContents(painter);
    painter->restore();
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextDocument document;
    fill(document, option, index);
    return {0, static_cast<int>(document.size().height())};
}

} // namespace Chancery::Ui
