// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/service.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace Chancery::Endpoint {

/// An answer as bytes for the wire.
struct HttpReply
{
    QByteArray head; ///< Status line and headers with the empty line.
    QByteArray body {}; ///< Follows the head.
    BodySource
        source {}; ///< Then these pieces, compressed and framed, until an empty one. A failure cuts the connection.
    bool keepAlive = false;
    std::optional<QStringList> eventScopes {}; ///< Set: an event stream follows.
    qint64 eventSeq = 0; ///< What its first `heads` says.
};

/// What a reply needs to know beside the request.
struct ReplyContext
{
    bool isHttp11 = true;
    bool isHead = false; ///< The request was HEAD; the handler saw GET.
    bool keepAlive = true; ///< The connection may stay open.
    /// Sent unless the handler brought the same header.
    const std::vector<std::pair<QByteArray, QByteArray>> *commonHeaders = nullptr;
};

/// Compresses, cuts ranges and frames. Runs on a worker thread; the source it makes does too, one call at a time.
[[nodiscard]] HttpReply makeReply(const HttpRequest &request, HttpResponse response, const ReplyContext &context);

/// The problem document of \p code in the language the request asks for.
[[nodiscard]] HttpResponse problemResponse(ErrorCode code, const QByteArray &acceptLanguage);

} // namespace Chancery::Endpoint
