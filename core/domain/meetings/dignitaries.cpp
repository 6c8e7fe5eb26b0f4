// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dignitaries.h"

namespace Chancery::Domain::Dignitaries {
using namespace Qt::StringLiterals;

bool stayIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return areReversed(record.get(Arrives), record.get(Departs));
}

QStringList scopesOf(const Record &record)
{
    return {u"mission:"_s + record.get(StateCode), u"role:protocol"_s, u"role:mms_msu"_s};
}

} // namespace Chancery::Domain::Dignitaries
