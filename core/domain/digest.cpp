// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr int Digits = 16;
constexpr int Hexadecimal = 16;

} // namespace

int digestBucket(QByteArrayView collection, QByteArrayView id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(collection);
    hash.addData("/");
    hash.addData(id);
    return static_cast<unsigned char>(hash.result().front());
}

void Digest::add(QByteArrayView collection, QByteArrayView id, qint64 rev)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(collection);
    hash.addData("/");
    hash.addData(id);
    hash.addData("@");
    hash.addData(QByteArray::number(rev));
    const QByteArray value = hash.result();
    m_sums[static_cast<std::size_t>(digestBucket(collection, id))] += qFromBigEndian<quint64>(value.constData());
}

QString digestToText(quint64 sum)
{
    return QString::number(sum, Hexadecimal).rightJustified(Digits, u'0');
}

std::optional<quint64> digestFromText(const QString &text)
{
    bool isNumber = false;
    const quint64 sum = text.toULongLong(&isNumber, Hexadecimal);
    return isNumber && text.size() == Digits ? std::optional(sum) : std::nullopt;
}

} // namespace Chancery::Domain
