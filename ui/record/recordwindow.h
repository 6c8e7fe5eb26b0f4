// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QWidget>

namespace Chancery::Ui {

class RecordView;

/// One record in a window of its own, to stand beside others; follows changes. Goes with the main window.
class RecordWindow : public QWidget
{
    Q_OBJECT
public:
    RecordWindow(const Domain::Collection &collection, const QString &id, const Services &services, QWidget *window);

private:
    RecordView *m_view;
};

} // namespace Chancery::Ui
