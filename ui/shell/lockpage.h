// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Chancery::Ui {

class Notice;
class WindowLock;

/// In place of everything else while the window is locked.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(WindowLock &lock, QWidget *parent = nullptr);

Q_SIGNALS:
    void unlocked();
    void forgotten(); ///< The user cannot unlock it, and signs in again instead.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    WindowLock *m_lock;
    QLineEdit *m_passphrase;
    QPushButton *m_unlock;
    Notice *m_notice;
};

} // namespace Chancery::Ui
