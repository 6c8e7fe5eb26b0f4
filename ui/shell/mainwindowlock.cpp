// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The locked window: what hides and shows everything else.

#include "mainwindow.h"
#include "ui/common/toast.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/windowlock.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

bool MainWindow::mayLock() const
{
    return m_lock->hasPassphrase();
}

void MainWindow::lock()
{
    if (isLocked()) {
        return;
    }
    if (!mayLock()) {
        open({u"settings"_s});
        m_toast->say(tr("Set a passphrase first, under “Lock of the window”."));
        return;
    }
    if (m_lockPage == nullptr) {
        m_lockPage = new LockPage(*m_lock, this);
        m_stack->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::unlocked, this, &MainWindow::unlock);
        connect(m_lockPage, &LockPage::forgotten, this, &MainWindow::showSignIn);
    }
    m_isLocked = true;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    // Records in windows of their own, dialogs, the search.
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != this && other->isVisible()) {
            m_hidden.append(other);
            other->hide();
        }
    }
    m_toast->hide();
    if (m_search != nullptr) {
        m_search->hide();
    }
    m_stack->setCurrentWidget(m_lockPage);
    statusBar()->hide();
    menuBar()->hide();
    setWindowTitle(tr("Chancery"));
}

void MainWindow::unlock()
{
    m_isLocked = false;
    showShell();
    if (m_pages->page() != nullptr) {
        moved(m_pages->place());
    }
    for (const QPointer<QWidget> &other : std::exchange(m_hidden, {})) {
        if (other) {
            other->show();
        }
    }
    m_lock->restart();
}

void MainWindow::signedIn()
{
    if (m_isLocked) {
        // Whoever has the token of this account may read its records anyway.
        m_lock->removePassphrase();
        unlock();
        return;
    }
    showShell();
}

} // namespace Chancery::Ui
