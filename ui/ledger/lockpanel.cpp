// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockpanel.h"

#include "sync/secrets.h"
#include "ui/common/aside.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int PanelWidth = 440;
constexpr auto KeySecret = u"vault_key";

} // namespace

LockPanel::LockPanel(Vault::Vault &vault, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_vault(&vault)
    , m_services(services)
    , m_title(headingLabel({}, this))
    , m_hint(mutedLabel({}, this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("Unlock with this computer's keychain"), this))
    , m_go(primaryButton({}, "lock"_L1, this))
    , m_notice(new Notice(this))
{
    auto *outer = new QHBoxLayout(this);
    QFrame *frame = card(this);
    frame->setMinimumWidth(PanelWidth);
    outer->addStretch();
    auto *middle = new QVBoxLayout;
    middle->addStretch();
    middle->addWidget(frame);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch();
    m_hint->setWordWrap(true);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_again->setObjectName(u"passphrase_again"_s);
    m_again->setEchoMode(QLineEdit::Password);
    m_again->setAccessibleName(tr("The same passphrase again"));
    m_again->setPlaceholderText(tr("The same passphrase again"));
    m_remember->setObjectName(u"remember"_s);
    m_go->setObjectName(u"unlock"_s);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_title, m_hint, m_notice, m_passphrase, m_again, m_remember, m_go}) {
        layoutOf(frame)->addWidget(part, 0, part == m_go ? Qt::AlignLeading : Qt::Alignment());
    }
    connect(m_go, &QPushButton::clicked, this, &LockPanel::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPanel::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &LockPanel::submit);
    showWords();
}

void LockPanel::showWords()
{
    const bool isNew = m_vault->state() == Vault::Vault::State::Missing;
    m_title->setText(isNew ? tr("Make the private ledger") : tr("The private ledger is locked"));
    m_hint->setText(
        isNew ? tr("Pledges, deals and vote plans are sealed in a file of their own on this computer and are never "
                   "sent. Without the passphrase nobody can read them, and nobody can recover them.")
              : tr("Pledges, deals and vote plans stay sealed until you type the passphrase."));
    m_again->setVisible(isNew);
    m_go->setText(isNew ? tr("Make the ledger") : tr("Unlock"));
    m_remember->setChecked(m_services.settings.get(Settings::VaultInKeychain));
}

void LockPanel::reset(bool keychain)
{
    m_passphrase->clear();
    m_again->clear();
    m_notice->hide();
    showWords();
    m_passphrase->setFocus();
    if (keychain && m_vault->state() == Vault::Vault::State::Locked
        && m_services.settings.get(Settings::VaultInKeychain)) {
        tryKeychain();
    }
}

void LockPanel::tryKeychain()
{
    whenDone(Sync::Secrets::inKeychain(m_services.profile).read(QString::fromUtf16(KeySecret)), this,
             [this](Expected<QByteArray> bytes) {
                 const std::optional<Vault::SecretKey> key = bytes ? Vault::SecretKey::fromBytes(*bytes) : std::nullopt;
                 if (bytes) {
                     Vault::wipe(*bytes);
                 }
                 if (key && !m_isBusy && m_vault->unlock(*key)) {
                     Q_EMIT opened();
                 }
             });
}

QString LockPanel::faultOf(const QString &passphrase, const QString &again)
{
    if (passphrase.size() < Vault::LeastPassphrase) {
        return tr("Please take at least %n character(s): four words are easier to keep in mind.", nullptr,
                  static_cast<int>(Vault::LeastPassphrase));
    }
    return passphrase != again ? tr("The two passphrases differ.") : QString();
}

QString LockPanel::refusalText(const Error &error)
{
    return error.code == ErrorCode::Forbidden ? tr("This is not the passphrase.") : errorText(error).sentence();
}

void LockPanel::submit()
{
    if (m_isBusy) {
        return;
    }
    const QString passphrase = m_passphrase->text();
    const bool isNew = m_vault->state() == Vault::Vault::State::Missing;
    if (const QString fault = isNew ? faultOf(passphrase, m_again->text()) : QString(); !fault.isEmpty()) {
        m_notice->show(Tone::Warning, fault);
        return;
    }
    m_isBusy = true;
    m_go->setEnabled(false);
    whenDone(aside([vault = m_vault, passphrase, isNew, cost = m_cost]() -> Expected<void> {
                 return isNew ? vault->create(passphrase, cost) : vault->unlock(passphrase);
             }),
             this, [this](const Expected<void> &outcome) { take(outcome); });
}

void LockPanel::take(const Expected<void> &outcome)
{
    m_isBusy = false;
    m_go->setEnabled(true);
    m_passphrase->clear();
    m_again->clear();
    if (!outcome) {
        m_notice->show(Tone::Bad, refusalText(outcome.error()));
        m_passphrase->setFocus();
        return;
    }
    m_notice->hide();
    rememberKey();
    Q_EMIT opened();
}

void LockPanel::rememberKey()
{
    const bool wanted = m_remember->isChecked();
    if (wanted == m_services.settings.get(Settings::VaultInKeychain)) {
        return;
    }
    const Sync::Secrets secrets = Sync::Secrets::inKeychain(m_services.profile);
    if (!wanted) {
        m_services.settings.set(Settings::VaultInKeychain, false);
        secrets.remove(QString::fromUtf16(KeySecret));
        return;
    }
    QByteArray bytes = m_vault->key()->bytes();
    whenDone(secrets.write(QString::fromUtf16(KeySecret), bytes), this, [this](const Expected<void> &kept) {
        m_services.settings.set(Settings::VaultInKeychain, kept.has_value());
    });
    Vault::wipe(bytes);
}

} // namespace Chancery::Ui
