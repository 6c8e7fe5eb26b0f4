// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/searchpopup.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

/// What a person does with a mouse and a keyboard: nothing happens to what cannot be seen. Each answers whether it
/// could be done.
namespace Chancery::Test::Hands {

inline bool click(QWidget *widget)
{
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled()) {
        return false;
    }
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

/// The button of that text or object name in \p part.
inline QPushButton *buttonIn(const QWidget *part, const QString &text)
{
    const QList<QPushButton *> buttons = part->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *each) {
        return (each->text() == text || each->objectName() == text) && each->isVisible();
    });
    return found != buttons.end() ? *found : nullptr;
}

inline bool click(QTreeWidget *list, QTreeWidgetItem *line, Qt::KeyboardModifiers keys = {})
{
    if (line == nullptr || !list->isVisible()) {
        return false;
    }
    list->scrollToItem(line);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, list->visualItemRect(line).center());
    return true;
}

/// Brings the tab of \p part to the front.
inline bool openTab(QTabWidget *tabs, QWidget *part)
{
    const int index = tabs->indexOf(part);
    if (index < 0) {
        return false;
    }
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(index).center());
    return part->isVisible();
}

/// Replaces what stands in \p field by \p text, line by line.
inline bool type(QWidget *field, const QString &text)
{
    if (!click(field)) {
        return false;
    }
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            QTest::keyClick(field, Qt::Key_Return);
        }
        QTest::keyClicks(field, lines[i]);
    }
    return true;
}

/// Goes to the entry \p index of \p box with the arrow keys.
inline bool choose(QComboBox *box, int index)
{
    if (index < 0 || !box->isVisible()) {
        return false;
    }
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    return box->currentIndex() == index;
}

inline bool choose(QComboBox *box, const QString &text)
{
    return choose(box, box->findText(text));
}

/// Clicks on the entry of \p menu with that text.
inline bool pick(QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu != nullptr ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == text && action->isEnabled() && menu->isVisible()) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return true;
        }
    }
    return false;
}

/// Clicks from menu to menu, in those that are open.
inline bool pickInMenus(const QStringList &way)
{
    return std::all_of(way.begin(), way.end(), [](const QString &text) {
        return QTest::qWaitFor(
            [&text] { return pick(qobject_cast<QMenu *>(QApplication::activePopupWidget()), text); });
    });
}

/// Ctrl+Shift+P in \p window, the name of a command, Return.
inline bool command(QWidget *window, const QString &name)
{
    QTest::keyClick(window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *popup = window->findChild<Ui::SearchPopup *>();
    if (popup == nullptr || !popup->isVisible()) {
        return false;
    }
    QTest::keyClicks(popup->line(), name);
    const bool isThere = QTest::qWaitFor([popup] { return popup->isAtRest(); });
    QTest::keyClick(popup->line(), Qt::Key_Return);
    return isThere && !popup->isVisible();
}

/// The dialog that is open, if it is a \p Dialog.
template <class Dialog>
Dialog *dialog()
{
    const bool isThere =
        QTest::qWaitFor([] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()) != nullptr; });
    return isThere ? qobject_cast<Dialog *>(QApplication::activeModalWidget()) : nullptr;
}

inline bool isAllClosed()
{
    return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; });
}

} // namespace Chancery::Test::Hands
