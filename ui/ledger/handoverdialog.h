// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vault/handover.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Chancery::Ui {

class Notice;

/// Asks for the passphrase of a hand-over file and seals or opens the file with it, aside: a good passphrase takes a
/// second to try. Stays open while the passphrase is wrong.
class HandOverDialog : public QDialog
{
    Q_OBJECT
public:
    using Sealed = std::function<void(const QByteArray &file)>;
    using Opened = std::function<void(const QJsonArray &records)>;
    /// Seals \p records; the passphrase is asked for twice, for a mistyped one would be final.
    [[nodiscard]] static HandOverDialog *toSeal(const QJsonArray &records, const Sealed &done, QWidget *parent);
    /// Opens \p file.
    [[nodiscard]] static HandOverDialog *toOpen(const QByteArray &file, const Opened &done, QWidget *parent);
    void accept() override;
    /// For tests: the cost of new passphrases.
    void setCost(const Vault::Cost &cost) { m_cost = cost; }

private:
    /// \p work runs aside with passphrase and cost and gives what is told on this thread once it went well.
    using Told = std::function<void()>;
    using Work = std::function<Expected<Told>(const QString &passphrase, const Vault::Cost &cost)>;
    HandOverDialog(const QString &title, const QString &hint, bool isNew, Work work, QWidget *parent);
    [[nodiscard]] bool check();
    void take(const Expected<Told> &outcome);

    Work m_work;
    Vault::Cost m_cost;
    QLineEdit *m_passphrase;
    QLineEdit *m_again; ///< Hidden when a file is opened.
    Notice *m_notice;
    QPushButton *m_go;
    bool m_isNew;
};

} // namespace Chancery::Ui
