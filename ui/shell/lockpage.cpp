// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockpage.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
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

namespace {
constexpr int CardWidth = 400;
constexpr int MarkSize = 40;
} // namespace

LockPage::LockPage(WindowLock &lock, QWidget *parent)
    : QWidget(parent)
    , m_lock(&lock)
    , m_passphrase(new QLineEdit(this))
    , m_unlock(primaryButton(tr("Unlock"), "lock"_L1, this))
    , m_notice(new Notice(this))
{
    setObjectName(u"lock"_s);
    auto *outer = new QVBoxLayout(this);
    QFrame *frame = card(this);
    frame->setFixedWidth(CardWidth);
    outer->addStretch(2);
    outer->addWidget(frame, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    QVBoxLayout *layout = layoutOf(frame);
    layout->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Page);
    auto *mark = new QLabel(frame);
    mark->setPixmap(applicationIcon().pixmap(MarkSize, MarkSize));
    layout->addWidget(mark);
    layout->addWidget(headingLabel(tr("Chancery is locked"), frame));
    layout->addWidget(mutedLabel(tr("Your records are still here, and what you wrote is still sent."), frame));
    m_passphrase->setObjectName(u"lockPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    layout->addWidget(m_passphrase);
    layout->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    m_unlock->setObjectName(u"unlockWindow"_s);
    QPushButton *forgotten = linkButton(tr("I have forgotten it"), frame);
    forgotten->setObjectName(u"forgotten"_s);
    forgotten->setToolTip(tr("Sign in with your access token instead"));
    buttons->addWidget(m_unlock);
    buttons->addStretch();
    buttons->addWidget(forgotten);
    layout->addLayout(buttons);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(forgotten, &QPushButton::clicked, this, &LockPage::forgotten);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_passphrase->clear();
    m_notice->hide();
    m_passphrase->setFocus();
}

void LockPage::submit()
{
    if (!m_unlock->isEnabled()) {
        return;
    }
    m_unlock->setEnabled(false);
    whenDone(m_lock->check(m_passphrase->text()), this, [this](const Expected<void> &outcome) {
        m_unlock->setEnabled(true);
        m_passphrase->clear();
        if (outcome) {
            Q_EMIT unlocked();
            return;
        }
        m_notice->show(Tone::Bad,
                       outcome.error().code == ErrorCode::Forbidden ? tr("This is not the passphrase.")
                                                                    : errorText(outcome.error()).sentence());
        m_passphrase->setFocus();
    });
}

} // namespace Chancery::Ui
