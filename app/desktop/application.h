// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "base/profile.h"
#include "base/settings.h"
#include "instance.h"
#include "profileopening.h"
#include "sync/session.h"
#include "systemscheme.h"
#include "tray.h"
#include "ui/common/theme.h"
#include "ui/meetings/meetingnotices.h"
#include "ui/shell/accountkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/training/offers.h"

#include <QFuture>
#include <QObject>
#include <QTranslator>

#include <future>
#include <memory>
#include <optional>

namespace Chancery {

/// The composition root of `chancery`: builds theme, translations, session and window in order and hands them down.
class Application : public QObject
{
    Q_OBJECT
public:
    /// \p families: of text, as FontWarmup finds them.
    Application(QApplication &application, std::shared_future<QStringList> families, ProfileOpening &opening,
                Arguments arguments);
    ~Application() override;

    /// Opens the profile and shows the window, before the event loop runs.
    void start();

private:
    /// True when another process holds the profile and shows the place instead of this one.
    [[nodiscard]] bool isShownElsewhere();
    void openProfile();
    /// A profile that cannot be opened: says why and ends, or recovers it and tries again.
    void refuse(const Error &error);
    void explain(const Error &error);
    void recover();
    /// The account of the arguments, or the last one, as soon as the keychain tells it.
    [[nodiscard]] QFuture<Sync::Account> account() const;
    void begin(const Sync::Account &account);
    /// As soon as the first page is there, and in any case after a few seconds.
    void goOnline();
    void signIn(const Sync::Account &account);
    void showWindow(const Ui::Place &place);
    void changeLanguage(const QString &language);
    void applyTheme();
    /// The window to the front, at \p place when it has a page.
    void present(const Ui::Place &place);
    void makeTray();
    void makeNotices();
    /// Another window over the same session, at the same place: with other words, another direction, another size.
    void renewWindow();
    void setLanguage();
    [[nodiscard]] QString languageWanted() const;
    void end(int code);

    QApplication *m_application;
    std::shared_future<QStringList> m_families;
    ProfileOpening *m_opening;
    Arguments m_arguments;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Store::Reader> m_reader; ///< Of the next window, opened before; null: it opens one.
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Tray> m_tray;
    SystemScheme m_scheme;
    bool m_isLocked = true; ///< The window that is made next begins locked, where there is a passphrase.
    int m_onlineTries = 0;
    std::unique_ptr<Ui::OfferNotices> m_offers;
    std::unique_ptr<Ui::MeetingNotices> m_notices; ///< Made with the tray that shows them.
    bool m_startsSignedIn = false;
};

} // namespace Chancery
