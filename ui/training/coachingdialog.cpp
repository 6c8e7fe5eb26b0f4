// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coachingdialog.h"

#include "base/rfc3339.h"
#include "domain/validate.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/form/dateeditors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int DialogWidth = 520;
constexpr int DaysAhead = 7;
constexpr int LongestSlot = 240;
constexpr int TimeWidth = 90;
const QString Morning = u"10:00"_s;
const QString Noon = u"12:00"_s;
} // namespace

CoachingDialog::CoachingDialog(const TrainingData &training, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_data(training)
    , m_services(services)
    , m_course(new QComboBox(this))
    , m_trainer(new QLineEdit(services.session.caller().name.split(u'.').join(u' '), this))
    , m_place(new QLineEdit(this))
    , m_first(new DayField(services.display.locale(), this))
    , m_last(new DayField(services.display.locale(), this))
    , m_weekends(new QCheckBox(tr("Also on Saturdays and Sundays"), this))
    , m_from(new QLineEdit(Morning, this))
    , m_to(new QLineEdit(Noon, this))
    , m_zone(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_pause(new QSpinBox(this))
    , m_outcome(bodyLabel({}, this))
    , m_notice(new Notice(this))
{
    setWindowTitle(tr("Open coaching hours"));
    setMinimumWidth(DialogWidth);
    makeZones();
    for (const Store::Row &row : training.courses) {
        if (row.document.value("kind"_L1).toString() == "coaching"_L1) {
            m_course->addItem(services.display.titleOf(Courses::Description, row.id, row.document), row.id);
        }
    }
    makeForm();
    judge();
}

void CoachingDialog::makeZones()
{
    // Where this house gives its sessions comes first, then where this computer is.
    QStringList zones;
    for (const SessionInfo &session : m_data.sessions) {
        zones.prepend(session.zone);
    }
    zones << QString::fromLatin1(QTimeZone::systemTimeZoneId()) << u"UTC"_s;
    const qsizetype likely = zones.size();
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/")) {
            zones.append(QString::fromLatin1(zone));
        }
    }
    std::sort(zones.begin() + likely, zones.end(),
              [](const QString &a, const QString &b) { return placeOfZone(a).localeAwareCompare(placeOfZone(b)) < 0; });
    zones.removeDuplicates();
    zones.removeAll(QString());
    for (const QString &zone : std::as_const(zones)) {
        m_zone->addItem(placeOfZone(zone), zone);
        m_zone->setItemData(m_zone->count() - 1, zone, Qt::ToolTipRole);
    }
}

void CoachingDialog::makeForm()
{
    auto *layout = dialogLayout(this);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(m_notice);
    auto *form = new QFormLayout;
    const std::pair<QString, QWidget *> rows[] {{tr("Course"), m_course},
                                                {tr("Trainer"), m_trainer},
                                                {tr("Place"), m_place},
                                                {tr("First day"), m_first},
                                                {tr("Last day"), m_last},
                                                {QString(), m_weekends},
                                                {tr("From"), m_from},
                                                {tr("Until"), m_to},
                                                {tr("Time zone"), m_zone},
                                                {tr("Length of a slot"), m_minutes},
                                                {tr("Pause between slots"), m_pause}};
    for (const auto &[label, widget] : rows) {
        form->addRow(label, widget);
    }
    layout->addLayout(form);
    layout->addWidget(m_outcome);
    makeHours();
    connect(m_weekends, &QCheckBox::toggled, this, &CoachingDialog::judge);
    connect(m_trainer, &QLineEdit::textChanged, this, &CoachingDialog::judge);
    m_open = primaryButton(tr("Open the slots"), {}, this);
    m_open->setObjectName(u"openSlots"_s);
    layout->addLayout(dialogButtons(this, m_open));
}

