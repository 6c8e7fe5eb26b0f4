// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "base/profile.h"
#include "domain/localizedtext.h"
#include "screenshot.h"
#include "starttrace.h"
#include "store/store.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Chancery {

namespace {

constexpr std::chrono::milliseconds FirstPicture(150);
constexpr int ExitLocked = 4;
constexpr int ExitFailed = 1;
constexpr int ExitUsage = 2;
constexpr int MostOnlineTries = 20;
constexpr int PassOnTries = 20;
constexpr unsigned long PassOnPause = 100; ///< Milliseconds.
constexpr int TrayDelay = 1500; ///< Milliseconds after the window: the start does not wait for the tray.
constexpr qint64 LongestToken = 16 * 1024;

QByteArray tokenIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(LongestToken).trimmed() : QByteArray();
}

void printLine(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

} // namespace

Application::Application(QApplication &application, std::shared_future<QStringList> families, ProfileOpening &opening,
                         Arguments arguments)
    : m_application(&application)
    , m_families(std::move(families))
    , m_opening(&opening)
    , m_arguments(std::move(arguments))
    , m_theme(std::make_unique<Ui::Theme>(application))
{
}

Application::~Application()
{
    m_offers.reset();
    m_notices.reset();
    m_tray.reset();
    m_window.reset();
    m_session.reset();
}

void Application::start()
{
    if (!m_arguments.endpoint.isEmpty() && tokenIn(m_arguments.tokenFile).isEmpty()) {
        printLine(u"chancery: the token file cannot be read"_s);
        end(ExitUsage);
        return;
    }
    const ProfilePaths paths {m_arguments.profile};
    m_instance = std::make_unique<Instance>(paths.dir);
    m_settings = std::make_unique<SettingsStore>(paths.settings());
    m_keeper = std::make_unique<Ui::AccountKeeper>(paths.dir, *m_settings);
    if (m_settings->get(Settings::SystemIsDark)) {
        m_theme->setSystemDark(true); // What the desktop says now is heard a moment after the window.
    }
    connect(&m_scheme, &SystemScheme::changed, this, [this](bool isDark) {
        m_settings->set(Settings::SystemIsDark, isDark);
        m_theme->setSystemDark(isDark);
        if (m_theme->mode() == Ui::Theme::Mode::System) {
            applyTheme();
        }
    });
    connect(m_instance.get(), &Instance::asked, this, &Application::present);
    setLanguage();
    openProfile();
}

bool Application::isShownElsewhere()
{
    // The other one listens a moment after its window is there.
    for (int i = 0; i < PassOnTries; ++i) {
        if (m_instance->passOn(m_arguments.place)) {
            return true;
        }
        QThread::msleep(PassOnPause);
    }
    return false;
}

void Application::openProfile()
{
    Expected<ProfileOpening::Opened> opened = m_opening->take(m_keeper->directory());
    const bool isLocked = !opened && opened.error().code == ErrorCode::StorageLocked;
    if (isLocked && m_arguments.screenshot.isEmpty() && isShownElsewhere()) {
        end(0);
        return;
    }
    m_theme->setFamilies(m_families.get());
    applyTheme();
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_session =
        Sync::Session::over(std::move(opened->files),
                            {.workOffline = true,
                             .proxy = m_settings->get(Settings::Proxy).trimmed(),
                             .attachmentLimit = m_settings->get(Settings::AttachmentMegabytes) * Settings::Megabyte});
    m_reader = std::move(opened->reader);
    if (!m_session->caller().account.isEmpty()) {
        // A keychain may ask its user for a passphrase; what is on disk can be read meanwhile.
        m_startsSignedIn = true;
        showWindow(m_arguments.place);
        account().then(this, [this](const Sync::Account &account) { begin(account); });
        return;
    }
    account().then(this, [this](const Sync::Account &account) {
        m_startsSignedIn = !account.token.isEmpty();
        showWindow(m_arguments.place);
        begin(account);
        if (m_startsSignedIn) {
            signIn(account);
        }
    });
}

QFuture<Sync::Account> Application::account() const
{
    if (m_arguments.endpoint.isEmpty()) {
        return m_keeper->load();
    }
    return QtFuture::makeReadyFuture(Sync::Account {m_arguments.endpoint, tokenIn(m_arguments.tokenFile)});
}

