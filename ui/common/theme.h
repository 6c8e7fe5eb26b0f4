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
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication &application);

    /// Switches at once; open windows follow.
    void apply(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Colours &colours() const { return isDark() ? Colours::dark() : Colours::light(); }

    /// "system", "light", "dark"; anything else is System.
    [[nodiscard]] static Mode modeNamed(const QString &name);
    /// The stylesheet with the colours of \p colours in it.
    [[nodiscard]] static QString styleSheet(const Colours &colours);

private:
    /// Names a font for Chinese beside the system's.
    void useFonts();

    QApplication *m_application;
    bool m_systemIsDark;
    QFont m_systemFont;
    Mode m_mode = Mode::System;
};

/// \p font scaled by one of TypeScale and made heavier or not.
[[nodiscard]] QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal);

} // namespace Chancery::Ui
