// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/status.h"
#include "ui/common/colours.h"

#include <QLatin1String>
#include <QString>

namespace Chancery::Ui {

class Display;

/// The state of sync in words, for the status bar and the dashboard.
struct SyncText
{
    QLatin1String icon;
    Tone tone = Tone::Neutral;
    QString state; ///< "Online", "Fetching 12,300 of 100,000".
    QString freshness {}; ///< "Complete as of 14:05"; empty: never complete.
    QString waiting {}; ///< "3 waiting"; empty: nothing.
    QString attention {}; ///< "1 needs attention"; empty: nothing.
    QString explanation {}; ///< Why, when something is not as it should be.
    int percent = -1; ///< Of the work; -1: no bar.
};

[[nodiscard]] SyncText syncText(const Sync::Status &status, const Display &display);

} // namespace Chancery::Ui
