// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "exchange/calendar.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QTimeZone>

class QPushButton;
class QTreeWidget;

namespace Chancery::Ui {

/// What is about to be taken from a calendar file, before anything is: every entry with its time, what would happen to
/// it, and a tick. Entries become engagements of a dignitary or of the delegation; one that was read before is changed,
/// one that the file cancels is taken out. Deletes itself.
class CalendarImport : public QDialog
{
    Q_OBJECT
public:
    /// \p person: id of a dignitary; empty: the whole delegation.
    CalendarImport(Exchange::ReadCalendar calendar, const QString &person, const QTimeZone &zone,
                   const Services &services, QWidget *parent);

    /// The sentence for a file that cannot be read.
    [[nodiscard]] static QString refusalText(const Error &error);
    [[nodiscard]] int chosen() const;
    void accept() override;

private:
    enum class Step { Add, Change, Remove, Same };
    struct Line
    {
        Exchange::CalendarEvent event;
        Step step = Step::Add;
        std::optional<Domain::Record> present {};
    };
    [[nodiscard]] Line lineFor(const Exchange::CalendarEvent &event) const;
    [[nodiscard]] QJsonObject documentOf(const Line &line) const;
    [[nodiscard]] QString stepText(Step step) const;
    void fill();
    void updateButton();

    std::vector<Line> m_lines;
    QString m_person;
    QTimeZone m_zone;
    Services m_services;
    QTreeWidget *m_list;
    QPushButton *m_take;
};

} // namespace Chancery::Ui
