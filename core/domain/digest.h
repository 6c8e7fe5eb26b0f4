// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// Checksums of a caller's view (protocol §7): 256 sums over (collection, id, rev), compared by client and endpoint.
namespace Chancery::Domain {

inline constexpr int DigestBuckets = 256;

/// The bucket of a record: first byte of SHA-256(collection + "/" + id).
[[nodiscard]] int digestBucket(QByteArrayView collection, QByteArrayView id);

/// Sums of a set of records; the order in which they are added does not matter. A value type.
class Digest
{
public:
    /// Adds the first eight bytes, big-endian, of SHA-256(collection + "/" + id + "@" + rev) modulo 2^64 to the bucket.
    void add(QByteArrayView collection, QByteArrayView id, qint64 rev);
    [[nodiscard]] std::vector<quint64> sums() const { return {m_sums.begin(), m_sums.end()}; }

private:
    std::array<quint64, DigestBuckets> m_sums {};
};

/// On the wire a sum is sixteen lower-case hexadecimal digits: JSON numbers end at 2^53.
[[nodiscard]] QString digestToText(quint64 sum);
[[nodiscard]] std::optional<quint64> digestFromText(const QString &text);

} // namespace Chancery::Domain
