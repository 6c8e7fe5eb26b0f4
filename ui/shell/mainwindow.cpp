// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/elections/ballotdaypage.h"
#include "ui/elections/electionspage.h"
#include "ui/elections/seatmappage.h"
#include "ui/guide/guidepage.h"
#include "ui/home/homepage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/list/collectionpage.h"
#include "ui/meetings/boardpage.h"
#include "ui/meetings/programmepage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarcounts.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/syncindicator.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowlock.h"
#include "ui/training/trainingpage.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr QSize FirstSize(1280, 800);
constexpr QSize SmallestSize(900, 600);
constexpr std::chrono::milliseconds LongestUnseen(100);

template <class SomePage>
Page *make(const Services &services, QWidget *parent)
{
    return new SomePage(services, parent);
}

/// The pages that are more than the list of a collection.
constexpr std::pair<QLatin1String, Page *(*)(const Services &, QWidget *)> Pages[] = {
    {"home"_L1, make<HomePage>},           {"elections"_L1, make<ElectionsPage>},  {"ledger"_L1, make<LedgerPage>},
    {"seat_map"_L1, make<SeatMapPage>},    {"ballot_day"_L1, make<BallotDayPage>}, {"guide"_L1, make<GuidePage>},
    {"programme"_L1, make<ProgrammePage>}, {"day_board"_L1, make<BoardPage>},      {"training"_L1, make<TrainingPage>},
    {"outbox"_L1, make<OutboxPage>},
};

} // namespace

Expected<std::unique_ptr<MainWindow>> MainWindow::make(const Parts &parts, std::unique_ptr<Store::Reader> reader)
{
    if (reader == nullptr) {
        Expected<std::unique_ptr<Store::Reader>> opened = parts.session.openReader();
        if (!opened) {
            return tl::unexpected<Error>(opened.error());
        }
        reader = std::move(*opened);
    }
    return std::unique_ptr<MainWindow>(new MainWindow(parts, std::move(reader)));
}

MainWindow::MainWindow(const Parts &parts, std::unique_ptr<Store::Reader> reader)
    : m_parts(parts)
    , m_reader(std::move(reader))
    , m_display(*m_reader, parts.language)
    , m_queries([directory = parts.keeper.directory()] { return Store::Reader::open(directory); })
    , m_undo(parts.session, *m_reader, this)
    , m_commands(new Commands(this))
    , m_stack(new QStackedWidget(this))
    , m_lock(new WindowLock(parts.settings, this))
{
    setWindowTitle(tr("Chancery"));
    setWindowIcon(applicationIcon());
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    setCentralWidget(m_stack);
    m_stack->addWidget(makeShell());
    m_toast = new Toast(this);
    connectCommands();
    m_counts = new SidebarCounts(services(), *m_sidebar, this);
    connect(m_lock, &WindowLock::idle, this, &MainWindow::lock);
    connect(&m_navigator, &Navigator::requested, this, &MainWindow::open);
    connect(&parts.session, &Sync::Session::changed, this, &MainWindow::take);
    connect(&parts.session, &Sync::Session::statusChanged, this, &MainWindow::showStatus);
    showStatus(parts.session.status());
}

MainWindow::~MainWindow()
{
    // Pages use the reader and the query thread until they are gone.
    delete takeCentralWidget();
    delete m_search;
}

Services MainWindow::services()
{
    return {m_parts.session, *m_reader,   m_parts.settings, m_display,
            m_queries,       m_navigator, m_undo,           m_parts.keeper.directory()};
}

