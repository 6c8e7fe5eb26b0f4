// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/list/listpreferences.h"

#include <QObject>

class QLineEdit;
class QMenu;

namespace Chancery::Ui {

class FilterBar;
class ListTable;

/// What can be done with a list and its selected rows, and the menus for it: copying, saving, columns and groups,
/// saved searches. Remembers the person's choices in the settings.
class ListActions : public QObject
{
    Q_OBJECT
public:
    ListActions(const Domain::Collection &collection, const Services &services, ListTable &table, QLineEdit &search,
                FilterBar &filters, QObject *parent);

    [[nodiscard]] bool offers(PageCommand command) const;
    void perform(PageCommand command);
    /// Columns and grouping; the same menu for the button, the header and the menu bar.
    void fillViewMenu(QMenu &menu);
    void fillSearchMenu(QMenu &menu);

Q_SIGNALS:
    void editRequested(const QString &id);
    void windowRequested(const QString &id);
    void said(const QString &text);
    void failed(const Chancery::Error &error);

private:
    void copy(bool asCsv);
    void copyLinks();
    void save();
    void popUpRowMenu(const QPoint &position);
    void setColumn(const QString &key, bool isShown);
    void setGroup(const QString &key);
    void nameSearch();
    void remember();

    const Domain::Collection *m_collection;
    Services m_services;
    ListTable *m_table;
    QLineEdit *m_search;
    FilterBar *m_filters;
    ListPreferences m_preferences;
};

} // namespace Chancery::Ui
