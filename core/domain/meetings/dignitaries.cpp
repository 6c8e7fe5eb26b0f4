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

int levelOf(const QString &rank)
{
    constexpr std::array Levels {0, 0, 0, 0, 1, 1, 1, 1, 2, 3, -1};
    static_assert(Levels.size() == Ranks.size());
    for (std::size_t i = 0; i < Levels.size(); ++i) {
        const std::string_view value = Ranks[i].value;
        if (rank == QLatin1String(value.data(), static_cast<qsizetype>(value.size()))) {
            return Levels[i];
        }
    }
    return -1;
}

} // namespace Chancery::Domain::Dignitaries
