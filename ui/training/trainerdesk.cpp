// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainerdesk.h"

#include "base/text.h"
#include "domain/training/bookings.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/linelist.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/form/actiondialog.h"
#include "ui/paper/outputbutton.h"
#include "ui/training/coachingdialog.h"
#include "ui/training/sessiontexts.h"
#include "ui/training/trainingpaper.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

enum Column { Who, From, State, Waits };

Record recordOf(const BookingInfo &booking)
{
    return Record(Bookings::Description, booking.row.id, booking.row.document);
}

} // namespace

TrainerDesk::TrainerDesk(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(new QComboBox(this))
    , m_list(new LineList({tr("Person"), tr("Mission"), tr("Status"), tr("Waiting list")}, From, this))
    , m_empty(new EmptyState("event_seat"_L1, this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Wide, 0, 0);
    m_session->setAccessibleName(tr("Session"));
    layout->addWidget(m_session);
    layout->addWidget(m_notice);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Participants"));
    layout->addWidget(m_list, 1);
    m_empty->setTexts(tr("Nobody is booked yet"), tr("Whoever asks for a place in this session appears here."));
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeButtons());
    connect(m_session, &QComboBox::currentIndexChanged, this, &TrainerDesk::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TrainerDesk::updateButtons);
}

QWidget *TrainerDesk::makeButtons()
{
    auto *part = new QWidget(this);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(second);
    const auto add = [this, part](QHBoxLayout *row, const QString &text, const char *action,
                                  const std::function<void()> &what) {
        QPushButton *made = button(text, {}, part);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, what);
        if (action != nullptr) {
            m_buttons.emplace_back(made, action);
        }
        return made;
    };
    add(first, tr("Approve"), "approve", [this] { act("approve"); });
    add(first, tr("Decline…"), "decline", [this] { ask("decline"); });
    add(first, tr("Offer a place…"), "offer", [this] { ask("offer"); });
    const std::pair<QString, QString> attendances[] {
        {tr("Attended"), u"attended"_s}, {tr("Attended in part"), u"partial"_s}, {tr("Did not come"), u"no_show"_s}};
    for (const auto &[text, value] : attendances) {
        add(first, text, "mark_attendance", [this, value = value] {
            act("mark_attendance", {{u"attendance"_s, value}});
        });
    }
    first->addStretch();
    m_sheet = add(second, tr("Save the sign-in sheet…"), nullptr, [this] { savePaper(false); });
    m_certificates = add(second, tr("Save the certificates…"), nullptr, [this] { savePaper(true); });
    m_notify = add(second, tr("Message to participants…"), nullptr, [this] { notify(); });
    m_message = add(second, tr("Write an e-mail"), nullptr, [this] { write(); });
    second->addStretch();
    QPushButton *coach = add(second, tr("Open coaching hours…"), nullptr, [this] {
        auto *dialog = new CoachingDialog(m_data, m_services, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    coach->setObjectName(u"openCoaching"_s);
    return part;
}

const SessionInfo *TrainerDesk::session() const
{
    return m_data.session(m_session->currentData().toString());
}

void TrainerDesk::show(const TrainingData &training)
{
    const QString kept = m_session->currentData().toString();
    m_data = training;
    {
        const QSignalBlocker quiet(m_session);
        m_session->clear();
        for (const SessionInfo &each : m_data.sessions) {
            m_session->addItem(
                u"%1 · %2"_s.arg(m_services.display.instant(each.starts, each.zone), titleOf(each, m_services.display)),
                each.row.id);
        }
        // The one that is going on or comes next, until another was chosen.
        const auto next = std::find_if(m_data.sessions.begin(), m_data.sessions.end(), [](const SessionInfo &each) {
            return each.ends >= QDateTime::currentDateTimeUtc();
        });
        const int first = next != m_data.sessions.end() ? int(next - m_data.sessions.begin()) : 0;
        const int known = m_session->findData(kept);
        m_session->setCurrentIndex(known >= 0 ? known : first);
    }
    fill();
}

void TrainerDesk::fill()
{
    QStringList kept;
    for (const BookingInfo *booking : chosen()) {
        kept.append(booking->row.id);
    }
    m_list->clear();
    const QString id = m_session->currentData().toString();
    for (const BookingInfo &booking : m_data.bookings) {
        if (booking.session != id) {
            continue;
        }
        QTreeWidgetItem *line = m_list->addLine(booking.row.id);
        LineList::setText(line, Who, booking.person, booking.row.document.value("needs"_L1).toString());
        LineList::setText(line, From, m_services.display.stateName(booking.mission));
        LineList::setChip(line, State, choiceLabel(*Bookings::Description.field("status"), booking.status),
                          toneOf(booking.status));
        LineList::setText(line, Waits, waitText(booking));
        line->setSelected(kept.contains(booking.row.id));
    }
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    updateButtons();
}

QString TrainerDesk::waitText(const BookingInfo &booking) const
{
    if (booking.position == 0) {
        return booking.status == "offered"_L1 && session() != nullptr
            ? tr("until %1").arg(m_services.display.instant(booking.offerEnds, session()->zone))
            : QString();
    }
    const QString place = m_services.display.locale().toString(booking.position);
    return booking.reason.isEmpty()
        ? place
        : u"%1 · %2"_s.arg(place, choiceLabel(*listOf(Sessions::QueueFields).find("reason"), booking.reason));
}

std::vector<const BookingInfo *> TrainerDesk::ofSession(const char *action) const
{
    std::vector<const BookingInfo *> found;
    const Caller caller = m_services.session.caller();
    for (const BookingInfo &booking : m_data.bookings) {
        if (session() != nullptr && booking.session == session()->row.id && mayAct(booking, action, caller)) {
            found.push_back(&booking);
        }
    }
    return found;
}

std::vector<const BookingInfo *> TrainerDesk::chosen() const
{
    std::vector<const BookingInfo *> bookings;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items) {
        const QString id = item->data(0, LineList::IdRole).toString();
        const auto found = std::find_if(m_data.bookings.begin(), m_data.bookings.end(),
                                        [&id](const BookingInfo &booking) { return booking.row.id == id; });
        if (found != m_data.bookings.end()) {
            bookings.push_back(&*found);
        }
    }
    return bookings;
}

void TrainerDesk::updateButtons()
{
    const std::vector<const BookingInfo *> bookings = chosen();
    const Caller caller = m_services.session.caller();
    for (const auto &[each, action] : m_buttons) {
        each->setEnabled(std::any_of(bookings.begin(), bookings.end(), [&caller, name = action](const BookingInfo *b) {
            return mayAct(*b, name, caller);
        }));
    }
    m_sheet->setEnabled(session() != nullptr);
    m_message->setEnabled(m_list->topLevelItemCount() > 0);
    m_notify->setEnabled(!ofSession("notify").empty());
    m_certificates->setEnabled(
        std::any_of(bookings.begin(), bookings.end(), [](const BookingInfo *b) { return b->status == "attended"_L1; }));
}

void TrainerDesk::act(const char *action, const QJsonObject &args)
{
    const Caller caller = m_services.session.caller();
    for (const BookingInfo *booking : chosen()) {
        if (mayAct(*booking, action, caller)) {
            whenDone(m_services.session.act(Bookings::Description, booking->row.id, QString::fromLatin1(action), args),
                     this, [this](const Expected<void> &outcome) {
                         m_notice->show(outcome ? ErrorText {} : errorText(outcome.error()));
                     });
        }
    }
}

void TrainerDesk::ask(const char *action)
{
    std::vector<const BookingInfo *> bookings = chosen();
    const Caller caller = m_services.session.caller();
    std::erase_if(bookings, [&](const BookingInfo *booking) { return !mayAct(*booking, action, caller); });
    ask(action, bookings);
}

void TrainerDesk::ask(const char *action, const std::vector<const BookingInfo *> &bookings)
{
    if (bookings.empty()) {
        return;
    }
    auto *dialog =
        new ActionDialog(recordOf(*bookings.front()), *Bookings::Description.action(action), m_services, window());
    std::vector<Record> others;
    std::transform(bookings.begin() + 1, bookings.end(), std::back_inserter(others),
                   [](const BookingInfo *booking) { return recordOf(*booking); });
    if (!others.empty()) {
        dialog->takeAlsoOn(std::move(others));
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// To those who are chosen; to everybody of the session when nobody is.
void TrainerDesk::notify()
{
    if (chosen().empty()) {
        ask("notify", ofSession("notify"));
    } else {
        ask("notify");
    }
}

void TrainerDesk::savePaper(bool isCertificate)
{
    const SessionInfo *shown = session();
    std::vector<const BookingInfo *> bookings = chosen();
    std::erase_if(bookings, [](const BookingInfo *booking) { return booking->status != "attended"_L1; });
    if (shown == nullptr || (isCertificate && bookings.empty())) {
        return;
    }
    const Paper paper = isCertificate ? certificates(*shown, bookings, m_services.display)
                                      : signInSheet(*shown, m_data.bookings, m_services);
    savePdfAs(paper, u"%1 - %2"_s.arg(paper.title, titleOf(*shown, m_services.display)), m_services, this,
              [this](const QString &failure) { m_notice->show(Tone::Bad, failure); });
}

void TrainerDesk::write()
{
    const SessionInfo *shown = session();
    if (shown == nullptr) {
        return;
    }
    QStringList addresses;
    for (const BookingInfo &booking : m_data.bookings) {
        const QString address = booking.row.document.value("email"_L1).toString();
        if (booking.session == shown->row.id && booking.status == "booked"_L1 && !address.isEmpty()) {
            addresses.append(address);
        }
    }
    // Hidden from each other: participants of different missions need not know one another's addresses.
    QUrl url(u"mailto:"_s);
    QUrlQuery query;
    query.addQueryItem(u"bcc"_s, addresses.join(u','));
    query.addQueryItem(u"subject"_s, titleOf(*shown, m_services.display));
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace Chancery::Ui
