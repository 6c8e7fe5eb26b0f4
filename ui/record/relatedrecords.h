// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QVBoxLayout;

namespace Chancery::Ui {

/// What refers to a record: the contests of an election, the sessions of a course. Fetched in the background, a few
/// of each collection; hidden while there is none.
class RelatedRecords : public QWidget
{
    Q_OBJECT
public:
    RelatedRecords(const Domain::Collection &collection, const QString &id, const Services &services,
                   QWidget *parent = nullptr);
    [[nodiscard]] bool isAtRest() const { return m_pending == 0; }

private:
    struct Found
    {
        std::vector<Store::Row> rows;
        qint64 count = 0;
    };
    void find(const Domain::Collection &other, const Domain::Field &field, const QString &id);
    void add(const Domain::Collection &other, const Domain::Field &field, const Found &found);

    Services m_services;
    QVBoxLayout *m_layout;
    int m_pending = 0;
};

} // namespace Chancery::Ui
