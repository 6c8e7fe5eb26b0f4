// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Chancery::Ui {

/// Draws a result of the search: icon, title, and under it the words that were found.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< QString; empty: a heading.
        SnippetRole, ///< QString with U+E000 and U+E001 around what was found.
        MarkedTitleRole, ///< The title with the same marks, when it was found in it.
        IconRole,
        ShortcutRole, ///< Of a command, drawn at the end.
    };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Chancery::Ui
