// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionspage.h"

#include "domain/elections/candidatures.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/elections/electionlist.h"
#include "ui/elections/electionpaper.h"
#include "ui/elections/electionview.h"
#include "ui/elections/radarstrip.h"
#include "ui/elections/yearcalendar.h"
#include "ui/paper/outputbutton.h"
#include "ui/record/editorstack.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int SearchWidth = 220;
constexpr int WidestBox = 210;
constexpr int ListWidth = 400;

void choose(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(std::max(index, 0));
}

void mark(QComboBox *box)
{
    box->setProperty("chosen", box->currentIndex() > 0);
    box->style()->unpolish(box);
    box->style()->polish(box);
}

} // namespace

ElectionsPage::ElectionsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ElectionListModel(services.display, this))
    , m_stack(new EditorStack(Elections::Description, services, this))
    , m_browser(new QWidget(this))
{
    setObjectName(u"elections"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->setBrowser(m_browser);
    connect(m_stack, &EditorStack::saved, this, &ElectionsPage::showElection);
    auto *layout = new QVBoxLayout(m_browser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(line(m_browser));
    layout->addWidget(makeLists(), 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { applyFilter(true); });
    m_model->setFilter(ElectionFilter::fromText(services.settings.get(Settings::ElectionFilter)));
    ask();
}

QString ElectionsPage::title() const
{
    return titleOf(Elections::Description);
}

QWidget *ElectionsPage::makeHeader()
{
    auto *header = new QWidget(m_browser);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    layout->setSpacing(Space::Wide);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Wide);
    top->addWidget(pageTitle(title(), header));
    m_count = mutedLabel({}, header);
    m_count->setWordWrap(false);
    top->addWidget(m_count, 0, Qt::AlignVCenter);
    top->addStretch();
    m_search = new QLineEdit(header);
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(SearchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Search elections"));
    m_search->setAccessibleName(tr("Search elections"));
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    top->addWidget(m_search);
    m_calendarButton = button(tr("Calendar"), "calendar_month"_L1, header);
    m_calendarButton->setObjectName(u"calendar"_s);
    m_calendarButton->setCheckable(true);
    m_calendarButton->setChecked(m_services.settings.get(Settings::ElectionCalendar));
    connect(m_calendarButton, &QPushButton::toggled, this, [this](bool on) {
        m_services.settings.set(Settings::ElectionCalendar, on);
        if (on) {
            closeElection();
        }
        applyFilter(false);
    });
    top->addWidget(m_calendarButton);
    auto *output = new OutputButton(m_services,
                                    {.paper = [this] { return paperOf(m_model->shown(), m_services); },
                                     .table = [this] { return tableOf(m_model->shown(), m_services); },
                                     .fileName = title()},
                                    header);
    connect(output, &OutputButton::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    top->addWidget(output);
    m_new = primaryButton(tr("New"), "add"_L1, header);
    m_new->setObjectName(u"new"_s);
    m_new->setAccessibleName(tr("New: %1").arg(singularOf(Elections::Description)));
    m_new->setVisible(m_stack->mayCreate());
    connect(m_new, &QPushButton::clicked, this, &ElectionsPage::startNew);
    top->addWidget(m_new);
    layout->addLayout(top);
    layout->addWidget(makeFilters());
    m_radar = new RadarStrip(m_services, header);
    layout->addWidget(m_radar);
    m_notice = new Notice(header);
    layout->addWidget(m_notice);
    return header;
}

QComboBox *ElectionsPage::addBox(const char *name, const QString &label)
{
    auto *box = new QComboBox(m_filters);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setMaximumWidth(WidestBox);
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(box, "filter"_L1);
    m_filters->layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { applyFilter(true); });
    return box;
}

QWidget *ElectionsPage::makeFilters()
{
    m_filters = new QWidget(m_browser);
    auto *layout = new QHBoxLayout(m_filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    m_when = addBox("filter:when", tr("When"));
    m_body = addBox("filter:body", tr("Body"));
    m_year = addBox("filter:year", tr("Year"));
    m_status = addBox("filter:status", tr("Status"));
    m_mine = addBox("filter:mine", tr("Place of the own State"));
    m_reset = linkButton(tr("Clear filters"), m_filters);
    m_reset->setObjectName(u"filter:reset"_s);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_search->clear();
        for (QComboBox *box : {m_when, m_body, m_year, m_status, m_mine}) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
        }
        applyFilter(true);
    });
    layout->addWidget(m_reset);
    layout->addStretch();
    return m_filters;
}

