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

/// Distances of the line of a day.
namespace Chancery::Ui::DayMetrics {

inline constexpr int HoursWidth = 84;
inline constexpr int Padding = 16; ///< Above the first and below the last hour.
inline constexpr double PixelsPerMinute = 1.7; ///< A meeting of a quarter of an hour has one line of text.
inline constexpr int LowestBlock = 24;
inline constexpr int TwoLines = 44; ///< From this height on a block has two lines.

} // namespace Chancery::Ui::DayMetrics
