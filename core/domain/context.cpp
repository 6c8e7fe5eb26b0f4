// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"

#include "base/text.h"
#include "domain/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

QStringList Caller::scopes() const
{
    QStringList result {u"*"_s};
    if (!account.isEmpty()) {
        result.append(u"account:"_s + account);
    }
    if (!mission.isEmpty()) {
        result.append(u"mission:"_s + mission);
    }
    std::for_each(rolesBegin(), rolesEnd(), [this, &result](Role role) {
        if (roles.contains(role)) {
            result.append(u"role:"_s + latin(nameOf(role)));
        }
    });
    result.sort();
    return result;
}

std::optional<Record> RuleContext::follow(const Record &record, std::string_view key) const
{
    const Field *field = record.collection().field(key);
    if (field == nullptr || field->kind != Kind::Reference) {
        return std::nullopt;
    }
    const QString id = read<QString>(record.document(), key);
    const Collection *collection = collectionNamed(field->refersTo);
    return id.isEmpty() || collection == nullptr ? std::nullopt : m_lookup->find(*collection, id);
}

} // namespace Chancery::Domain
