// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefs.h"

#include <algorithm>

namespace Chancery::Domain::Briefs {
using namespace Qt::StringLiterals;

QStringList scopesOf(const Record &record)
{
    return {u"mission:"_s + record.get(Mission)};
}

bool meetingIsOfOthers(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> meeting = context.follow(record, Meeting.name);
    const QString mission = record.get(Mission);
    return meeting && meeting->get(MeetingRequests::Requester) != mission
        && meeting->get(MeetingRequests::Counterpart) != mission;
}

bool briefExists(const Record &record, const RuleContext &context, QStringList &)
{
    const QString meeting = record.get(Meeting);
    const std::vector<Record> same =
        meeting.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, Meeting.name, meeting);
    return std::any_of(same.begin(), same.end(), [&record](const Record &other) {
        return other.id() != record.id() && other.get(Mission) == record.get(Mission);
    });
}

} // namespace Chancery::Domain::Briefs
