// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/paper/paper.h"
#include "vault/vault.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
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
    /// What is shown, for paper and files that were asked for; marked as private on each page and at the end.
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] Exchange::Table content() const;
    /// Records of which something needs attention.
    [[nodiscard]] int attentionCount() const { return m_attention; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString mark() const;
    void addOutput(QHBoxLayout *buttons);
    void remove();
    void fitColumns(const std::vector<const Domain::Field *> &columns);
    void updateButtons();
    [[nodiscard]] QString textOf(const Domain::Field &field, const Domain::Record &record) const;
    [[nodiscard]] QString currentId() const;

    const Domain::Collection *m_collection;
    Vault::Vault *m_vault;
    Services m_services;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_edit;
    QPushButton *m_remove;
    int m_attention = 0;
};

} // namespace Chancery::Ui
