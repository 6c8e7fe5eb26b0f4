// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

class QCalendarWidget;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Chancery::Ui {

/// The catalogue by time: a calendar whose days with sessions stand out, filters, and the sessions with the places that
/// are left.
class SessionFinder : public QWidget
{
    Q_OBJECT
public:
    SessionFinder(const Services &services, QWidget *parent = nullptr);
    void show(const TrainingData &training);
    void focusSearch();

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] bool isWanted(const SessionInfo &session) const;
    [[nodiscard]] QString placesText(const SessionInfo &session) const;
    /// "person: status" for each of the mission's bookings.
    [[nodiscard]] QStringList ownTexts(const SessionInfo &session) const;
    void addLine(const SessionInfo &session);
    void polishCalendar();
    [[nodiscard]] const SessionInfo *chosen() const;
    void fill();
    void markDays();
    void updateButtons();
    void book();

    Services m_services;
    TrainingData m_data;
    QLineEdit *m_text = nullptr;
    QComboBox *m_provider = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_onlyFree = nullptr;
    QCheckBox *m_onlyDay = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_book = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_course = nullptr;
};

} // namespace Chancery::Ui
