// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QDate>
#include <QLocale>

#include <optional>

class QLabel;
class QLineEdit;

namespace Chancery::Ui {

class Display;

/// The day \p text means: ISO, the forms of \p locale, "3 Jun 2026", "3.6.2026".
[[nodiscard]] std::optional<QDate> readDay(const QString &text, const QLocale &locale);
/// The time of day \p text means: "9", "9:30", "0930", the forms of \p locale.
[[nodiscard]] std::optional<QTime> readTime(const QString &text, const QLocale &locale);

/// A line for a day with a calendar behind a button. May be empty, unlike Qt's own.
class DayField : public QWidget
{
    Q_OBJECT
public:
    DayField(const QLocale &locale, QWidget *parent);
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<QDate> day() const;
    void setDay(const QDate &day);
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void showCalendar();

    QLocale m_locale;
    QLineEdit *m_line;
};

class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    DayField *m_day;
};

/// A moment, written as day and time in the zone of the field, which stands beside it.
class InstantEditor : public FieldEditor
{
    Q_OBJECT
public:
    InstantEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setRecord(const QJsonObject &record) override;
    /// Whether the clocks of the place go forward over what is typed: such a time is refused, never bent.
    [[nodiscard]] bool isSkipped() const;

private:
    void showZone();

    const Display *m_display;
    DayField *m_day;
    QLineEdit *m_time;
    QLabel *m_zoneLabel;
    QByteArray m_zone {"UTC"};
};

} // namespace Chancery::Ui