void Application::begin(const Sync::Account &account)
{
    m_session->begin(account);
    goOnline();
}

void Application::goOnline()
{
    // The network and its libraries come after the first page; a screenshot is of what they bring.
    const bool isEarly = m_onlineTries < MostOnlineTries && m_window != nullptr && !m_window->hasItsData();
    if (m_arguments.screenshot.isEmpty() && (m_onlineTries == 0 || isEarly)) {
        ++m_onlineTries;
        QTimer::singleShot(FirstPicture, this, &Application::goOnline);
        return;
    }
    m_session->setWorkOffline(false);
    m_instance->listen();
    m_scheme.start();
}

void Application::signIn(const Sync::Account &account)
{
    m_session->signIn(account).then(this, [this](const Expected<Domain::Caller> &caller) {
        if (!caller && m_window != nullptr && caller.error().code != ErrorCode::Offline) {
            m_window->showSignIn();
        }
    });
}

void Application::refuse(const Error &error)
{
    // In the event loop: who ends the program while the question stands is not heard before.
    QTimer::singleShot(0, this, [this, error] { explain(error); });
}

void Application::explain(const Error &error)
{
    const Ui::ErrorText text = Ui::errorText(error);
    printLine(u"chancery: "_s + text.sentence());
    if (!m_arguments.screenshot.isEmpty()) {
        end(error.code == ErrorCode::StorageLocked ? ExitLocked : ExitFailed);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Chancery"), text.what, QMessageBox::Close);
    box.setWindowIcon(Ui::applicationIcon());
    box.setInformativeText(text.next + u"\n\n"_s + m_keeper->directory());
    QPushButton *mend = nullptr;
    if (error.code == ErrorCode::StorageDamaged) {
        mend = box.addButton(tr("Recover the profile"), QMessageBox::AcceptRole);
        box.setDefaultButton(mend);
    }
    box.exec();
    if (mend != nullptr && box.clickedButton() == static_cast<QAbstractButton *>(mend)) {
        recover();
        return;
    }
    end(error.code == ErrorCode::StorageLocked ? ExitLocked : ExitFailed);
}

void Application::recover()
{
    const Expected<Store::RecoveryReport> report = Store::recover(m_keeper->directory());
    if (!report) {
        const Ui::ErrorText text = Ui::errorText(report.error());
        QMessageBox::critical(nullptr, tr("Chancery"), text.sentence());
        end(ExitFailed);
        return;
    }
    QString text = report->savedOperations > 0
        ? tr("%n unsent change(s) of yours were saved.", nullptr, report->savedOperations)
        : tr("There was no unsent change to save.");
    if (report->lostOperations > 0) {
        text += u' ' + tr("%n change(s) could not be read. Please look again at:", nullptr, report->lostOperations)
            + u'\n' + report->lost.join(u'\n');
    }
    text += u"\n\n"_s + tr("The damaged file was kept as %1. Everything else is fetched again.").arg(report->setAside);
    QMessageBox::information(nullptr, tr("The profile was recovered"), text);
    openProfile();
}

void Application::showWindow(const Ui::Place &place)
{
    auto window = Ui::MainWindow::make({*m_session, *m_settings, *m_keeper, m_language}, std::move(m_reader));
    if (!window) {
        refuse(window.error());
        return;
    }
    // At every start, and when a locked window was made anew.
    const bool mustLock = m_isLocked && (*window)->mayLock();
    m_window = std::move(*window);
    connect(m_window.get(), &Ui::MainWindow::languageChosen, this, &Application::changeLanguage);
    connect(m_window.get(), &Ui::MainWindow::themeChosen, this, [this](const QString &theme) {
        m_settings->set(Settings::Theme, theme);
        m_arguments.theme.clear();
        applyTheme();
    });
    connect(m_window.get(), &Ui::MainWindow::lookChosen, this, [this] {
        applyTheme();
        renewWindow();
    });
    m_window->restoreState();
    if (mustLock) {
        m_window->lock();
    }
    if (m_startsSignedIn || m_window->isLocked()) {
        m_window->open(place.page.isEmpty() ? Ui::Place {u"home"_s} : place);
    } else {
        m_window->showSignIn();
        m_window->open(place);
    }
    connect(m_window.get(), &Ui::MainWindow::profileChosen, this, [](const QString &directory) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--profile"_s, directory});
    });
    if (StartTrace::isWanted()) {
        new StartTrace(*m_window, [window = m_window.get()] { return window->isReadable(); });
    }
    m_window->showWithItsData();
    if (m_tray == nullptr && m_arguments.screenshot.isEmpty()) {
        QTimer::singleShot(TrayDelay, this, &Application::makeTray);
    }
    if (!m_arguments.screenshot.isEmpty()) {
        Ui::MainWindow *shown = m_window.get();
        new Screenshot(
            *shown, [shown] { return shown->isAtRest(); }, m_arguments.screenshot);
    }
}

