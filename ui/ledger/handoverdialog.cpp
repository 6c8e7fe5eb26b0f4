// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoverdialog.h"

#include "ui/common/aside.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/ledger/lockpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int DialogWidth = 460;
} // namespace

HandOverDialog *HandOverDialog::toSeal(const QJsonArray &records, const Sealed &done, QWidget *parent)
{
    return new HandOverDialog(
        tr("Hand the ledger over"),
        tr("Everything in the ledger goes into a sealed file for your successor. Tell the passphrase in another way "
           "than the file."),
        true,
        [records, done](const QString &passphrase, const Vault::Cost &cost) -> Expected<Told> {
            return Vault::writeHandOver(records, passphrase, cost).map([&done](const QByteArray &file) -> Told {
                return [done, file] {
                    done(file);
                };
            });
        },
        parent);
}

HandOverDialog *HandOverDialog::toOpen(const QByteArray &file, const Opened &done, QWidget *parent)
{
    return new HandOverDialog(
        tr("Take a ledger over"),
        tr("The entries of the file are added to this ledger; what is here already stays as it is."), false,
        [file, done](const QString &passphrase, const Vault::Cost &) -> Expected<Told> {
            return Vault::readHandOver(file, passphrase).map([&done](const QJsonArray &records) -> Told {
                return [done, records] {
                    done(records);
                };
            });
        },
        parent);
}

HandOverDialog::HandOverDialog(const QString &title, const QString &hint, bool isNew, Work work, QWidget *parent)
    : QDialog(parent)
    , m_work(std::move(work))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_notice(new Notice(this))
    , m_go(primaryButton(isNew ? tr("Save the file…") : tr("Take over"), {}, this))
    , m_isNew(isNew)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handover"_s);
    setWindowTitle(title);
    setFixedWidth(DialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Large);
    layout->setSpacing(Space::Wide);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(mutedLabel(hint, this));
    layout->addWidget(m_notice);
    const auto prepare = [layout](QLineEdit *line, const QString &name, const QString &text) {
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        line->setPlaceholderText(text);
        line->setAccessibleName(text);
        layout->addWidget(line);
    };
    prepare(m_passphrase, u"passphrase"_s, tr("Passphrase of the file"));
    prepare(m_again, u"passphrase_again"_s, tr("The same passphrase again"));
    m_again->setVisible(isNew);
    auto *buttons = new QHBoxLayout;
    QPushButton *leave = button(tr("Cancel"), {}, this);
    leave->setAutoDefault(false);
    m_go->setObjectName(u"confirm"_s);
    m_go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &HandOverDialog::accept);
    m_passphrase->setFocus();
}

bool HandOverDialog::check()
{
    const QString fault = m_isNew ? LockPanel::faultOf(m_passphrase->text(), m_again->text()) : QString();
    if (!fault.isEmpty()) {
        m_notice->show(Tone::Warning, fault);
        return false;
    }
    return !m_passphrase->text().isEmpty();
}

void HandOverDialog::accept()
{
    if (!m_go->isEnabled() || !check()) {
        return;
    }
    m_notice->hide();
    m_go->setEnabled(false);
    whenDone(
        aside([work = m_work, passphrase = m_passphrase->text(), cost = m_cost] { return work(passphrase, cost); }),
        this, [this](const Expected<Told> &outcome) { take(outcome); });
}

void HandOverDialog::take(const Expected<Told> &outcome)
{
    m_go->setEnabled(true);
    if (!outcome) {
        m_notice->show(Tone::Bad,
                       outcome.error().code == ErrorCode::Malformed
                           ? tr("This is not a hand-over file of a private ledger.")
                           : LockPanel::refusalText(outcome.error()));
        m_passphrase->selectAll();
        m_passphrase->setFocus();
        return;
    }
    QDialog::accept();
    (*outcome)();
}

} // namespace Chancery::Ui
