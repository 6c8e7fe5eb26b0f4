// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpserverrange.h"

#include <algorithm>

namespace Chancery::Endpoint {

namespace {

std::optional<qint64> number(QByteArrayView digits)
{
    const bool plain =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return plain && ok ? std::optional(value) : std::nullopt;
}

} // namespace

RangeAnswer answerRange(QByteArrayView range, QByteArrayView ifRange, QByteArrayView etag, qint64 size)
{
    constexpr QByteArrayView Unit("bytes=");
    if (!range.startsWith(Unit) || (!ifRange.isEmpty() && (ifRange != etag || etag.startsWith("W/")))) {
        return {};
    }
    const QByteArrayView spec = range.sliced(Unit.size()).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(',')) {
        return {};
    }
    const std::optional<qint64> first = number(spec.first(dash));
    const std::optional<qint64> last = number(spec.sliced(dash + 1));
    if ((!first && dash > 0) || (!last && dash + 1 < spec.size()) || (!first && !last)
        || (first && last && *last < *first)) {
        return {};
    }
    if (!first) {
        const qint64 length = std::min(*last, size);
        return length == 0 ? RangeAnswer {RangeKind::Unsatisfiable, {}}
                           : RangeAnswer {RangeKind::Part, {size - length, length}};
    }
    if (*first >= size) {
        return {RangeKind::Unsatisfiable, {}};
    }
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {RangeKind::Part, {*first, end - *first + 1}};
}

} // namespace Chancery::Endpoint
