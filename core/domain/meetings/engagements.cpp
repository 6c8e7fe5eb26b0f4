// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engagements.h"

#include "domain/meetings/openinghours.h"

#include <algorithm>

namespace Chancery::Domain::Engagements {
using namespace Qt::StringLiterals;

namespace {

Span spanOf(const Record &record)
{
    return {record.get(StartsAt), record.get(EndsAt)};
}

} // namespace

QStringList scopesOf(const Record &record)
{
    return {u"mission:"_s + record.get(StateCode)};
}

bool timeIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return spanOf(record).isReversed();
}

bool dignitaryIsOfAnotherState(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> dignitary = context.follow(record, Dignitary.name);
    return dignitary && dignitary->get(Dignitaries::StateCode) != record.get(StateCode);
}

bool dignitaryIsElsewhere(const Record &record, const RuleContext &context, QStringList &params)
{
    const QString dignitary = record.get(Dignitary);
    const std::vector<Record> others =
        dignitary.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, Dignitary.name, dignitary);
    const auto found = std::find_if(others.begin(), others.end(), [&record](const Record &other) {
        return other.id() != record.id() && spanOf(other).overlaps(spanOf(record));
    });
    if (found == others.end()) {
        return false;
    }
    params << found->get(Name);
    return true;
}

} // namespace Chancery::Domain::Engagements
