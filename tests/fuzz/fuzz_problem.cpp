// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outbox.h"
#include "domain/problem.h"
#include "fuzz.h"

#include <QJsonDocument>

using namespace Chancery;

/// Problem documents and results of operations as an endpoint nobody trusts sends them.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject object = QJsonDocument::fromJson(Fuzz::bytesOf(data, size)).object();
    for (const int status : {400, 409, 410, 422, 500, 503}) {
        const Error error = Domain::errorOf(object, status);
        Fuzz::require(error.retryAfter >= 0);
        static_cast<void>(Domain::problemDocument(error, QStringLiteral("ar")));
    }
    if (const auto result = Domain::resultFromJson(object)) {
        Fuzz::require(Domain::resultFromJson(Domain::toJson(*result)).has_value());
    }
    return 0;
}