QWidget *MainWindow::makeShell()
{
    auto *shell = new QWidget(m_stack); // not moved there later, which dresses all in it twice
    auto *layout = new QHBoxLayout(shell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sidebar = new Sidebar(shell);
    m_top = new TopBar(m_commands->action(Commands::Id::Back), m_commands->action(Commands::Id::Forward), shell);
    m_top->menuButton()->setMenu(m_commands->menu());
    m_pages = new PageHost([this](const QString &name, QWidget *parent) { return makePage(name, parent); }, shell);
    m_notice = new Notice(shell);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    m_sync = new SyncIndicator(m_display, statusBar());
    statusBar()->addWidget(m_sync, 1);
    statusBar()->setSizeGripEnabled(false);
    setAnimated(false); // Nothing moves by itself: who asked for less motion has nothing to turn off.
    connect(m_pages, &PageHost::moved, this, &MainWindow::moved);
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &page) { open({page}); });
    connect(m_top, &TopBar::chosen, this, &MainWindow::open);
    connect(m_top, &TopBar::searchRequested, this, [this] { search().popUp(); });
    connect(m_notice, &Notice::actionTriggered, this, &MainWindow::showSignIn);
    connect(m_sync, &SyncIndicator::attentionClicked, this, [this] { open({u"outbox"_s}); });
    connect(m_sync, &SyncIndicator::waitingClicked, this, [this] { open({u"outbox"_s}); });
    connect(m_sync, &SyncIndicator::syncClicked, this, [this] { m_parts.session.syncNow(); });
    return shell;
}

Page *MainWindow::makePage(const QString &name, QWidget *parent)
{
    const auto known =
        std::find_if(std::begin(Pages), std::end(Pages), [&name](const auto &page) { return page.first == name; });
    if (known != std::end(Pages)) {
        return known->second(services(), parent);
    }
    if (name == "settings"_L1) {
        auto *page = new SettingsPage(services(), *m_lock, m_parts.keeper.directory(), parent);
        connect(page, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
        connect(page, &SettingsPage::themeChosen, this, &MainWindow::themeChosen);
        connect(page, &SettingsPage::lookChosen, this, &MainWindow::lookChosen);
        connect(page, &SettingsPage::diagnosticsRequested, this,
                [this] { saveDiagnostics(services(), m_parts.keeper.directory(), this); });
        connect(page, &SettingsPage::signInRequested, this, &MainWindow::showSignIn);
        connect(page, &SettingsPage::signOutRequested, this, &MainWindow::signOut);
        return page;
    }
    const Domain::Collection *collection = Domain::collectionNamed(name.toStdString());
    return collection != nullptr ? new CollectionPage(*collection, services(), parent) : nullptr;
}

SearchPopup &MainWindow::search()
{
    if (m_search == nullptr) {
        m_search = new SearchPopup(services(), this);
        m_search->setCommands([this] { return m_commands->forPalette(); });
    }
    return *m_search;
}

void MainWindow::open(const Place &place)
{
    if (isSigningIn() || m_isLocked) {
        m_wanted = place;
        return;
    }
    if (place.page == "search"_L1) {
        if (m_pages->page() == nullptr) {
            m_pages->go({u"home"_s});
        }
        search().popUp(place.id);
        return;
    }
    const bool isGuidePage =
        place.page == "guide_pages"_L1 && !place.id.contains(u"new"_s) && !place.id.endsWith(u"/edit"_s);
    const Place wanted = isGuidePage ? Place {u"guide"_s, place.id} : place;
    if (!m_pages->go(wanted)) {
        m_pages->go({u"home"_s});
    }
}

Place MainWindow::place() const
{
    return m_pages->place();
}

void MainWindow::moved(const Place &place)
{
    m_sidebar->select(place.page == "ballot_day"_L1 ? u"elections"_s : place.page);
    m_commands->setHistory(m_pages->canGoBack(), m_pages->canGoForward());
    setWindowTitle(m_pages->page() != nullptr ? tr("%1 – Chancery").arg(m_pages->page()->title()) : tr("Chancery"));
    showWay(place);
}

void MainWindow::take(const Store::Changes &changes)
{
    m_display.forget(changes);
    m_pages->refresh(changes);
    m_counts->refresh(changes);
}

void MainWindow::showStatus(const Sync::Status &status)
{
    m_sync->show(status);
    m_sidebar->setBadge(u"outbox"_s, status.attention > 0 ? status.attention : status.waiting);
    const Domain::Caller caller = m_parts.session.caller();
    const QString where = caller.mission.isEmpty() ? tr("Secretariat") : m_display.stateName(caller.mission);
    const bool isKnown = !caller.account.isEmpty();
    m_sidebar->setAccount(isKnown ? caller.name : tr("Not signed in"), isKnown ? where : QString());
    using Connection = Sync::Status::Connection;
    if (status.connection == Connection::Refused) {
        m_notice->show(Tone::Warning, errorText(ErrorCode::Unauthenticated).sentence(), tr("Sign in"));
    } else if (status.connection == Connection::TooOld) {
        m_notice->show(errorText(ErrorCode::ClientTooOld));
    } else {
        m_notice->hide();
    }
}

void MainWindow::showSignIn()
{
    if (m_signIn == nullptr) {
        m_signIn = new SignInPage(m_parts.session, m_parts.settings, m_parts.keeper, this);
        m_stack->addWidget(m_signIn);
        connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::signedIn);
        connect(m_signIn, &SignInPage::languageChosen, this, &MainWindow::languageChosen);
        connect(m_signIn, &SignInPage::skipped, this,
                [this] { m_isLocked ? m_stack->setCurrentWidget(m_lockPage) : showShell(); });
    }
    m_signIn->setSkippable(!m_isLocked);
    m_stack->setCurrentWidget(m_signIn);
    statusBar()->hide();
    menuBar()->hide();
}

