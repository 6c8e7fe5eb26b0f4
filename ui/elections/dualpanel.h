// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dualballot.h"
#include "ui/common/display.h"

#include <QFrame>

namespace Chancery::Ui {

/// Where two organs elect: who is elected so far, how far each organ's list is, what comes next and by which article.
class DualPanel : public QFrame
{
    Q_OBJECT
public:
    DualPanel(const Domain::DualBallot::Verdict &verdict, const Display &display, QWidget *parent = nullptr);
};

/// "Next: the Security Council votes again." Never empty.
[[nodiscard]] QString nextStepText(Domain::DualBallot::Next next);

} // namespace Chancery::Ui
