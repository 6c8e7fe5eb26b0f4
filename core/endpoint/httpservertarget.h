// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrlQuery>

#include <optional>

namespace Chancery::Endpoint {

/// The target of a request line, taken apart.
struct HttpTarget
{
    QByteArray path; ///< Percent-decoded UTF-8, no empty or dot segments, no slash at the end: "/v1/candidatures".
    QUrlQuery query; ///< Still encoded inside, as QUrlQuery keeps it; '+' has become a space.
};

/// Nothing for what a client of good faith does not send: a bad escape, an encoded slash or control character, bytes
/// that are not UTF-8, a path that climbs above its root. "*" (of OPTIONS) has the path "*".
[[nodiscard]] std::optional<HttpTarget> parseTarget(QByteArrayView target);

} // namespace Chancery::Endpoint
