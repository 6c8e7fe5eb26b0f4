// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mytraining.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/training/bookings.h"
#include "exchange/calendar.h"
#include "ui/common/files.h"
#include "ui/common/labels.h"
#include "ui/common/linelist.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/form/actiondialog.h"
#include "ui/paper/outputbutton.h"
#include "ui/training/offers.h"
#include "ui/training/sessiontexts.h"
#include "ui/training/trainingpaper.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

enum Column { When, What, Who, State };

} // namespace

QByteArray calendarOf(const TrainingData &data, const QString &mission, const Display &display)
{
    std::vector<Exchange::CalendarEvent> events;
    for (const BookingInfo &booking : data.bookings) {
        const SessionInfo *session = data.session(booking.session);
        const bool isPlace = booking.status == "booked"_L1 || booking.status == "attended"_L1;
        if (session == nullptr || booking.mission != mission || !isPlace) {
            continue;
        }
        events.push_back({.uid = booking.row.id,
                          .sequence = booking.row.rev,
                          .summary = titleOf(*session, display),
                          .description = booking.person,
                          .location = session->row.document.value("place"_L1).toString(),
                          .start = session->starts,
                          .end = session->ends,
                          .status = session->status == "cancelled"_L1 ? Exchange::CalendarEvent::Status::Cancelled
                                                                      : Exchange::CalendarEvent::Status::Confirmed,
                          .changedAt = booking.row.updatedAt});
    }
    return Exchange::toCalendar(events);
}

MyTraining::MyTraining(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_when(new QComboBox(this))
    , m_list(new LineList({tr("When"), tr("Session"), tr("Person"), tr("Status")}, What, this))
    , m_details(bodyLabel({}, this))
    , m_cancel(button(tr("Cancel the booking…"), {}, this))
    , m_take(primaryButton(tr("Take the offered place"), {}, this))
    , m_certificate(button(tr("Save the certificate…"), "workspace_premium"_L1, this))
    , m_calendar(button(tr("Save as calendar…"), "calendar_month"_L1, this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Wide, 0, 0);
    layout->setSpacing(Space::Wide);
    m_list->setAccessibleName(tr("Bookings"));
    for (const QString &each : {tr("All"), tr("To come"), tr("Past")}) {
        m_when->addItem(each);
    }
    m_when->setAccessibleName(tr("When"));
    m_when->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_notice);
    layout->addWidget(m_when, 0, Qt::AlignLeading);
    layout->addWidget(m_list, 1);
    m_details->setObjectName(u"bookingDetails"_s);
    layout->addWidget(m_details);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_take, m_cancel, m_certificate}) {
        buttons->addWidget(each);
    }
    buttons->addStretch();
    buttons->addWidget(m_calendar);
    layout->addLayout(buttons);
    connect(m_when, &QComboBox::currentIndexChanged, this, &MyTraining::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MyTraining::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const BookingInfo *booking = chosen()) {
            m_services.navigator.open({u"bookings"_s, booking->row.id});
        }
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { act("cancel"); });
    connect(m_take, &QPushButton::clicked, this, [this] { act("accept_offer"); });
    connect(m_certificate, &QPushButton::clicked, this, &MyTraining::saveCertificate);
    connect(m_calendar, &QPushButton::clicked, this, &MyTraining::saveCalendar);
    updateButtons();
}

/// What the line of the list has no room for.
QString MyTraining::detailsOf(const BookingInfo &booking) const
{
    const QString zone = m_data.session(booking.session)->zone;
    QStringList sentences;
    if (booking.status == "offered"_L1 && booking.offerEnds.isValid()) {
        sentences.append(tr("A place is kept for you until %1. After that it goes to the next one on the list.")
                             .arg(m_services.display.instant(booking.offerEnds, zone)));
    }
    if (!booking.reason.isEmpty()) {
        sentences.append(tr("Why there is no place yet: %1.")
                             .arg(choiceLabel(*listOf(Sessions::QueueFields).find("reason"), booking.reason)));
    }
    const QString reason = booking.row.document.value("decision_reason"_L1).toString();
    if (!reason.isEmpty()) {
        sentences.append(tr("Reason: %1").arg(isolated(reason)));
    }
    const QString message = booking.row.document.value("message"_L1).toString();
    if (!message.isEmpty()) {
        const auto at = parseInstant(booking.row.document.value("message_at"_L1).toString());
        sentences.append(tr("Message from the trainer, %1:\n%2")
                             .arg(m_services.display.instant(at.value_or(QDateTime()), zone), isolated(message)));
    }
    return sentences.join(u'\n');
}

