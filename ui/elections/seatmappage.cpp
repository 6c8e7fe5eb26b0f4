// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seatmappage.h"

#include "base/text.h"
#include "domain/elections/bodies.h"
#include "domain/reference/states.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/options.h"
#include "ui/common/scrollarea.h"
#include "ui/elections/seatmapmodel.h"
#include "ui/elections/verdicttext.h"
#include "ui/paper/outputbutton.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int YearsBack = 2;
constexpr int YearsAhead = 8;
constexpr int LongestSpan = 60;
constexpr int ChancesWidth = 300;
constexpr int WidestBox = 330;
constexpr int CellWidth = 140;
constexpr auto FirstBody = "SC"_L1;

struct BodyChoice
{
    QString id;
    QString code;
    QString name;
};

} // namespace

SeatMapPage::SeatMapPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new SeatMapModel(services.display, this))
{
    setObjectName(u"seat_map"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(line(this));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_table = new QTableView(splitter);
    m_table->setObjectName(u"seats"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SeatMapDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAccessibleName(title());
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalHeader(new SeatMapHeader(m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultSectionSize(CellWidth);
    m_table->setCornerButtonEnabled(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makeChances());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, ChancesWidth});
    layout->addWidget(splitter, 1);
    askBodies();
}

QWidget *SeatMapPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    layout->setSpacing(Space::Wide);
    auto *top = new QHBoxLayout;
    top->addWidget(pageTitle(title(), header));
    top->addStretch();
    auto *output = new OutputButton(
        m_services,
        {.paper = [this] { return paper(); }, .table = [this] { return table(Qt::DisplayRole); }, .fileName = title()},
        header);
    connect(output, &OutputButton::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    top->addWidget(output);
    layout->addLayout(top);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Space::Normal);
    m_body = new QComboBox(header);
    m_body->setObjectName(u"body"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->setMaximumWidth(WidestBox);
    m_body->setMaxVisibleItems(20);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state = new QComboBox(header);
    m_state->setObjectName(u"state"_s);
    m_state->setAccessibleName(tr("State that looks for a seat"));
    m_state->setMaximumWidth(WidestBox);
    m_state->setMaxVisibleItems(20);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const int year = QDate::currentDate().year();
    const auto makeYear = [&](const char *name, const QString &label, int value) {
        auto *box = new QSpinBox(header);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setRange(1946, year + LongestSpan);
        box->setGroupSeparatorShown(false);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, &SeatMapPage::ask);
        return box;
    };
    m_from = makeYear("from", tr("First year"), year - YearsBack);
    m_to = makeYear("to", tr("Last year"), year + YearsAhead);
    filters->addWidget(m_body);
    filters->addWidget(m_from);
    filters->addWidget(new QLabel(u"–"_s, header));
    filters->addWidget(m_to);
    filters->addWidget(m_state);
    filters->addStretch();
    layout->addLayout(filters);
    m_notice = new Notice(header);
    layout->addWidget(m_notice);
    connect(m_body, &QComboBox::currentIndexChanged, this, &SeatMapPage::ask);
    connect(m_state, &QComboBox::currentIndexChanged, this, &SeatMapPage::ask);
    loadStates(m_services, this, [this](const std::vector<Option> &options) {
        const QSignalBlocker quiet(m_state);
        for (const Option &option : options) {
            m_state->addItem(option.label, option.value);
        }
        m_state->setCurrentIndex(m_state->findData(m_services.session.caller().mission));
        ask();
    });
    return header;
}

QWidget *SeatMapPage::makeChances()
{
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Wide);
    m_chancesTitle = headingLabel(tr("Where could it stand?"), content);
    m_chancesTitle->setWordWrap(true);
    layout->addWidget(m_chancesTitle);
    m_chances = new QVBoxLayout;
    m_chances->setSpacing(Space::Wide);
    layout->addLayout(m_chances);
    layout->addStretch();
    auto *scroll = scrollArea(tr("Where could it stand?"), this);
    scroll->setMinimumWidth(240);
    scroll->setWidget(content);
    return scroll;
}

