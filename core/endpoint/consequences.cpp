// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consequences.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/validate.h"
#include "endpoint/exchange.h"
#include "endpoint/passon.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

Expected<void> carryOutConsequences(WriteTransaction &transaction, const Domain::Record &changed,
                                    const Domain::Caller &caller, const QDateTime &now)
{
    const auto consequences = changed.collection().consequences;
    if (consequences == nullptr) {
        return {};
    }
    for (const Domain::Record &record : consequences(changed, Domain::RuleContext(transaction, caller, now))) {
        const QString collection = latin(record.collection().name);
        Expected<std::optional<StoredRecord>> present = transaction.load(collection, record.id());
        if (!present) {
            return passOn(present);
        }
        const bool isNew = !present->has_value();
        if (!isNew && ((*present)->deleted || Domain::sameValue(fieldsOf(**present), record.document()))) {
            continue;
        }
        StoredRecord stored {collection, record.id(), transaction.seq()};
        stored.document = Domain::canonical(record.document()).toObject();
        // By whom and when stays: no person has changed this record, and nobody is named for one that follows.
        stored.document.insert(u"updated_at"_s,
                               isNew ? formatInstant(now) : (*present)->document.value("updated_at"_L1));
        stored.document.insert(u"updated_by"_s, isNew ? QString() : (*present)->document.value("updated_by"_L1));
        if (const Expected<void> done = transaction.store(stored, Domain::scopesOf(record)); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Chancery::Endpoint
