// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionfinder.h"

#include "base/text.h"
#include "domain/training/bookings.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/options.h"
#include "ui/common/words.h"
#include "ui/training/bookdialog.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int SideWidth = 280;
constexpr int IdRole = Qt::UserRole + 1;
enum Column { When, What, Language, Free, Own, Columns };

QComboBox *choiceBox(const Collection &collection, const char *field, const QString &all, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(all, QString());
    box->setAccessibleName(labelOf(*collection.field(field)));
    for (const Choice &choice : collection.field(field)->choices) {
        box->addItem(labelOf(choice), QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size())));
    }
    return box;
}

QDate dayOf(const SessionInfo &session)
{
    const QTimeZone zone(session.zone.toLatin1());
    return zone.isValid() ? session.starts.toTimeZone(zone).date() : session.starts.date();
}

} // namespace

SessionFinder::SessionFinder(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::Wide, 0, 0);
    layout->setSpacing(Space::Large);
    layout->addWidget(makeFilters());
    layout->addWidget(makeList(), 1);
    updateButtons();
}

QWidget *SessionFinder::makeFilters()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(SideWidth);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    m_text = new QLineEdit(side);
    m_text->setPlaceholderText(tr("Course, subject, audience"));
    m_text->setAccessibleName(tr("Course, subject, audience"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_provider = choiceBox(Courses::Description, "provider", tr("All providers"), side);
    m_kind = choiceBox(Courses::Description, "kind", tr("All kinds"), side);
    m_language = choiceBox(Sessions::Description, "language", tr("All languages"), side);
    m_onlyFree = new QCheckBox(tr("With free places"), side);
    m_onlyDay = new QCheckBox(tr("Only on the chosen day"), side);
    m_calendar = new QCalendarWidget(side);
    m_calendar->setLocale(m_services.display.locale());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Calendar of sessions"));
    polishCalendar();
    for (QWidget *each :
         std::initializer_list<QWidget *> {m_text, m_provider, m_kind, m_language, m_onlyFree, m_calendar, m_onlyDay}) {
        layout->addWidget(each);
    }
    layout->addStretch();
    connect(m_text, &QLineEdit::textChanged, this, &SessionFinder::fill);
    for (QComboBox *box : {m_provider, m_kind, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SessionFinder::fill);
    }
    for (QCheckBox *box : {m_onlyFree, m_onlyDay}) {
        connect(box, &QCheckBox::toggled, this, &SessionFinder::fill);
    }
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        m_onlyDay->setChecked(true);
        fill();
    });
    return side;
}

QWidget *SessionFinder::makeList()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QTreeWidget(part);
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("When"), tr("Session"), tr("Language"), tr("Places"), tr("Your mission")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Sessions"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    m_book = primaryButton(tr("Book a place"), "event_available"_L1, part);
    m_book->setObjectName(u"bookPlace"_s);
    m_open = button(tr("Open"), {}, part);
    m_course = button(tr("Course"), "school"_L1, part);
    for (QPushButton *each : {m_book, m_open, m_course}) {
        buttons->addWidget(each);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SessionFinder::updateButtons);
    connect(m_book, &QPushButton::clicked, this, &SessionFinder::book);
    const auto open = [this] {
        if (const SessionInfo *session = chosen()) {
            m_services.navigator.open({u"sessions"_s, session->row.id});
        }
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_course, &QPushButton::clicked, this, [this] {
        if (const SessionInfo *session = chosen()) {
            m_services.navigator.open({u"courses"_s, session->row.document.value("course"_L1).toString()});
        }
    });
    return part;
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
    QTextCharFormat quiet;
    quiet.setForeground(Colours::of(palette()).muted);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, quiet);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
}

void SessionFinder::markDays()
{
    m_calendar->setDateTextFormat(QDate(), QTextCharFormat());
    const Colours &colours = Colours::of(palette());
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setBackground(colours.info.fill);
    format.setForeground(colours.info.text);
    for (const SessionInfo &session : m_data.sessions) {
        if (session.status != "cancelled"_L1 && !session.isCoaching()) {
            format.setToolTip(m_services.display.titleOf(Sessions::Description, session.row.id, session.row.document));
            m_calendar->setDateTextFormat(dayOf(session), format);
        }
    }
}

