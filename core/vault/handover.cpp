// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Vault {

namespace {

constexpr char Magic[] = "CHANCERY-HANDOVER-1\n";
constexpr qsizetype MagicSize = sizeof(Magic) - 1;

/// Everything before the sealed text is authenticated with it.
QByteArray headOf(const QByteArray &salt, const Cost &cost)
{
    QByteArray head(Magic, MagicSize);
    QDataStream stream(&head, QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << cost.operations << cost.memory;
    return head + salt;
}

constexpr qsizetype HeadSize = MagicSize + 2 * qsizetype(sizeof(qint64)) + SaltSize;

} // namespace

Expected<QByteArray> writeHandOver(const QJsonArray &records, const QString &passphrase, const Cost &cost)
{
    if (passphrase.size() < LeastPassphrase) {
        return failure(ErrorCode::Invalid);
    }
    const QByteArray salt = makeSalt();
    const Expected<SecretKey> key = keyFrom(passphrase, salt, cost);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    const QByteArray head = headOf(salt, cost);
    QByteArray text = QJsonDocument(records).toJson(QJsonDocument::Compact);
    const QByteArray sealed = seal(text, head, *key);
    wipe(text);
    return head + sealed;
}

Expected<QJsonArray> readHandOver(const QByteArray &file, const QString &passphrase)
{
    if (!file.startsWith(Magic) || file.size() < HeadSize) {
        return failure(ErrorCode::Malformed, u"not a hand-over file"_s);
    }
    const QByteArray head = file.left(HeadSize);
    QDataStream stream(head.mid(MagicSize));
    stream.setVersion(QDataStream::Qt_6_0);
    Cost cost;
    stream >> cost.operations >> cost.memory;
    const Expected<SecretKey> key = keyFrom(passphrase, head.right(SaltSize), cost);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    Expected<QByteArray> text = unseal(file.mid(HeadSize), head, *key);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    wipe(*text);
    if (!document.isArray()) {
        return failure(ErrorCode::Malformed, u"a hand-over file without records"_s);
    }
    return document.array();
}

} // namespace Chancery::Vault
