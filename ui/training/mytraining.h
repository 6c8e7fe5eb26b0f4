// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace Chancery::Ui {

class LineList;
class Notice;

/// What oneself and the mission's staff have booked and attended, with certificates and a calendar file.
class MyTraining : public QWidget
{
    Q_OBJECT
public:
    MyTraining(const Services &services, QWidget *parent = nullptr);
    void show(const TrainingData &training);

private:
    [[nodiscard]] const BookingInfo *chosen() const;
    [[nodiscard]] QString detailsOf(const BookingInfo &booking) const;
    [[nodiscard]] bool isWanted(const SessionInfo &session) const;
    void fill();
    void showOffers();
    void updateButtons();
    void act(const char *action);
    void saveCertificate();
    void saveCalendar();

    Services m_services;
    TrainingData m_data;
    QComboBox *m_when;
    LineList *m_list;
    QLabel *m_details;
    QPushButton *m_cancel;
    QPushButton *m_take;
    QPushButton *m_certificate;
    QPushButton *m_calendar;
    Notice *m_notice;
};

/// The sessions of \p data that \p mission has places in, as a calendar file.
[[nodiscard]] QByteArray calendarOf(const TrainingData &data, const QString &mission, const Display &display);

} // namespace Chancery::Ui
