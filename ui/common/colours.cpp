// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colours.h"

#include <cmath>
#include <utility>

namespace Chancery::Ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

const Colours &Colours::light()
{
    static const Colours colours {
        .page = rgb(0xf7f8fa),
        .surface = rgb(0xffffff),
        .sidebar = rgb(0xeef1f5),
        .border = rgb(0xe0e4ea),
        .fieldBorder = rgb(0xc3cad4),
        .hover = rgb(0xf0f4f9),
        .selected = rgb(0xdfeafa),
        .text = rgb(0x1b2430),
        .muted = rgb(0x566272),
        .accent = rgb(0x1a5fb4),
        .accentFill = rgb(0x1d63b8),
        .onAccent = rgb(0xffffff),
        .neutral = {rgb(0x4a5563), rgb(0xe9ecf1)},
        .info = {rgb(0x1a559c), rgb(0xe1edfb)},
        .good = {rgb(0x17633a), rgb(0xdff3e7)},
        .warning = {rgb(0x7d4b00), rgb(0xfcefd6)},
        .bad = {rgb(0xa3212a), rgb(0xfce6e7)},
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours {
        .page = rgb(0x171a1f),
        .surface = rgb(0x1e2228),
        .sidebar = rgb(0x13161a),
        .border = rgb(0x2e343d),
        .fieldBorder = rgb(0x47505d),
        .hover = rgb(0x262b33),
        .selected = rgb(0x263a52),
        .text = rgb(0xe6e9ee),
        .muted = rgb(0xa3acb9),
        .accent = rgb(0x78b4f5),
        .accentFill = rgb(0x2a6fbe),
        .onAccent = rgb(0xffffff),
        .neutral = {rgb(0xbcc4cf), rgb(0x2d333c)},
        .info = {rgb(0x93c5fa), rgb(0x1d3248)},
        .good = {rgb(0x83d8a4), rgb(0x1c3628)},
        .warning = {rgb(0xf0c177), rgb(0x3a2f1a)},
        .bad = {rgb(0xf7a3a7), rgb(0x452629)},
    };
    return colours;
}

const Colours &Colours::highContrast()
{
    static const Colours colours {
        .page = rgb(0x000000),
        .surface = rgb(0x000000),
        .sidebar = rgb(0x000000),
        .border = rgb(0x8c8c8c),
        .fieldBorder = rgb(0xffffff),
        .hover = rgb(0x1c1c1c),
        .selected = rgb(0x0b3a6b),
        .text = rgb(0xffffff),
        .muted = rgb(0xe4e4e4),
        .accent = rgb(0xffd84a),
        .accentFill = rgb(0xffd84a),
        .onAccent = rgb(0x000000),
        .neutral = {rgb(0xffffff), rgb(0x2e2e2e)},
        .info = {rgb(0xb8dcff), rgb(0x0b2c4d)},
        .good = {rgb(0xa6f5c0), rgb(0x0c3a20)},
        .warning = {rgb(0xffe08a), rgb(0x4a3300)},
        .bad = {rgb(0xffc2c4), rgb(0x5c0d13)},
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    if (palette.color(QPalette::Active, QPalette::Window) == highContrast().page) {
        return highContrast();
    }
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

const ToneColours &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Info:
        return info;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return neutral;
}

QPalette Colours::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, page);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, hover);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, bad.text);
    set(QPalette::ToolTipBase, text);
    set(QPalette::ToolTipText, surface);
    set(QPalette::Highlight, accentFill);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, hover);
    set(QPalette::Midlight, border);
    set(QPalette::Mid, border);
    set(QPalette::Dark, fieldBorder);
    set(QPalette::Shadow, fieldBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, muted);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    double lighter = luminance(a);
    double darker = luminance(b);
    if (lighter < darker) {
        std::swap(lighter, darker);
    }
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Chancery::Ui
