// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "domain/localizedtext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/shell/places.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

enum MenuNumber { File, EditMenu, View, Go, Sync, Help, MenuCount };

constexpr std::array<const char *, MenuCount> MenuTitles {
    QT_TRANSLATE_NOOP("Command", "&File"), QT_TRANSLATE_NOOP("Command", "&Edit"), QT_TRANSLATE_NOOP("Command", "&View"),
    QT_TRANSLATE_NOOP("Command", "&Go"),   QT_TRANSLATE_NOOP("Command", "&Sync"), QT_TRANSLATE_NOOP("Command", "&Help"),
};

constexpr std::array<std::pair<const char *, const char *>, 4> Themes {{
    {"system", QT_TRANSLATE_NOOP("Command", "As the system")},
    {"light", QT_TRANSLATE_NOOP("Command", "Light")},
    {"dark", QT_TRANSLATE_NOOP("Command", "Dark")},
    {"contrast", QT_TRANSLATE_NOOP("Command", "High contrast")},
}};

/// With a stylesheet a menu does not draw the titles of its sections: a line that cannot be chosen stands in.
void addSection(QMenu &menu, const QString &title)
{
    menu.addSeparator();
    if (!title.isEmpty()) {
        QAction *heading = menu.addAction(title);
        QFont font = menu.font();
        font.setWeight(Strong);
        heading->setFont(font);
        heading->setEnabled(false);
    }
}

QString say(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

} // namespace

/// One line of a menu. `keys` is in Qt's portable form: on macOS Ctrl is the command key by itself.
struct Commands::Entry
{
    int menu;
    Id id;
    const char *text; ///< QT_TRANSLATE_NOOP("Command", …)
    const char *icon = "";
    const char *keys = "";
    std::optional<PageCommand> ofPage {};
    bool isCheckable = false;
    bool endsGroup = false; ///< A line follows.
};

const std::span<const Commands::Entry> Commands::Entries = [] {
    using Of = PageCommand;
    static constexpr std::array table {
        Entry {File, Id::NewRecord, QT_TRANSLATE_NOOP("Command", "New record"), "add", "Ctrl+N"},
        Entry {File, Id::Export, QT_TRANSLATE_NOOP("Command", "Save the list as…"), "", "Ctrl+Shift+E", Of::Export,
               false, true},
        Entry {File, Id::SignIn, QT_TRANSLATE_NOOP("Command", "Sign in…"), "login"},
        Entry {File, Id::SignOut, QT_TRANSLATE_NOOP("Command", "Sign out…"), "logout"},
        Entry {File, Id::Lock, QT_TRANSLATE_NOOP("Command", "Lock the window"), "lock", "Ctrl+L", {}, false, true},
        Entry {File, Id::Quit, QT_TRANSLATE_NOOP("Command", "Quit"), "", "Ctrl+Q"},
        Entry {EditMenu,
               Id::Undo,
               QT_TRANSLATE_NOOP("Command", "Undo the last change"),
               "undo",
               "Ctrl+Z",
               {},
               false,
               true},
        Entry {EditMenu, Id::Copy, QT_TRANSLATE_NOOP("Command", "Copy"), "content_copy", "Ctrl+C", Of::Copy},
        Entry {EditMenu, Id::CopyCsv, QT_TRANSLATE_NOOP("Command", "Copy as CSV"), "", "Ctrl+Shift+C", Of::CopyCsv},
        Entry {EditMenu, Id::CopyLink, QT_TRANSLATE_NOOP("Command", "Copy link"), "", "Ctrl+Shift+L", Of::CopyLink},
        Entry {EditMenu, Id::SelectAll, QT_TRANSLATE_NOOP("Command", "Select all"), "", "Ctrl+A", Of::SelectAll, false,
               true},
        Entry {EditMenu, Id::Edit, QT_TRANSLATE_NOOP("Command", "Edit the record"), "edit", "Ctrl+E", Of::Edit, false,
               true},
        Entry {EditMenu, Id::SearchHere, QT_TRANSLATE_NOOP("Command", "Search in this page"), "search", "Ctrl+F"},
        Entry {EditMenu, Id::Search, QT_TRANSLATE_NOOP("Command", "Search everything"), "search", "Ctrl+K"},
        Entry {
            EditMenu, Id::Palette, QT_TRANSLATE_NOOP("Command", "Find a command"), "", "Ctrl+Shift+P", {}, false, true},
        Entry {EditMenu, Id::Settings, QT_TRANSLATE_NOOP("Command", "Settings"), "settings", "Ctrl+,"},
        Entry {View, Id::OpenInWindow, QT_TRANSLATE_NOOP("Command", "Open in a window of its own"), "open_in_new",
               "Ctrl+Return", Of::OpenInWindow},
        Entry {View, Id::Columns, QT_TRANSLATE_NOOP("Command", "Columns and groups…"), "", "Ctrl+Shift+G", Of::Columns,
               false, true},
        Entry {View, Id::Sidebar, QT_TRANSLATE_NOOP("Command", "Sidebar"), "", "F9", {}, true},
        Entry {View, Id::MenuBar, QT_TRANSLATE_NOOP("Command", "Menu bar"), "", "Ctrl+M", {}, true},
        Entry {View, Id::FullScreen, QT_TRANSLATE_NOOP("Command", "Full screen"), "", "F11", {}, true, true},
        Entry {View, Id::Larger, QT_TRANSLATE_NOOP("Command", "Larger text"), "", "Ctrl++"},
        Entry {View, Id::Smaller, QT_TRANSLATE_NOOP("Command", "Smaller text"), "", "Ctrl+-"},
        Entry {View, Id::NormalSize, QT_TRANSLATE_NOOP("Command", "Normal text size"), "", "Ctrl+0", {}, false, true},
        Entry {Go, Id::Back, QT_TRANSLATE_NOOP("Command", "Back"), "arrow_back", "Alt+Left"},
        Entry {Go, Id::Forward, QT_TRANSLATE_NOOP("Command", "Forward"), "arrow_forward", "Alt+Right", {}, false, true},
        Entry {Sync, Id::SyncNow, QT_TRANSLATE_NOOP("Command", "Sync now"), "sync", "F5"},
        Entry {Sync, Id::WorkOffline, QT_TRANSLATE_NOOP("Command", "Work offline"), "cloud_off", "", {}, true, true},
        Entry {Sync, Id::Attention, QT_TRANSLATE_NOOP("Command", "What needs your attention"), "priority_high",
               "Ctrl+Shift+A"},
        Entry {Help, Id::Guide, QT_TRANSLATE_NOOP("Command", "Guide to this page"), "menu_book", "F1"},
        Entry {Help, Id::WhatsThis, QT_TRANSLATE_NOOP("Command", "What is this?"), "help", "Shift+F1", {}, false, true},
        Entry {Help, Id::Diagnostics, QT_TRANSLATE_NOOP("Command", "Save diagnostics…"), "", ""},
        Entry {Help, Id::About, QT_TRANSLATE_NOOP("Command", "About Chancery"), "info"},
    };
    return std::span<const Entry>(table);
}();

