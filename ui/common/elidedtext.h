// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;

namespace Chancery::Ui {

/// Draws \p text in one line in the font and pen of \p painter; what does not fit into \p rect ends in "…". Shapes a
/// text that fits once, where elidedText() and drawText() do it each: most of what the rows of a list cost.
/// \p alignment as QStyle::visualAlignment() gives it. GUI thread.
void drawElided(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

/// The direction a line reads in: that of its first letter, but in a window that reads from the right every line with
/// a letter of such a script, so that "HRC-2026 – المجموعة" begins at the right.
[[nodiscard]] Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection window);

} // namespace Chancery::Ui
