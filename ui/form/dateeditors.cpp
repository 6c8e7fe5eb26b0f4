// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dateeditors.h"

#include "base/rfc3339.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/services.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimeZone>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int DayWidth = 150;
constexpr int TimeWidth = 84;

} // namespace

std::optional<QDate> readDay(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (const auto iso = parseDate(trimmed)) {
        return iso;
    }
    const QString forms[] {u"d MMM yyyy"_s,
                           u"yyyy年M月d日"_s,
                           u"d MMMM yyyy"_s,
                           u"d.M.yyyy"_s,
                           u"d/M/yyyy"_s,
                           u"yyyy/M/d"_s,
                           locale.dateFormat(QLocale::ShortFormat),
                           locale.dateFormat(QLocale::LongFormat)};
    for (const QString &form : forms) {
        // A form of two-digit years would read 26 as 1926.
        const QDate day = form.contains("yyyy"_L1) ? locale.toDate(trimmed, form) : QDate();
        if (day.isValid() && day.year() >= 1000) {
            return day;
        }
    }
    return {};
}

std::optional<QTime> readTime(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    for (const QString &form : {u"H:mm"_s, u"HH:mm:ss"_s, u"H.mm"_s, u"HHmm"_s, u"h:mm ap"_s, u"h ap"_s, u"H"_s}) {
        const QTime time = QTime::fromString(trimmed, form);
        if (time.isValid()) {
            return time;
        }
    }
    const QTime local = locale.toTime(trimmed, QLocale::ShortFormat);
    return local.isValid() ? std::optional(local) : std::nullopt;
}

DayField::DayField(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line->setFixedWidth(DayWidth);
    m_line->setPlaceholderText(dayText(QDate::currentDate(), locale));
    QAction *calendar = m_line->addAction(icon("calendar_month"_L1), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose a day"));
    calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    calendar->setShortcut(QKeySequence(u"Alt+Down"_s));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    layout->addWidget(m_line);
    layout->addStretch();
    setFocusProxy(m_line);
    connect(calendar, &QAction::triggered, this, &DayField::showCalendar);
    connect(m_line, &QLineEdit::textEdited, this, &DayField::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = day()) {
            setDay(*read);
        }
    });
}

QString DayField::text() const
{
    return m_line->text().trimmed();
}
std::optional<QDate> DayField::day() const
{
    return readDay(m_line->text(), m_locale);
}
void DayField::setDay(const QDate &day)
{
    m_line->setText(dayText(day, m_locale));
}
void DayField::setText(const QString &text)
{
    m_line->setText(text);
}

void DayField::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_locale);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(day().value_or(QDate::currentDate()));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](const QDate &chosen) {
        setDay(chosen);
        menu->close();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height() + Space::Small)));
    calendar->setFocus();
}

DateEditor::DateEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_day(new DayField(services.display.locale(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_day);
    setInput(m_day->line());
    connect(m_day, &DayField::edited, this, &FieldEditor::edited);
}

QJsonValue DateEditor::value() const
{
    if (m_day->text().isEmpty()) {
        return {};
    }
    const auto day = m_day->day();
    return day ? formatDate(*day) : m_day->text();
}

void DateEditor::setValue(const QJsonValue &value)
{
    const auto day = parseDate(value.toString());
    day ? m_day->setDay(*day) : m_day->setText(value.toString());
}

InstantEditor::InstantEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_display(&services.display)
    , m_day(new DayField(services.display.locale(), this))
    , m_time(new QLineEdit(this))
    , m_zoneLabel(mutedLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    layout->addWidget(m_day);
    layout->addWidget(m_time);
    layout->addWidget(m_zoneLabel);
    layout->addStretch();
    m_day->setFixedWidth(DayWidth); // The time stands beside it, not in the middle of the line.
    m_time->setFixedWidth(TimeWidth);
    m_time->setPlaceholderText(u"09:30"_s);
    setInput(m_day->line());
    m_time->setAccessibleName(tr("Time of day"));
    m_zoneLabel->setWordWrap(false);
    connect(m_day, &DayField::edited, this, &FieldEditor::edited);
    connect(m_time, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(this, &FieldEditor::edited, this, &InstantEditor::showZone);
    setRecord({});
}

bool InstantEditor::isSkipped() const
{
    const auto day = m_day->day();
    const auto clock = readTime(m_time->text().trimmed(), m_display->locale());
    if (!day || !clock) {
        return false;
    }
    // In an hour that the clocks skip there is no such moment: Qt gives none, or one beside it.
    const QDateTime there(*day, *clock, QTimeZone(m_zone));
    return !there.isValid() || there.time() != *clock;
}

void InstantEditor::showZone()
{
    const QString place = placeOfZone(QString::fromLatin1(m_zone));
    m_zoneLabel->setText(isSkipped()           ? tr("%1: the clocks skip this time on that day").arg(place)
                             : m_zone == "UTC" ? place
                                               : tr("in the time of %1").arg(place));
}

QJsonValue InstantEditor::value() const
{
    const QString time = m_time->text().trimmed();
    if (m_day->text().isEmpty() && time.isEmpty()) {
        return {};
    }
    const auto day = m_day->day();
    const auto clock = readTime(time, m_display->locale());
    if (!day || !clock || isSkipped()) {
        return (m_day->text() + u' ' + time).trimmed();
    }
    return formatInstant(QDateTime(*day, *clock, QTimeZone(m_zone)));
}

void InstantEditor::setValue(const QJsonValue &value)
{
    const auto instant = parseInstant(value.toString());
    if (!instant) {
        m_day->setText(value.toString());
        m_time->clear();
        return;
    }
    const QDateTime local = instant->toTimeZone(QTimeZone(m_zone));
    m_day->setDay(local.date());
    m_time->setText(local.time().toString(u"HH:mm"_s));
    showZone();
}

void InstantEditor::setRecord(const QJsonObject &record)
{
    const QByteArray zone = m_display->zoneOf(field(), record).toLatin1();
    const QByteArray known = QTimeZone::isTimeZoneIdAvailable(zone) ? zone : QByteArray("UTC");
    if (known == m_zone) {
        showZone();
        return;
    }
    // What was typed meant the clock of the place: the moment moves, the figures stay.
    m_zone = known;
    showZone();
    if (!m_day->text().isEmpty()) {
        Q_EMIT edited();
    }
}

} // namespace Chancery::Ui
