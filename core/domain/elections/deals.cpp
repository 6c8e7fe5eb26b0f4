// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deals.h"

namespace Chancery::Domain::Deals {
using namespace Qt::StringLiterals;

namespace {

bool isOver(const std::optional<Record> &contest)
{
    return contest && contest->get(Contests::Status) == "decided"_L1;
}

} // namespace

bool contestsAreTheSame(const Record &record, const RuleContext &, QStringList &)
{
    return !record.get(WeGive).isEmpty() && record.get(WeGive) == record.get(TheyGive);
}

bool halfIsOpen(const Record &record, const RuleContext &context, QStringList &)
{
    const bool ours = isOver(context.follow(record, WeGive.name));
    const bool theirs = isOver(context.follow(record, TheyGive.name));
    const QString standing = record.get(Standing);
    return (ours != theirs && standing == "agreed"_L1)
        || (ours && theirs && (standing == "agreed"_L1 || standing == "half_done"_L1));
}

} // namespace Chancery::Domain::Deals
