// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLocale;

namespace Chancery::Ui {

/// A day with the day before and the day after beside it. Today at first.
class DayChooser : public QWidget
{
    Q_OBJECT
public:
    explicit DayChooser(const QLocale &locale, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const;
    void setDay(const QDate &day);

Q_SIGNALS:
    void dayChanged(const QDate &day);

private:
    QDateEdit *m_edit;
};

} // namespace Chancery::Ui
