// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/display.h"
#include "ui/meetings/programmeday.h"

namespace Chancery::Ui {

/// A clash in a sentence: "Too little time to get there from: Reception (10 minutes)". A warning, never a refusal.
[[nodiscard]] QString findingText(const Domain::Diary::Finding &finding, const ProgrammeDay &day,
                                  const Display &display);

/// A free time in words: "14:20, Booth 3", with the day when \p withDay.
[[nodiscard]] QString slotText(const Domain::Diary::Alternative &slot, const QTimeZone &zone, const Display &display,
                               bool withDay);

} // namespace Chancery::Ui
