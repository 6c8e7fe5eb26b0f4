// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealing.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Chancery::Vault {

namespace {

constexpr qsizetype PadTo = 256; // the length of a note tells little

/// sodium_init() may be called from any thread and often; it fails only where there is no randomness at all.
void prepare()
{
    if (sodium_init() < 0) {
        qFatal("no source of randomness");
    }
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data()); // NOLINT: libsodium's bytes
}
const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData()); // NOLINT: libsodium's bytes
}
unsigned long long sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

} // namespace

SecretKey::SecretKey()
{
    prepare();
    auto *memory = static_cast<unsigned char *>(sodium_malloc(Size));
    if (memory == nullptr) {
        qFatal("no guarded memory");
    }
    m_data = std::shared_ptr<unsigned char>(memory, [](unsigned char *held) { sodium_free(held); });
}

SecretKey SecretKey::make()
{
    SecretKey key;
    randombytes_buf(key.m_data.get(), Size);
    return key;
}

std::optional<SecretKey> SecretKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != Size) {
        return std::nullopt;
    }
    SecretKey key;
    std::copy_n(bytesOf(bytes), Size, key.m_data.get());
    return key;
}

QByteArray SecretKey::bytes() const
{
    return {reinterpret_cast<const char *>(m_data.get()), Size}; // NOLINT: bytes for the keychain
}

Cost Cost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

QByteArray makeSalt()
{
    prepare();
    static_assert(SaltSize == crypto_pwhash_SALTBYTES);
    QByteArray salt(SaltSize, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

Expected<SecretKey> keyFrom(const QString &passphrase, const QByteArray &salt, const Cost &cost)
{
    prepare();
    const qint64 most = qint64 {4} * 1024 * 1024 * 1024; // a file must not make the program ask for all memory
    if (salt.size() != SaltSize || cost.operations < 1 || cost.operations > 100 || cost.memory < 8192
        || cost.memory > most) {
        return failure(ErrorCode::Malformed, u"parameters of the passphrase"_s);
    }
    // The same passphrase typed on another keyboard gives the same bytes.
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray made(SecretKey::Size, '\0');
    const int failed = crypto_pwhash(bytesOf(made), sizeOf(made), utf8.constData(), sizeOf(utf8), bytesOf(salt),
                                     static_cast<unsigned long long>(cost.operations),
                                     static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(utf8);
    std::optional<SecretKey> key = failed == 0 ? SecretKey::fromBytes(made) : std::nullopt;
    wipe(made);
    if (!key) {
        return failure(ErrorCode::Internal, u"not enough memory for the passphrase"_s);
    }
    return *key;
}

QByteArray seal(const QByteArray &text, const QByteArray &about, const SecretKey &key)
{
    constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    QByteArray padded = text;
    padded.append('\x80');
    padded.append((PadTo - padded.size() % PadTo) % PadTo, '\0');
    QByteArray sealed(NonceSize + padded.size() + TagSize, '\0');
    randombytes_buf(sealed.data(), NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + NonceSize, nullptr, bytesOf(std::as_const(padded)),
                                               sizeOf(padded), bytesOf(about), sizeOf(about), nullptr,
                                               bytesOf(std::as_const(sealed)), key.data());
    wipe(padded);
    return sealed;
}

Expected<QByteArray> unseal(const QByteArray &sealed, const QByteArray &about, const SecretKey &key)
{
    constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < NonceSize + TagSize) {
        return failure(ErrorCode::Malformed, u"sealed text is too short"_s);
    }
    QByteArray text(sealed.size() - NonceSize - TagSize, '\0');
    const int failed =
        crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(text), nullptr, nullptr, bytesOf(sealed) + NonceSize,
                                                   static_cast<unsigned long long>(sealed.size() - NonceSize),
                                                   bytesOf(about), sizeOf(about), bytesOf(sealed), key.data());
    const qsizetype end = text.lastIndexOf('\x80');
    if (failed != 0 || end < 0) {
        return failure(ErrorCode::Forbidden, u"sealed text does not open"_s);
    }
    text.truncate(end);
    return text;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

} // namespace Chancery::Vault
