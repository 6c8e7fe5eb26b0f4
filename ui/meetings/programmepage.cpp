// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programmepage.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/scrollarea.h"
#include "ui/meetings/daychooser.h"
#include "ui/meetings/dayline.h"
#include "ui/meetings/findingtext.h"
#include "ui/meetings/programmepaper.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int SideWidth = 340;
constexpr int LettersOfAPerson = 24;
constexpr int MinuteOfTheClock = 60'000;
constexpr int MostOtherTimes = 4;

} // namespace

ProgrammePage::ProgrammePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_notice(new Notice(this))
    , m_line(new DayLine(services.display, this))
{
    setObjectName(u"programmePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    auto *split = new QSplitter(this);
    split->addWidget(m_line);
    split->addWidget(makeSide());
    split->setStretchFactor(0, 1);
    split->setSizes({3 * SideWidth, SideWidth});
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);
    connect(m_line, &DayLine::chosenChanged, this, [this] { showItem(); });
    connect(m_line, &DayLine::moved, this, &ProgrammePage::move);
    connect(m_line, &DayLine::openRequested, this, [this](const QString &id) {
        if (const ProgrammeItem *item = m_day ? m_day->item(id) : nullptr) {
            m_services.navigator.open({latin(item->record.collection().name), id});
        }
    });
    auto *key = new QShortcut(QKeySequence(Qt::Key_R), m_line, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ProgrammePage::recordOutcome);
    connect(&m_clock, &QTimer::timeout, this, &ProgrammePage::showNow);
    m_clock.start(MinuteOfTheClock);
    load();
}

ProgrammePage::~ProgrammePage()
{
    m_services.queries.cancel(m_loading);
}

QString ProgrammePage::title() const
{
    return tr("Programme");
}

QWidget *ProgrammePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    layout->setSpacing(Space::Normal);
    m_people = new QComboBox(header);
    m_people->setObjectName(u"person"_s);
    m_people->setAccessibleName(tr("Whose programme"));
    m_people->setMinimumContentsLength(LettersOfAPerson);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_date = new DayChooser(m_services.display.locale(), header);
    m_late = button(tr("Running late"), {}, header);
    m_late->setObjectName(u"late"_s);
    addDelays(m_late);
    m_output = new OutputButton(
        m_services, {.paper = [this] { return daySheet(*m_day, m_services); }, .fileName = tr("Day sheet")}, header);
    QPushButton *more = quietButton({}, "more_horiz"_L1, header);
    more->setObjectName(u"more"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    addMenu(more);
    auto *top = new QHBoxLayout;
    top->addWidget(pageTitle(title(), header));
    top->addStretch();
    top->addWidget(m_late);
    top->addWidget(m_output);
    top->addWidget(more);
    auto *which = new QHBoxLayout;
    which->addWidget(m_people);
    which->addWidget(m_date);
    which->addStretch();
    layout->addLayout(top);
    layout->addLayout(which);
    connect(m_people, &QComboBox::currentIndexChanged, this, &ProgrammePage::load);
    connect(m_date, &DayChooser::dayChanged, this, [this](const QDate &day) {
        m_notice->hide(); // What was said there was said of another day.
        load();
        Q_EMIT shownChanged(formatDate(day));
    });
    connect(m_output, &OutputButton::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    return header;
}

QWidget *ProgrammePage::makeSide()
{
    auto *scroll = scrollArea(title(), this);
    scroll->setMinimumWidth(SideWidth - 2 * Space::Page);
    auto *side = new QWidget(scroll);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Page, Space::Large);
    layout->setSpacing(Space::Wide);
    QFrame *times = card(side);
    m_now = bodyLabel({}, times);
    m_next = bodyLabel({}, times);
    layoutOf(times)->addWidget(mutedLabel(tr("Now"), times));
    layoutOf(times)->addWidget(m_now);
    layoutOf(times)->addWidget(mutedLabel(tr("Next"), times));
    layoutOf(times)->addWidget(m_next);
    layout->addWidget(times);
    QFrame *details = card(side);
    m_details = layoutOf(details);
    layout->addWidget(details);
    layout->addStretch();
    scroll->setWidget(side);
    return scroll;
}

void ProgrammePage::open(const QString &id)
{
    if (const std::optional<QDate> day = parseDate(id)) {
        m_date->setDay(*day);
    }
}

void ProgrammePage::refresh(const Store::Changes &changes)
{
    const auto touches = [&changes](const char *name) {
        return changes.ids.contains(QLatin1String(name));
    };
    if (changes.everything || touches("meeting_requests") || touches("engagements") || touches("meeting_briefs")
        || touches("dignitaries") || touches("occupied_times")) {
        load();
    }
}

