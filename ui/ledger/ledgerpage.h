// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "vault/vault.h"

#include <QTimer>

class QStackedWidget;
class QTabWidget;

namespace Chancery::Ui {

class LedgerNews;
class LedgerTable;
class LockPanel;
class Notice;
class TallyPanel;

/// The private ledger of the elections officer: pledges, deals, vote plans and the tally. Sealed in a file of its own;
/// locks itself when nobody touches the window for a while, and then shows nothing.
class LedgerPage : public Page
{
    Q_OBJECT
public:
    explicit LedgerPage(const Services &services, QWidget *parent = nullptr);
    ~LedgerPage() override;
    [[nodiscard]] QString title() const override;
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;

    [[nodiscard]] Vault::Vault &vault() const { return *m_vault; }
    [[nodiscard]] LockPanel &lockPanel() const { return *m_lock; }
    [[nodiscard]] TallyPanel &tally() const { return *m_tally; }
    void lock();
    /// For tests; the user's choice comes from the settings.
    void setIdleTime(int milliseconds) { m_fixedIdleTime = milliseconds; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLedger();
    void showOpen();
    void reload();
    void showAttention();
    void handOver();
    void takeOver();
    void takeOverFrom(const QString &file);

    Services m_services;
    std::unique_ptr<Vault::Vault> m_vault;
    QStackedWidget *m_stack;
    Notice *m_notice;
    LedgerNews *m_news = nullptr;
    Notice *m_attention = nullptr;
    LockPanel *m_lock = nullptr;
    QTabWidget *m_tabs = nullptr;
    std::vector<LedgerTable *> m_tables;
    TallyPanel *m_tally = nullptr;
    QTimer m_idle;
    int m_fixedIdleTime = 0; ///< Milliseconds; 0: as the settings say.
};

} // namespace Chancery::Ui
