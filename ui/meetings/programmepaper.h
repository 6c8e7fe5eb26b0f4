// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/meetings/programmeday.h"
#include "ui/paper/paper.h"

namespace Chancery::Ui {

/// One sheet for the pocket: when, whom, where, with what in mind.
[[nodiscard]] Paper daySheet(const ProgrammeDay &day, const Services &services);

/// The day sheet and behind it a page for each meeting: both sides, the subject, the mission's own briefing note with
/// what to ask for, room to write. Everything comes from this machine.
[[nodiscard]] Paper briefingPack(const ProgrammeDay &day, const Services &services);

} // namespace Chancery::Ui
