// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class Notice;

/// Language, theme, and the account of the profile.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void refresh(const Store::Changes &changes) override;

Q_SIGNALS:
    void languageChosen(const QString &language); ///< Empty: the system's.
    void themeChosen(const QString &theme);
    void signInRequested();
    void signOutRequested();

private:
    [[nodiscard]] QWidget *makeLook();
    [[nodiscard]] QWidget *makeAccount();
    void showAccount();
    void askToSignOut();

    Services m_services;
    QLabel *m_who = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_signOut = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace Chancery::Ui
