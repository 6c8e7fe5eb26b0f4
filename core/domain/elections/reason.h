// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <vector>

namespace Chancery::Domain {

/// Why a verdict is as it is: which rule, and the figures and names it was applied to. Words are made in ui.
struct Reason
{
    QString code {}; ///< "majority_two_thirds", "retiring_member", …
    QStringList params {}; ///< Figures, dates (ISO 8601), names as the caller knows them; in the order of the sentence.
    QString source {}; ///< The text the rule stands in, as it is cited: "GA rules of procedure, rule 83".
    friend bool operator==(const Reason &, const Reason &) = default;
};
using Reasons = std::vector<Reason>;

[[nodiscard]] inline bool hasReason(const Reasons &reasons, QLatin1String code)
{
    for (const Reason &reason : reasons) {
        if (reason.code == code) {
            return true;
        }
    }
    return false;
}

} // namespace Chancery::Domain
