// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "ui/common/icons.h"
#include "ui/shell/places.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    m_menu->setAccessibleName(tr("Menu"));
    add(m_menu, tr("New record"), "add", QKeySequence::New, &Commands::newRecord);
    add(m_menu, tr("Search everything"), "search", QKeySequence(u"Ctrl+K"_s), &Commands::search);
    add(m_menu, tr("Search in this page"), "search", QKeySequence::Find, &Commands::searchHere);
    m_menu->addSeparator();
    QMenu *pages = m_menu->addMenu(tr("Go to"));
    addPages(pages);
    m_back = add(m_menu, tr("Back"), "arrow_back", QKeySequence(u"Alt+Left"_s), &Commands::back);
    m_forward = add(m_menu, tr("Forward"), "arrow_forward", QKeySequence(u"Alt+Right"_s), &Commands::forward);
    m_menu->addSeparator();
    add(m_menu, tr("Sync now"), "sync", QKeySequence(Qt::Key_F5), &Commands::syncNow);
    m_offline = m_menu->addAction(icon("cloud_off"_L1), tr("Work offline"));
    m_offline->setCheckable(true);
    connect(m_offline, &QAction::triggered, this, &Commands::workOffline);
    m_menu->addSeparator();
    add(m_menu, tr("About Chancery"), "info", {}, &Commands::about);
    add(m_menu, tr("Quit"), "logout", QKeySequence::Quit, &Commands::quit);
    setHistory(false, false);
}

QAction *Commands::add(QMenu *menu, const QString &text, const char *iconName, const QKeySequence &keys,
                       void (Commands::*signal)())
{
    auto *action = new QAction(icon(QLatin1String(iconName)), text, m_window);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, signal);
    menu->addAction(action);
    m_window->addAction(action);
    return action;
}

void Commands::addPages(QMenu *menu)
{
    int number = 1;
    for (const PlaceInfo &place : places()) {
        if (place.page.isEmpty()) {
            menu->addSection(titleOf(place));
            continue;
        }
        auto *action = new QAction(icon(place.icon), titleOf(place), m_window);
        if (place.page == "settings"_L1) {
            action->setShortcut(QKeySequence(u"Ctrl+,"_s));
        } else if (number <= 9) {
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        }
        connect(action, &QAction::triggered, this, [this, page = QString(place.page)] { Q_EMIT go(page); });
        menu->addAction(action);
        m_window->addAction(action);
    }
}

void Commands::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void Commands::setWorkOffline(bool offline)
{
    m_offline->setChecked(offline);
}

} // namespace Chancery::Ui
