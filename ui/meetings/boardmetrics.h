// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Distances of the board of booths, in device-independent pixels.
namespace Chancery::Ui::BoardMetrics {

inline constexpr int Row = 44;
inline constexpr int LabelWidth = 160;
inline constexpr int HoursHeight = 30;
inline constexpr double NarrowestMinute = 2.6; ///< A meeting of twenty minutes shows its two States.

} // namespace Chancery::Ui::BoardMetrics
