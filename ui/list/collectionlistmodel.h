// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query.h"
#include "ui/common/display.h"
#include "ui/common/readthread.h"
#include "ui/list/columns.h"
#include "ui/list/grouping.h"
#include "ui/list/rowcache.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace Chancery::Ui {

/// A list of any collection: the keys of its rows in their order come from a query on another thread, the rows
/// themselves in windows as the view asks for them.
///
/// Lives on the GUI thread. A new query interrupts the one that runs. Until its answer is there the old rows stay, so
/// that nothing flashes; only the very first answer comes in two parts, what a screen shows before the rest. Rows that
/// stay keep their place, so that selection and scroll position survive a refresh.
class CollectionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< int(Tone) of a chip; invalid when the cell is plain text.
        NoteRole, ///< Said beside the text.
        BadgeRole, ///< int(Store::Badge), first column.
        CertaintyRole, ///< QString, first column.
        IdRole, ///< QString.
        GroupRole, ///< bool: the row is the heading of a group.
        FlagRole, ///< QString, code of the State whose flag stands before the text; empty: none.
    };

    CollectionListModel(const Domain::Collection &collection, const Store::Reader &reader, ReadThread &queries,
                        const Display &display, QObject *parent = nullptr);

    /// Starts a query; the collection and the language of \p query are the model's.
    void setQuery(Domain::Query query);
    [[nodiscard]] const Domain::Query &query() const { return m_query; }
    /// Groups the rows by a field, or not at all (null). A search in the list shows its best hits first, ungrouped.
    void setGroup(const Domain::Field *field);
    [[nodiscard]] const Domain::Field *group() const { return m_group; }
    [[nodiscard]] const std::vector<GroupHeading> &headings() const { return m_headings; }
    /// Other columns; see columnsOf().
    void setColumns(const QStringList &keys);
    /// Asks again if \p changes touch what is shown.
    void refresh(const Store::Changes &changes);

    /// A query runs or will: rows may be missing behind those that are there.
    [[nodiscard]] bool isLoading() const { return !m_job.isNull() || m_rest.isActive(); }
    /// While rows come and go because the records did: where a view's current row ends up then is nobody's choice.
    [[nodiscard]] bool isTakingRows() const { return m_isTaking; }
    [[nodiscard]] bool wasLoaded() const { return m_wasLoaded; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const Store::Row *row(int index) const;
    [[nodiscard]] Store::RowKey keyAt(int index) const;
    /// Place of a row in the list, or -1. Linear.
    [[nodiscard]] int indexOf(Store::RowKey key) const;

    [[nodiscard]] int recordCount() const { return int(m_keys.size() - m_headings.size()); } ///< Without headings.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void failed(const Chancery::Error &error);

private:
    void ask();
    void show(GroupedKeys keys);
    void take(std::vector<Store::RowKey> keys);
    [[nodiscard]] QVariant heading(int row, int role) const;
    /// Groups that are named by other records stand in the order of these names.
    [[nodiscard]] GroupedKeys byName(const GroupedKeys &grouped) const;
    [[nodiscard]] QString groupText(const QString &value) const;
    [[nodiscard]] QVariant cell(const Store::Row &row, const Column &column, int role) const;
    [[nodiscard]] QVariant firstCell(const Store::Row &row, int role) const;

    const Domain::Collection *m_collection;
    ReadThread *m_queries;
    const Display *m_display;
    std::vector<Column> m_columns;
    std::vector<Store::RowKey> m_keys;
    mutable RowCache m_rows;
    const Domain::Field *m_group = nullptr;
    std::vector<GroupHeading> m_headings;
    Domain::Query m_query;
    ReadThread::Job m_job;
    QTimer m_rest; ///< Runs while the first rows of a long list are shown and the others have not been asked for.
    bool m_wasLoaded = false;
    bool m_isSameOrder = false; ///< The running query only refreshes the list that is shown.
    bool m_isTaking = false;
};

} // namespace Chancery::Ui
