// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "json.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

Expected<int> verify(const Arguments &arguments)
{
    const auto report =
        profileOf(arguments.profile).and_then([](const QString &profile) { return Store::verify(profile); });
    if (!report) {
        return tl::unexpected(report.error());
    }
    print({{"sound"_L1, report->sound}, {"findings"_L1, QJsonArray::fromStringList(report->findings)}});
    return report->sound ? Done : Failed;
}

Expected<int> recover(const Arguments &arguments)
{
    const auto report =
        profileOf(arguments.profile).and_then([](const QString &profile) { return Store::recover(profile); });
    if (!report) {
        return tl::unexpected(report.error());
    }
    print({{"set_aside"_L1, report->setAside},
           {"saved_operations"_L1, report->savedOperations},
           {"lost_operations"_L1, report->lostOperations},
           {"lost"_L1, QJsonArray::fromStringList(report->lost)}});
    return Done;
}

} // namespace Chancery::Cli
