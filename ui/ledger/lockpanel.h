// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "vault/vault.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Chancery::Ui {

class Notice;

/// Makes the private ledger or unlocks it: with the passphrase, or with the key that the keychain keeps. Deriving the
/// key takes most of a second and runs beside the window.
class LockPanel : public QWidget
{
    Q_OBJECT
public:
    LockPanel(Vault::Vault &vault, const Services &services, QWidget *parent = nullptr);
    /// Asks for what the vault needs now, and tries the keychain when the user chose so; not when \p keychain is false:
    /// who locks wants it locked.
    void reset(bool keychain = true);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What is wrong with a new passphrase; empty: nothing.
    [[nodiscard]] static QString faultOf(const QString &passphrase, const QString &again);
    /// Why a passphrase did not open what it was typed for.
    [[nodiscard]] static QString refusalText(const Error &error);
    /// For tests: the cost of new passphrases.
    void setCost(const Vault::Cost &cost) { m_cost = cost; }

Q_SIGNALS:
    void opened();

private:
    void submit();
    void take(const Expected<void> &outcome);
    void tryKeychain();
    void rememberKey();
    void showWords();

    Vault::Vault *m_vault;
    Services m_services;
    Vault::Cost m_cost;
    QLabel *m_title;
    QLabel *m_hint;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_remember;
    QPushButton *m_go;
    Notice *m_notice;
    bool m_isBusy = false;
};

} // namespace Chancery::Ui