QWidget *ElectionsPage::makeLists()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_browser);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_lists = new QStackedWidget(m_splitter);
    m_lists->setMinimumWidth(300);
    m_lists->setAttribute(Qt::WA_StyledBackground);
    setRole(m_lists, "surface"_L1);
    m_list = new ElectionListView(*m_model, m_services.display, m_lists);
    m_calendar = new YearCalendar(m_services, m_lists);
    m_empty = new EmptyState("how_to_vote"_L1, m_lists);
    connect(m_empty, &EmptyState::actionTriggered, m_reset, &QPushButton::click);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_calendar);
    m_lists->addWidget(m_empty);
    m_election = new ElectionView(m_services, m_splitter);
    m_election->setMinimumWidth(420);
    m_election->hide();
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_election);
    m_splitter->setStretchFactor(1, 1);
    const auto navigate = [this](const QString &id) {
        m_services.navigator.open({u"elections"_s, id});
    };
    connect(m_list, &ElectionListView::chosen, this, navigate);
    connect(m_calendar, &YearCalendar::chosen, this, [this, navigate](const QString &id) {
        m_calendarButton->setChecked(false);
        navigate(id);
    });
    connect(m_election, &ElectionView::closed, this, &ElectionsPage::closeElection);
    connect(m_election, &ElectionView::editRequested, m_stack, &EditorStack::edit);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_browser);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ElectionsPage::closeElection);
    return m_splitter;
}

void ElectionsPage::ask()
{
    m_services.queries.cancel(m_job);
    using Entries = std::vector<ElectionEntry>;
    m_job = m_services.queries.run<Entries>(
        this,
        [language = m_services.display.language(), mission = m_services.session.caller().mission,
         today = QDate::currentDate()](const Store::Reader &reader) {
            return loadElections(reader, language, mission, today);
        },
        [this](const Expected<Entries> &entries) {
            m_job = {};
            m_wasLoaded = true;
            if (entries) {
                take(*entries);
            } else {
                m_notice->show(errorText(entries.error()));
            }
        });
}

void ElectionsPage::take(std::vector<ElectionEntry> entries)
{
    m_model->setEntries(std::move(entries), QDate::currentDate());
    fillBoxes();
    applyFilter(false);
}

void ElectionsPage::fillBoxes()
{
    const ElectionFilter filter = m_model->filter();
    QMap<QString, QString> bodies;
    std::set<int, std::greater<>> years;
    for (const ElectionEntry &entry : m_model->entries()) {
        bodies.insert(entry.bodyName, entry.body);
        years.insert(entry.year());
    }
    years.erase(0);
    const QSignalBlocker blockers[] {QSignalBlocker(m_when), QSignalBlocker(m_body), QSignalBlocker(m_year),
                                     QSignalBlocker(m_status), QSignalBlocker(m_mine)};
    for (QComboBox *box : {m_when, m_body, m_year, m_status, m_mine}) {
        box->clear();
    }
    using When = ElectionFilter::When;
    m_when->addItem(tr("Upcoming and past"), static_cast<int>(When::All));
    m_when->addItem(tr("Upcoming"), static_cast<int>(When::Upcoming));
    m_when->addItem(tr("Past"), static_cast<int>(When::Past));
    m_body->addItem(tr("All bodies"), QString());
    for (auto body = bodies.begin(); body != bodies.end(); ++body) {
        m_body->addItem(body.key(), body.value());
    }
    m_year->addItem(tr("All years"), 0);
    for (const int year : years) {
        m_year->addItem(QString::number(year), year);
    }
    m_status->addItem(tr("Any status"), QString());
    for (const Choice &choice : Elections::Statuses) {
        m_status->addItem(labelOf(choice), QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size())));
    }
    m_mine->addItem(tr("Own State: any place"), QString());
    m_mine->addItem(tr("Own State stands"), QString(ElectionFilter::AnyPlace));
    for (const Choice &choice : Candidatures::Statuses) {
        const QString place = QString::fromLatin1(choice.value.data(), qsizetype(choice.value.size()));
        const auto &entries = m_model->entries();
        if (std::any_of(entries.begin(), entries.end(), [&](const ElectionEntry &e) { return e.place == place; })) {
            m_mine->addItem(tr("Own State: %1").arg(labelOf(choice)), place);
        }
    }
    m_mine->setVisible(!m_services.session.caller().mission.isEmpty());
    choose(m_when, static_cast<int>(filter.when));
    choose(m_body, filter.body);
    choose(m_year, filter.year);
    choose(m_status, filter.status);
    choose(m_mine, filter.place);
}

