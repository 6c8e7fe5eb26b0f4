// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Chancery::Ui {

class Notice;

/// The last step of the first run: everything is fetched once, and one sees how far it is. Nobody has to wait for it.
class FirstSyncPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSyncPanel(Sync::Session &session, QWidget *parent = nullptr);
    /// Who signed in, for the heading.
    void setName(const QString &name);

Q_SIGNALS:
    void done(); ///< Everything is here, or the user goes on meanwhile.

private:
    void show(const Sync::Status &status);

    Sync::Session *m_session;
    QLabel *m_title;
    QLabel *m_state;
    QProgressBar *m_progress;
    Notice *m_notice;
    QPushButton *m_go;
};

} // namespace Chancery::Ui
