// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/elections/radarnews.h"

#include <QFrame>

class QVBoxLayout;

namespace Chancery::Vault {
class Vault;
}

namespace Chancery::Ui {

/// What changed in elections since the user last looked and touches promises, deals or vote plans of the open ledger.
/// Hidden while nothing does; emptied when the ledger is locked. Nothing of it is written anywhere.
class LedgerNews : public QFrame
{
    Q_OBJECT
public:
    LedgerNews(const Vault::Vault &vault, const Services &services, QWidget *parent = nullptr);
    void reload();
    void clearAll();
    [[nodiscard]] bool isAtRest() const { return m_job.isNull(); }
    [[nodiscard]] QStringList lines() const { return m_shown; }

private:
    void show(const std::vector<Domain::Radar::News> &news);

    const Vault::Vault *m_vault;
    Services m_services;
    QVBoxLayout *m_lines;
    QStringList m_shown;
    ReadThread::Job m_job;
};

} // namespace Chancery::Ui
