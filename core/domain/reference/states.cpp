// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "states.h"

namespace Chancery::Domain::States {
using namespace Qt::StringLiterals;

namespace {

bool isMember(const Record &record)
{
    return record.get(StandingKind) == "member"_L1;
}

} // namespace

bool codeIsMisshapen(const Record &record, const RuleContext &, QStringList &)
{
    const QString code = record.get(Code);
    const auto isCapital = [](QChar c) {
        return c >= u'A' && c <= u'Z';
    };
    return !code.isEmpty() && (code.size() != 3 || !std::all_of(code.begin(), code.end(), isCapital));
}

bool codeIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(Code);
    return isTakenByAnother(record, context, Code.name);
}

bool groupIsMissing(const Record &record, const RuleContext &, QStringList &)
{
    return isMember(record) && record.get(Group).isEmpty();
}

bool admissionIsMissing(const Record &record, const RuleContext &, QStringList &)
{
    return isMember(record) && !record.get(Admitted).isValid();
}

bool admittedBeforeTheCharter(const Record &record, const RuleContext &, QStringList &)
{
    return areReversed(QDate(1945, 10, 24), record.get(Admitted));
}

} // namespace Chancery::Domain::States
