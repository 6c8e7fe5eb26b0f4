// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/profile.h"
#include "base/text.h"
#include "support/programs.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Chancery::Test {

/// The whole window of one person at a machine of their own, signed in to a running endpoint. What it knows is read
/// from its profile; what it is told to do is told with mouse and keys.
class PersonsWindow
{
public:
    static constexpr int Patience = 60'000; ///< Milliseconds for what comes over the network.

    PersonsWindow(const EndpointProgram &endpoint, const QString &mission, const QString &role)
    {
        const ProfilePaths paths {m_directory.path()};
        if (!paths.create()) {
            qFatal("no profile");
        }
        m_settings = std::make_unique<SettingsStore>(paths.settings());
        m_keeper = std::make_unique<Ui::AccountKeeper>(m_directory.path(), *m_settings);
        auto opened = Sync::Session::open(m_directory.path(),
                                          {QUrl(endpoint.url()), endpoint.token(mission, role).toLatin1()}, {});
        auto reader = opened ? (*opened)->openReader() : Expected<std::unique_ptr<Store::Reader>>(nullptr);
        if (!opened || !reader) {
            qFatal("no session");
        }
        session = std::move(*opened);
        m_reader = std::move(*reader);
        window = std::move(Ui::MainWindow::make({*session, *m_settings, *m_keeper, QStringLiteral("en")}).value());
        window->resize(1280, 800);
        window->open({QStringLiteral("home")});
        window->show();
    }

    /// Opens a place, in front of the other windows; true when it shows all it has.
    [[nodiscard]] bool open(const QString &page, const QString &id = {}) const
    {
        window->open({page, id});
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && QTest::qWaitFor([this] { return window->hasItsData(); });
    }
    /// Everything is here, and everything was sent.
    [[nodiscard]] bool isAtRest() const { return session->status().complete && session->status().waiting == 0; }
    [[nodiscard]] const Store::Reader &reader() const { return *m_reader; }
    /// The record as this person knows it; without id when they do not.
    [[nodiscard]] Domain::Record record(const Domain::Collection &collection, const QString &id) const
    {
        return m_reader->find(collection, id).value_or(Domain::Record(collection, {}, {}));
    }
    template <class Part>
    [[nodiscard]] Part *part(const QString &name = {}) const
    {
        const QList<Part *> parts = window->findChildren<Part *>(name);
        const auto found = std::find_if(parts.begin(), parts.end(), [](const Part *each) { return each->isVisible(); });
        return found == parts.end() ? nullptr : *found;
    }
    /// Clicks the button of that name, or with those words, as soon as it can be; true when \p then came of it. A page
    /// that is drawn again meanwhile may swallow a click, as it does for a person, who clicks again.
    [[nodiscard]] bool press(const QString &name, const std::function<bool()> &then) const
    {
        const bool isDone = QTest::qWaitFor(
            [&] {
                QPushButton *found = then() ? nullptr : button(name);
                if (found != nullptr) {
                    QTest::mouseClick(found, Qt::LeftButton);
                }
                return then();
            },
            Patience);
        if (!isDone) {
            tell();
        }
        return isDone;
    }
    /// Clicks it once.
    [[nodiscard]] bool press(const QString &name) const
    {
        QPushButton *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] { return (found = button(name)) != nullptr; }, Patience);
        if (isThere) {
            QTest::mouseClick(found, Qt::LeftButton);
        }
        return isThere;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        const QList<QPushButton *> all = window->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&name](const QPushButton *each) {
            return (each->objectName() == name || each->text() == name) && each->isVisible() && each->isEnabled();
        });
        return found == all.end() ? nullptr : *found;
    }
    /// Whether these words can be read in the window or in a dialog over it.
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private:
    /// What there is to press, for who has to find out why nothing came of it.
    void tell() const
    {
        for (const QPushButton *each : window->findChildren<QPushButton *>()) {
            if (each->isVisible()) {
                qWarning("%s %s %s", qPrintable(each->objectName()), qPrintable(each->text()),
                         each->isEnabled() ? "" : "(disabled)");
            }
        }
    }

    QTemporaryDir m_directory;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
    std::unique_ptr<Store::Reader> m_reader;

public:
    std::unique_ptr<Sync::Session> session;
    std::unique_ptr<Ui::MainWindow> window; ///< Gone before the session it looks at.
};

/// One of those who work over an endpoint, and where their window is kept.
struct Seat
{
    std::unique_ptr<PersonsWindow> *window;
    QString mission; ///< "-": the Secretariat.
    QString role;
};

/// Starts the endpoint and opens the window of everybody; true when each of them has all that is theirs.
[[nodiscard]] inline bool openWindows(EndpointProgram &endpoint, std::initializer_list<Seat> seats)
{
    if (!endpoint.start()) {
        return false;
    }
    for (const Seat &seat : seats) {
        *seat.window = std::make_unique<PersonsWindow>(endpoint, seat.mission, seat.role);
    }
    const auto isAtRest = [](const Seat &seat) {
        return (*seat.window)->isAtRest();
    };
    return QTest::qWaitFor([&] { return std::all_of(seats.begin(), seats.end(), isAtRest); }, PersonsWindow::Patience);
}

} // namespace Chancery::Test