void CoachingDialog::makeHours()
{
    m_first->setDay(QDate::currentDate().addDays(1));
    m_last->setDay(QDate::currentDate().addDays(DaysAhead));
    for (DayField *each : {m_first, m_last}) {
        connect(each, &DayField::edited, this, &CoachingDialog::judge);
    }
    for (QLineEdit *each : {m_from, m_to}) {
        each->setFixedWidth(TimeWidth);
        connect(each, &QLineEdit::textEdited, this, &CoachingDialog::judge);
    }
    m_minutes->setRange(5, LongestSlot);
    m_minutes->setValue(30);
    m_pause->setRange(0, LongestSlot);
    for (QSpinBox *each : {m_minutes, m_pause}) {
        each->setSuffix(tr(" minutes"));
        connect(each, &QSpinBox::valueChanged, this, &CoachingDialog::judge);
    }
    connect(m_zone, &QComboBox::currentIndexChanged, this, &CoachingDialog::judge);
}

Coaching::Window CoachingDialog::hours() const
{
    // What cannot be read makes no slot.
    const QLocale &locale = m_services.display.locale();
    const auto from = readTime(m_from->text().trimmed(), locale);
    const auto to = readTime(m_to->text().trimmed(), locale);
    return {.first = m_first->day().value_or(QDate()),
            .last = m_last->day().value_or(QDate()),
            .from = from && to ? *from : QTime(0, 0),
            .to = from && to ? *to : QTime(0, 0),
            .zone = m_zone->currentData().toString(),
            .minutes = m_minutes->value(),
            .pause = m_pause->value(),
            .weekends = m_weekends->isChecked()};
}

QList<QJsonObject> CoachingDialog::sessions() const
{
    QList<QJsonObject> made;
    const QString id = m_course->currentData().toString();
    const auto row = std::find_if(m_data.courses.begin(), m_data.courses.end(),
                                  [&id](const Store::Row &each) { return each.id == id; });
    if (row == m_data.courses.end()) {
        return made;
    }
    const Record course(Courses::Description, row->id, row->document);
    for (const Span &slot : Coaching::slotsOf(hours())) {
        if (slot.from > QDateTime::currentDateTimeUtc()) {
            made.append(
                Coaching::sessionFor(course, hours(), slot, m_trainer->text().trimmed(), m_place->text().trimmed()));
        }
    }
    return made;
}

/// Slots during which the trainer gives another session.
qsizetype CoachingDialog::clashes() const
{
    const QList<QJsonObject> made = sessions();
    const RuleContext context(m_services.reader, m_services.session.caller(), QDateTime::currentDateTimeUtc());
    return std::count_if(made.begin(), made.end(), [&context](const QJsonObject &document) {
        QStringList params;
        return Sessions::trainerIsElsewhere(Record(Sessions::Description, {}, document), context, params);
    });
}

void CoachingDialog::judge()
{
    const QList<QJsonObject> made = sessions();
    m_open->setEnabled(!made.isEmpty());
    if (m_course->count() == 0) {
        m_outcome->setText(tr("There is no course of individual coaching yet. Please add one first."));
        return;
    }
    if (made.isEmpty()) {
        m_outcome->setText(tr("These hours hold no slot."));
        return;
    }
    const QDateTime first = parseInstant(made.first().value("starts_at"_L1).toString()).value_or(QDateTime());
    const QDateTime last = parseInstant(made.last().value("ends_at"_L1).toString()).value_or(QDateTime());
    const Display &display = m_services.display;
    const QString zone = m_zone->currentData().toString();
    QStringList sentences {tr("%n slot(s), one person each", nullptr, int(made.size())),
                           tr("From %1 to %2").arg(display.instant(first, zone), display.instant(last, zone))};
    if (const qsizetype busy = clashes(); busy > 0) {
        sentences.append(tr("%n of them while the trainer gives another session", nullptr, int(busy)));
    }
    m_outcome->setText(sentences.join(u'\n'));
}

void CoachingDialog::accept()
{
    m_open->setEnabled(false);
    whenDone(m_services.session.createTogether(Sessions::Description, sessions(), {}), this,
             [this](const Expected<void> &outcome) {
                 if (outcome) {
                     QDialog::accept();
                     return;
                 }
                 m_notice->show(errorText(outcome.error()));
                 m_open->setEnabled(true);
             });
}

} // namespace Chancery::Ui