bool MyTraining::isWanted(const SessionInfo &session) const
{
    enum { All, ToCome, Past };
    const bool isPast = session.ends < QDateTime::currentDateTimeUtc();
    return m_when->currentIndex() == All || (m_when->currentIndex() == Past) == isPast;
}

void MyTraining::show(const TrainingData &training)
{
    const QString kept = m_list->currentId();
    m_data = training;
    fill();
    m_list->choose(kept);
    showOffers();
}

/// An offer ends by itself: whoever opens the page sees it first.
void MyTraining::showOffers()
{
    const std::vector<Offer> offers =
        openOffers(m_services.display, m_services.session.caller().mission, QDateTime::currentDateTimeUtc());
    m_notice->show(Tone::Warning, offers.empty() ? QString() : offerText(offers.front(), m_services.display));
}

void MyTraining::fill()
{
    m_list->clear();
    for (const BookingInfo &booking : m_data.bookings) {
        const SessionInfo *session = m_data.session(booking.session);
        if (session == nullptr || booking.mission != m_services.session.caller().mission || !isWanted(*session)) {
            continue;
        }
        QTreeWidgetItem *line = m_list->addLine(booking.row.id);
        setWhen(line, When, *session, m_services.display);
        LineList::setText(line, What, titleOf(*session, m_services.display), kindText(*session));
        line->setToolTip(What, line->text(What));
        LineList::setText(line, Who, booking.person);
        LineList::setChip(line, State, statusText(booking, m_services.display), toneOf(booking.status));
        line->setToolTip(State, detailsOf(booking));
    }
    updateButtons();
}

const BookingInfo *MyTraining::chosen() const
{
    const QString id = m_list->currentId();
    const auto found = std::find_if(m_data.bookings.begin(), m_data.bookings.end(),
                                    [&id](const BookingInfo &booking) { return booking.row.id == id; });
    return found != m_data.bookings.end() ? &*found : nullptr;
}

void MyTraining::updateButtons()
{
    const BookingInfo *booking = chosen();
    const Caller caller = m_services.session.caller();
    const SessionInfo *session = booking != nullptr ? m_data.session(booking->session) : nullptr;
    m_cancel->setEnabled(booking != nullptr && mayAct(*booking, "cancel", caller));
    m_take->setVisible(booking != nullptr && mayAct(*booking, "accept_offer", caller));
    m_certificate->setEnabled(session != nullptr && booking->status == "attended"_L1
                              && session->course.value("certificate"_L1).toBool());
    m_calendar->setEnabled(m_list->topLevelItemCount() > 0);
    m_details->setText(session != nullptr ? detailsOf(*booking) : QString());
    m_details->setVisible(!m_details->text().isEmpty());
}

void MyTraining::act(const char *action)
{
    const BookingInfo *booking = chosen();
    const Action *description = Bookings::Description.action(action);
    if (booking == nullptr || description == nullptr) {
        return;
    }
    const Record record(Bookings::Description, booking->row.id, booking->row.document);
    auto *dialog = new ActionDialog(record, *description, m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MyTraining::saveCertificate()
{
    const BookingInfo *booking = chosen();
    const SessionInfo *session = booking != nullptr ? m_data.session(booking->session) : nullptr;
    if (session == nullptr) {
        return;
    }
    savePdfAs(certificate(*session, *booking, m_services.display), booking->person, m_services, this,
              [this](const QString &failure) { m_notice->show(Tone::Bad, failure); });
}

void MyTraining::saveCalendar()
{
    QFileDialog *dialog =
        saveDialog(window(), tr("Save as calendar"), tr("Training") + u".ics"_s, u"ics"_s, u"iCalendar (*.ics)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const QByteArray calendar = calendarOf(m_data, m_services.session.caller().mission, m_services.display);
        const Expected<void> outcome = writeFile(name, calendar);
        m_notice->show(Tone::Bad, outcome ? QString() : errorText(outcome.error()).sentence());
    });
    dialog->open();
}

} // namespace Chancery::Ui
