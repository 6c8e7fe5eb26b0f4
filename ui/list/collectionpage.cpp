// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collectionpage.h"

#include "base/text.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/list/collectionlistmodel.h"
#include "ui/list/filterbar.h"
#include "ui/list/listactions.h"
#include "ui/list/listtable.h"
#include "ui/record/editorstack.h"
#include "ui/record/recordview.h"
#include "ui/record/recordwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int SearchWidth = 260;
constexpr int RecordWidth = 380; ///< At the least.
constexpr int ListInset = Space::Page - 10; ///< With the padding of a cell: text begins where the title does.
} // namespace

CollectionPage::CollectionPage(const Domain::Collection &collection, const Services &services, QWidget *parent)
    : Page(parent)
    , m_collection(&collection)
    , m_services(services)
    , m_model(new CollectionListModel(collection, services.reader, services.queries, services.display, this))
    , m_stack(new EditorStack(collection, services, this))
    , m_browser(new QWidget(this))
{
    setObjectName(latin(collection.name));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->setBrowser(m_browser);
    connect(m_stack, &EditorStack::saved, this, &CollectionPage::showRecord);
    auto *layout = new QVBoxLayout(m_browser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(line(m_browser));
    layout->addWidget(makeList(), 1);
    m_actions = new ListActions(collection, services, *m_table, *m_search, *m_filters, this);
    connectActions();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &CollectionPage::ask);
    connect(m_model, &CollectionListModel::loaded, this, [this] {
        updateCount();
        updateEmptyState();
    });
    connect(m_model, &CollectionListModel::failed, this,
            [this](const Error &error) { m_notice->show(errorText(error)); });
    // What an empty list says depends on whether all was fetched.
    connect(&services.session, &Sync::Session::statusChanged, this, [this] {
        if (m_model->wasLoaded() && m_model->rowCount() == 0) {
            updateEmptyState();
        }
    });
    ask();
}

QWidget *CollectionPage::makeHeader()
{
    auto *header = new QWidget(m_browser);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    layout->setSpacing(Space::Wide);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Wide);
    top->addWidget(pageTitle(titleOf(*m_collection), header));
    m_count = mutedLabel({}, header);
    m_count->setWordWrap(false);
    top->addWidget(m_count, 0, Qt::AlignVCenter);
    top->addStretch();
    m_search = new QLineEdit(header);
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(SearchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(tr("Search in %1").arg(titleOf(*m_collection)));
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    top->addWidget(m_search);
    m_new = primaryButton(tr("New"), "add"_L1, header);
    m_new->setObjectName(u"new"_s);
    m_new->setToolTip(tr("New: %1").arg(singularOf(*m_collection)));
    m_new->setAccessibleName(m_new->toolTip());
    m_new->setVisible(m_stack->mayCreate());
    connect(m_new, &QPushButton::clicked, this, &CollectionPage::startNew);
    top->addWidget(m_new);
    layout->addLayout(top);
    m_filters = new FilterBar(*m_collection, m_services, header);
    connect(m_filters, &FilterBar::changed, this, &CollectionPage::ask);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Normal);
    row->addWidget(m_filters, 1);
    row->addWidget(makeTools(header));
    layout->addLayout(row);
    m_notice = new Notice(header);
    layout->addWidget(m_notice);
    return header;
}

QWidget *CollectionPage::makeTools(QWidget *header)
{
    auto *tools = new QWidget(header);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Hair);
    const auto add = [&](QLatin1String iconName, const QString &text, const char *name,
                         void (ListActions::*fill)(QMenu &)) {
        auto *made = new QToolButton(tools);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(iconName));
        made->setIconSize({IconSize, IconSize});
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(made);
        // Made anew each time: what it lists changes.
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (m_actions->*fill)(*menu);
        });
        made->setMenu(menu);
        layout->addWidget(made);
    };
    add("bookmark"_L1, tr("Saved searches"), "searches", &ListActions::fillSearchMenu);
    add("view_column"_L1, tr("Columns and groups"), "columns", &ListActions::fillViewMenu);
    return tools;
}

void CollectionPage::connectActions()
{
    m_table->setCompact(m_services.settings.get(Settings::CompactRows));
    connect(m_actions, &ListActions::editRequested, m_stack, &EditorStack::edit);
    connect(m_actions, &ListActions::windowRequested, this, &CollectionPage::openWindow);
    connect(m_actions, &ListActions::said, this, [this](const QString &text) { m_notice->show(Tone::Info, text); });
    connect(m_actions, &ListActions::failed, this, [this](const Error &error) { m_notice->show(errorText(error)); });
    connect(m_table, &ListTable::selectedCountChanged, this, &CollectionPage::updateCount);
}

void CollectionPage::openWindow(const QString &id)
{
    if (!id.isEmpty()) {
        (new RecordWindow(*m_collection, id, m_services, window()))->show();
    }
}

bool CollectionPage::offers(PageCommand command) const
{
    if (m_stack->isEditing()) {
        return false;
    }
    return command == PageCommand::Edit || command == PageCommand::OpenInWindow ? !m_shownId.isEmpty()
                                                                                : m_actions->offers(command);
}

void CollectionPage::perform(PageCommand command)
{
    if (!offers(command)) {
        return;
    }
    if (command == PageCommand::Edit) {
        m_stack->edit(m_shownId);
    } else if (command == PageCommand::OpenInWindow) {
        openWindow(m_shownId);
    } else {
        m_actions->perform(command);
    }
}

