// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// guistall URL TOKENFILE PROFILE: opens the window over an empty profile, signs in and watches the GUI thread through
// the whole first sync: how long it was ever away from its event loop. Then what switching pages, searching and the
// language cost. Prints one line of JSON; judges nothing.

#include "base/profile.h"
#include "ui/common/theme.h"
#include "ui/shell/accountkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpopup.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

/// Notes the longest times between two turns of the event loop: a timer of zero runs in every turn.
class Watchdog
{
public:
    Watchdog()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            const double away = double(m_clock.nsecsElapsed()) / 1e6;
            m_clock.restart();
            m_longest = std::max(m_longest, away);
            m_over50 += away > 50 ? 1 : 0;
            m_over16 += away > 16.7 ? 1 : 0;
        });
    }
    void start()
    {
        m_longest = 0;
        m_over50 = 0;
        m_over16 = 0;
        m_clock.start();
        m_timer.start(0);
    }
    [[nodiscard]] QJsonObject stop()
    {
        m_timer.stop();
        return {{"longest_ms"_L1, m_longest}, {"over_50_ms"_L1, m_over50}, {"over_16_ms"_L1, m_over16}};
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    int m_over50 = 0;
    int m_over16 = 0;
};

void settle(const Ui::MainWindow &window)
{
    QElapsedTimer patience;
    patience.start();
    constexpr int LongestWait = 300'000;
    for (int quiet = 0; quiet < 5 && patience.elapsed() < LongestWait; quiet = window.isAtRest() ? quiet + 1 : 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

/// Milliseconds of one call and the painting that follows it.
template <class Work>
double timeOf(const std::unique_ptr<Ui::MainWindow> &window, const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    window->repaint(); // Perhaps another one than before.
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Milliseconds from each key of some words in the search over everything to its first results on the screen.
std::vector<double> timesOfSearch(Ui::MainWindow &window)
{
    window.open({u"search"_s});
    auto *popup = window.findChild<Ui::SearchPopup *>();
    settle(window);
    std::vector<double> times;
    for (const QString &word :
         {u"announced"_s, u"candidature"_s, u"кандидатура"_s, u"ترشيح"_s, u"选举"_s, u"france"_s}) {
        popup->line()->clear();
        for (const QChar letter : word) {
            QElapsedTimer clock;
            clock.start();
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(popup->line(), &key);
            while (!popup->isAtRest()) {
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            }
            QCoreApplication::processEvents(); // Paints them.
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
    }
    popup->hide();
    return times;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("guistall URL TOKENFILE PROFILE\n", stderr);
        return 2;
    }
    QFile file(arguments.at(2));
    if (!file.open(QIODevice::ReadOnly)) {
        return 2;
    }
    const Sync::Account account {QUrl(arguments.at(1)), file.readAll().trimmed()};
    const ProfilePaths paths {arguments.at(3)};
    Ui::Theme theme(application);
    theme.apply(Ui::Theme::Mode::Light);
    const Expected<void> made = paths.create();
    auto session = Sync::Session::open(paths.dir, {}, {});
    if (!made || !session) {
        std::fputs("the profile cannot be opened\n", stderr);
        return 1;
    }
    SettingsStore settings(paths.settings());
    Ui::AccountKeeper keeper(paths.dir, settings);
    const auto make = [&](const QString &language) {
        auto window = Ui::MainWindow::make({**session, settings, keeper, language});
        return window ? std::move(*window) : std::unique_ptr<Ui::MainWindow>();
    };
    std::unique_ptr<Ui::MainWindow> window = make(u"en"_s);
    window->open({u"candidatures"_s});
    window->show();
    QElapsedTimer whole;
    whole.start();
    Watchdog watchdog;
    watchdog.start();
    (*session)->signIn(account);
    while (!(*session)->status().complete && whole.elapsed() < 300'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    const qint64 synced = whole.elapsed();
    settle(*window);
    QJsonObject line = watchdog.stop();
    line.insert("first_sync_ms"_L1, synced);
    std::vector<double> pages;
    for (int i = 0; i < 21; ++i) {
        pages.push_back(timeOf(window, [&] { window->open({i % 2 == 0 ? u"elections"_s : u"candidatures"_s}); }));
        settle(*window);
    }
    line.insert("switch_page_ms"_L1, median(pages));
    while ((*session)->status().work != Sync::Status::Work::Idle) { // The index is put together.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    const std::vector<double> searches = timesOfSearch(*window);
    line.insert("search_median_ms"_L1, median(searches));
    line.insert("search_keys"_L1, qint64(searches.size()));
    line.insert("search_over_16_ms"_L1, qint64(std::ranges::count_if(searches, [](double time) { return time > 16; })));
    line.insert("search_longest_ms"_L1, *std::max_element(searches.begin(), searches.end()));
    std::vector<double> languages;
    for (int i = 0; i < 5; ++i) {
        languages.push_back(timeOf(window, [&] {
            QGuiApplication::setLayoutDirection(i % 2 == 0 ? Qt::RightToLeft : Qt::LeftToRight);
            std::unique_ptr<Ui::MainWindow> next = make(i % 2 == 0 ? u"ar"_s : u"en"_s);
            next->open({u"candidatures"_s});
            next->show();
            window = std::move(next);
        }));
        settle(*window);
    }
    line.insert("switch_language_ms"_L1, median(languages));
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
