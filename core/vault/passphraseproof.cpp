// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphraseproof.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Chancery::Vault {

namespace {

constexpr auto Word = "chancery";
constexpr auto About = "passphrase";
constexpr qint64 MostMemory = 1024 * 1024 * 1024;
constexpr qint64 MostOperations = 20;

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

QByteArray decoded(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

} // namespace

Expected<QString> proofOf(const QString &passphrase, const Cost &cost)
{
    const QByteArray salt = makeSalt();
    return keyFrom(passphrase, salt, cost).map([&](const SecretKey &key) {
        return u"%1:%2:%3:%4"_s.arg(cost.operations)
            .arg(cost.memory)
            .arg(encoded(salt), encoded(seal(Word, About, key)));
    });
}

Expected<void> checkPassphrase(const QString &passphrase, const QString &proof)
{
    const QStringList parts = proof.split(u':');
    if (parts.size() != 4) {
        return failure(ErrorCode::Malformed, u"not the proof of a passphrase"_s);
    }
    const Cost cost {parts.at(0).toLongLong(), parts.at(1).toLongLong()};
    const QByteArray salt = decoded(parts.at(2));
    if (cost.operations <= 0 || cost.operations > MostOperations || cost.memory <= 0 || cost.memory > MostMemory
        || salt.size() != SaltSize) {
        return failure(ErrorCode::Malformed, u"not the proof of a passphrase"_s);
    }
    return keyFrom(passphrase, salt, cost)
        .and_then([&parts](const SecretKey &key) { return unseal(decoded(parts.at(3)), About, key); })
        .map([](const QByteArray &) {});
}

} // namespace Chancery::Vault
