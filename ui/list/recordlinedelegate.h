// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Chancery::Ui {

struct RecordLine;

/// Paints a RecordLine: flag and title as a link, the details under it, the marks at the end of the line.
class RecordLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int LineRole = Qt::UserRole; ///< const RecordLine *
    static constexpr int SmallestWidth = 160;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int heightOf(const RecordLine &line, const QFont &font);
};

} // namespace Chancery::Ui

Q_DECLARE_METATYPE(const Chancery::Ui::RecordLine *)
