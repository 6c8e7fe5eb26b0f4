// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Chancery::Endpoint {

/// The part of a file to send.
struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

enum class RangeKind {
    Whole, ///< No range, one we do not serve (several parts, other units), or a failed If-Range: 200.
    Part, ///< 206.
    Unsatisfiable, ///< 416.
};

struct RangeAnswer
{
    RangeKind kind = RangeKind::Whole;
    ByteRange range {};
};

/// What `Range` and `If-Range` (RFC 9110 §14.2, §13.1.5) ask of a file of \p size bytes with the strong \p etag.
/// An If-Range with a date never matches: we give no Last-Modified.
[[nodiscard]] RangeAnswer answerRange(QByteArrayView range, QByteArrayView ifRange, QByteArrayView etag, qint64 size);

} // namespace Chancery::Endpoint
