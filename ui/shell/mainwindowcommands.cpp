// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of the menus do: the part of the main window that knows both the commands and the pages.

#include "base/text.h"
#include "domain/catalogue.h"
#include "mainwindow.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/helptopics.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/places.h"
#include "ui/shell/profilemenu.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"

#include <QAction>
#include <QMenuBar>
#include <QToolButton>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int TextStep = 10;
constexpr int SmallestText = 80;
constexpr int LargestText = 200;
constexpr int CrumbLength = 80;

/// The heading of the sidebar that \p page stands under.
QString sectionOf(const QString &page)
{
    QString section;
    for (const PlaceInfo &place : places()) {
        if (place.page.isEmpty()) {
            section = titleOf(place);
        } else if (place.page == page) {
            return section;
        }
    }
    return {};
}

} // namespace

void MainWindow::connectCommands()
{
    connect(m_commands, &Commands::triggered, this, &MainWindow::run);
    connect(m_commands, &Commands::pageCommand, this, &MainWindow::runPageCommand);
    connect(m_commands, &Commands::go, this, [this](const QString &page) { open({page}); });
    connect(m_commands, &Commands::themeChosen, this, &MainWindow::themeChosen);
    connect(m_commands, &Commands::languageChosen, this, &MainWindow::languageChosen);
    m_commands->setOffers(
        [this](PageCommand command) { return m_pages->page() != nullptr && m_pages->page()->offers(command); });
    auto *profiles = new ProfileMenu(m_parts.keeper.directory(), this);
    connect(profiles, &ProfileMenu::chosen, this, &MainWindow::profileChosen);
    m_commands->fileMenu()->insertMenu(m_commands->action(Commands::Id::Quit), profiles);
    tellUndo();
    QAction *sidebar = m_commands->action(Commands::Id::Sidebar);
    sidebar->setChecked(m_parts.settings.get(Settings::SidebarShown));
    m_sidebar->setVisible(sidebar->isChecked());
    showMenuBar(m_parts.settings.get(Settings::MenuBarShown));
}

void MainWindow::tellUndo()
{
    QAction *action = m_commands->action(Commands::Id::Undo);
    action->setEnabled(false);
    connect(&m_undo, &Undo::offered, this, [this, action](Undo::Kind kind) {
        action->setEnabled(true);
        const bool isOnline = m_parts.session.status().connection == Sync::Status::Connection::Online;
        const QString saved = isOnline ? tr("Saved.") : tr("Saved. It is sent at the next connection.");
        m_toast->say(kind == Undo::Kind::Deleted ? tr("Deleted.") : saved, tr("Undo"));
    });
    connect(&m_undo, &Undo::undone, this, [this, action] {
        action->setEnabled(m_undo.isPossible());
        m_toast->say(tr("The change was undone."));
    });
    connect(&m_undo, &Undo::remade, this, [this, action] {
        action->setEnabled(m_undo.isPossible());
        m_toast->say(tr("The deletion was sent already. The record was made again, as a new one."));
    });
    connect(&m_undo, &Undo::refused, this, [this, action] {
        action->setEnabled(m_undo.isPossible());
        m_toast->say(tr("This change can no longer be undone: it was sent already, or the record is gone."));
    });
    connect(m_toast, &Toast::actionTriggered, &m_undo, &Undo::undo);
}

void MainWindow::run(Commands::Id id)
{
    using Id = Commands::Id;
    if (m_isLocked && id != Id::Quit) {
        return; // Shortcuts of hidden menus.
    }
    switch (id) {
    case Id::NewRecord:
        return startNew();
    case Id::SignIn:
        return showSignIn();
    case Id::SignOut:
    case Id::Settings:
        return open({u"settings"_s});
    case Id::Lock:
        return lock();
    case Id::Quit:
        close();
        return;
    case Id::Undo:
        return m_undo.undo();
    case Id::SearchHere:
        return searchHere();
    case Id::Search:
        return search().popUp();
    case Id::Palette:
        return search().popUp(u">"_s);
    case Id::Back:
        return m_pages->back();
    case Id::Forward:
        return m_pages->forward();
    case Id::SyncNow:
        return m_parts.session.syncNow();
    case Id::WorkOffline:
        return m_parts.session.setWorkOffline(m_commands->action(id)->isChecked());
    case Id::Attention:
        return open({u"outbox"_s});
    case Id::Guide:
        return showGuide();
    case Id::WhatsThis:
        return QWhatsThis::enterWhatsThisMode();
    case Id::Diagnostics:
        return saveDiagnostics(services(), m_parts.keeper.directory(), this);
    case Id::About: {
        auto *dialog = new AboutDialog(services(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    default:
        return runView(id);
    }
}

void MainWindow::runView(Commands::Id id)
{
    using Id = Commands::Id;
    const bool isOn = m_commands->action(id)->isChecked();
    const int percent = m_parts.settings.get(Settings::TextPercent);
    switch (id) {
    case Id::Sidebar:
        m_parts.settings.set(Settings::SidebarShown, isOn);
        return m_sidebar->setVisible(isOn);
    case Id::MenuBar:
        m_parts.settings.set(Settings::MenuBarShown, isOn);
        return showMenuBar(isOn);
    case Id::FullScreen:
        return setWindowState(isOn ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    case Id::Larger:
        return setTextPercent(percent + TextStep);
    case Id::Smaller:
        return setTextPercent(percent - TextStep);
    case Id::NormalSize:
        return setTextPercent(Settings::TextPercent.fallback);
    default:
        return;
    }
}

void MainWindow::runPageCommand(PageCommand command)
{
    if (m_pages->page() != nullptr && !m_isLocked) {
        m_pages->page()->perform(command);
    }
}

void MainWindow::startNew()
{
    if (m_pages->page() != nullptr && !m_pages->page()->startNew()) {
        open({u"meeting_requests"_s, u"new"_s});
    }
}

void MainWindow::searchHere()
{
    if (m_pages->page() != nullptr && !m_pages->page()->focusSearch()) {
        search().popUp();
    }
}

void MainWindow::showGuide()
{
    open({u"guide"_s, helpTopicOf(m_pages->place().page)});
}

void MainWindow::showMenuBar(bool shown)
{
    menuBar()->setVisible(shown);
    m_top->menuButton()->setVisible(!shown);
    m_commands->action(Commands::Id::MenuBar)->setChecked(shown);
}

void MainWindow::setTextPercent(int percent)
{
    m_parts.settings.set(Settings::TextPercent, qBound(SmallestText, percent, LargestText));
    Q_EMIT lookChosen();
}

void MainWindow::showWay(const Place &place)
{
    QList<TopBar::Crumb> way;
    const QString section = sectionOf(place.page);
    if (!section.isEmpty() && section != m_pages->page()->title()) {
        way.append({section});
    }
    way.append({m_pages->page()->title(), {place.page}});
    const QString page = place.page == "guide"_L1 ? u"guide_pages"_s : place.page;
    const Domain::Collection *collection = Domain::collectionNamed(page.toStdString());
    if (place.id == "new"_L1) {
        way.append({tr("New")});
    } else if (collection != nullptr && !place.id.isEmpty()) {
        const QString id = place.id.section(u'/', 0, 0);
        const auto row = m_reader->row(*collection, id);
        if (row && *row) {
            way.append({elided(m_display.titleOf(*collection, id), CrumbLength), {place.page, id}});
        }
        if (place.id.endsWith("/edit"_L1)) {
            way.append({tr("Edit")});
        }
    }
    m_top->show(way);
}

} // namespace Chancery::Ui
