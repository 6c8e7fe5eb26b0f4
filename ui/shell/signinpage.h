// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/accountkeeper.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Chancery::Ui {

class Notice;

/// The address of an endpoint as a person may type it: without scheme, with or without the version. Plain HTTP only
/// on this machine. Nothing when it cannot be one.
[[nodiscard]] std::optional<QUrl> endpointFromText(const QString &text);

/// First run, or the token was refused: where the service is and the token that was given to the user. Both are
/// tried before anything is kept.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(Sync::Session &session, SettingsStore &settings, AccountKeeper &keeper, QWidget *parent = nullptr);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void signedIn();
    void languageChosen(const QString &language);
    void skipped(); ///< Back to what is here without signing in.

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard(const SettingsStore &settings);
    [[nodiscard]] QWidget *makeLanguage(const SettingsStore &settings, QWidget *parent);
    void readFile();
    void submit();
    void finish(const Sync::Account &account, const Expected<Domain::Caller> &caller);
    void setBusy(bool busy);

    Sync::Session *m_session;
    AccountKeeper *m_keeper;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_token = nullptr;
    QCheckBox *m_inFile = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_skip = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace Chancery::Ui
