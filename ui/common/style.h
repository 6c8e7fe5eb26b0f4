// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Chancery::Ui {

/// Fusion with our own icons on the parts that Qt's widgets make by themselves: they follow the theme as all others do,
/// and nothing is decoded before it is seen.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    [[nodiscard]] QIcon standardIcon(StandardPixmap part, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    /// The arrow of the column a list is sorted by is drawn here: for a picture of the style sheet Qt looks through all
    /// its plugins for pictures, and most lists are sorted.
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace Chancery::Ui