bool MainWindow::isSigningIn() const
{
    return m_signIn != nullptr && m_stack->currentWidget() == m_signIn;
}

void MainWindow::showShell()
{
    m_stack->setCurrentIndex(0);
    statusBar()->show();
    showMenuBar(m_parts.settings.get(Settings::MenuBarShown));
    const Place wanted = std::exchange(m_wanted, {});
    if (!wanted.page.isEmpty() || m_pages->page() == nullptr) {
        open(wanted.page.isEmpty() ? Place {u"home"_s} : wanted);
    }
}

void MainWindow::signOut()
{
    m_parts.session.signOut();
    m_parts.keeper.forget();
    showSignIn();
}

bool MainWindow::hasItsData() const
{
    return m_pages->isAtRest() && m_queries.pending() == 0 && (m_search == nullptr || m_search->isAtRest());
}

bool MainWindow::isReadable() const
{
    return hasItsData() || (m_pages->isReadable() && !m_pages->isAtRest());
}

void MainWindow::showWithItsData()
{
    if (isReadable()) {
        show();
        return;
    }
    // Once: who hides the window afterwards wants it hidden.
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    const auto reveal = [this, waiting] {
        m_queries.disconnect(waiting);
        waiting->deleteLater();
        show();
    };
    connect(waiting, &QTimer::timeout, this, reveal);
    connect(&m_queries, &ReadThread::answered, waiting, [this, reveal] {
        if (isReadable()) {
            reveal();
        }
    });
    waiting->start(LongestUnseen);
}

bool MainWindow::isAtRest() const
{
    const Sync::Status status = m_parts.session.status();
    using Connection = Sync::Status::Connection;
    const bool isTravelling = status.connection == Connection::Connecting || status.work != Sync::Status::Work::Idle
        || (status.connection == Connection::Online && !status.complete);
    return hasItsData() && !isTravelling;
}

void MainWindow::restoreState()
{
    const QByteArray geometry = QByteArray::fromBase64(m_parts.settings.get(Settings::WindowGeometry).toLatin1());
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

bool MainWindow::hasUnsavedChanges() const
{
    return m_pages->hasUnsavedChanges();
}

bool MainWindow::mayDiscard()
{
    QMessageBox question(QMessageBox::Warning, tr("Unsaved changes"), tr("What you wrote in a form is not saved yet."),
                         QMessageBox::NoButton, this);
    QPushButton *stay = question.addButton(tr("Go back to it"), QMessageBox::RejectRole);
    question.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    question.setDefaultButton(stay);
    question.exec();
    return question.clickedButton() != stay;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (hasUnsavedChanges() && !mayDiscard()) {
        event->ignore();
        return;
    }
    m_parts.settings.set(Settings::WindowGeometry, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

} // namespace Chancery::Ui
