// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;

namespace Chancery::Ui {

class Notice;
class WindowLock;

/// The part of the settings where the passphrase of the window is set, changed and taken away.
class LockCard : public QFrame
{
    Q_OBJECT
public:
    explicit LockCard(WindowLock &lock, QWidget *parent = nullptr);

private:
    void showState();
    void save();
    void remove();
    /// Calls \p next when the passphrase that is set, if any, was typed.
    void afterCheck(const std::function<void()> &next);

    WindowLock *m_lock;
    QLineEdit *m_present;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QPushButton *m_save;
    QPushButton *m_remove;
    Notice *m_notice;
};

} // namespace Chancery::Ui
