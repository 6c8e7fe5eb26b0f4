// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endorsements.h"

namespace Chancery::Domain::Endorsements {
using namespace Qt::StringLiterals;

namespace {

bool isByGroup(const Record &record)
{
    return record.get(Endorser) == "regional_group"_L1;
}

} // namespace

bool isPositive(const Record &endorsement)
{
    const QString outcome = endorsement.get(Outcome);
    return outcome == "endorsed"_L1 || outcome == "approved"_L1;
}

bool groupIsMissing(const Record &record, const RuleContext &, QStringList &)
{
    return isByGroup(record) && record.get(Group).isEmpty();
}

bool organizationIsMissing(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(Endorser) == "other_organization"_L1 && record.get(Organization).isEmpty();
}

bool candidateIsOfAnotherGroup(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> candidature = context.follow(record, Candidature.name);
    if (!isByGroup(record) || record.get(Group).isEmpty() || !candidature) {
        return false;
    }
    const QString group = electoralGroupOf(context, candidature->get(Candidatures::StateCode));
    return !group.isEmpty() && group != record.get(Group);
}

bool recorderIsOfAnotherGroup(const Record &record, const RuleContext &context, QStringList &)
{
    const QString recorder = record.get(RecordedBy);
    if (recorder.isEmpty()) {
        return false;
    }
    // A chair speaks for the group alone; what the African Union or others decided is not the chair's to record.
    return !isByGroup(record) || electoralGroupOf(context, recorder) != record.get(Group);
}

bool isInTheFuture(const Record &record, const RuleContext &context, QStringList &)
{
    // One day of grace: the endpoint's UTC day may be behind the day of the meeting.
    return record.get(Day).isValid() && record.get(Day) > context.now().date().addDays(1);
}

bool electionDiffers(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> candidature = context.follow(record, Candidature.name);
    const QString election = candidature ? candidature->get(Candidatures::Election) : QString();
    return !election.isEmpty() && !record.get(Election).isEmpty() && election != record.get(Election);
}

} // namespace Chancery::Domain::Endorsements
