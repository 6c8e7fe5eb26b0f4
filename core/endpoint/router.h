// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Chancery::Endpoint {

/// What a request is about.
struct Route
{
    enum class Kind {
        ServiceDocument, ///< GET /v1
        Me,
        Heads,
        Changes,
        Snapshot,
        Digest,
        Events,
        Operations, ///< POST /v1/ops
        BlobUpload, ///< PUT /v1/blobs/{sha256}
        List, ///< GET /v1/{collection}
        Read, ///< GET /v1/{collection}/{id}
        History, ///< GET /v1/{collection}/{id}/history
        Put,
        Patch,
        Delete,
        Action, ///< POST /v1/{collection}/{id}/{action}
        BlobDownload, ///< GET /v1/{collection}/{id}/blobs/{sha256}
    };
    Kind kind = Kind::ServiceDocument;
    QString collection {};
    QString id {};
    QString name {}; ///< Action or SHA-256.
    friend bool operator==(const Route &, const Route &) = default;
};

/// HEAD counts as GET. Nullopt when there is no such route, or not with that method.
[[nodiscard]] std::optional<Route> routeOf(const QByteArray &method, const QByteArray &path);

/// Whether a request to the route changes something, and so needs the `write` scope.
[[nodiscard]] bool isWriting(Route::Kind kind);

} // namespace Chancery::Endpoint
