// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menubutton.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QFrame>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

/// The arrow of a button in a window that reads from the right, where the style would draw it over the text. Follows
/// the height of its button without taking part in its layout, which would change how the button grows.
class MenuArrow final : public QFrame
{
public:
    explicit MenuArrow(QPushButton *button)
        : QFrame(button)
    {
        setFixedSize(Side, Side);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setRole(this, "menu-arrow"_L1);
        button->installEventFilter(this);
    }

    bool eventFilter(QObject *button, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            move(Space::Normal, (parentWidget()->height() - Side) / 2);
        }
        return QFrame::eventFilter(button, event);
    }

private:
    static constexpr int Side = 12;
};

} // namespace

void giveMenu(QPushButton *button, QMenu *menu)
{
    constexpr int RoomForArrow = 24;
    if (button->isRightToLeft()) {
        new MenuArrow(button);
        setRole(button, "menu"_L1);
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
