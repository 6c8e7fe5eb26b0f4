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

namespace Chancery::Ui {

class LineList;
class SessionDetails;

/// The catalogue by time: filters, the sessions with the places that are left, and beside them a calendar whose days
/// with sessions stand out and the session that is chosen.
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
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QComboBox *addChoice(const Domain::Collection &collection, const char *field, const QString &all);
    [[nodiscard]] bool isWanted(const SessionInfo &session) const;
    [[nodiscard]] std::vector<const BookingInfo *> ownBookings(const SessionInfo &session) const;
    void addLine(const SessionInfo &session);
    void makeCalendar(QWidget *parent);
    void polishCalendar();
    [[nodiscard]] const SessionInfo *chosen() const;
    void fill();
    void markDays();
    void showChosen();
    /// Nothing: of every day.
    void wantDay(bool on);
    void book();

    Services m_services;
    TrainingData m_data;
    QLineEdit *m_text = nullptr;
    QComboBox *m_provider = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_onlyFree = nullptr;
    QPushButton *m_allDays = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    LineList *m_list = nullptr;
    SessionDetails *m_details = nullptr;
    bool m_isOneDay = false; ///< Only sessions of the day that is chosen in the calendar.
};

} // namespace Chancery::Ui
