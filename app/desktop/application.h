// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "base/profile.h"
#include "base/settings.h"
#include "instance.h"
#include "sync/session.h"
#include "systemscheme.h"
#include "tray.h"
#include "ui/common/fontwarmup.h"
#include "ui/common/theme.h"
#include "ui/meetings/meetingnotices.h"
#include "ui/shell/accountkeeper.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>

namespace Chancery {

/// The composition root of `chancery`: builds theme, translations, session and window in order and hands them down.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(QApplication &application, Ui::FontWarmup &fonts, Arguments arguments);
    ~Application() override;

    /// Starts when the event loop runs: the keychain answers there.
    void start();

private:
    /// True when a window of the profile is open elsewhere and shows the place instead of this one.
    [[nodiscard]] bool isOpenElsewhere(const ProfilePaths &paths);
    void openProfile(const Sync::Account &account);
    /// A profile that cannot be opened: says why and ends, or recovers it and tries again.
    void refuse(const Error &error, const Sync::Account &account);
    void recover(const Sync::Account &account);
    /// As soon as the first page is there, and in any case after a few seconds.
    void goOnline();
    void signInFromArguments(const Sync::Account &account);
    /// \p reader: of the window, opened before; null: it opens one.
    void showWindow(const Ui::Place &place, std::unique_ptr<Store::Reader> reader = nullptr);
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
    Ui::FontWarmup *m_fonts;
    Arguments m_arguments;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Tray> m_tray;
    SystemScheme m_scheme;
    bool m_isLocked = true; ///< The window that is made next begins locked, where there is a passphrase.
    int m_onlineTries = 0;
    std::unique_ptr<Ui::MeetingNotices> m_notices; ///< Made with the tray that shows them.
    bool m_startsSignedIn = false;
};

} // namespace Chancery
