// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QApplication>
#include <QFont>
#include <QString>

namespace Chancery::Ui {

/// Fusion with Chancery's own palette and one small stylesheet. Owned by the composition root; made before the first
/// widget, so that it sees the system's palette.
class Theme
{
public:
    enum class Mode { System, Light, Dark, Contrast };

    explicit Theme(QApplication &application);
    /// As familiesFor() finds them for the system's font; without them Theme asks, which takes a moment.
    void setFamilies(const QStringList &families) { m_families = families; }

    /// Switches at once; open windows follow. \p textPercent: of the system's text size.
    void apply(Mode mode, int textPercent = 100);
    /// The desktop became dark, or light; shown with the next apply().
    void setSystemDark(bool isDark) { m_systemIsDark = isDark; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Colours &colours() const;

    /// "system", "light", "dark", "contrast"; anything else is System.
    [[nodiscard]] static Mode modeNamed(const QString &name);
    /// The stylesheet with the colours of \p colours in it.
    [[nodiscard]] static QString styleSheet(const Colours &colours);

private:
    /// Names a font for Chinese beside the system's.
    void useFonts(int textPercent);

    QApplication *m_application;
    bool m_systemIsDark;
    QFont m_systemFont;
    QStringList m_families;
    Mode m_mode = Mode::System;
};

/// Height of a row of a list in \p font.
[[nodiscard]] int rowHeight(const QFont &font, bool isCompact);

/// The one weight beside the normal one: every system has it, and each further one is a font to look for at the start.
inline constexpr QFont::Weight Strong = QFont::Bold;

[[nodiscard]] QFont strong(QFont font);
/// \p font scaled by one of TypeScale.
[[nodiscard]] QFont scaled(QFont font, double factor);

} // namespace Chancery::Ui
