// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Chancery::Ui {

/// Every command of the window with its shortcut, and the menu that lists them. Knows nothing of pages: it tells what
/// was asked for.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QWidget *window);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setHistory(bool canGoBack, bool canGoForward);
    void setWorkOffline(bool offline);

Q_SIGNALS:
    void newRecord();
    void search();
    void searchHere();
    void back();
    void forward();
    void go(const QString &page);
    void syncNow();
    void workOffline(bool offline);
    void about();
    void quit();

private:
    QAction *add(QMenu *menu, const QString &text, const char *iconName, const QKeySequence &keys,
                 void (Commands::*signal)());
    void addPages(QMenu *menu);

    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_offline = nullptr;
};

} // namespace Chancery::Ui
