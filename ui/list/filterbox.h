// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Chancery::Ui {

/// A rounded box of the filter bar. It draws its arrow by itself: for a picture of the style sheet Qt looks through all
/// its plugins for pictures, and the filter bar is on the first page.
class FilterBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit FilterBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Chancery::Ui
