// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarimport.h"

#include "domain/jsonvalue.h"
#include "domain/meetings/engagements.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/common/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using Exchange::CalendarEvent;

namespace {

constexpr QSize FirstSize(720, 480);
constexpr int NarrowestColumn = 88; ///< Pixels: no heading is cut.
enum Column { What, When, Where, Outcome, Columns };

/// A repeated event has one UID: its begin makes the occurrence.
QString sourceOf(const CalendarEvent &event)
{
    constexpr int Longest = 200;
    return event.uid.left(Longest) + u'@' + QString::number(event.start.toSecsSinceEpoch());
}

/// Whole days are days of the zone, not of Greenwich.
QDateTime instantOf(const QDateTime &instant, const CalendarEvent &event, const QTimeZone &zone)
{
    return event.allDay ? instant.toUTC().date().startOfDay(zone).toUTC() : instant;
}

} // namespace

CalendarImport::CalendarImport(Exchange::ReadCalendar calendar, const QString &person, const QTimeZone &zone,
                               const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_person(person)
    , m_zone(zone)
    , m_services(services)
    , m_list(new QTreeWidget(this))
    , m_take(primaryButton({}, {}, this))
{
    setObjectName(u"calendarImport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("From a calendar file"));
    resize(FirstSize);
    for (const CalendarEvent &event : calendar.events) {
        m_lines.push_back(lineFor(event));
    }
    auto *layout = dialogLayout(this);
    layout->addWidget(headingLabel(tr("From a calendar file"), this));
    const QString whose = m_person.isEmpty()
        ? tr("They become engagements of the whole delegation.")
        : tr("They become engagements of %1.").arg(services.display.titleOf(Dignitaries::Description, m_person));
    layout->addWidget(mutedLabel(whose, this));
    if (calendar.skipped > 0) {
        layout->addWidget(mutedLabel(
            tr("%n entry(ies) without a time, or too far ahead, are left out.", nullptr, calendar.skipped), this));
    }
    layout->addWidget(m_list, 1);
    fill();
    layout->addLayout(dialogButtons(this, m_take));
    connect(m_list, &QTreeWidget::itemChanged, this, &CalendarImport::updateButton);
    updateButton();
}

QString CalendarImport::refusalText(const Error &error)
{
    return error.code == ErrorCode::TooLarge
        ? tr("The file is too large for a calendar. Nothing was taken from it.")
        : tr("This is no calendar file, or it is damaged. Nothing was taken from it.");
}

CalendarImport::Line CalendarImport::lineFor(const CalendarEvent &event) const
{
    Line line {event};
    const std::vector<Record> present =
        m_services.reader.where(Engagements::Description, Engagements::SourceUid.name, sourceOf(event));
    const bool isCancelled = event.status == CalendarEvent::Status::Cancelled;
    if (present.empty()) {
        line.step = isCancelled ? Step::Same : Step::Add;
        return line;
    }
    line.present = present.front();
    if (isCancelled) {
        line.step = Step::Remove;
    } else {
        line.step = sameValue(line.present->document(), documentOf(line)) ? Step::Same : Step::Change;
    }
    return line;
}

QJsonObject CalendarImport::documentOf(const Line &line) const
{
    const CalendarEvent &event = line.event;
    constexpr int LongestName = 200;
    constexpr int LongestPlace = 300;
    constexpr int LongestNotes = 4000;
    QJsonObject document = line.present ? line.present->document() : QJsonObject();
    if (!line.present) {
        write(document, Engagements::StateCode.name, m_services.session.caller().mission);
        write(document, Engagements::What.name, u"other"_s);
        write(document, Engagements::SourceUid.name, sourceOf(event));
        write(document, Engagements::Dignitary.name, m_person);
    }
    write(document, Engagements::Name.name,
          event.summary.isEmpty() ? tr("Without a title") : event.summary.left(LongestName));
    write(document, Engagements::Place.name, event.location.left(LongestPlace));
    write(document, Engagements::Notes.name, event.description.left(LongestNotes));
    write(document, Engagements::StartsAt.name, instantOf(event.start, event, m_zone));
    const QDateTime end = instantOf(event.end, event, m_zone);
    write(document, Engagements::EndsAt.name,
          end > instantOf(event.start, event, m_zone) ? end : instantOf(event.start, event, m_zone).addSecs(60));
    write(document, Engagements::TimeZone.name, QString::fromLatin1(event.zone.isEmpty() ? m_zone.id() : event.zone));
    write(document, Engagements::Movable.name, event.status == CalendarEvent::Status::Tentative);
    return document;
}

QString CalendarImport::stepText(Step step) const
{
    switch (step) {
    case Step::Add:
        return tr("New");
    case Step::Change:
        return tr("Changed");
    case Step::Remove:
        return tr("Cancelled");
    case Step::Same:
        return tr("Nothing to do");
    }
    Q_UNREACHABLE();
}

void CalendarImport::fill()
{
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Entry"), tr("When"), tr("Place"), tr("Here")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Entries of the file"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(NarrowestColumn);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const Line &line : m_lines) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(What, line.event.summary.isEmpty() ? tr("Without a title") : line.event.summary);
        const QString zone = QString::fromLatin1(line.event.zone.isEmpty() ? m_zone.id() : line.event.zone);
        item->setText(When,
                      line.event.allDay ? m_services.display.date(line.event.start.date())
                                        : m_services.display.instant(line.event.start, zone));
        item->setText(Where, line.event.location);
        item->setText(Outcome, stepText(line.step));
        const bool isWork = line.step != Step::Same;
        item->setFlags(isWork ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable : Qt::NoItemFlags);
        item->setCheckState(What, isWork ? Qt::Checked : Qt::Unchecked);
    }
}

int CalendarImport::chosen() const
{
    int count = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        count += m_list->topLevelItem(i)->checkState(What) == Qt::Checked ? 1 : 0;
    }
    return count;
}

void CalendarImport::updateButton()
{
    m_take->setText(tr("Take %n entry(ies)", nullptr, chosen()));
    m_take->setEnabled(chosen() > 0);
}

void CalendarImport::accept()
{
    Sync::Session &session = m_services.session;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (m_list->topLevelItem(static_cast<int>(i))->checkState(What) != Qt::Checked) {
            continue;
        }
        if (line.step == Step::Remove) {
            session.remove(Engagements::Description, line.present->id());
        } else if (line.step == Step::Change) {
            session.update(Engagements::Description, line.present->id(), line.present->document(), documentOf(line));
        } else {
            session.create(Engagements::Description, documentOf(line));
        }
    }
    QDialog::accept();
}

} // namespace Chancery::Ui
