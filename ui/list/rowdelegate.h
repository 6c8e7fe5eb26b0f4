// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QStyledItemDelegate>

namespace Chancery::Ui {

/// Draws a cell of a list: quiet lines between rows, the whole row under the pointer or selected, chips for statuses,
/// the marks of sync and certainty at the end of the first column. Mirrors itself for right-to-left languages.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Pixels a cell needs to be drawn whole; 0 for the heading of a group, which has the row for itself.
    [[nodiscard]] static int contentWidth(const QFont &font, const QModelIndex &index);
    /// The row under the pointer, or -1.
    void setHoveredRow(int row) { m_hoveredRow = row; }

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Colours &colours) const;
    /// Draws the flag of a State at the start of \p rect; returns what is left for the text.
    QRect paintFlag(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    /// Draws the marks of the first column at the end of \p rect; returns what is left for the text.
    QRect paintMarks(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    int m_hoveredRow = -1;
};

} // namespace Chancery::Ui
