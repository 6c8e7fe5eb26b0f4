// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upkeep.h"

#include "base/logging.h"
#include "base/text.h"
#include "domain/record.h"
#include "endpoint/passon.h"
#include "endpoint/recordwriter.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int TombstoneDays = 90;
constexpr int OperationDays = 180;

/// The records of \p collection that stand where the action may start.
std::vector<Domain::Record> candidatesOf(const WriteTransaction &transaction, const Domain::Collection &collection,
                                         const Domain::Action &action)
{
    std::vector<Domain::Record> all;
    for (const std::string_view status : action.from) {
        std::vector<Domain::Record> found = transaction.where(collection, "status", latin(status));
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}

/// The endpoint itself, with the roles that may take \p action.
Domain::Caller clerkFor(const Domain::Action &action)
{
    return {u"upkeep"_s, u"Chancery"_s, {}, action.roles, true};
}

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

Expected<Commit> expireOverdue(Storage &storage, std::span<const Domain::Collection *const> catalogue)
{
    return storage.write([&](WriteTransaction &transaction) -> Expected<void> {
        for (const Domain::Collection *collection : catalogue) {
            const Domain::Action *action = collection->action("expire");
            if (action == nullptr) {
                continue;
            }
            const Domain::Caller clerk = clerkFor(*action);
            RecordWriter writer(storage, transaction, {clerk, {}, {}, 0});
            for (const Domain::Record &record : candidatesOf(transaction, *collection, *action)) {
                // Most are not due: what the rules refuse is left as it is.
                const Domain::RuleContext context(transaction, clerk, transaction.now());
                if (action->refusal != nullptr && !action->refusal(record, {}, context).empty()) {
                    continue;
                }
                if (const auto done = writer.act(*collection, record.id(), -1, latin(action->name), {}); !done) {
                    return passOn(done);
                }
            }
        }
        return {};
    });
}

} // namespace Chancery::Endpoint
