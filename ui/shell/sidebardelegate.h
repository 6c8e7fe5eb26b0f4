// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Chancery::Ui {

/// Draws the lines of the sidebar: headings small and quiet, pages with an icon, the open page on a rounded ground.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        PageRole = Qt::UserRole + 1, ///< QString; empty: a heading, or a line that unfolds further pages.
        IconRole, ///< QString, name of the icon; empty: a heading.
        BadgeRole, ///< int.
    };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Chancery::Ui
