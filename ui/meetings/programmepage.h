// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/calendar.h"
#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/meetings/programmeday.h"
#include "ui/paper/outputbutton.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class DayChooser;
class DayLine;
class Notice;

/// The day of a dignitary or of a whole delegation: what is on, what is next, what clashes. Drag to another time, let
/// a delay push what follows, record the outcome with one key, print, carry away as a calendar. All of it offline.
class ProgrammePage : public Page
{
    Q_OBJECT
public:
    explicit ProgrammePage(const Services &services, QWidget *parent = nullptr);
    ~ProgrammePage() override;

    [[nodiscard]] QString title() const override;
    /// \p id: a day as "2026-12-09".
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override { return !m_isLoading; }

    /// Writes the day sheet or the pack where the suffix says how.
    [[nodiscard]] Expected<void> writeSheet(const QString &file) const;
    [[nodiscard]] Paper pack() const;
    /// Reads \p file and shows what would be taken from it, or says why nothing can be.
    void importCalendar(const QString &file);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeSide();
    void addMenu(QPushButton *button);
    void addDelays(QPushButton *button);
    void load();
    void showDay(const ProgrammeDay &day);
    void showPeople();
    void showNow();
    void showItem();
    void addOtherTimes(const ProgrammeItem &item);
    void move(const QString &id, const QDateTime &from);
    void pushLater(int minutes);
    void carryOut(const std::vector<Domain::Programme::Push> &pushes);
    void recordOutcome();
    void openBrief();
    void saveCalendar(const std::vector<Exchange::CalendarEvent> &events, Exchange::CalendarMethod method,
                      const QString &name);
    [[nodiscard]] std::vector<Exchange::CalendarEvent> eventsOf(const QStringList &ids) const;
    [[nodiscard]] QStringList idsOfDay() const;
    void refuse(const Error &error);

    Services m_services;
    std::optional<ProgrammeDay> m_day;
    QComboBox *m_people = nullptr;
    DayChooser *m_date = nullptr;
    QPushButton *m_late = nullptr;
    OutputButton *m_output = nullptr;
    Notice *m_notice;
    DayLine *m_line;
    QLabel *m_now = nullptr;
    QLabel *m_next = nullptr;
    QVBoxLayout *m_details = nullptr;
    QTimer m_clock; ///< Moves the line at now.
    ReadThread::Job m_loading;
    bool m_isLoading = false; ///< A question that was cancelled gets no answer.
};

} // namespace Chancery::Ui