QString SeatMapPage::title() const
{
    return tr("Seat map");
}

void SeatMapPage::open(const QString &id)
{
    if (id.isEmpty()) {
        return;
    }
    m_wanted = id;
    const int index = m_body->findData(id);
    if (index >= 0) {
        m_body->setCurrentIndex(index);
    }
}

void SeatMapPage::refresh(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(u"bodies"_s)) {
        askBodies();
    } else if (changes.ids.contains(u"mandates"_s) || changes.ids.contains(u"candidatures"_s)
               || changes.ids.contains(u"endorsements"_s)) {
        ask();
    }
}

void SeatMapPage::askBodies()
{
    using Choices = std::vector<BodyChoice>;
    m_services.queries.cancel(m_bodies);
    m_bodies = m_services.queries.run<Choices>(
        this,
        [language = m_services.display.language()](const Store::Reader &reader) -> Expected<Choices> {
            const Query query {.collection = &Bodies::Description, .language = language};
            const auto keys = reader.keys(query);
            const auto rows = keys ? reader.fetch(Bodies::Description, *keys) : tl::unexpected<Error>(keys.error());
            if (!rows) {
                return tl::unexpected<Error>(rows.error());
            }
            Choices choices;
            for (const Store::Row &row : *rows) {
                const Record body(Bodies::Description, row.id, row.document);
                const bool hasSeats = body.has(Bodies::Size.name) || !body.get(Bodies::Seats).isEmpty();
                if (hasSeats) {
                    choices.push_back({row.id, body.get(Bodies::Code), body.title(language)});
                }
            }
            return choices;
        },
        [this](const Expected<Choices> &choices) {
            m_bodies = {};
            if (!choices) {
                m_notice->show(errorText(choices.error()));
                return;
            }
            const QString code = m_services.settings.get(Settings::SeatMapBody);
            const QString before = m_wanted.isEmpty() ? m_body->currentData().toString() : m_wanted;
            {
                const QSignalBlocker quiet(m_body);
                m_body->clear();
                for (const BodyChoice &choice : *choices) {
                    m_body->addItem(choice.name, choice.id);
                    m_body->setItemData(m_body->count() - 1, choice.code, Qt::UserRole + 1);
                }
                int index = m_body->findData(before);
                index = index >= 0 ? index : m_body->findData(code, Qt::UserRole + 1);
                index = index >= 0 ? index : m_body->findData(QString(FirstBody), Qt::UserRole + 1);
                m_body->setCurrentIndex(std::max(index, 0));
            }
            ask();
        });
}

void SeatMapPage::ask()
{
    const QString body = m_body->currentData().toString();
    if (body.isEmpty()) {
        return;
    }
    m_services.settings.set(Settings::SeatMapBody, m_body->currentData(Qt::UserRole + 1).toString());
    const int from = m_from->value();
    const int to = std::clamp(m_to->value(), from, from + LongestSpan);
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<Loaded>(
        this,
        [body, from, to, state = m_state->currentData().toString(), language = m_services.display.language(),
         today = QDate::currentDate()](const Store::Reader &reader) -> Expected<Loaded> {
            Loaded loaded;
            const std::optional<Record> record = reader.find(Bodies::Description, body);
            if (!record) {
                return loaded;
            }
            loaded.facts = SeatMap::factsOf(reader, *record);
            // Forecasts start today, whatever part of them is shown.
            const SeatMap::Map whole = SeatMap::compute(loaded.facts, std::min(from, today.year()), to, today);
            loaded.map = whole;
            loaded.map.firstYear = from;
            for (SeatMap::Row &row : loaded.map.rows) {
                row.cells.erase(row.cells.begin(), row.cells.begin() + (from - whole.firstYear));
            }
            if (!state.isEmpty()) {
                const QString group = electoralGroupOf(RuleContext(reader, {}, {}), state);
                loaded.chances =
                    SeatMap::chancesOf(loaded.facts, loaded.map, state, group,
                                       SeatMap::candidaturesElsewhere(reader, state, body, language), today);
            }
            return loaded;
        },
        [this](const Expected<Loaded> &loaded) {
            m_job = {};
            if (loaded) {
                take(*loaded);
            } else {
                m_notice->show(errorText(loaded.error()));
            }
        });
}