ElectionFilter ElectionsPage::filterOfBoxes() const
{
    return {.when = static_cast<ElectionFilter::When>(m_when->currentData().toInt()),
            .body = m_body->currentData().toString(),
            .year = m_year->currentData().toInt(),
            .status = m_status->currentData().toString(),
            .place = m_mine->currentData().toString(),
            .text = m_search->text().trimmed()};
}

void ElectionsPage::applyFilter(bool keep)
{
    if (!m_wasLoaded) {
        return;
    }
    const ElectionFilter filter = filterOfBoxes();
    if (keep) {
        m_services.settings.set(Settings::ElectionFilter, filter.toText());
    }
    for (QComboBox *box : {m_when, m_body, m_year, m_status, m_mine}) {
        mark(box);
    }
    m_reset->setVisible(filter.isNarrow());
    m_model->setFilter(filter);
    m_calendar->setEntries(m_model->shown());
    m_count->setText(m_services.display.locale().toString(m_model->count()));
    m_count->setAccessibleName(tr("%n election(s)", nullptr, m_model->count()));
    if (m_model->count() == 0) {
        const bool isNarrow = filter.isNarrow();
        m_empty->setTexts(isNarrow ? tr("Nothing matches") : tr("No elections here yet"),
                          isNarrow ? tr("Try fewer or other words, or clear the filters.") : QString(),
                          isNarrow ? tr("Clear filters") : QString());
        m_lists->setCurrentWidget(m_empty);
    } else if (m_calendarButton->isChecked()) {
        m_lists->setCurrentWidget(m_calendar);
    } else {
        m_lists->setCurrentWidget(m_list);
    }
    if (!m_election->isHidden()) {
        m_list->follow(m_election->id());
    }
}

void ElectionsPage::open(const QString &id)
{
    if (!m_stack->openPlace(id) && !id.isEmpty()) {
        showElection(id);
    }
}

void ElectionsPage::showElection(const QString &id)
{
    m_election->open(id);
    m_list->follow(id);
    if (m_election->isHidden()) {
        m_election->show();
        m_splitter->setSizes({ListWidth, std::max(m_splitter->width() - ListWidth, ListWidth)});
    }
}

void ElectionsPage::closeElection()
{
    m_election->hide();
    m_list->follow({});
    m_list->setFocus();
}

bool ElectionsPage::startNew()
{
    return m_stack->startNew();
}

void ElectionsPage::refresh(const Store::Changes &changes)
{
    m_new->setVisible(m_stack->mayCreate());
    if (changes.everything || changes.ids.contains(u"elections"_s) || changes.ids.contains(u"candidatures"_s)
        || changes.ids.contains(u"bodies"_s)) {
        ask();
    }
    m_radar->refresh(changes);
    if (!m_election->isHidden()) {
        m_election->refresh(changes);
    }
    m_stack->refresh(changes);
}

bool ElectionsPage::isAtRest() const
{
    return m_wasLoaded && m_job.isNull() && !m_typing.isActive() && m_election->isAtRest() && m_radar->isAtRest();
}

bool ElectionsPage::hasUnsavedChanges() const
{
    return m_stack->isDirty();
}

bool ElectionsPage::focusSearch()
{
    if (m_stack->isEditing()) {
        return false;
    }
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

} // namespace Chancery::Ui
