// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "sync/session.h"
#include "ui/common/navigator.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace Chancery {

/// The mark in the tray of the desktop, where it has one: state at a glance, and a notice when something needs the
/// user while the window is not in front. Made after the window, so that the start does not wait for it.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(Sync::Session &session, const SettingsStore &settings, QObject *parent = nullptr);
    /// The words again, after a change of language.
    void retranslate();
    /// Shows a notice of the desktop; clicking on it asks for \p place.
    void tell(const QString &title, const QString &text, const Ui::Place &place);

Q_SIGNALS:
    void windowRequested();
    void attentionRequested();
    void placeRequested(const Chancery::Ui::Place &place);
    void quitRequested();

private:
    void show(const Sync::Status &status);

    Sync::Session *m_session;
    const SettingsStore *m_settings;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    int m_attention = 0;
    Ui::Place m_place; ///< Of the notice that was shown last; empty: the outbox.
};

} // namespace Chancery
