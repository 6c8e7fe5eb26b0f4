// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>

#include <memory>
#include <optional>

/// Sealing with libsodium: XChaCha20-Poly1305, keys from passphrases by Argon2id. Nothing here is Chancery's own
/// cryptography.
namespace Chancery::Vault {

/// 32 secret bytes in guarded memory that is never swapped out, wiped when the last owner goes.
class SecretKey
{
public:
    static constexpr qsizetype Size = 32;
    /// Random.
    [[nodiscard]] static SecretKey make();
    /// None when \p bytes are not 32.
    [[nodiscard]] static std::optional<SecretKey> fromBytes(const QByteArray &bytes);
    /// A copy in ordinary memory, for the keychain; the caller wipes it.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] const unsigned char *data() const { return m_data.get(); }

private:
    SecretKey();
    std::shared_ptr<unsigned char> m_data;
};

/// How long a passphrase takes to become a key; stored beside what it protects.
struct Cost
{
    qint64 operations = 3;
    qint64 memory = 256 * 1024 * 1024; ///< Bytes.
    /// The least libsodium accepts, for tests alone.
    [[nodiscard]] static Cost least();
};

inline constexpr qsizetype LeastPassphrase = 10; ///< Characters, for whatever is sealed for long.
inline constexpr qsizetype SaltSize = 16;
[[nodiscard]] QByteArray makeSalt();
/// Internal when there is not memory enough. Takes most of a second: not for the GUI thread.
[[nodiscard]] Expected<SecretKey> keyFrom(const QString &passphrase, const QByteArray &salt, const Cost &cost);

/// nonce and sealed text. \p about is authenticated with it and not stored: what is unsealed in another place fails.
[[nodiscard]] QByteArray seal(const QByteArray &text, const QByteArray &about, const SecretKey &key);
/// Forbidden when key, place or bytes are not those that were sealed.
[[nodiscard]] Expected<QByteArray> unseal(const QByteArray &sealed, const QByteArray &about, const SecretKey &key);

/// Overwrites what it held.
void wipe(QByteArray &bytes);

} // namespace Chancery::Vault
