// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QTreeWidget>

namespace Chancery::Ui {

/// A list of few columns that are all seen at once: the texts of a column decide how wide it is, one column takes what
/// is left. Under a text there may be a quieter line that says more; statuses are chips. For up to some hundred lines;
/// longer lists of records are ListTable's.
class LineList : public QTreeWidget
{
    Q_OBJECT
public:
    /// \p wide: the column that takes what is left.
    LineList(const QStringList &columns, int wide, QWidget *parent = nullptr);

    enum Role { IdRole = Qt::UserRole + 1, DetailRole, ToneRole };
    /// A line for the record \p id, at the end.
    QTreeWidgetItem *addLine(const QString &id);
    static void setText(QTreeWidgetItem *line, int column, const QString &text, const QString &detail = {});
    /// Nothing for an empty \p text.
    static void setChip(QTreeWidgetItem *line, int column, const QString &text, Tone tone);

    /// Id of the current line; empty: none.
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QTreeWidgetItem *lineOf(const QString &id) const;
    /// Makes the line of \p id current, where there is one.
    void choose(const QString &id);
    /// The texts as a table shows them, for files.
    [[nodiscard]] QStringList texts(int line) const;
    [[nodiscard]] QStringList heads() const;

protected:
    [[nodiscard]] int sizeHintForColumn(int column) const override;
};

} // namespace Chancery::Ui