void ProgrammePage::load()
{
    m_isLoading = true;
    const SettingsStore &settings = m_services.settings;
    ProgrammeQuestion question {m_services.session.caller().mission, m_people->currentData().toString(), m_date->day()};
    question.habits.walk = std::chrono::minutes(settings.get(Settings::WalkMinutes));
    question.habits.shortestBreak = std::chrono::minutes(settings.get(Settings::BreakMinutes));
    question.habits.mostMeetings = settings.get(Settings::MostMeetings);
    m_services.queries.cancel(m_loading);
    m_loading = m_services.queries.run<ProgrammeDay>(
        this, [question](const Store::Reader &reader) { return loadProgrammeDay(reader, question); },
        [this](const Expected<ProgrammeDay> &day) {
            m_isLoading = false;
            if (day) {
                showDay(*day);
            } else {
                refuse(day.error());
            }
        });
}

void ProgrammePage::showDay(const ProgrammeDay &day)
{
    m_day = day;
    showPeople();
    m_line->showDay(*m_day, m_services.session.caller().mayWrite);
    m_late->setEnabled(!m_day->items.empty());
    showNow();
    showItem();
}

void ProgrammePage::showPeople()
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    m_people->addItem(m_day->mission.isEmpty() ? tr("All missions") : tr("Whole delegation"), QString());
    for (const Record &person : m_day->people) {
        m_people->addItem(person.get(Dignitaries::Name), person.id());
        m_people->setItemData(m_people->count() - 1, person.get(Dignitaries::Name), Qt::ToolTipRole);
    }
    m_people->setCurrentIndex(std::max(0, m_people->findData(m_day->person)));
}

void ProgrammePage::showNow()
{
    if (!m_day) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_line->setNow(now);
    const Programme::NowAndNext found = Programme::nowAndNext(m_day->diary(), now);
    const auto text = [this](const std::optional<std::size_t> &which) {
        return which ? m_line->textOf(m_day->items[*which]) : tr("Nothing");
    };
    m_now->setText(text(found.now));
    m_next->setText(text(found.next));
}

void ProgrammePage::showItem()
{
    clear(m_details);
    const ProgrammeItem *item = m_day ? m_day->item(m_line->chosen()) : nullptr;
    if (item == nullptr) {
        m_details->addWidget(mutedLabel(tr("Nothing on this day."), this));
        return;
    }
    m_details->addWidget(headingLabel(m_line->titleOf(*item), this));
    m_details->addWidget(bodyLabel(m_line->textOf(*item), this));
    if (item->isMeeting()) {
        m_details->addWidget(bodyLabel(item->record.get(MeetingRequests::Purpose), this));
    }
    for (const Diary::Finding &finding : item->findings) {
        auto *warning = new Notice(this);
        warning->show(Tone::Warning, findingText(finding, *m_day, m_services.display));
        m_details->addWidget(warning);
    }
    if (!item->findings.empty()) {
        addOtherTimes(*item);
    }
    if (item->isMeeting() && !m_day->mission.isEmpty()) {
        if (item->entry.span.from <= QDateTime::currentDateTimeUtc()) {
            QPushButton *outcome = primaryButton(tr("Record the outcome (R)"), {}, this);
            outcome->setObjectName(u"outcome"_s);
            connect(outcome, &QPushButton::clicked, this, &ProgrammePage::recordOutcome);
            m_details->addWidget(outcome);
        }
        QPushButton *brief = button(item->brief ? tr("Briefing note") : tr("Write a briefing note"), {}, this);
        brief->setObjectName(u"brief"_s);
        connect(brief, &QPushButton::clicked, this, &ProgrammePage::openBrief);
        m_details->addWidget(brief);
    }
    QPushButton *open = button(tr("Open"), {}, this);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_line->openRequested(m_line->chosen()); });
    m_details->addWidget(open);
}

void ProgrammePage::addOtherTimes(const ProgrammeItem &item)
{
    const std::vector<Diary::Alternative> others = otherTimes(m_services.reader, *m_day, item, MostOtherTimes);
    if (others.empty()) {
        return;
    }
    m_details->addWidget(mutedLabel(tr("Free on this day"), this));
    for (const Diary::Alternative &other : others) {
        QPushButton *take = linkButton(slotText(other, m_day->zone, m_services.display, false), this);
        connect(take, &QPushButton::clicked, this,
                [this, id = item.entry.id, from = other.span.from] { move(id, from); });
        m_details->addWidget(take, 0, Qt::AlignLeft);
    }
}

void ProgrammePage::refuse(const Error &error)
{
    m_notice->show(error.issues.empty() ? errorText(error)
                                        : ErrorText {ruleText(MeetingRequests::Description, error.issues.front()), {}});
}

Expected<void> ProgrammePage::writeSheet(const QString &file) const
{
    return m_output->writeTo(file);
}

Paper ProgrammePage::pack() const
{
    return briefingPack(*m_day, m_services);
}

} // namespace Chancery::Ui
