// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/shell/accountkeeper.h"
#include "ui/shell/commands.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace Chancery::Ui {

class LockPage;
class Notice;
class Page;
class PageHost;
class SearchPopup;
class Sidebar;
class SidebarCounts;
class SignInPage;
class SyncIndicator;
class Toast;
class TopBar;
class WindowLock;

/// The window over one open profile: sign-in, or sidebar, page and sync line. Wires the parts; what a page does is
/// the page's own. A change of language makes a new window over the same session.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts
    {
        Sync::Session &session;
        SettingsStore &settings;
        AccountKeeper &keeper;
        QString language;
    };
    /// Storage… when the profile cannot be read.
    /// \p reader: of this thread; null: one is opened.
    [[nodiscard]] static Expected<std::unique_ptr<MainWindow>> make(const Parts &parts,
                                                                    std::unique_ptr<Store::Reader> reader = nullptr);
    ~MainWindow() override;

    /// "search/WORDS" opens the search; unknown pages open Home.
    void open(const Place &place);
    [[nodiscard]] Place place() const;
    void showSignIn();
    void showShell();
    [[nodiscard]] bool isSigningIn() const;
    /// Hides everything until the passphrase is typed; shows where one is set when there is none.
    void lock();
    [[nodiscard]] bool mayLock() const;
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// The page shows everything it asked this machine for.
    [[nodiscard]] bool hasItsData() const;
    /// What the user sees first of the page is there.
    [[nodiscard]] bool isReadable() const;
    /// The page shows everything, and nothing travels.
    [[nodiscard]] bool isAtRest() const;
    void restoreState();
    /// Shows the window when its page is readable, so that it is laid out and painted once; after a moment in any
    /// case.
    void showWithItsData();
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks whether what is written in a form may be lost.
    [[nodiscard]] bool mayDiscard();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);
    void profileChosen(const QString &directory);
    void lookChosen(); ///< Text size or density: the settings have them.

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    MainWindow(const Parts &parts, std::unique_ptr<Store::Reader> reader);
    [[nodiscard]] Services services();
    [[nodiscard]] QWidget *makeShell();
    [[nodiscard]] Page *makePage(const QString &name, QWidget *parent);
    [[nodiscard]] SearchPopup &search(); ///< Made when it is first wanted.
    void connectCommands();
    void run(Commands::Id id);
    void runView(Commands::Id id);
    void runPageCommand(PageCommand command);
    void startNew();
    void searchHere();
    void showGuide();
    void showMenuBar(bool shown);
    void setTextPercent(int percent);
    void tellUndo();
    void showWay(const Place &place);
    void moved(const Place &place);
    void take(const Store::Changes &changes);
    void showStatus(const Sync::Status &status);
    void signOut();
    void signedIn();
    void unlock();

    Parts m_parts;
    std::unique_ptr<Store::Reader> m_reader;
    Display m_display;
    ReadThread m_queries;
    Navigator m_navigator;
    Undo m_undo;
    Commands *m_commands;
    QStackedWidget *m_stack;
    SignInPage *m_signIn = nullptr;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_top = nullptr;
    Toast *m_toast = nullptr;
    PageHost *m_pages = nullptr;
    Notice *m_notice = nullptr;
    SyncIndicator *m_sync = nullptr;
    SearchPopup *m_search = nullptr;
    SidebarCounts *m_counts = nullptr;
    WindowLock *m_lock;
    LockPage *m_lockPage = nullptr;
    bool m_isLocked = false;
    QList<QPointer<QWidget>> m_hidden; ///< Other windows, while this one is locked.
    Place m_wanted; ///< What to open as soon as the shell is shown.
};

} // namespace Chancery::Ui
