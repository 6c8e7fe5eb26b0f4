// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardpage.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/meetings/booths.h"
#include "domain/meetings/meetingrequests.h"
#include "domain/meetings/venues.h"
#include "domain/validate.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/whendone.h"
#include "ui/form/actiondialog.h"
#include "ui/meetings/boothboard.h"
#include "ui/meetings/daychooser.h"
#include "ui/meetings/requestqueue.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int QueueWidth = 240;
constexpr int WidestVenue = 300;

std::string_view actionFor(const Record &request)
{
    return request.status() == "confirmed"_L1 ? "move" : "hold";
}

QJsonObject argsFor(const QString &booth, const Span &span)
{
    QJsonObject args {{u"booth"_s, booth}};
    write(args, "starts_at", span.from);
    write(args, "ends_at", span.to);
    return args;
}

struct VenueChoice
{
    QString id;
    QString title;
    int booths = 0;
};

} // namespace

BoardPage::BoardPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_notice(new Notice(this))
    , m_queue(new RequestQueue(services.display, this))
    , m_board(new BoothBoard(services.display, this))
    , m_empty(new EmptyState("grid_view"_L1, this))
    , m_line(mutedLabel({}, this))
{
    setObjectName(u"boardPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    auto *split = new QSplitter(this);
    split->addWidget(m_queue);
    split->addWidget(m_board);
    split->setStretchFactor(1, 1);
    split->setSizes({QueueWidth, 4 * QueueWidth});
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    m_line->setContentsMargins(Space::Page, Space::Small, Space::Page, Space::Small);
    layout->addWidget(m_line);
    m_empty->hide();
    m_queue->setVisible(mayAllot());
    connect(m_queue, &QListWidget::currentItemChanged, this, [this] { offer(); });
    connect(m_queue, &RequestQueue::openRequested, this, [this](const QString &id) {
        m_services.navigator.open({latin(MeetingRequests::Description.name), id});
    });
    connect(m_queue, &RequestQueue::rejectRequested, this, &BoardPage::reject);
    connect(m_board, &BoothBoard::moved, this, &BoardPage::allot);
    connect(m_board, &BoothBoard::openRequested, this, [this](const QString &id) {
        m_services.navigator.open({latin(MeetingRequests::Description.name), id});
    });
    connect(m_board, &BoothBoard::slotChosen, this, [this](const QString &booth, const QDateTime &from) {
        if (const QString id = m_queue->chosen(); !id.isEmpty() && mayAllot()) {
            allot(id, booth, from);
        }
    });
    connect(m_board, &BoothBoard::cursorMoved, this, [this] { m_line->setText(m_board->cursorText()); });
    loadVenues();
}

BoardPage::~BoardPage()
{
    m_services.queries.cancel(m_loading);
}

QString BoardPage::title() const
{
    return tr("Day board");
}

QWidget *BoardPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    layout->setSpacing(Space::Normal);
    m_venues = new QComboBox(header);
    m_venues->setObjectName(u"venue"_s);
    m_venues->setAccessibleName(tr("Venue"));
    m_venues->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_venues->setMaximumWidth(WidestVenue);
    m_date = new DayChooser(m_services.display.locale(), header);
    m_propose = button(tr("Propose booths…"), {}, header);
    m_confirm = primaryButton(tr("Confirm what is held…"), {}, header);
    layout->addWidget(pageTitle(title(), header));
    layout->addStretch();
    layout->addWidget(m_venues);
    layout->addWidget(m_date);
    layout->addWidget(m_propose);
    layout->addWidget(m_confirm);
    m_propose->setVisible(mayAllot());
    m_confirm->setVisible(mayAllot());
    connect(m_venues, &QComboBox::currentIndexChanged, this, &BoardPage::load);
    connect(m_date, &DayChooser::dayChanged, this, [this](const QDate &day) {
        m_notice->hide(); // What was said there was said of another day.
        load();
        Q_EMIT shownChanged(formatDate(day));
    });
    connect(m_propose, &QPushButton::clicked, this, &BoardPage::propose);
    connect(m_confirm, &QPushButton::clicked, this, &BoardPage::confirmHeld);
    return header;
}

bool BoardPage::mayAllot() const
{
    const Caller caller = m_services.session.caller();
    return caller.mayWrite && caller.roles.contains(Role::MmsMsu);
}

void BoardPage::loadVenues()
{
    ++m_pending;
    const QString language = m_services.display.language();
    m_services.queries.run<std::vector<VenueChoice>>(
        this,
        [language](const Store::Reader &reader) -> Expected<std::vector<VenueChoice>> {
            std::vector<VenueChoice> choices;
            for (const Record &venue : reader.where(Venues::Description, Venues::AcceptsBilaterals.name, u"true"_s)) {
                const auto booths = reader.where(Booths::Description, Booths::Venue.name, venue.id());
                choices.push_back({venue.id(), venue.title(language), int(booths.size())});
            }
            std::erase_if(choices, [](const VenueChoice &choice) { return choice.booths == 0; });
            std::stable_sort(choices.begin(), choices.end(),
                             [](const VenueChoice &a, const VenueChoice &b) { return a.booths > b.booths; });
            return choices;
        },
        [this](const Expected<std::vector<VenueChoice>> &choices) {
            --m_pending;
            const QString before = m_venues->currentData().toString();
            const QSignalBlocker quiet(m_venues);
            m_venues->clear();
            for (const VenueChoice &choice : choices.value_or(std::vector<VenueChoice> {})) {
                m_venues->addItem(choice.title, choice.id);
            }
            m_venues->setCurrentIndex(std::max(0, m_venues->findData(before)));
            load();
        });
}