Commands::Commands(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    m_menu->setAccessibleName(tr("Menu"));
    for (int number = 0; number < MenuCount; ++number) {
        QMenu *menu = addMenu(say(MenuTitles[std::size_t(number)]));
        addEntries(menu, number);
        if (number == File) {
            m_file = menu;
        } else if (number == View) {
            addChoices(menu);
        } else if (number == Go) {
            addPages(menu);
        }
    }
    // Text fields and lists know these by themselves; a page gets them where nothing in it has the focus for them.
    action(Id::Back)->setShortcuts({QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::Key_Back)});
    action(Id::Forward)->setShortcuts({QKeySequence(u"Alt+Right"_s), QKeySequence(Qt::Key_Forward)});
    action(Id::Larger)->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    action(Id::About)->setMenuRole(QAction::AboutRole);
    action(Id::Settings)->setMenuRole(QAction::PreferencesRole);
    action(Id::Quit)->setMenuRole(QAction::QuitRole);
    setHistory(false, false);
}

QMenu *Commands::addMenu(const QString &title)
{
    QMenu *menu = m_window->menuBar()->addMenu(title);
    m_menu->addMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] { showOffers(false); });
    connect(menu, &QMenu::aboutToHide, this, [this] { showOffers(true); });
    return menu;
}

void Commands::addEntries(QMenu *menu, int number)
{
    for (const Entry &entry : Entries) {
        if (entry.menu == number) {
            add(menu, entry);
        }
    }
}

QAction *Commands::add(QMenu *menu, const Entry &entry)
{
    auto *made = new QAction(say(entry.text), m_window);
    if (*entry.icon != '\0') {
        made->setIcon(icon(QLatin1String(entry.icon)));
    }
    made->setObjectName(QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(int(entry.id))));
    made->setShortcut(QKeySequence(QString::fromLatin1(entry.keys), QKeySequence::PortableText));
    made->setCheckable(entry.isCheckable);
    if (entry.ofPage) {
        connect(made, &QAction::triggered, this, [this, command = *entry.ofPage] { Q_EMIT pageCommand(command); });
        m_ofPages.insert(*entry.ofPage, made);
    } else {
        connect(made, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT triggered(id); });
    }
    menu->addAction(made);
    // A menu that is hidden with its bar must not take the shortcut along.
    m_window->addAction(made);
    if (entry.endsGroup) {
        menu->addSeparator();
    }
    m_actions.insert(entry.id, made);
    m_all << made;
    return made;
}

void Commands::addPages(QMenu *menu)
{
    int number = 1;
    for (const PlaceInfo &place : places()) {
        if (place.page.isEmpty()) {
            addSection(*menu, titleOf(place));
            continue;
        }
        auto *made = new QAction(icon(place.icon), titleOf(place), m_window);
        if (place.page != "settings"_L1 && number <= 9) {
            made->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        }
        connect(made, &QAction::triggered, this, [this, page = QString(place.page)] { Q_EMIT go(page); });
        menu->addAction(made);
        m_window->addAction(made);
    }
}

void Commands::addChoices(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("Theme"));
    for (const auto &[name, title] : Themes) {
        QAction *made = themes->addAction(say(title));
        connect(made, &QAction::triggered, this,
                [this, theme = QString::fromLatin1(name)] { Q_EMIT themeChosen(theme); });
    }
    QMenu *languages = view->addMenu(tr("Language"));
    for (const char *code : Domain::Languages) {
        const QString language = QString::fromLatin1(code);
        connect(languages->addAction(languageSelfName(language)), &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
}

QList<QAction *> Commands::forPalette() const
{
    QList<QAction *> found;
    for (QAction *each : m_all) {
        const auto ofPage = m_ofPages.key(each, PageCommand(-1));
        const bool isOffered = !m_ofPages.values().contains(each) || (m_offers && m_offers(ofPage));
        if (each->isEnabled() && isOffered && each != action(Id::Palette)) {
            found << each;
        }
    }
    return found;
}

void Commands::showOffers(bool always)
{
    for (auto each = m_ofPages.constBegin(); each != m_ofPages.constEnd(); ++each) {
        each.value()->setEnabled(always || (m_offers && m_offers(each.key())));
    }
}

void Commands::setHistory(bool canGoBack, bool canGoForward)
{
    action(Id::Back)->setEnabled(canGoBack);
    action(Id::Forward)->setEnabled(canGoForward);
}

} // namespace Chancery::Ui
