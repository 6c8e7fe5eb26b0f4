// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/schema.h"
#include "endpoint/cursor.h"
#include "endpoint/service.h"
#include "endpoint/storage.h"

#include <functional>

namespace Chancery::Endpoint {

/// What the routes share. Lives as long as the service; thread-safe like it.
struct ServiceParts
{
    Storage &storage;
    const Clock &clock;
    const ServiceOptions &options;
    const CursorCodec &cursors;
    std::function<void(const Commit &)> announce; ///< Tells the event hub.

    [[nodiscard]] const Domain::Collection *collection(QStringView name) const;
};

/// One request, after its caller is known.
struct Exchange
{
    const HttpRequest &request;
    Domain::Caller caller;
    QStringList scopes; ///< Of the caller; from the token, never from the request.
    QString language; ///< Of problem details.
};

/// An answer, or the error that Service turns into a problem document.
using Answer = Expected<HttpResponse>;

/// Whether one of \p scopes is in \p recordScopes.
[[nodiscard]] bool sees(const QStringList &scopes, const QStringList &recordScopes);

/// The parameter as a whole number from 1 to \p most, \p otherwise when it is absent; larger ones are cut, anything
/// else is Malformed.
[[nodiscard]] Expected<int> limitOf(const QUrlQuery &query, int otherwise, int most);

/// Body as a JSON object. UnsupportedType when its media type is not \p mediaType, Malformed when it is no object.
[[nodiscard]] Expected<QJsonObject> bodyOf(const HttpRequest &request, QByteArrayView mediaType);

/// The document of a record as REST answers it: with `id` and `rev`.
[[nodiscard]] QJsonObject restDocument(const StoredRecord &record);
/// The document without what the endpoint adds to every record (`updated_at`, `updated_by`).
[[nodiscard]] QJsonObject fieldsOf(const StoredRecord &record);

} // namespace Chancery::Endpoint
