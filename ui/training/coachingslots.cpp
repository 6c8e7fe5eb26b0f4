// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coachingslots.h"

#include "domain/training/bookings.h"
#include "domain/training/sessions.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/training/bookdialog.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int Columns = 4;

} // namespace

CoachingSlots::CoachingSlots(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_course(new QComboBox(this))
    , m_body(new QWidget(this))
    , m_days(new QVBoxLayout(m_body))
    , m_empty(new EmptyState("school"_L1, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Wide, 0, 0);
    layout->setSpacing(Space::Wide);
    m_course->setAccessibleName(tr("Course and trainer"));
    m_course->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_course, 0, Qt::AlignLeading);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(titleOf(Domain::Sessions::Description));
    scroll->setWidget(m_body);
    m_days->setContentsMargins(0, 0, 0, 0);
    m_days->setSpacing(Space::Wide);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setTexts(tr("No coaching hours are open"),
                      tr("As soon as a trainer opens some, their slots can be booked here."));
    connect(m_course, &QComboBox::currentIndexChanged, this, &CoachingSlots::fill);
}

void CoachingSlots::show(const TrainingData &training)
{
    m_data = training;
    const QString kept = m_course->currentData().toString();
    std::map<QString, QString> offers; // "course/trainer" → title
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SessionInfo &session : m_data.sessions) {
        if (!session.isCoaching() || session.status != "scheduled"_L1 || session.starts <= now) {
            continue;
        }
        const QString course = session.row.document.value("course"_L1).toString();
        const QString trainer = session.row.document.value("trainer"_L1).toString();
        const QString title = m_services.display.titleOf(Courses::Description, course);
        offers[course + u'/' + trainer] = trainer.isEmpty() ? title : u"%1 · %2"_s.arg(title, trainer);
    }
    {
        const QSignalBlocker quiet(m_course);
        m_course->clear();
        for (const auto &[key, title] : offers) {
            m_course->addItem(title, key);
        }
        m_course->setCurrentIndex(std::max(0, m_course->findData(kept)));
    }
    m_course->setVisible(!offers.empty());
    fill();
}

void CoachingSlots::fill()
{
    clear(m_days);
    const QString wanted = m_course->currentData().toString();
    std::map<QDate, std::vector<const SessionInfo *>> days;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SessionInfo &session : m_data.sessions) {
        const QString key = session.row.document.value("course"_L1).toString() + u'/'
            + session.row.document.value("trainer"_L1).toString();
        if (session.isCoaching() && key == wanted && session.status == "scheduled"_L1 && session.starts > now) {
            days[session.day()].push_back(&session);
        }
    }
    for (const auto &[day, ofDay] : days) {
        m_days->addWidget(dayCard(day, ofDay));
    }
    m_days->addStretch();
    m_empty->setVisible(days.empty());
}

QWidget *CoachingSlots::dayCard(const QDate &day, const std::vector<const SessionInfo *> &ofDay)
{
    QFrame *frame = card(m_body);
    const SessionInfo &first = *ofDay.front();
    const QString place = first.row.document.value("place"_L1).toString();
    layoutOf(frame)->addWidget(headingLabel(m_services.display.locale().toString(day, QLocale::LongFormat), frame));
    if (!place.isEmpty()) {
        layoutOf(frame)->addWidget(mutedLabel(place, frame));
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::Normal);
    int at = 0;
    for (const SessionInfo *session : ofDay) {
        grid->addWidget(slotButton(*session), at / Columns, at % Columns);
        ++at;
    }
    for (int column = 0; column < Columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    layoutOf(frame)->addLayout(grid);
    return frame;
}

const BookingInfo *CoachingSlots::ownBooking(const SessionInfo &session) const
{
    const QString mission = m_services.session.caller().mission;
    const auto found = std::find_if(m_data.bookings.begin(), m_data.bookings.end(), [&](const BookingInfo &booking) {
        const bool isHeld =
            booking.status == "booked"_L1 || booking.status == "requested"_L1 || booking.status == "offered"_L1;
        return isHeld && booking.session == session.row.id && booking.mission == mission;
    });
    return found != m_data.bookings.end() ? &*found : nullptr;
}

QWidget *CoachingSlots::slotButton(const SessionInfo &session)
{
    const QString time = m_services.display.times(session.starts, session.ends, session.zone);
    const BookingInfo *own = ownBooking(session);
    const bool isFree = own == nullptr && (!session.left || *session.left > 0);
    const QString state = own != nullptr ? own->person : (isFree ? QString() : tr("taken"));
    QPushButton *made = button(state.isEmpty() ? time : u"%1 · %2"_s.arg(time, state), {}, m_body);
    made->setObjectName(isFree ? u"freeSlot"_s : u"takenSlot"_s);
    made->setEnabled(isFree && !m_services.session.caller().mission.isEmpty());
    connect(made, &QPushButton::clicked, this, [this, session] {
        auto *dialog = new BookDialog(session, m_services, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return made;
}

} // namespace Chancery::Ui