void SeatMapPage::take(const Loaded &loaded)
{
    m_notice->hide();
    const QString state = m_state->currentData().toString();
    m_model->setMap(loaded.facts, loaded.map, state);
    const bool hasGroups = std::any_of(loaded.facts.lines.begin(), loaded.facts.lines.end(),
                                       [](const SeatMap::Line &seats) { return !seats.groups.isEmpty(); });
    if (loaded.facts.seats.empty()) {
        m_notice->show(Tone::Info, tr("No terms of this body are recorded here: what is open is not known."));
    } else if (!hasGroups) {
        m_notice->show(Tone::Info, tr("The seats of this body are not shared out by regional group."));
    }
    m_chancesTitle->setText(state.isEmpty()
                                ? tr("Where could a State stand?")
                                : tr("Where could %1 stand?").arg(isolated(m_services.display.stateName(state))));
    showChances(loaded.chances);
}

void SeatMapPage::showChances(const std::vector<SeatMap::Chance> &chances)
{
    clear(m_chances);
    if (chances.empty()) {
        m_chances->addWidget(mutedLabel(tr("No opening for its group in these years."), this));
        return;
    }
    for (const SeatMap::Chance &chance : chances) {
        addChance(chance);
    }
}

void SeatMapPage::addChance(const SeatMap::Chance &chance)
{
    QFrame *frame = card(this);
    QVBoxLayout *layout = layoutOf(frame);
    layout->setSpacing(Space::Small);
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(QString::number(chance.year), frame), 1);
    const bool hasClash = hasReason(chance.why, "stands_here_already"_L1) || hasReason(chance.why, "still_sits"_L1)
        || hasReason(chance.why, "stands_elsewhere"_L1);
    top->addWidget(chance.isBarred ? new Chip({tr("Barred"), Tone::Bad}, frame)
                       : hasClash  ? new Chip({tr("Clash"), Tone::Warning}, frame)
                                   : new Chip({tr("Possible"), Tone::Good}, frame));
    layout->addLayout(top);
    layout->addWidget(mutedLabel(u"%1 · %2"_s.arg(tr("%n seat(s)", nullptr, static_cast<int>(chance.seats)),
                                                  tr("%n rival(s)", nullptr, static_cast<int>(chance.rivals))),
                                 frame));
    for (const Reason &reason : chance.why) {
        layout->addWidget(mutedLabel(reasonWithSource(reason, m_services.display), frame));
    }
    m_chances->addWidget(frame);
}

Exchange::Table SeatMapPage::table(int role) const
{
    Exchange::Table table {.title = title() + u" – "_s + m_body->currentText(),
                           .columns = {tr("Group")},
                           .rows = {},
                           .asOf = asOfText(m_services)};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        table.columns << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells {QString(m_model->rowTitle(row)).replace(u'\n', u' ')};
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells << m_model->data(m_model->index(row, column), role).toString();
        }
        table.rows.push_back(cells);
    }
    return table;
}

Paper SeatMapPage::paper() const
{
    const Exchange::Table content = table(Qt::ToolTipRole); // a line for each
    return {.title = content.title,
            .body = u"<h1>%1</h1>"_s.arg(content.title.toHtmlEscaped()) + htmlTable(content.columns, content.rows),
            .asOf = content.asOf,
            .isLandscape = true,
            .scale = 0.7};
}

} // namespace Chancery::Ui
