// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

class QComboBox;
class QVBoxLayout;

namespace Chancery::Ui {

class EmptyState;

/// Individual coaching: the free slots of the coming days, one button each. Taken ones are shown as taken, one's own
/// mission's with the name.
class CoachingSlots : public QWidget
{
    Q_OBJECT
public:
    CoachingSlots(const Services &services, QWidget *parent = nullptr);
    void show(const TrainingData &training);

private:
    void fill();
    [[nodiscard]] QWidget *dayCard(const QDate &day, const std::vector<const SessionInfo *> &ofDay);
    [[nodiscard]] QWidget *slotButton(const SessionInfo &session);
    [[nodiscard]] const BookingInfo *ownBooking(const SessionInfo &session) const;

    Services m_services;
    TrainingData m_data;
    QComboBox *m_course;
    QWidget *m_body;
    QVBoxLayout *m_days;
    EmptyState *m_empty;
};

} // namespace Chancery::Ui
