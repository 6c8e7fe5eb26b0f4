// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "ui/common/icons.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

QIcon Style::standardIcon(StandardPixmap part, const QStyleOption *option, const QWidget *widget) const
{
    switch (part) {
    case SP_LineEditClearButton:
        return icon("close"_L1);
    case SP_ToolBarHorizontalExtensionButton: // of a menu bar that is too narrow
        return icon("more_horiz"_L1);
    default:
        return QProxyStyle::standardIcon(part, option, widget);
    }
}

} // namespace Chancery::Ui
