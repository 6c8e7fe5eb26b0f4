// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

class QLabel;
class QTreeWidget;

namespace Chancery::Ui {

class Notice;

/// People trained by year, provider and kind, as the yearly report counts them; without names.
class TrainingStatistics : public QWidget
{
    Q_OBJECT
public:
    TrainingStatistics(const Services &services, QWidget *parent = nullptr);
    void show(const TrainingData &training);

private:
    void save();

    Services m_services;
    QTreeWidget *m_list;
    QLabel *m_scope;
    Notice *m_notice;
};

} // namespace Chancery::Ui
