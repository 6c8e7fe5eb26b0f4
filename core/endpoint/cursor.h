// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Chancery::Endpoint {

/// Where a snapshot was interrupted.
struct SnapshotMark
{
    qint64 seq = 0; ///< Of the start of the snapshot.
    QString collection;
    QString id; ///< The last one that was sent of the collection; empty: none yet.
    qint64 lines = 0; ///< Sent so far.
    friend bool operator==(const SnapshotMark &, const SnapshotMark &) = default;
};

/// Makes and reads cursors and snapshot marks (protocol §4): version, incarnation, seq and a hash of the caller's
/// scopes, with eight bytes of HMAC-SHA-256, in base64url.
///
/// What a caller may see always comes from the token; the hash only tells that it has changed. A value type.
class CursorCodec
{
public:
    CursorCodec(const QString &incarnation, QByteArray key);

    [[nodiscard]] QString cursor(qint64 seq, const QStringList &scopes) const;
    /// The seq of a cursor. CursorExpired with detail `format`, `incarnation` or `scope` when it is not one of ours
    /// for this caller.
    [[nodiscard]] Expected<qint64> seqOf(const QString &cursor, const QStringList &scopes) const;

    [[nodiscard]] QString mark(const SnapshotMark &mark, const QStringList &scopes) const;
    /// CursorExpired as in seqOf().
    [[nodiscard]] Expected<SnapshotMark> markOf(const QString &text, const QStringList &scopes) const;

private:
    [[nodiscard]] QByteArray sealed(const QByteArray &content) const;
    [[nodiscard]] Expected<QByteArray> opened(const QString &text, char version, const QStringList &scopes) const;

    QByteArray m_incarnation; ///< Sixteen bytes.
    QByteArray m_key;
};

} // namespace Chancery::Endpoint
