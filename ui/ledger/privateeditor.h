// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "vault/vault.h"

#include <QDialog>

namespace Chancery::Ui {

class FieldForm;
class Notice;

/// Writes one private record: the form of its description, checked by its rules, stored in the vault.
class PrivateEditor : public QDialog
{
    Q_OBJECT
public:
    PrivateEditor(const Domain::Record &record, Vault::Vault &vault, const Services &services,
                  QWidget *parent = nullptr);
    [[nodiscard]] FieldForm &form() { return *m_form; }
    void accept() override;

private:
    /// False: a rule refuses it.
    [[nodiscard]] bool check();

    Domain::Record m_record;
    Vault::Vault *m_vault;
    Services m_services;
    FieldForm *m_form;
    Notice *m_notice;
};

/// Sentences of the rules that \p record breaks today, warnings among them.
[[nodiscard]] QStringList warningsOf(const Domain::Record &record, const Vault::Vault &vault, const Services &services);

} // namespace Chancery::Ui
