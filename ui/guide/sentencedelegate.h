// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTextDocument;

namespace Chancery::Ui {

/// Draws what a search found: the title of a page and, wrapped below it, the sentence with the words that were found.
class SentenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int SentenceRole = Qt::UserRole + 2; ///< QString with U+E000 and U+E001 around what was found.
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void fill(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// \p sentence as rich text: escaped, what was found in bold.
[[nodiscard]] QString markedHtml(const QString &sentence);

} // namespace Chancery::Ui
