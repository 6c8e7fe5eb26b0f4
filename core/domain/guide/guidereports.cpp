// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidereports.h"

namespace Chancery::Domain::GuideReports {
using namespace Qt::StringLiterals;

QStringList scopesOf(const Record &record)
{
    return {u"mission:"_s + record.get(Mission), u"role:portal_editor"_s, u"role:servicedesk"_s};
}

bool pageIsUnknown(const Record &record, const RuleContext &context, QStringList &)
{
    return !record.get(Page).isEmpty() && !context.follow(record, Page.name);
}

void setAnswer(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(Answer, read<QString>(args, "reply"));
}

} // namespace Chancery::Domain::GuideReports
