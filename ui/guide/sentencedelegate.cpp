// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencedelegate.h"

#include "ui/common/colours.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

QString markedHtml(const QString &sentence)
{
    return sentence.toHtmlEscaped().replace(QChar(0xe000), u"<b>"_s).replace(QChar(0xe001), u"</b>"_s);
}

void SentenceDelegate::fill(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setAlignment(option.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(text);
    document.setDocumentMargin(Space::Normal);
    document.setDefaultFont(option.font);
    document.setTextWidth(width);
    const QString sentence = index.data(SentenceRole).toString();
    document.setHtml(u"<div style=\"color:%1\">%2</div><div style=\"color:%3;font-size:%4pt\">%5</div>"_s.arg(
        colours.text.name(), index.data(Qt::DisplayRole).toString().toHtmlEscaped(), colours.muted.name(),
        QString::number(option.font.pointSizeF() * TypeScale::Caption), markedHtml(sentence)));
}

void SentenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    QTextDocument document;
    fill(document, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.hover);
        painter->drawRoundedRect(option.rect, Radius, Radius);
    }
    painter->translate(option.rect.topLeft());
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