void BoardPage::open(const QString &id)
{
    if (const std::optional<QDate> day = parseDate(id)) {
        m_date->setDay(*day);
    }
}

void BoardPage::refresh(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(u"venues"_s) || changes.ids.contains(u"booths"_s)) {
        loadVenues();
    } else if (changes.ids.contains(latin(MeetingRequests::Description.name))
               || changes.ids.contains(u"occupied_times"_s)) {
        load();
    }
}

void BoardPage::load()
{
    const QString venue = m_venues->currentData().toString();
    if (venue.isEmpty()) {
        showDay(failure(ErrorCode::NotFound));
        return;
    }
    ++m_pending;
    const QDate day = m_date->day();
    m_loading = m_services.queries.run<std::optional<BoardDay>>(
        this,
        [venue, day](const Store::Reader &reader) {
            return loadBoardDay(reader, venue, day).map([](BoardDay &&board) {
                return std::optional(std::move(board));
            });
        },
        [this](const Expected<std::optional<BoardDay>> &board) {
            --m_pending;
            showDay(board ? Expected<BoardDay>(**board) : tl::unexpected<Error>(board.error()));
        });
}

void BoardPage::showDay(const Expected<BoardDay> &day)
{
    const bool isThere = day.has_value() && !day->booths.empty();
    m_empty->setVisible(!isThere);
    m_board->parentWidget()->setVisible(isThere);
    m_line->setVisible(isThere);
    if (!isThere) {
        m_empty->setTexts(tr("No booth to show"),
                          tr("As soon as a venue takes bilateral meetings and has booths, its days are shown here."));
        return;
    }
    m_day = *day;
    // At the first start it is not known before the first answer who is asking.
    for (QWidget *each : std::initializer_list<QWidget *> {m_queue, m_propose, m_confirm}) {
        each->setVisible(mayAllot());
    }
    const int slot = int(m_day->venue.get(Venues::SlotMinutes));
    m_board->setStep(slot > 0 ? slot : 5);
    m_board->showDay(*m_day, mayAllot());
    if (m_board->cursor() == BoothBoard::Cell {} && !m_day->meetings.empty()) {
        m_board->setCursorTo(*m_board->cellOf(m_day->meetings.front().id()));
    }
    m_queue->showDay(*m_day);
    m_propose->setEnabled(!m_day->waiting.empty());
    m_confirm->setEnabled(std::any_of(m_day->meetings.begin(), m_day->meetings.end(),
                                      [](const Record &meeting) { return meeting.status() == "tentative"_L1; }));
    offer();
}

void BoardPage::offer()
{
    const Record *request = m_day ? m_day->waitingRequest(m_queue->chosen()) : nullptr;
    const Allocation::Ask ask = request == nullptr ? Allocation::Ask {} : askOf(*request);
    m_board->offerSlots(request == nullptr ? 0 : int(ask.length.count()), ask.persons);
}

void BoardPage::allot(const QString &id, const QString &booth, const QDateTime &from)
{
    const Record *request = m_day->meeting(id) != nullptr ? m_day->meeting(id) : m_day->waitingRequest(id);
    if (request == nullptr) {
        return;
    }
    const bool isWaiting = m_day->meeting(id) == nullptr;
    const qint64 length = isWaiting
        ? request->get(MeetingRequests::Minutes) * 60
        : request->get(MeetingRequests::StartsAt).secsTo(request->get(MeetingRequests::EndsAt));
    const Span span {from, from.addSecs(length)};
    if (!m_day->inTheWay(booth, span, id).empty()) {
        displace(*request, booth, span);
    } else if (mayBeGiven(*request, booth, span)) {
        give(*request, booth, span);
    }
}

bool BoardPage::mayBeGiven(const Record &request, const QString &booth, const Span &span)
{
    const RuleContext context(m_services.reader, m_services.session.caller(), QDateTime::currentDateTimeUtc());
    const Action &action = *request.collection().action(actionFor(request));
    const Expected<Record> outcome = performAction(request, action, argsFor(booth, span), context);
    if (!outcome) {
        refuse(request, outcome.error());
    }
    return outcome.has_value();
}

void BoardPage::give(const Record &request, const QString &booth, const Span &span)
{
    act(request, actionFor(request), argsFor(booth, span));
}

void BoardPage::act(const Record &request, std::string_view action, const QJsonObject &args)
{
    whenDone(m_services.session.act(request.collection(), request.id(), latin(action), args), this,
             [this, request](const Expected<void> &outcome) {
                 if (!outcome) {
                     refuse(request, outcome.error());
                     return;
                 }
                 m_notice->hide();
                 m_services.undo.remember({Undo::Kind::Acted, &request.collection(), request.id(), request.document()});
             });
}

void BoardPage::reject(const QString &id)
{
    const Record *request = m_day ? m_day->waitingRequest(id) : nullptr;
    if (request != nullptr) {
        auto *dialog = new ActionDialog(*request, *request->collection().action("reject"), m_services, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void BoardPage::refuse(const Record &request, const Error &error)
{
    m_notice->show(error.issues.empty() ? errorText(error)
                                        : ErrorText {ruleText(request.collection(), error.issues.front()), {}});
}

} // namespace Chancery::Ui
