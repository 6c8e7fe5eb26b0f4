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
        if (!present->has_value() || (*present)->deleted || Domain::sameValue(fieldsOf(**present), record.document())) {
            continue;
        }
        StoredRecord stored {collection, record.id(), transaction.seq()};
        stored.document = Domain::canonical(record.document()).toObject();
        // By whom and when stays: no person has changed this record.
        for (const QString &key : {u"updated_at"_s, u"updated_by"_s}) {
            stored.document.insert(key, (*present)->document.value(key));
        }
        if (const Expected<void> done = transaction.store(stored, Domain::scopesOf(record)); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Chancery::Endpoint
