// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowlock.h"

#include "ui/common/aside.h"
#include "vault/passphraseproof.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int MillisecondsOfAMinute = 60'000;
constexpr int LongestPause = 8; ///< Seconds that a wrong passphrase costs at most.

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

WindowLock::WindowLock(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(&settings)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WindowLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

bool WindowLock::hasPassphrase() const
{
    return !m_settings->get(Settings::LockProof).isEmpty();
}

QFuture<Expected<void>> WindowLock::setPassphrase(const QString &passphrase)
{
    if (passphrase.size() < LeastPassphrase) {
        return QtFuture::makeReadyFuture(Expected<void>(failure(ErrorCode::Invalid, u"the passphrase is too short"_s)));
    }
    return aside([passphrase, cost = m_cost] { return Vault::proofOf(passphrase, cost); })
        .then(this, [this](const Expected<QString> &proof) {
            return proof.map([this](const QString &text) {
                m_settings->set(Settings::LockProof, text);
                restart();
            });
        });
}

void WindowLock::removePassphrase()
{
    m_settings->set(Settings::LockProof, {});
    restart();
}

QFuture<Expected<void>> WindowLock::check(const QString &passphrase)
{
    const int pause = m_wrong < 3 ? 0 : std::min(m_wrong - 2, LongestPause);
    return aside([passphrase, proof = m_settings->get(Settings::LockProof), pause] {
               QThread::sleep(static_cast<unsigned long>(pause));
               return Vault::checkPassphrase(passphrase, proof);
           })
        .then(this, [this](const Expected<void> &outcome) {
            m_wrong = outcome ? 0 : m_wrong + 1;
            return outcome;
        });
}

void WindowLock::restart()
{
    const int minutes = m_settings->get(Settings::LockMinutes);
    if (minutes <= 0 || !hasPassphrase()) {
        m_idle.stop();
        return;
    }
    m_idle.start(minutes * MillisecondsOfAMinute);
}

bool WindowLock::eventFilter(QObject *, QEvent *event)
{
    if (m_idle.isActive() && isTouch(event->type())) {
        m_idle.start();
    }
    return false;
}

} // namespace Chancery::Ui
