// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menubutton.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

/// The stylesheet's arrow stays at the right whichever way the window reads.
void addArrow(QPushButton *button)
{
    constexpr int Side = 12;
    auto *arrow = new QFrame(button);
    arrow->setFixedSize(Side, Side);
    arrow->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(arrow, "menu-arrow"_L1);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(Space::Normal, 0, Space::Normal, 0);
    row->addStretch();
    row->addWidget(arrow);
}

} // namespace

void giveMenu(QPushButton *button, QMenu *menu)
{
    constexpr int RoomForArrow = 24;
    button->setMinimumWidth(button->sizeHint().width() + RoomForArrow);
    if (button->isRightToLeft()) {
        addArrow(button);
        QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
            const int start = button->width() - menu->sizeHint().width();
            menu->popup(button->mapToGlobal(QPoint(start, button->height())));
        });
        return;
    }
    button->setMenu(menu);
}

} // namespace Chancery::Ui
