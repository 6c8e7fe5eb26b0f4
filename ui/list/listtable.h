// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/table.h"
#include "ui/list/collectionlistmodel.h"

#include <QTableView>

namespace Chancery::Ui {

class RowDelegate;

/// The table of a list: whole rows, columns that fit the width (the least important ones are left out when it is
/// narrow), sorting by the header, keyboard. Does not own its model.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(CollectionListModel &model, QWidget *parent = nullptr);
    /// The id of the current row, empty without one.
    [[nodiscard]] QString currentId() const;
    void select(int row);
    /// Places of the selected rows, in the order of the list.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The selected rows as they are on the screen: the visible columns with their titles. The first \p most.
    [[nodiscard]] Exchange::Table selectedTable(int most) const;
    void setCompact(bool isCompact);
    /// Marks the row of that key without telling, now or when it is loaded.
    void follow(Store::RowKey key);
    [[nodiscard]] CollectionListModel &rows() const { return *m_model; }

Q_SIGNALS:
    /// The user (or select()) moved to another record.
    void currentIdChanged(const QString &id);
    void opened(const QString &id); ///< Enter or double click.
    void selectedCountChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void measureRows(); ///< And fits the columns when they are others, or when text would be cut.
    [[nodiscard]] int widthOfRows(int column) const; ///< Of the first ones.
    void hover(int row);
    void restoreCurrent();
    void spanHeadings();
    void fitRows();

    CollectionListModel *m_model;
    RowDelegate *m_delegate;
    Store::RowKey m_currentKey = 0; ///< Outlives a reset of the model.
    bool m_isRestoring = false;
    int m_hoveredRow = -1;
    std::vector<int> m_contentWidths; ///< The most that first rows needed, by column, in any order and filter.
    std::vector<const Domain::Field *> m_measured; ///< The columns these are of.
    bool m_isMeasured = false; ///< The rows as they are now.
    bool m_isCompact = false;
};

} // namespace Chancery::Ui
