// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/accountkeeper.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Chancery::Ui {

class FirstSyncPanel;
class Notice;

/// The address of an endpoint as a person may type it: without scheme, with or without the version. Plain HTTP only
/// on this machine. Nothing when it cannot be one.
[[nodiscard]] std::optional<QUrl> endpointFromText(const QString &text);

/// First run, or the token was refused: a word of welcome and the language, where the service is and the token that was
/// given to the user, and what the first sync brings. The address is tried while it is typed, both before anything is
/// kept.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(Sync::Session &session, SettingsStore &settings, AccountKeeper &keeper, QWidget *parent = nullptr);
    [[nodiscard]] QString message() const;
    /// False: there is nothing to go on to, only back.
    void setSkippable(bool skippable);

Q_SIGNALS:
    void signedIn();
    void languageChosen(const QString &language);
    void skipped(); ///< Back to what is here without signing in.

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWelcome(const SettingsStore &settings);
    [[nodiscard]] QWidget *makeForm(const SettingsStore &settings);
    void addFields(QVBoxLayout *layout, const SettingsStore &settings, QWidget *form);
    /// Asks the address that is typed whether a service answers there.
    void check();
    [[nodiscard]] QWidget *makeLanguage(const SettingsStore &settings, QWidget *parent);
    void readFile();
    void submit();
    void finish(const Sync::Account &account, const Expected<Domain::Caller> &caller);
    /// To the first sync, or past it.
    void goOn(const QString &name);
    void setBusy(bool busy);

    Sync::Session *m_session;
    AccountKeeper *m_keeper;
    QStackedWidget *m_steps = nullptr;
    FirstSyncPanel *m_firstSync = nullptr;
    QLabel *m_check = nullptr;
    QTimer m_typed;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_token = nullptr;
    QCheckBox *m_inFile = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_skip = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace Chancery::Ui
