// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QWidget>

class QGridLayout;

namespace Chancery::Ui {

/// The entries of a List field as a plain table: one column a member that any entry fills, votes with a bar. Long
/// lists show their first part and a button for the rest.
class EmbeddedTable : public QWidget
{
    Q_OBJECT
public:
    EmbeddedTable(const Domain::Field &field, const Domain::Record &record, const Services &services,
                  QWidget *parent = nullptr);

private:
    void fill(qsizetype most);
    void addEntry(const QJsonObject &entry, int row);
    [[nodiscard]] QWidget *makeCell(const Domain::Field &member, const QJsonObject &entry);

    Services m_services;
    QJsonObject m_owner;
    QJsonArray m_entries;
    std::vector<const Domain::Field *> m_columns;
    qint64 m_mostVotes = 0;
    QGridLayout *m_grid;
};

} // namespace Chancery::Ui
