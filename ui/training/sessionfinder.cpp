// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionfinder.h"

#include "base/text.h"
#include "domain/training/bookings.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/linelist.h"
#include "ui/common/metrics.h"
#include "ui/common/options.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/training/bookdialog.h"
#include "ui/training/sessiondetails.h"
#include "ui/training/sessiontexts.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int SideWidth = 312;
constexpr int WidestBox = 170;
constexpr int CalendarHeight = 236;
enum Column { When, What, Free, Own };

} // namespace

SessionFinder::SessionFinder(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, Space::Wide, 0, 0);
    rows->setSpacing(Space::Wide);
    rows->addWidget(makeFilters());
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Space::Large);
    parts->addWidget(makeList(), 1);
    parts->addWidget(makeSide());
    rows->addLayout(parts, 1);
    showChosen();
}

QComboBox *SessionFinder::addChoice(const Collection &collection, const char *field, const QString &all)
{
    auto *box = new QComboBox(this);
    setRole(box, "filter"_L1);
    box->setMaximumWidth(WidestBox);
    box->addItem(all, QString());
    box->setAccessibleName(labelOf(*collection.field(field)));
    for (const Choice &choice : collection.field(field)->choices) {
        box->addItem(labelOf(choice), QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size())));
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        box->setProperty("chosen", box->currentIndex() > 0);
        setRole(box, "filter"_L1);
        fill();
    });
    return box;
}

QWidget *SessionFinder::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    m_text = new QLineEdit(bar);
    m_text->setPlaceholderText(tr("Course, subject, audience"));
    m_text->setAccessibleName(tr("Course, subject, audience"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    layout->addWidget(m_text, 1);
    m_provider = addChoice(Courses::Description, "provider", tr("All providers"));
    m_kind = addChoice(Courses::Description, "kind", tr("All kinds"));
    m_language = addChoice(Sessions::Description, "language", tr("All languages"));
    m_onlyFree = new QCheckBox(tr("With free places"), bar);
    for (QWidget *each : std::initializer_list<QWidget *> {m_provider, m_kind, m_language, m_onlyFree}) {
        layout->addWidget(each);
    }
    connect(m_text, &QLineEdit::textChanged, this, &SessionFinder::fill);
    connect(m_onlyFree, &QCheckBox::toggled, this, &SessionFinder::fill);
    return bar;
}

QWidget *SessionFinder::makeList()
{
    m_list = new LineList({tr("When"), tr("Session"), tr("Places"), tr("Your mission")}, What, this);
    m_list->setAccessibleName(tr("Sessions"));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SessionFinder::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { Q_EMIT m_details->openWanted(); });
    return m_list;
}

QWidget *SessionFinder::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(SideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    makeCalendar(side);
    layout->addWidget(m_calendar);
    m_allDays = linkButton(tr("Show the sessions of all days"), side);
    layout->addWidget(m_allDays, 0, Qt::AlignLeading);
    m_allDays->hide();
    m_details = new SessionDetails(m_services, side);
    layout->addWidget(m_details, 1);
    connect(m_allDays, &QPushButton::clicked, this, [this] { wantDay(false); });
    const auto open = [this](const QString &page, const auto &idOf) {
        if (const SessionInfo *session = chosen()) {
            m_services.navigator.open({page, idOf(*session)});
        }
    };
    connect(m_details, &SessionDetails::bookingWanted, this, &SessionFinder::book);
    connect(m_details, &SessionDetails::openWanted, this,
            [open] { open(u"sessions"_s, [](const SessionInfo &session) { return session.row.id; }); });
    connect(m_details, &SessionDetails::courseWanted, this, [open] {
        open(u"courses"_s,
             [](const SessionInfo &session) { return session.row.document.value("course"_L1).toString(); });
    });
    return side;
}

void SessionFinder::makeCalendar(QWidget *parent)
{
    m_calendar = new QCalendarWidget(parent);
    m_calendar->setLocale(m_services.display.locale());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Calendar of sessions"));
    m_calendar->setFixedHeight(CalendarHeight);
    polishCalendar();
    connect(m_calendar, &QCalendarWidget::clicked, this, [this] { wantDay(true); });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] { wantDay(true); });
}

void SessionFinder::wantDay(bool on)
{
    m_isOneDay = on;
    m_allDays->setVisible(on);
    fill();
}

void SessionFinder::show(const TrainingData &training)
{
    m_data = training;
    markDays();
    fill();
}

void SessionFinder::focusSearch()
{
    m_text->setFocus();
}

