// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "vault/sealing.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace Chancery::Ui {

/// The passphrase that locks the window, and the watch that does it when nobody has touched it for a while.
///
/// What it protects: a glance or a hand at a computer that was left unlocked, also after closing and starting Chancery
/// again. What it does not: the files of the profile are not encrypted, and whoever can sign in to the computer as the
/// user can read them with other programs, or take the lock away. GUI thread.
class WindowLock : public QObject
{
    Q_OBJECT
public:
    explicit WindowLock(SettingsStore &settings, QObject *parent = nullptr);

    [[nodiscard]] bool hasPassphrase() const;
    /// Invalid when it is shorter than LeastPassphrase.
    QFuture<Expected<void>> setPassphrase(const QString &passphrase);
    void removePassphrase();
    /// Forbidden when it is another. Wrong ones take longer and longer.
    QFuture<Expected<void>> check(const QString &passphrase);

    /// Begins to count again; also after the setting was changed.
    void restart();
    void setCost(const Vault::Cost &cost) { m_cost = cost; } ///< For tests.

    static constexpr int LeastPassphrase = 6;

Q_SIGNALS:
    void idle(); ///< Nobody touched the window for as long as the user chose.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SettingsStore *m_settings;
    QTimer m_idle;
    int m_wrong = 0; ///< Wrong passphrases in a row.
    Vault::Cost m_cost {3, 64LL * 1024 * 1024};
};

} // namespace Chancery::Ui