void Application::present(const Ui::Place &place)
{
    if (m_window == nullptr) {
        return;
    }
    if (!place.page.isEmpty()) {
        m_window->open(place);
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::makeTray()
{
    if (m_session == nullptr || m_tray != nullptr || !QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    m_tray = std::make_unique<Tray>(*m_session, *m_settings);
    connect(m_tray.get(), &Tray::windowRequested, this, [this] { present({}); });
    connect(m_tray.get(), &Tray::attentionRequested, this, [this] { present({u"outbox"_s}); });
    connect(m_tray.get(), &Tray::placeRequested, this, &Application::present);
    makeNotices();
    connect(m_tray.get(), &Tray::quitRequested, this,
            [this] { m_window != nullptr ? void(m_window->close()) : end(0); });
}

void Application::makeNotices()
{
    m_notices = std::make_unique<Ui::MeetingNotices>(*m_session, *m_settings, m_language);
    connect(m_notices.get(), &Ui::MeetingNotices::told, m_tray.get(), &Tray::tell);
    m_offers = std::make_unique<Ui::OfferNotices>(*m_session, *m_settings, m_language);
    connect(m_offers.get(), &Ui::OfferNotices::told, m_tray.get(), &Tray::tell);
}

QString Application::languageWanted() const
{
    QString wanted = m_arguments.language.isEmpty() ? m_settings->get(Settings::Language) : m_arguments.language;
    if (wanted.isEmpty()) {
        wanted = QLocale::system().name().section(u'_', 0, 0);
    }
    const bool isKnown = std::any_of(Domain::Languages.begin(), Domain::Languages.end(),
                                     [&wanted](const char *code) { return wanted == QLatin1String(code); });
    return isKnown ? wanted : u"en"_s;
}

void Application::setLanguage()
{
    m_language = languageWanted();
    const QLocale locale = Ui::localeOf(m_language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt names its Chinese by the country.
    const QString ofQt = m_language == "zh"_L1 ? u"zh_CN"_s : m_language;
    if (m_qt.load(u"qtbase_%1"_s.arg(ofQt), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(u":/chancery/translations/chancery_%1.qm"_s.arg(m_language))) {
        QCoreApplication::installTranslator(&m_own);
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Application::applyTheme()
{
    const QString theme = m_arguments.theme.isEmpty() ? m_settings->get(Settings::Theme) : m_arguments.theme;
    m_theme->apply(Ui::Theme::modeNamed(theme), m_settings->get(Settings::TextPercent));
}

void Application::changeLanguage(const QString &language)
{
    m_settings->set(Settings::Language, language);
    m_arguments.language.clear();
    renewWindow();
}

void Application::renewWindow()
{
    if (m_window->hasUnsavedChanges() && !m_window->mayDiscard()) {
        return;
    }
    // Not from within a signal of the window that goes.
    QTimer::singleShot(0, this, [this] {
        const Ui::Place place = m_window->place();
        m_startsSignedIn = !m_window->isSigningIn();
        setLanguage();
        applyTheme();
        if (m_tray != nullptr) {
            m_tray->retranslate();
            makeNotices();
        }
        m_isLocked = m_window->isLocked();
        const std::unique_ptr<Ui::MainWindow> old = std::move(m_window);
        const QRect geometry = old->geometry();
        const Qt::WindowStates state = old->windowState();
        showWindow(place);
        if (m_window != nullptr) {
            m_window->setGeometry(geometry);
            m_window->setWindowState(state);
        }
    });
}

void Application::end(int code)
{
    // Asked before the event loop runs, it would be forgotten.
    QTimer::singleShot(0, m_application, [code] { QCoreApplication::exit(code); });
}

} // namespace Chancery
