// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/seatmap.h"
#include "ui/common/display.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Chancery::Ui {

/// The seat map as a table: a line of the distribution a row, a year a column. GUI thread.
class SeatMapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SeatMapModel(const Display &display, QObject *parent = nullptr);
    void setMap(Domain::SeatMap::Facts facts, Domain::SeatMap::Map map, const QString &ownState);

    [[nodiscard]] const Domain::SeatMap::Facts &facts() const { return m_facts; }
    [[nodiscard]] const Domain::SeatMap::Map &map() const { return m_map; }
    [[nodiscard]] const Domain::SeatMap::Cell &cell(const QModelIndex &index) const;
    [[nodiscard]] const QString &ownState() const { return m_ownState; }
    [[nodiscard]] QString nameOf(const Domain::SeatMap::Seat &seat) const;
    [[nodiscard]] QString nameOf(const Domain::SeatMap::Candidate &candidate) const;
    /// "4 open"; empty when nothing is.
    [[nodiscard]] QString openText(const Domain::SeatMap::Cell &cell) const;
    [[nodiscard]] QString rowTitle(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(const Domain::SeatMap::Cell &cell) const;

    const Display *m_display;
    Domain::SeatMap::Facts m_facts;
    Domain::SeatMap::Map m_map;
    QString m_ownState;
};

/// Draws a cell: who sits, those who leave in italics with an arrow, the candidates, and what opens as a chip.
class SeatMapDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The names of the lines, wrapped, at the side where the window begins.
class SeatMapHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit SeatMapHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace Chancery::Ui
