// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the programme does: moves, delays, outcomes, calendars. Every step is shown before it is taken.

#include "base/text.h"
#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/errortext.h"
#include "ui/common/files.h"
#include "ui/common/menubutton.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/meetings/calendarimport.h"
#include "ui/meetings/dayline.h"
#include "ui/meetings/meetingchanges.h"
#include "ui/meetings/meetingevents.h"
#include "ui/meetings/outcomedialog.h"
#include "ui/meetings/plandialog.h"
#include "ui/meetings/programmepage.h"
#include "ui/meetings/programmepaper.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr std::array Delays {5, 10, 15, 20, 30, 45, 60};
constexpr std::chrono::minutes DelayStep(5);

} // namespace

void ProgrammePage::addDelays(QPushButton *button)
{
    auto *menu = new QMenu(button);
    for (const int minutes : Delays) {
        connect(menu->addAction(tr("By %n minute(s)…", nullptr, minutes)), &QAction::triggered, this,
                [this, minutes] { pushLater(minutes); });
    }
    giveMenu(button, menu);
}

void ProgrammePage::addMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, auto &&action) {
        connect(menu->addAction(text), &QAction::triggered, this, action);
    };
    add(tr("New engagement"), [this] { m_services.navigator.open({u"engagements"_s, u"new"_s}); });
    add(tr("From a calendar file…"), [this] {
        auto *dialog = new QFileDialog(window(), tr("From a calendar file"), {}, tr("Calendar (*.ics)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &ProgrammePage::importCalendar);
        dialog->open();
    });
    menu->addSeparator();
    add(tr("Briefing pack as PDF…"), [this] {
        savePdfAs(pack(), tr("Briefing pack"), m_services, this,
                  [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    });
    menu->addSeparator();
    add(tr("This entry as calendar…"),
        [this] { saveCalendar(eventsOf({m_line->chosen()}), Exchange::CalendarMethod::Publish, tr("Meeting")); });
    add(tr("Cancellation of this entry as calendar…"),
        [this] { saveCalendar(eventsOf({m_line->chosen()}), Exchange::CalendarMethod::Cancel, tr("Cancellation")); });
    add(tr("This day as calendar…"),
        [this] { saveCalendar(eventsOf(idsOfDay()), Exchange::CalendarMethod::Publish, tr("Programme")); });
    add(tr("Everything as calendar…"), [this] {
        saveCalendar(allEvents(m_services.display, m_services.session.caller().mission),
                     Exchange::CalendarMethod::Publish, tr("Meetings"));
    });
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

QStringList ProgrammePage::idsOfDay() const
{
    QStringList ids;
    for (const ProgrammeItem &item : m_day->items) {
        ids << item.entry.id;
    }
    return ids;
}

std::vector<Exchange::CalendarEvent> ProgrammePage::eventsOf(const QStringList &ids) const
{
    std::vector<Exchange::CalendarEvent> events;
    for (const QString &id : ids) {
        const ProgrammeItem *item = m_day->item(id);
        if (item == nullptr) {
            continue;
        }
        const Collection &collection = item->record.collection();
        if (const auto row = m_services.reader.row(collection, id); row && *row) {
            events.push_back(eventOf(**row, collection, m_services.display));
        }
    }
    return events;
}

void ProgrammePage::saveCalendar(const std::vector<Exchange::CalendarEvent> &events, Exchange::CalendarMethod method,
                                 const QString &name)
{
    auto *dialog = saveDialog(window(), tr("Save as calendar"), name + u".ics"_s, u"ics"_s, tr("Calendar (*.ics)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, events, method](const QString &chosen) {
        if (!writeFile(chosen, Exchange::toCalendar(events, method))) {
            m_notice->show(Tone::Bad, tr("The file could not be written. Please choose another place."));
        }
    });
    dialog->open();
}

void ProgrammePage::importCalendar(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || !m_day) {
        m_notice->show(Tone::Bad, tr("The file could not be read."));
        return;
    }
    Expected<Exchange::ReadCalendar> calendar = Exchange::fromCalendar(file.readAll(), m_day->zone.id());
    if (!calendar) {
        m_notice->show(Tone::Bad, CalendarImport::refusalText(calendar.error()));
        return;
    }
    m_notice->hide();
    auto *dialog = new CalendarImport(std::move(*calendar), m_day->person, m_day->zone, m_services, window());
    dialog->open();
}

void ProgrammePage::move(const QString &id, const QDateTime &from)
{
    const ProgrammeItem *item = m_day ? m_day->item(id) : nullptr;
    if (item == nullptr) {
        return;
    }
    const qint64 length = item->entry.span.from.secsTo(item->entry.span.to);
    carryOut({{id, {from, from.addSecs(length)}, false}});
}

void ProgrammePage::pushLater(int minutes)
{
    if (m_day) {
        carryOut(Programme::pushLater(m_day->diary(), m_line->chosen(), std::chrono::minutes(minutes), m_day->habits,
                                      DelayStep));
    }
}

void ProgrammePage::carryOut(const std::vector<Programme::Push> &pushes)
{
    const Caller caller = m_services.session.caller();
    const bool isManaging = caller.roles.contains(Role::MmsMsu);
    auto *dialog = new PlanDialog(m_services.display, m_day->zone, window());
    dialog->setTexts(tr("Another time"),
                     isManaging ? tr("The missions are told of the new times.")
                                : tr("Meetings management is asked for the new times; until it agrees, the meetings "
                                     "keep their places."),
                     isManaging ? tr("Move") : tr("Ask for it"));
    bool isPossible = !pushes.empty();
    std::vector<Programme::Push> steps;
    for (const Programme::Push &push : pushes) {
        const ProgrammeItem &item = *m_day->item(push.id);
        const bool mayMove = item.isMeeting() ? isManaging || mayAmend(item.record, caller) : !isManaging;
        if (push.isStuck) {
            dialog->addNote(m_line->titleOf(item), tr("It cannot be moved and would be missed in part."));
        } else if (!mayMove) {
            dialog->addNote(m_line->titleOf(item),
                            tr("The other mission asked for this meeting: tell it of the delay."));
            isPossible = isPossible && pushes.size() > 1;
        } else {
            dialog->addTime(m_line->titleOf(item), push.to);
            steps.push_back(push);
        }
    }
    dialog->setPossible(isPossible && !steps.empty());
    connect(dialog, &QDialog::accepted, this, [this, steps, day = *m_day] {
        for (const Programme::Push &push : steps) {
            const ProgrammeItem &item = *day.item(push.id);
            const auto asked = item.isMeeting() ? askForTime(item.record, push.to, m_services)
                                                : moveEngagement(item.record, push.to, m_services);
            whenDone(asked, this, [this](const Expected<void> &outcome) {
                if (!outcome) {
                    refuse(outcome.error());
                }
            });
        }
    });
    dialog->open();
}

void ProgrammePage::recordOutcome()
{
    const ProgrammeItem *item = m_day ? m_day->item(m_line->chosen()) : nullptr;
    if (item != nullptr && item->isMeeting()) {
        auto *dialog = new OutcomeDialog(*item, m_line->textOf(*item), m_services, window());
        dialog->open();
    }
}

void ProgrammePage::openBrief()
{
    const ProgrammeItem *item = m_day ? m_day->item(m_line->chosen()) : nullptr;
    if (item == nullptr) {
        return;
    }
    const QString page = latin(Briefs::Description.name);
    if (item->brief) {
        m_services.navigator.open({page, item->brief->id()});
        return;
    }
    QJsonObject note;
    write(note, Briefs::Subject.name, item->record.get(MeetingRequests::Purpose));
    write(note, Briefs::Mission.name, m_services.session.caller().mission);
    write(note, Briefs::Meeting.name, item->record.id());
    whenDone(m_services.session.create(Briefs::Description, note), this, [this, page](const Expected<QString> &id) {
        if (id) {
            m_services.navigator.open({page, *id + u"/edit"_s});
        } else {
            refuse(id.error());
        }
    });
}

} // namespace Chancery::Ui
