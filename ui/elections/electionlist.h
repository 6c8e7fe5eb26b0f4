// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/elections/electionentries.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace Chancery::Ui {

/// The elections that match a filter, under headings "Upcoming" and the years of the past. GUI thread.
class ElectionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Empty: a heading.
        EntryRole, ///< int: place in entries().
    };
    explicit ElectionListModel(const Display &display, QObject *parent = nullptr);
    void setEntries(std::vector<ElectionEntry> entries, const QDate &today);
    void setFilter(const ElectionFilter &filter);
    [[nodiscard]] const ElectionFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<ElectionEntry> &entries() const { return m_entries; }
    /// Those that match, in order.
    [[nodiscard]] std::vector<ElectionEntry> shown() const;
    [[nodiscard]] int count() const; ///< Without headings.
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not shown.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    struct Line
    {
        QString heading;
        int entry = -1;
    };
    const Display *m_display;
    std::vector<ElectionEntry> m_entries;
    std::vector<Line> m_lines;
    ElectionFilter m_filter;
    QDate m_today;
};

/// Draws an election in two lines: title and status; day, body, seats, and the place of the own State.
class ElectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ElectionDelegate(const Display &display, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const ElectionEntry &entry) const;
    const Display *m_display;
};

class ElectionListView : public QListView
{
    Q_OBJECT
public:
    ElectionListView(ElectionListModel &model, const Display &display, QWidget *parent = nullptr);
    /// Marks the election without telling.
    void follow(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    ElectionListModel *m_model;
    bool m_isFollowing = false;
};

/// "9 Jun 2027", "June 2027", "Date not known".
[[nodiscard]] QString dayTextOf(const ElectionEntry &entry, const Display &display);
[[nodiscard]] QString statusTextOf(const ElectionEntry &entry);

} // namespace Chancery::Ui
