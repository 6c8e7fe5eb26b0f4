// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/table.h"
#include "ui/common/services.h"
#include "ui/list/collectionlistmodel.h"

#include <QObject>
#include <QTimer>

namespace Chancery::Ui {

/// Writes a whole list into a file, as it is on the screen: a slice of rows at a time, so that the window stays
/// awake, then the file on the thread for queries. Deletes itself when it has told how it went.
class ListExport : public QObject
{
    Q_OBJECT
public:
    /// Asks for the file. \p columns: of the model, in their order. \p begun: is called with the export when it starts.
    static void ask(CollectionListModel &model, const std::vector<int> &columns, const QString &title,
                    const Services &services, QWidget *window, const std::function<void(ListExport &)> &begun);
    ListExport(CollectionListModel &model, std::vector<int> columns, const QString &title, const QString &file,
               const Services &services);

Q_SIGNALS:
    void saved();
    void failed(const Chancery::Error &error);

private:
    void takeSlice();
    void write();

    CollectionListModel *m_model;
    std::vector<int> m_columns;
    Exchange::Table m_table;
    QString m_file;
    Services m_services;
    QTimer m_slices;
    int m_next = 0;
};

} // namespace Chancery::Ui
