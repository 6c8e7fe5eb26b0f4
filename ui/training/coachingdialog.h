// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/training/coaching.h"
#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Chancery::Ui {

class DayField;
class Notice;

/// A trainer opens hours of individual coaching: days, hours, the length of a slot. Says how many slots that makes and
/// which of them fall into another session of the same trainer; all are stored together or none.
class CoachingDialog : public QDialog
{
    Q_OBJECT
public:
    CoachingDialog(const TrainingData &training, const Services &services, QWidget *parent);

private:
    void makeForm();
    void makeZones();
    void makeHours();
    [[nodiscard]] Domain::Coaching::Window hours() const;
    [[nodiscard]] QList<QJsonObject> sessions() const;
    [[nodiscard]] qsizetype clashes() const;
    void judge();
    void accept() override;

    TrainingData m_data;
    Services m_services;
    QComboBox *m_course;
    QLineEdit *m_trainer;
    QLineEdit *m_place;
    DayField *m_first;
    DayField *m_last;
    QCheckBox *m_weekends;
    QLineEdit *m_from; ///< A time of day.
    QLineEdit *m_to;
    QComboBox *m_zone;
    QSpinBox *m_minutes;
    QSpinBox *m_pause;
    QLabel *m_outcome;
    Notice *m_notice;
    QPushButton *m_open;
};

} // namespace Chancery::Ui
