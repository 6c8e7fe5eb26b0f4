// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <span>

class QAction;
class QMainWindow;
class QMenu;

namespace Chancery::Ui {

/// Every command of the window with its shortcut, and the menus that list them. Knows nothing of pages: it tells what
/// was asked for.
class Commands : public QObject
{
    Q_OBJECT
public:
    enum class Id {
        NewRecord,
        Export,
        SignIn,
        SignOut,
        Lock,
        Quit,
        Undo,
        Copy,
        CopyCsv,
        CopyLink,
        SelectAll,
        Edit,
        SearchHere,
        Search,
        Palette,
        Settings,
        OpenInWindow,
        Columns,
        Sidebar,
        MenuBar,
        FullScreen,
        Larger,
        Smaller,
        NormalSize,
        Back,
        Forward,
        SyncNow,
        WorkOffline,
        Attention,
        Guide,
        WhatsThis,
        Diagnostics,
        About,
    };
    Q_ENUM(Id)

    /// Fills the menu bar of \p window.
    explicit Commands(QMainWindow *window);
    [[nodiscard]] QAction *action(Id id) const { return m_actions.value(id); }
    /// The menus again as one, for the button that stands in for a hidden menu bar.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QMenu *fileMenu() const { return m_file; }
    /// Those a person may look for by name, in the order of the menus.
    [[nodiscard]] QList<QAction *> forPalette() const;
    /// Asked when a menu opens, and by forPalette(): whether the page that is open offers a command. Shortcuts always
    /// reach the page, which knows best.
    void setOffers(std::function<bool(PageCommand)> offers) { m_offers = std::move(offers); }
    void setHistory(bool canGoBack, bool canGoForward);

Q_SIGNALS:
    void triggered(Chancery::Ui::Commands::Id id);
    void pageCommand(Chancery::Ui::PageCommand command);
    void go(const QString &page);
    void themeChosen(const QString &theme);
    void languageChosen(const QString &language);

private:
    struct Entry;
    static const std::span<const Entry> Entries;
    [[nodiscard]] QMenu *addMenu(const QString &title);
    void addEntries(QMenu *menu, int number);
    QAction *add(QMenu *menu, const Entry &entry);
    void addPages(QMenu *menu);
    void addChoices(QMenu *view);
    void showOffers(bool always);

    QMainWindow *m_window;
    QMenu *m_menu;
    QMenu *m_file = nullptr;
    QHash<Id, QAction *> m_actions;
    QHash<PageCommand, QAction *> m_ofPages;
    QList<QAction *> m_all;
    std::function<bool(PageCommand)> m_offers;
};

} // namespace Chancery::Ui
