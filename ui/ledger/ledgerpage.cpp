// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerpage.h"

#include "base/profile.h"
#include "domain/elections/privatecollections.h"
#include "ui/common/files.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/ledger/handoverdialog.h"
#include "ui/ledger/ledgernews.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/lockpanel.h"
#include "ui/ledger/tallypanel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

LedgerPage::LedgerPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"ledger"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    Expected<std::unique_ptr<Vault::Vault>> vault = Vault::Vault::at(ProfilePaths {services.profile}.privateStore());
    if (!vault) {
        m_notice->show(errorText(vault.error()));
        // The damaged file stays as it is; nothing can be made in its place.
        vault = Vault::Vault::at({});
    }
    m_vault = std::move(*vault);
    m_lock = new LockPanel(*m_vault, services, m_stack);
    m_lock->setEnabled(m_notice->isHidden());
    m_stack->addWidget(m_lock);
    m_stack->addWidget(makeLedger());
    connect(m_lock, &LockPanel::opened, this, &LedgerPage::showOpen);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LedgerPage::lock);
}

LedgerPage::~LedgerPage() = default;

QWidget *LedgerPage::makeLedger()
{
    auto *ledger = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(ledger);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Normal);
    top->addWidget(pageTitle(title(), ledger));
    top->addStretch();
    QPushButton *hand = button(tr("Hand over…"), "cloud_upload"_L1, ledger);
    hand->setObjectName(u"hand_over"_s);
    QPushButton *take = button(tr("Take over…"), "attach_file"_L1, ledger);
    take->setObjectName(u"take_over"_s);
    QPushButton *close = button(tr("Lock now"), "lock"_L1, ledger);
    close->setObjectName(u"lock_now"_s);
    connect(hand, &QPushButton::clicked, this, &LedgerPage::handOver);
    connect(take, &QPushButton::clicked, this, &LedgerPage::takeOver);
    connect(close, &QPushButton::clicked, this, &LedgerPage::lock);
    for (QPushButton *each : {hand, take, close}) {
        top->addWidget(each);
    }
    layout->addLayout(top);
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(Space::Page, 0, Space::Page, 0);
    m_news = new LedgerNews(*m_vault, m_services, ledger);
    m_attention = new Notice(ledger);
    strips->addWidget(m_news);
    strips->addWidget(m_attention);
    layout->addLayout(strips);
    m_tabs = new QTabWidget(ledger);
    m_tabs->setDocumentMode(true);
    for (const Collection *collection : privateCatalogue()) {
        auto *table = new LedgerTable(*collection, *m_vault, m_services, m_tabs);
        connect(table, &LedgerTable::changed, this, &LedgerPage::reload);
        m_tabs->addTab(table, titleOf(*collection));
        m_tables.push_back(table);
    }
    m_tally = new TallyPanel(*m_vault, m_services, m_tabs);
    m_tabs->addTab(m_tally, tr("Tally"));
    layout->addWidget(m_tabs, 1);
    return ledger;
}

QString LedgerPage::title() const
{
    return tr("Private ledger");
}

void LedgerPage::open(const QString &)
{
    if (m_vault->state() != Vault::Vault::State::Open && !m_lock->isBusy()) {
        m_stack->setCurrentWidget(m_lock);
        m_lock->reset();
    }
}

void LedgerPage::refresh(const Store::Changes &changes)
{
    if (m_vault->state() == Vault::Vault::State::Open && !m_lock->isBusy() && !changes.isEmpty()) {
        reload();
    }
}

bool LedgerPage::isAtRest() const
{
    return !m_lock->isBusy() && m_news->isAtRest();
}

void LedgerPage::showOpen()
{
    m_stack->setCurrentIndex(1);
    reload();
    m_tables.front()->table().setFocus();
    QCoreApplication::instance()->installEventFilter(this);
    const int minutes = m_services.settings.get(Settings::VaultMinutes);
    m_idle.setInterval(m_fixedIdleTime > 0 ? m_fixedIdleTime : std::clamp(minutes, 1, 240) * 60 * 1000);
    m_idle.start();
}

void LedgerPage::reload()
{
    for (LedgerTable *table : m_tables) {
        table->reload();
    }
    m_tally->reload();
    m_news->reload();
    showAttention();
}

void LedgerPage::showAttention()
{
    int count = 0;
    for (const LedgerTable *table : m_tables) {
        count += table->attentionCount();
    }
    if (count == 0) {
        m_attention->hide();
        return;
    }
    m_attention->show(Tone::Warning,
                      tr("%n entry(ies) need your attention; the last column says why.", nullptr, count));
}

void LedgerPage::lock()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_idle.stop();
    m_vault->lock();
    for (QDialog *dialog : findChildren<QDialog *>()) {
        dialog->reject(); // what was being written is private too
    }
    for (LedgerTable *table : m_tables) {
        table->reload();
    }
    m_tally->clearAll();
    m_news->clearAll();
    m_attention->hide();
    m_stack->setCurrentWidget(m_lock);
    m_lock->reset(false);
}

bool LedgerPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_idle.start();
        break;
    default:
        break;
    }
    return Page::eventFilter(watched, event);
}

void LedgerPage::handOver()
{
    const Expected<QJsonArray> records = m_vault->handOver();
    if (!records) {
        m_notice->show(errorText(records.error()));
        return;
    }
    const auto save = [this](const QByteArray &bytes) {
        auto *dialog = saveDialog(this, tr("Save the hand-over file"), {}, u"chancery-handover"_s,
                                  tr("Hand-over file (*.chancery-handover)"));
        connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &name) {
            if (const Expected<void> written = writeFile(name, bytes); !written) {
                m_notice->show(errorText(written.error()));
            }
        });
        dialog->open();
    };
    HandOverDialog::toSeal(*records, save, this)->open();
}

void LedgerPage::takeOver()
{
    auto *dialog = new QFileDialog(this, tr("Open a hand-over file"), {}, tr("Hand-over file (*.chancery-handover)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerPage::takeOverFrom);
    dialog->open();
}

void LedgerPage::takeOverFrom(const QString &name)
{
    QFile in(name);
    if (!in.open(QIODevice::ReadOnly)) {
        m_notice->show(Tone::Bad, tr("This file cannot be read."));
        return;
    }
    const auto take = [this](const QJsonArray &records) {
        const Expected<int> taken = m_vault->takeOver(records);
        if (!taken) {
            m_notice->show(errorText(taken.error()));
            return;
        }
        m_notice->show(Tone::Info, tr("%n record(s) taken over.", nullptr, *taken));
        reload();
    };
    HandOverDialog::toOpen(in.readAll(), take, this)->open();
}

} // namespace Chancery::Ui
