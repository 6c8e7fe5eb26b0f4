// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query.h"
#include "ui/common/services.h"

#include <QFrame>

class QLabel;
class QLabel;

namespace Chancery::Ui {

class RecordRows;

/// A panel of the home page: a heading, the first rows of a query, a way to the whole list. GUI thread.
class DashCard : public QFrame
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString empty; ///< What to say when there is nothing.
    };
    DashCard(const Texts &texts, QLatin1String iconName, const Domain::Query &query, const Services &services,
             QWidget *parent = nullptr);
    /// Asks again if \p changes touch the collection or are a first fill.
    void refresh(const Store::Changes &changes);
    [[nodiscard]] bool isAtRest() const { return m_job.isNull(); }

private:
    void ask();
    void show(const std::vector<Store::Row> &rows);

    Domain::Query m_query;
    Services m_services;
    RecordRows *m_rows;
    QLabel *m_empty;
    ReadThread::Job m_job;
};

} // namespace Chancery::Ui
