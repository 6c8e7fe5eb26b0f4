// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/service.h"

#include <QJsonObject>

/// How answers are put together.
namespace Chancery::Endpoint {

[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &object);
[[nodiscard]] HttpResponse emptyAnswer(int status);
/// 304 with \p entityTag, quotation marks included.
[[nodiscard]] HttpResponse notModified(const QByteArray &entityTag);
/// The problem document of \p error (RFC 9457) with the members of \p extra; `Retry-After` where the error has one or
/// the problem must have one.
[[nodiscard]] HttpResponse problemAnswer(const Error &error, const QString &language, const QJsonObject &extra = {});

/// `"81231"`: the entity tag of a revision.
[[nodiscard]] QByteArray tagOf(qint64 rev);
/// Whether a list of entity tags (If-Match, If-None-Match) names \p entityTag, or is `*`. Weak tags are compared as
/// strong ones for \p weakly, else never match.
[[nodiscard]] bool matchesTag(const QByteArray &list, const QByteArray &entityTag, bool weakly);

/// The best of the six official languages for an Accept-Language header; English when none fits.
[[nodiscard]] QString languageOf(const QByteArray &acceptLanguage);

/// "Tue, 23 Nov 2026 07:09:00 GMT" (RFC 9110 §5.6.7).
[[nodiscard]] QByteArray httpDate(const QDateTime &instant);

} // namespace Chancery::Endpoint
