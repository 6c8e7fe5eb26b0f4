// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upkeep.h"

#include "base/logging.h"
#include "endpoint/storage.h"

namespace Chancery::Endpoint {

namespace {

constexpr int TombstoneDays = 90;
constexpr int OperationDays = 180;

} // namespace

void forgetOld(Storage &storage, const QDateTime &now)
{
    const Expected<void> done = storage.seqAt(now.addDays(-TombstoneDays))
                                    .and_then([&storage](qint64 seq) { return storage.collectGarbage(seq); })
                                    .and_then([&] { return storage.forgetOperations(now.addDays(-OperationDays)); });
    if (!done) {
        qCWarning(Log::endpoint) << "upkeep failed:" << done.error().detail;
    }
}

} // namespace Chancery::Endpoint