/// The arrows and the red weekends are Qt's own; the window has icons and colours of its own.
void SessionFinder::polishCalendar()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const std::pair<QString, QLatin1String> arrows[] {
        {u"qt_calendar_prevmonth"_s, isMirrored ? "chevron_right"_L1 : "chevron_left"_L1},
        {u"qt_calendar_nextmonth"_s, isMirrored ? "chevron_left"_L1 : "chevron_right"_L1}};
    for (const auto &[name, picture] : arrows) {
        if (auto *arrow = m_calendar->findChild<QToolButton *>(name)) {
            arrow->setIcon(icon(picture));
        }
    }
    // Arabic has no short names of days.
    const int day = m_calendar->fontMetrics().horizontalAdvance(m_calendar->locale().dayName(4, QLocale::ShortFormat));
    m_calendar->setHorizontalHeaderFormat(day > SideWidth / 7 - Space::Small ? QCalendarWidget::SingleLetterDayNames
                                                                             : QCalendarWidget::ShortDayNames);
    QTextCharFormat quiet;
    quiet.setForeground(Colours::of(palette()).muted);
    m_calendar->setHeaderTextFormat(quiet);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, quiet);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
}

void SessionFinder::markDays()
{
    m_calendar->setDateTextFormat(QDate(), QTextCharFormat());
    const Colours &colours = Colours::of(palette());
    QTextCharFormat format;
    format.setFontWeight(Strong);
    format.setBackground(colours.info.fill);
    format.setForeground(colours.info.text);
    for (const SessionInfo &session : m_data.sessions) {
        if (session.status != "cancelled"_L1 && !session.isCoaching()) {
            format.setToolTip(titleOf(session, m_services.display));
            m_calendar->setDateTextFormat(session.day(), format);
        }
    }
}

bool SessionFinder::isWanted(const SessionInfo &session) const
{
    const auto fits = [](const QComboBox *box, const QString &value) {
        return box->currentData().toString().isEmpty() || box->currentData().toString() == value;
    };
    const QString course = session.row.document.value("course"_L1).toString();
    const QString words =
        folded(titleOf(session, m_services.display) + u' ' + session.course.value("audience"_L1).toString() + u' '
               + m_services.display.titleOf(Courses::Description, course));
    const bool isFree = session.status == "scheduled"_L1 && (!session.left || *session.left > 0);
    // Slots of coaching have a page of their own; here they would bury the rest.
    const bool isShown = !session.isCoaching() || m_kind->currentData().toString() == "coaching"_L1;
    return isShown && fits(m_provider, session.provider) && fits(m_kind, session.kind)
        && fits(m_language, session.language) && (!m_onlyFree->isChecked() || isFree)
        && (!m_isOneDay || session.day() == m_calendar->selectedDate())
        && words.contains(folded(m_text->text().trimmed()));
}

std::vector<const BookingInfo *> SessionFinder::ownBookings(const SessionInfo &session) const
{
    std::vector<const BookingInfo *> own;
    for (const BookingInfo &booking : m_data.bookings) {
        if (booking.session == session.row.id && booking.mission == m_services.session.caller().mission
            && booking.status != "cancelled"_L1) {
            own.push_back(&booking);
        }
    }
    return own;
}

void SessionFinder::addLine(const SessionInfo &session)
{
    QTreeWidgetItem *line = m_list->addLine(session.row.id);
    setWhen(line, When, session, m_services.display);
    LineList::setText(line, What, titleOf(session, m_services.display), kindText(session));
    line->setToolTip(What, line->text(What));
    LineList::setText(line, Free, placesText(session));
    const std::vector<const BookingInfo *> own = ownBookings(session);
    if (own.size() == 1) {
        LineList::setChip(line, Own, choiceLabel(*Bookings::Description.field("status"), own.front()->status),
                          toneOf(own.front()->status));
    } else {
        LineList::setText(line, Own, own.empty() ? QString() : tr("%n booking(s)", nullptr, int(own.size())));
    }
}

void SessionFinder::fill()
{
    const QString kept = m_list->currentId();
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const bool past : {false, true}) { // what is over comes last
        for (const SessionInfo &session : m_data.sessions) {
            if (isWanted(session) && (session.ends < now) == past) {
                addLine(session);
            }
        }
    }
    m_list->choose(kept);
    showChosen();
}

const SessionInfo *SessionFinder::chosen() const
{
    return m_data.session(m_list->currentId());
}

void SessionFinder::showChosen()
{
    const SessionInfo *session = chosen();
    QStringList own;
    for (const BookingInfo *booking : session != nullptr ? ownBookings(*session) : std::vector<const BookingInfo *>()) {
        own.append(u"%1: %2"_s.arg(isolated(booking->person), statusText(*booking, m_services.display)));
    }
    m_details->show(session, own);
}

void SessionFinder::book()
{
    if (const SessionInfo *session = chosen()) {
        auto *dialog = new BookDialog(*session, m_services, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace Chancery::Ui
