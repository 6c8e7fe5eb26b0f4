// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voteplans.h"

namespace Chancery::Domain::VotePlans {
using namespace Qt::StringLiterals;

bool namesExceedLimit(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    if (!contest) {
        return false;
    }
    const qint64 limit = contest->has(Contests::NamesAllowed.name) ? contest->get(Contests::NamesAllowed)
                                                                   : contest->get(Contests::Seats);
    params << QString::number(record.get(Names).size()) << QString::number(limit);
    return record.get(Names).size() > limit;
}

bool nameIsOut(const Record &record, const RuleContext &context, QStringList &params)
{
    const QStringList names = record.get(Names);
    for (const Record &candidature :
         context.lookup().where(Candidatures::Description, Candidatures::Contest.name, record.get(Contest))) {
        const QString person = candidature.get(Candidatures::Person);
        const QString name = person.isEmpty() ? candidature.get(Candidatures::StateCode) : person;
        const QString status = candidature.get(Candidatures::Status);
        if (names.contains(name) && (status == "withdrawn"_L1 || status == "postponed"_L1)) {
            params << name;
            return true;
        }
    }
    return false;
}

} // namespace Chancery::Domain::VotePlans
