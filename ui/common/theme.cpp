// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "ui/common/fontwarmup.h"
#include "ui/common/metrics.h"
#include "ui/common/style.h"

#include <QFile>
#include <QIcon>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

/// In a static library nothing refers to the resources by itself, and the macro must not stand in a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(chancery);
    Q_INIT_RESOURCE(flags);
}

namespace Chancery::Ui {

namespace {

bool looksDark(const QApplication &application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before Qt 6.5 the platform tells its scheme by the palette alone.
    return application.palette().color(QPalette::Window).lightness() < 128;
#endif
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(&application)
    , m_systemIsDark(looksDark(application))
    , m_systemFont(QApplication::font())
{
    loadResources();
    // All icons are our own: left to itself Qt reads the desktop's icon theme for the first search field.
    QIcon::setThemeSearchPaths({u":/icons"_s});
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || m_mode == Mode::Contrast || (m_mode == Mode::System && m_systemIsDark);
}

const Colours &Theme::colours() const
{
    if (m_mode == Mode::Contrast) {
        return Colours::highContrast();
    }
    return isDark() ? Colours::dark() : Colours::light();
}

void Theme::useFonts(int textPercent)
{
    if (m_families.isEmpty()) {
        m_families = familiesFor(m_systemFont.family());
    }
    QFont font = scaled(m_systemFont, textPercent / 100.0);
    font.setFamilies(m_families);
    QApplication::setFont(font);
}

void Theme::apply(Mode mode, int textPercent)
{
    m_mode = mode;
    useFonts(textPercent);
    QApplication::setStyle(new Style);
    QApplication::setPalette(colours().palette());
    m_application->setStyleSheet(styleSheet(colours()));
}

Theme::Mode Theme::modeNamed(const QString &name)
{
    if (name == "light"_L1) {
        return Mode::Light;
    }
    if (name == "contrast"_L1) {
        return Mode::Contrast;
    }
    return name == "dark"_L1 ? Mode::Dark : Mode::System;
}

QString Theme::styleSheet(const Colours &colours)
{
    QFile file(u":/chancery/style/chancery.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> names[] = {
        {"@page"_L1, colours.page},
        {"@surface"_L1, colours.surface},
        {"@sidebar"_L1, colours.sidebar},
        {"@border"_L1, colours.border},
        {"@field-border"_L1, colours.fieldBorder},
        {"@hover"_L1, colours.hover},
        {"@selected"_L1, colours.selected},
        {"@text"_L1, colours.text},
        {"@muted"_L1, colours.muted},
        {"@accent"_L1, colours.accent},
        {"@accent-fill"_L1, colours.accentFill},
        {"@on-accent"_L1, colours.onAccent},
        {"@info-text"_L1, colours.info.text},
        {"@info-fill"_L1, colours.info.fill},
        {"@warning-text"_L1, colours.warning.text},
        {"@warning-fill"_L1, colours.warning.fill},
        {"@bad-text"_L1, colours.bad.text},
        {"@bad-fill"_L1, colours.bad.fill},
        {"@good-text"_L1, colours.good.text},
        {"@good-fill"_L1, colours.good.fill},
    };
    for (const auto &[name, colour] : names) {
        // Names end at ';' or a space in the sheet, so that @accent does not eat @accent-fill.
        sheet.replace(name + u';', colour.name() + u';');
        sheet.replace(name + u' ', colour.name() + u' ');
    }
    sheet.replace("@mark"_L1, colours.onAccent.lightness() < 128 ? "black"_L1 : "white"_L1);
    // Qt mirrors what is placed, but not the room around it.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    sheet.replace("@end"_L1, isMirrored ? "left"_L1 : "right"_L1);
    // Qt keeps the room for the arrow of a head at the right in both directions.
    sheet.replace("@head-padding"_L1, isMirrored ? "7px 0px 7px 10px"_L1 : "7px 10px"_L1);
    sheet.replace("@theme"_L1, colours.page.lightness() < 128 ? "dark"_L1 : "light"_L1);
    return sheet;
}

int rowHeight(const QFont &font, bool isCompact)
{
    constexpr int Air = 19;
    constexpr int CompactAir = 9;
    return QFontMetrics(font).height() + (isCompact ? CompactAir : Air);
}

QFont strong(QFont font)
{
    font.setWeight(Strong);
    return font;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    }
    return font;
}

} // namespace Chancery::Ui
