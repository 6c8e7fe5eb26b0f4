// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray.h"

#include "ui/common/icons.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Chancery {

Tray::Tray(Sync::Session &session, const SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_settings(&settings)
    , m_icon(Ui::applicationIcon())
    , m_attention(session.status().attention)
{
    m_icon.setContextMenu(&m_menu);
    retranslate();
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT windowRequested();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_place.page.isEmpty()) {
            Q_EMIT attentionRequested();
        } else {
            Q_EMIT placeRequested(m_place);
        }
    });
    connect(&session, &Sync::Session::statusChanged, this, &Tray::show);
    show(session.status());
    m_icon.show();
}

void Tray::retranslate()
{
    m_menu.clear();
    connect(m_menu.addAction(tr("Open Chancery")), &QAction::triggered, this, &Tray::windowRequested);
    connect(m_menu.addAction(tr("Sync now")), &QAction::triggered, m_session, &Sync::Session::syncNow);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    show(m_session->status());
}

void Tray::tell(const QString &title, const QString &text, const Ui::Place &place)
{
    m_place = place;
    m_icon.showMessage(title, text, Ui::applicationIcon());
}

void Tray::show(const Sync::Status &status)
{
    QStringList lines {tr("Chancery")};
    if (status.waiting > 0) {
        lines << tr("%n change(s) waiting to be sent", nullptr, status.waiting);
    }
    if (status.attention > 0) {
        lines << tr("%n change(s) need your attention", nullptr, status.attention);
    }
    m_icon.setToolTip(lines.join(u'\n'));
    const bool isNew = status.attention > m_attention;
    m_attention = status.attention;
    const bool isInFront = QGuiApplication::applicationState() == Qt::ApplicationActive;
    if (isNew && !isInFront && m_settings->get(Settings::Notices)) {
        m_place = {};
        m_icon.showMessage(tr("Chancery"), lines.last(), Ui::applicationIcon());
    }
}

} // namespace Chancery