bool SessionFinder::isWanted(const SessionInfo &session) const
{
    const auto fits = [](const QComboBox *box, const QString &value) {
        return box->currentData().toString().isEmpty() || box->currentData().toString() == value;
    };
    const QString words =
        folded(m_services.display.titleOf(Sessions::Description, session.row.id, session.row.document) + u' '
               + session.course.value("audience"_L1).toString() + u' '
               + m_services.display.titleOf(Courses::Description, session.row.document.value("course"_L1).toString()));
    const bool isFree = session.status == "scheduled"_L1 && (!session.left || *session.left > 0);
    // Slots of coaching have a page of their own; here they would bury the rest.
    const bool isShown = !session.isCoaching() || m_kind->currentData().toString() == "coaching"_L1;
    return isShown && fits(m_provider, session.provider) && fits(m_kind, session.kind)
        && fits(m_language, session.language) && (!m_onlyFree->isChecked() || isFree)
        && (!m_onlyDay->isChecked() || dayOf(session) == m_calendar->selectedDate())
        && words.contains(folded(m_text->text().trimmed()));
}

QString SessionFinder::placesText(const SessionInfo &session) const
{
    if (session.status != "scheduled"_L1) {
        return choiceLabel(*Sessions::Description.field("status"), session.status);
    }
    if (!session.left) {
        return tr("No limit");
    }
    return *session.left > 0 && session.waiting == 0 ? tr("%n left", nullptr, int(*session.left))
                                                     : tr("Full, %n waiting", nullptr, int(session.waiting));
}

QStringList SessionFinder::ownTexts(const SessionInfo &session) const
{
    QStringList texts;
    for (const BookingInfo &booking : m_data.bookings) {
        if (booking.session == session.row.id && booking.mission == m_services.session.caller().mission
            && booking.status != "cancelled"_L1) {
            const QString status = choiceLabel(*Bookings::Description.field("status"), booking.status);
            texts.append(u"%1: %2"_s.arg(isolated(booking.person), status));
        }
    }
    return texts;
}

void SessionFinder::addLine(const SessionInfo &session)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(When, m_services.display.instant(session.starts, session.zone));
    item->setText(What, m_services.display.titleOf(Sessions::Description, session.row.id, session.row.document));
    item->setToolTip(What, item->text(What));
    item->setText(Language, session.language.isEmpty() ? QString() : languageName(session.language));
    item->setText(Free, placesText(session));
    const QStringList own = ownTexts(session);
    item->setText(
        Own, own.size() > 1 ? tr("%n booking(s)", nullptr, int(own.size())) : own.join(QString()).section(u": "_s, -1));
    item->setToolTip(Own, own.join(u'\n'));
    item->setData(0, IdRole, session.row.id);
}

void SessionFinder::fill()
{
    const SessionInfo *before = chosen();
    const QString kept = before != nullptr ? before->row.id : QString();
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const bool past : {false, true}) { // what is over comes last
        for (const SessionInfo &session : m_data.sessions) {
            if (isWanted(session) && (session.ends < now) == past) {
                addLine(session);
            }
        }
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, IdRole) == kept) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
        }
    }
    updateButtons();
}

const SessionInfo *SessionFinder::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item != nullptr ? m_data.session(item->data(0, IdRole).toString()) : nullptr;
}

void SessionFinder::updateButtons()
{
    const SessionInfo *session = chosen();
    const Caller caller = m_services.session.caller();
    m_open->setEnabled(session != nullptr);
    m_course->setEnabled(session != nullptr);
    m_book->setVisible(!caller.mission.isEmpty());
    m_book->setEnabled(session != nullptr && session->status == "scheduled"_L1
                       && caller.roles.intersects(Bookings::Description.creators));
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
