// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courses.h"

namespace Chancery::Domain::Courses {
using namespace Qt::StringLiterals;

bool codeIsTaken(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(Code);
    return isTakenByAnother(record, context, Code.name);
}

bool requiresItself(const Record &record, const RuleContext &, QStringList &)
{
    const QJsonArray required = record.get(Prerequisites);
    return !record.id().isEmpty() && std::any_of(required.begin(), required.end(), [&](const QJsonValue &entry) {
        return read<QString>(entry.toObject(), PrerequisiteCourse.name) == record.id();
    });
}

bool coachingSeatsSeveral(const Record &record, const RuleContext &, QStringList &)
{
    return record.get(CourseKind) == "coaching"_L1 && record.get(Capacity) > 1;
}

} // namespace Chancery::Domain::Courses
