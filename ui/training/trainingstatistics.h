// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paper/paper.h"
#include "ui/training/trainingdata.h"

class QLabel;

namespace Chancery::Ui {

class LineList;
class Notice;

/// People trained by year, provider and kind, as the yearly report counts them; without names.
class TrainingStatistics : public QWidget
{
    Q_OBJECT
public:
    TrainingStatistics(const Services &services, QWidget *parent = nullptr);
    void show(const TrainingData &training);

private:
    /// What the list shows.
    [[nodiscard]] Exchange::Table table() const;
    [[nodiscard]] Paper paper() const;

    Services m_services;
    LineList *m_list;
    QLabel *m_scope;
    Notice *m_notice;
};

} // namespace Chancery::Ui
