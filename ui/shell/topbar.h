// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/navigator.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace Chancery::Ui {

/// The strip above a page: back and forward, and where one is. Every part of the way can be clicked but the last.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    struct Crumb
    {
        QString text;
        Place place {}; ///< Without a page: a heading, not to be clicked.
    };
    TopBar(QAction *back, QAction *forward, QWidget *parent = nullptr);
    void show(const QList<Crumb> &way);
    /// A button of its own at the start, for the menu while the menu bar is hidden.
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void chosen(const Chancery::Ui::Place &place);
    void searchRequested();

private:
    [[nodiscard]] QToolButton *makeButton(QAction *action);

    QToolButton *m_menu;
    QHBoxLayout *m_way;
};

} // namespace Chancery::Ui