QWidget *CollectionPage::makeList()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_browser);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_listStack = new QStackedWidget(m_splitter);
    m_table = new ListTable(*m_model, m_listStack);
    m_table->setAccessibleName(titleOf(*m_collection));
    m_listStack->addWidget(m_table);
    m_listStack->setMinimumWidth(320);
    m_listStack->setAttribute(Qt::WA_StyledBackground);
    setRole(m_listStack, "surface"_L1);
    m_listStack->setContentsMargins(margins(m_listStack, ListInset, 0, 0, 0));
    m_splitter->addWidget(m_listStack);
    connect(m_splitter, &QSplitter::splitterMoved, this, &CollectionPage::rememberSplitter);
    connect(m_table, &ListTable::currentIdChanged, this, &CollectionPage::showRecord);
    connect(m_table, &ListTable::opened, this, &CollectionPage::showRecord);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_browser);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &CollectionPage::closeRecord);
    return m_splitter;
}

EmptyState &CollectionPage::emptyState()
{
    if (m_empty == nullptr) {
        m_empty = new EmptyState("inbox"_L1, m_listStack);
        m_listStack->addWidget(m_empty);
        connect(m_empty, &EmptyState::actionTriggered, this, [this] {
            m_search->clear();
            m_filters->reset();
        });
    }
    return *m_empty;
}

RecordView &CollectionPage::record()
{
    if (m_record == nullptr) {
        m_record = new RecordView(m_services, m_splitter);
        m_record->setMinimumWidth(RecordWidth);
        m_record->hide();
        m_splitter->addWidget(m_record);
        connect(m_record, &RecordView::editRequested, m_stack, &EditorStack::edit);
        connect(m_record, &RecordView::closed, this, &CollectionPage::closeRecord);
    }
    return *m_record;
}

bool CollectionPage::showsRecord() const
{
    return m_record != nullptr && m_record->isVisible();
}

QString CollectionPage::title() const
{
    return titleOf(*m_collection);
}

void CollectionPage::ask()
{
    Domain::Query query = m_model->query();
    query.filters = m_filters->filters();
    query.text = m_search->text().trimmed();
    m_notice->hide();
    m_model->setQuery(std::move(query));
}

void CollectionPage::open(const QString &id)
{
    if (!m_stack->openPlace(id) && !id.isEmpty()) {
        showRecord(id);
    }
}

void CollectionPage::showRecord(const QString &id)
{
    if (id.isEmpty()) {
        return;
    }
    m_shownId = id;
    Q_EMIT shownChanged(id);
    RecordView &view = record();
    view.open(*m_collection, id);
    const auto row = m_services.reader.row(*m_collection, id);
    if (row && *row) {
        m_table->follow((*row)->key);
    }
    if (!view.isHidden()) {
        return;
    }
    view.show();
    const int share = qBound(20, m_services.settings.get(Settings::ListShare), 80);
    const int width = qMax(m_splitter->width(), 100);
    m_splitter->setSizes({width * share / 100, width * (100 - share) / 100});
}

void CollectionPage::closeRecord()
{
    m_shownId.clear();
    Q_EMIT shownChanged({});
    if (m_record != nullptr) {
        m_record->hide();
    }
    m_table->setFocus();
}

void CollectionPage::rememberSplitter()
{
    const QList<int> sizes = m_splitter->sizes();
    const int whole = sizes.value(0) + sizes.value(1);
    if (whole > 0) {
        m_services.settings.set(Settings::ListShare, 100 * sizes.value(0) / whole);
    }
}

bool CollectionPage::startNew()
{
    return m_stack->startNew();
}

void CollectionPage::refresh(const Store::Changes &changes)
{
    m_new->setVisible(m_stack->mayCreate());
    m_model->refresh(changes);
    if (!m_shownId.isEmpty() && showsRecord()) {
        m_record->refresh(changes);
    }
    m_stack->refresh(changes);
}

bool CollectionPage::isReadable() const
{
    return isAtRest() || (m_model->wasLoaded() && m_model->rowCount() > 0 && !showsRecord());
}

bool CollectionPage::isAtRest() const
{
    return !m_typing.isActive() && m_model->wasLoaded() && !m_model->isLoading()
        && (m_record == nullptr || m_record->isAtRest());
}

bool CollectionPage::hasUnsavedChanges() const
{
    return m_stack->isDirty();
}

bool CollectionPage::focusSearch()
{
    if (m_stack->isEditing()) {
        return false;
    }
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void CollectionPage::updateCount()
{
    if (m_model->isLoading()) {
        return; // Not all are there yet.
    }
    const QLocale &locale = m_services.display.locale();
    const int selected = int(m_table->selectedRows().size());
    const int all = m_model->recordCount();
    m_count->setText(selected > 1 ? tr("%1 of %2 selected").arg(locale.toString(selected), locale.toString(all))
                                  : locale.toString(all));
    m_count->setAccessibleName(tr("%n record(s)", nullptr, all));
}

void CollectionPage::updateEmptyState()
{
    if (m_model->rowCount() > 0) {
        m_listStack->setCurrentWidget(m_table);
        return;
    }
    EmptyState &state = emptyState();
    const bool isNarrowed = !m_model->query().text.isEmpty() || !m_model->query().filters.empty();
    if (isNarrowed) {
        state.setTexts(tr("Nothing matches"), tr("Try fewer or other words, or clear the filters."),
                       tr("Clear search and filters"));
    } else if (!m_services.session.status().complete) {
        state.setTexts(tr("Not here yet"), tr("The records appear as soon as they have been fetched."));
    } else {
        state.setTexts(tr("Nothing here yet"),
                       m_stack->mayCreate() ? tr("Start with the button at the top.") : QString());
    }
    m_listStack->setCurrentWidget(&state);
}

} // namespace Chancery::Ui
