// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listtable.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/list/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace Chancery::Ui {

namespace {
constexpr int HeaderPadding = 40; ///< Both sides and the arrow of the sorted column.
constexpr int MeasuredRows = 24; ///< About a screen.

std::vector<const Domain::Field *> fieldsOf(const std::vector<Column> &columns)
{
    std::vector<const Domain::Field *> fields;
    for (const Column &column : columns) {
        fields.push_back(column.field);
    }
    return fields;
}
} // namespace

ListTable::ListTable(CollectionListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(&model)
    , m_delegate(new RowDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFont(strong(font()));
    horizontalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model, &CollectionListModel::sort);
    connect(m_model, &CollectionListModel::loaded, this, [this] {
        spanHeadings();
        measureRows();
        restoreCurrent();
    });
    // Other columns come with a reset, and so does another order of the same rows.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isMeasured = false;
        if (fieldsOf(m_model->columns()) != m_measured) {
            m_contentWidths.clear();
        }
        measureRows();
        if (m_contentWidths.empty()) {
            fitColumns();
        }
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectedCountChanged(int(selectedRows().size())); });
    fitRows();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_isRestoring && !m_model->isTakingRows() && current.isValid()) {
            m_currentKey = m_model->keyAt(current.row());
            Q_EMIT currentIdChanged(currentId());
        }
    });
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
}

QString ListTable::currentId() const
{
    return currentIndex().data(CollectionListModel::IdRole).toString();
}

void ListTable::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        const QModelIndex index = m_model->index(row, 0);
        setCurrentIndex(index);
        scrollTo(index, EnsureVisible);
    }
}

std::vector<int> ListTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model->keyAt(row) != HeadingKey) {
                rows.push_back(row);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

Exchange::Table ListTable::selectedTable(int most) const
{
    Exchange::Table table;
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            columns.push_back(column);
            table.columns << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    }
    std::vector<int> rows = selectedRows();
    rows.resize(std::min(rows.size(), std::size_t(most)));
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            cells << m_model->index(row, column).data().toString();
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void ListTable::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    fitRows();
}

void ListTable::fitRows()
{
    const int height = Ui::rowHeight(font(), m_isCompact);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        if (std::exchange(m_isMeasured, false)) {
            m_contentWidths.clear();
            measureRows();
        }
    }
}

void ListTable::spanHeadings()
{
    clearSpans();
    if (m_model->columnCount() < 2) {
        return;
    }
    for (const GroupHeading &heading : m_model->headings()) {
        setSpan(heading.row, 0, 1, m_model->columnCount());
    }
}

void ListTable::follow(Store::RowKey key)
{
    m_currentKey = key;
    restoreCurrent();
}

void ListTable::restoreCurrent()
{
    const int row = m_currentKey == 0 ? -1 : m_model->indexOf(m_currentKey);
    const bool isThere = row == currentIndex().row() && selectionModel()->isRowSelected(row, {});
    if (row >= 0 && !isThere) {
        m_isRestoring = true;
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(m_model->index(row, 0), EnsureVisible);
        m_isRestoring = false;
    }
}

void ListTable::fitColumns()
{
    std::vector<Column> columns = m_model->columns();
    const QFontMetrics metrics(font()); // The stylesheet has the last word on the header's own.
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        column.contentWidth = i < m_contentWidths.size() ? m_contentWidths[i] : 0;
        column.headWidth = metrics.horizontalAdvance(labelOf(*column.field)) + HeaderPadding;
        column.minimumWidth = qMax(column.minimumWidth, column.headWidth);
    }
    const std::vector<int> widths = fittedWidths(columns, viewport()->width());
    for (int i = 0; i < int(widths.size()); ++i) {
        setColumnHidden(i, widths[std::size_t(i)] == 0);
        if (widths[std::size_t(i)] > 0) {
            setColumnWidth(i, widths[std::size_t(i)]);
        }
    }
}

void ListTable::measureRows()
{
    if (m_isMeasured || m_model->recordCount() == 0) {
        return; // Once for each order of rows: widths stay while records come and go.
    }
    m_isMeasured = true;
    m_measured = fieldsOf(m_model->columns());
    const bool isFirst = m_contentWidths.empty();
    m_contentWidths.resize(std::size_t(m_model->columnCount()), 0);
    bool isCut = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int &width = m_contentWidths[std::size_t(column)];
        const int known = std::exchange(width, std::max(width, widthOfRows(column)));
        isCut = isCut || (width > known && width > columnWidth(column) && !isColumnHidden(column));
    }
    // Under the eyes of who sorts or filters the columns stand still, unless text would be cut that need not be.
    if (isFirst || isCut) {
        fitColumns();
    }
}

int ListTable::widthOfRows(int column) const
{
    int width = 0;
    QString above;
    for (int row = 0; row < std::min(m_model->rowCount(), MeasuredRows); ++row) {
        const QModelIndex index = m_model->index(row, column);
        // What says the same as the cell above is as wide; in the first column marks stand beside the text.
        if (const QString text = index.data().toString(); column == 0 || text != std::exchange(above, text)) {
            width = std::max(width, RowDelegate::contentWidth(font(), index));
        }
    }
    return width;
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTable::hover(int row)
{
    if (row == m_hoveredRow) {
        return;
    }
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()).row());
}

void ListTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    // With focus Qt makes the first row the current one when there is none. Nobody chose it: it must not take the place
    // of the record that is shown.
    m_isRestoring = true;
    QTableView::focusInEvent(event);
    m_isRestoring = false;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Chancery::Ui
