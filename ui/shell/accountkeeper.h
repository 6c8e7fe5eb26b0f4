// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "sync/secrets.h"
#include "sync/session.h"

#include <QFuture>

namespace Chancery::Ui {

/// Where a profile's account is kept between starts: the address in its settings, the token in the keychain or, by
/// explicit choice, in a file that only the user can read. GUI thread.
class AccountKeeper
{
public:
    AccountKeeper(const QString &directory, SettingsStore &settings);

    /// The account of the last sign-in; with an empty token when there is none or it cannot be read.
    [[nodiscard]] QFuture<Sync::Account> load() const;
    /// Storage when the keychain is missing or locked: then the account lasts until the program ends.
    QFuture<Expected<void>> keep(const Sync::Account &account, bool inFile);
    QFuture<Expected<void>> forget();
    [[nodiscard]] const QString &directory() const { return m_directory; }

private:
    [[nodiscard]] Sync::Secrets secrets(bool inFile) const;

    QString m_directory;
    SettingsStore *m_settings;
};

} // namespace Chancery::Ui
