// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/elections/electionentries.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Chancery::Ui {

/// The elections of one year in twelve months.
class YearCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit YearCalendar(const Services &services, QWidget *parent = nullptr);
    void setEntries(std::vector<ElectionEntry> entries);
    void showYear(int year);
    [[nodiscard]] int year() const { return m_year; }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void rebuild();
    [[nodiscard]] QWidget *makeMonth(int month);

    Services m_services;
    std::vector<ElectionEntry> m_entries;
    int m_year;
    QLabel *m_title;
    QGridLayout *m_grid;
};

} // namespace Chancery::Ui
