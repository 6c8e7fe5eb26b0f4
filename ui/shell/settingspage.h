// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/shell/settingstable.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class Notice;
class StorageCard;
class WindowLock;

/// Every setting from the table of settings, the account of the profile, and what it takes on disk.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// \p directory: the profile's.
    SettingsPage(const Services &services, WindowLock &lock, const QString &directory, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;

Q_SIGNALS:
    void languageChosen(const QString &language); ///< Empty: the system's.
    void themeChosen(const QString &theme);
    void lookChosen();
    void signInRequested();
    void signOutRequested();
    void diagnosticsRequested();

private:
    void addSections(QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeField(const SettingInfo &info);
    [[nodiscard]] QWidget *makeChoice(const SettingInfo &info, const Setting<QLatin1String> &setting);
    [[nodiscard]] QWidget *makeText(const SettingInfo &info, const Setting<QLatin1String> &setting);
    [[nodiscard]] QWidget *makeNumber(const SettingInfo &info, const Setting<int> &setting);
    [[nodiscard]] QString numberText(Unit unit, int value) const;
    [[nodiscard]] QWidget *makeTick(const SettingInfo &info, const Setting<bool> &setting);
    void tell(Effect effect, const QString &value);
    [[nodiscard]] QWidget *makeAccount();
    void showAccount();
    void askToSignOut();

    Services m_services;
    WindowLock *m_lock;
    StorageCard *m_storage;
    QLabel *m_who = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_signOut = nullptr;
    QPushButton *m_export = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace Chancery::Ui
