// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menubutton.h"

#include <QMenu>
#include <QPushButton>

namespace Chancery::Ui {

void giveMenu(QPushButton *button, QMenu *menu)
{
    constexpr int RoomForArrow = 24;
    if (button->isRightToLeft()) {
        QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
            const int start = button->width() - menu->sizeHint().width();
            menu->popup(button->mapToGlobal(QPoint(start, button->height())));
        });
        return;
    }
    button->setMenu(menu);
    button->setMinimumWidth(button->sizeHint().width() + RoomForArrow);
}

} // namespace Chancery::Ui
