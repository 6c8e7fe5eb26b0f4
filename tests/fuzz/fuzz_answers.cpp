// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "fuzz.h"
#include "sync/wire.h"

using namespace Chancery;

/// JSON answers as the engine reads them: service document, /me, /heads, /digest, /ops, and refusals of them all.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Transport::Response response;
    response.body = Fuzz::bytesOf(data, size);
    response.head.status = 200;
    if (const auto object = Sync::objectOf(response)) {
        const auto caller = Sync::callerOf(*object);
        Fuzz::require(!caller || !caller->account.isEmpty());
        const auto heads = Sync::headsOf(*object);
        Fuzz::require(!heads || *heads >= 0);
        const auto digest = Sync::digestOf(*object);
        Fuzz::require(!digest || digest->size() == Domain::DigestBuckets);
        const auto results = Sync::resultsOf(*object);
        Fuzz::require(!results || results->size() <= size);
    }
    response.head.headers = {{"content-type", "application/problem+json"}};
    for (const int status : {304, 401, 403, 410, 413, 426, 429, 500, 503}) {
        response.head.status = status;
        const Error error = Sync::errorOf(response);
        Fuzz::require(error.retryAfter >= 0 && !Sync::objectOf(response));
        Fuzz::require(!Sync::expiryOf(response) || status == 410);
    }
    return 0;
}
