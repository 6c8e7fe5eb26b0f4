// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/status.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Chancery::Ui {

class Display;

/// The line at the bottom: connection, progress, how fresh what is shown is, what waits, what needs the user.
class SyncIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit SyncIndicator(const Display &display, QWidget *parent = nullptr);
    void show(const Sync::Status &status);

Q_SIGNALS:
    void attentionClicked();
    void waitingClicked();
    void syncClicked();

private:
    const Display *m_display;
    QLabel *m_icon;
    QLabel *m_state;
    QProgressBar *m_progress;
    QLabel *m_freshness;
    QPushButton *m_waiting;
    QPushButton *m_attention;
    QPushButton *m_sync;
};

} // namespace Chancery::Ui
