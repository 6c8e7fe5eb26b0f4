// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "vault/vault.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace Chancery::Ui {

/// The private records of one collection as a table, with what the rules warn of, and the buttons to change them.
class LedgerTable : public QWidget
{
    Q_OBJECT
public:
    LedgerTable(const Domain::Collection &collection, Vault::Vault &vault, const Services &services,
                QWidget *parent = nullptr);
    void reload();
    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    void edit(const QString &id); ///< Empty: a new one.

Q_SIGNALS:
    void changed();

private:
    void remove();
    [[nodiscard]] QString currentId() const;

    const Domain::Collection *m_collection;
    Vault::Vault *m_vault;
    Services m_services;
    QTableWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Chancery::Ui
