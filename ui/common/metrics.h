// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one set of distances and type sizes of the window. Pixels are device-independent.
namespace Chancery::Ui {

namespace Space {
inline constexpr int Hair = 2;
inline constexpr int Small = 4;
inline constexpr int Normal = 8;
inline constexpr int Wide = 12;
inline constexpr int Large = 16;
inline constexpr int Page = 24;
} // namespace Space

inline constexpr int Radius = 6;
inline constexpr int IconSize = 18;
inline constexpr int RowHeight = 36;
inline constexpr int SidebarWidth = 236;
inline constexpr int FormWidth = 720; ///< Widest a line of a form or of running text gets.

/// Factors on the point size of the application's font: the whole type scale. What is secondary is muted, not smaller:
/// each further size is a font to look for at the start, and nobody reads better for it.
namespace TypeScale {
inline constexpr double Heading = 1.15;
inline constexpr double Title = 1.6;
} // namespace TypeScale

/// How long typing must pause before a query or a validation starts, in milliseconds.
inline constexpr int TypingPause = 80;

} // namespace Chancery::Ui
