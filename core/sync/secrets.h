// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace Chancery::Sync {

/// Where a profile keeps what must not lie in its database: the access token, the key of the private layer.
///
/// In the keychain of the desktop; in a file that only the user can read (mode 0600) where the user chose so, for
/// servers and scripts. Calls return at once; with the keychain the futures finish on the calling thread's event loop,
/// with the file they are finished already. A value type; nothing is kept in memory.
class Secrets
{
public:
    /// \p profile: name of the profile in the keychain; the same for as long as the profile exists.
    [[nodiscard]] static Secrets inKeychain(const QString &profile);
    /// \p directory: the profile's; the file is `secrets.json` in it.
    [[nodiscard]] static Secrets inFile(const QString &directory);

    /// NotFound when there is none; Forbidden when the keychain stays locked or the file can be read by others;
    /// Offline is never used: a missing keychain service is Storage.
    [[nodiscard]] QFuture<Expected<QByteArray>> read(const QString &name) const;
    QFuture<Expected<void>> write(const QString &name, const QByteArray &value) const;
    /// Removing what is not there is fine.
    QFuture<Expected<void>> remove(const QString &name) const;

private:
    Secrets(QString profile, QString file);
    [[nodiscard]] QString keyOf(const QString &name) const;

    QString m_profile;
    QString m_file; ///< Empty: the keychain.
};

/// Name under which a profile's access token is kept.
inline constexpr auto TokenSecret = u"token";

} // namespace Chancery::Sync
