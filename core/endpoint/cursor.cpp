// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cursor.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr char CursorVersion = 1;
constexpr char MarkVersion = 2;
constexpr qsizetype IncarnationSize = 16;
constexpr qsizetype HashSize = 8;
constexpr qsizetype MacSize = 8;
constexpr qsizetype HeadSize = 1 + IncarnationSize + HashSize;
constexpr qsizetype LongestText = 1'000;
constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray hashOf(const QStringList &scopes)
{
    QStringList sorted = scopes;
    sorted.sort();
    return QCryptographicHash::hash(sorted.join(u'\n').toUtf8(), QCryptographicHash::Sha256).first(HashSize);
}

tl::unexpected<Error> expired(const QString &reason)
{
    return failure(ErrorCode::CursorExpired, reason);
}

} // namespace

CursorCodec::CursorCodec(const QString &incarnation, QByteArray key)
    : m_incarnation(QUuid::fromString(incarnation).toRfc4122())
    , m_key(std::move(key))
{
}

QByteArray CursorCodec::sealed(const QByteArray &content) const
{
    const QByteArray mac = QMessageAuthenticationCode::hash(content, m_key, QCryptographicHash::Sha256).first(MacSize);
    return (content + mac).toBase64(Base64);
}

Expected<QByteArray> CursorCodec::opened(const QString &text, char version, const QStringList &scopes) const
{
    const auto decoded = QByteArray::fromBase64Encoding(text.left(LongestText).toLatin1(),
                                                        Base64 | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    if (!decoded || bytes.size() < HeadSize + MacSize || bytes.front() != version) {
        return expired(u"format"_s);
    }
    // Before the seal: a rebuilt store has another key, and its clients are to learn that it was rebuilt.
    if (bytes.mid(1, IncarnationSize) != m_incarnation) {
        return expired(u"incarnation"_s);
    }
    const QByteArray content = bytes.chopped(MacSize);
    const QByteArray mac = QMessageAuthenticationCode::hash(content, m_key, QCryptographicHash::Sha256);
    if (sodium_memcmp(mac.constData(), bytes.last(MacSize).constData(), MacSize) != 0) {
        return expired(u"format"_s);
    }
    if (content.mid(1 + IncarnationSize, HashSize) != hashOf(scopes)) {
        return expired(u"scope"_s);
    }
    return content.mid(HeadSize);
}

QString CursorCodec::cursor(qint64 seq, const QStringList &scopes) const
{
    QByteArray content = CursorVersion + m_incarnation + hashOf(scopes);
    QDataStream(&content, QIODevice::Append) << seq;
    return QLatin1String(sealed(content));
}

Expected<qint64> CursorCodec::seqOf(const QString &cursor, const QStringList &scopes) const
{
    const Expected<QByteArray> content = opened(cursor, CursorVersion, scopes);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    QDataStream stream(*content);
    qint64 seq = -1;
    stream >> seq;
    return stream.status() == QDataStream::Ok && stream.atEnd() && seq >= 0 ? Expected<qint64>(seq)
                                                                            : expired(u"format"_s);
}

QString CursorCodec::mark(const SnapshotMark &mark, const QStringList &scopes) const
{
    QByteArray content = MarkVersion + m_incarnation + hashOf(scopes);
    QDataStream(&content, QIODevice::Append) << mark.seq << mark.collection.toUtf8() << mark.id.toUtf8() << mark.lines;
    return u'T' + QLatin1String(sealed(content));
}

Expected<SnapshotMark> CursorCodec::markOf(const QString &text, const QStringList &scopes) const
{
    if (!text.startsWith(u'T')) {
        return expired(u"format"_s);
    }
    const Expected<QByteArray> content = opened(text.mid(1), MarkVersion, scopes);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    QDataStream stream(*content);
    SnapshotMark mark;
    QByteArray collection;
    QByteArray id;
    stream >> mark.seq >> collection >> id >> mark.lines;
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return expired(u"format"_s);
    }
    mark.collection = QString::fromUtf8(collection);
    mark.id = QString::fromUtf8(id);
    return mark;
}

} // namespace Chancery::Endpoint
