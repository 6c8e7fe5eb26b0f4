// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Chancery::Ui {

/// What a coloured mark tells. Never told by the colour alone: a mark always has a word or an icon.
enum class Tone { Neutral, Info, Good, Warning, Bad };

struct ToneColours
{
    QColor text;
    QColor fill;
};

/// Every colour of the window, in its light and its dark form. Text on its ground has a contrast of at least 4.5:1
/// (tst_theme computes it).
struct Colours
{
    QColor page; ///< Ground of pages.
    QColor surface; ///< Lists, cards, fields.
    QColor sidebar;
    QColor border;
    QColor fieldBorder; ///< Stronger: the edge of something to type into.
    QColor hover;
    QColor selected; ///< Ground of the selected row or page; text stays `text`.
    QColor text;
    QColor muted; ///< Captions and hints.
    QColor accent; ///< The one accent: links, focus, marks.
    QColor accentFill; ///< Ground of the primary button.
    QColor onAccent; ///< Text on accentFill.
    ToneColours neutral;
    ToneColours info;
    ToneColours good;
    ToneColours warning;
    ToneColours bad;

    [[nodiscard]] const ToneColours &of(Tone tone) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static const Colours &light();
    [[nodiscard]] static const Colours &dark();
    /// White and yellow on black, with strong edges.
    [[nodiscard]] static const Colours &highContrast();
    /// The set a widget with \p palette is drawn in.
    [[nodiscard]] static const Colours &of(const QPalette &palette);
};

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace Chancery::Ui
