// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockcard.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/shell/windowlock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

LockCard::LockCard(WindowLock &lock, QWidget *parent)
    : QFrame(parent)
    , m_lock(&lock)
    , m_present(new QLineEdit(this))
    , m_new(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_save(button({}, "lock"_L1, this))
    , m_remove(button(tr("Remove the passphrase"), {}, this))
    , m_notice(new Notice(this))
{
    setRole(this, "card"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Normal);
    layout->addWidget(headingLabel(tr("Lock of the window"), this));
    layout->addWidget(bodyLabel(tr("Hides everything until the passphrase is typed: with Ctrl+L, after the time chosen "
                                   "above, and at every start."),
                                this));
    layout->addWidget(mutedLabel(tr("It guards a computer that was left open. The files of the profile are not "
                                    "encrypted by it: for that, encrypt the disk."),
                                 this));
    const auto prepare = [this, layout](QLineEdit *line, const QString &name, const QString &text) {
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        line->setPlaceholderText(text);
        line->setAccessibleName(text);
        layout->addWidget(line);
    };
    prepare(m_present, u"presentPassphrase"_s, tr("Present passphrase"));
    prepare(m_new, u"newPassphrase"_s, tr("New passphrase"));
    prepare(m_again, u"newPassphraseAgain"_s, tr("New passphrase again"));
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    m_save->setObjectName(u"savePassphrase"_s);
    m_remove->setObjectName(u"removePassphrase"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &LockCard::save);
    connect(m_remove, &QPushButton::clicked, this, &LockCard::remove);
    showState();
}

void LockCard::showState()
{
    const bool isSet = m_lock->hasPassphrase();
    m_present->setVisible(isSet);
    m_remove->setVisible(isSet);
    m_save->setText(isSet ? tr("Change the passphrase") : tr("Set a passphrase"));
    for (QLineEdit *line : {m_present, m_new, m_again}) {
        line->clear();
    }
}

void LockCard::afterCheck(const std::function<void()> &next)
{
    if (!m_lock->hasPassphrase()) {
        next();
        return;
    }
    whenDone(m_lock->check(m_present->text()), this, [this, next](const Expected<void> &outcome) {
        if (outcome) {
            next();
        } else {
            m_notice->show(Tone::Bad, tr("This is not the present passphrase."));
        }
    });
}

void LockCard::save()
{
    const QString passphrase = m_new->text();
    if (passphrase.size() < WindowLock::LeastPassphrase) {
        m_notice->show(Tone::Warning,
                       tr("Please take at least %n character(s).", nullptr, WindowLock::LeastPassphrase));
        return;
    }
    if (passphrase != m_again->text()) {
        m_notice->show(Tone::Warning, tr("The two passphrases differ."));
        return;
    }
    afterCheck([this, passphrase] {
        whenDone(m_lock->setPassphrase(passphrase), this, [this](const Expected<void> &outcome) {
            if (!outcome) {
                m_notice->show(errorText(outcome.error()));
                return;
            }
            showState();
            m_notice->show(Tone::Good, tr("The passphrase is set. Ctrl+L locks the window."));
        });
    });
}

void LockCard::remove()
{
    afterCheck([this] {
        m_lock->removePassphrase();
        showState();
        m_notice->show(Tone::Info, tr("The window is not locked any more."));
    });
}

} // namespace Chancery::Ui
