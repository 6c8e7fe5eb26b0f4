// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listactions.h"

#include "base/text.h"
#include "ui/common/icons.h"
#include "ui/common/words.h"
#include "ui/list/filterbar.h"
#include "ui/list/listexport.h"
#include "ui/list/listtable.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int MostCopied = 10'000; ///< Rows: more belongs into a file.
constexpr int LongestName = 60;

QAction *addTo(QMenu &menu, const char *iconName, const QString &text, const QKeySequence &keys,
               const std::function<void()> &what)
{
    QAction *made = menu.addAction(icon(QLatin1String(iconName)), text);
    // Shown only: the shortcut itself is the window's.
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(made, &QAction::triggered, &menu, what);
    return made;
}

QString tabbed(const Exchange::Table &table)
{
    QStringList lines;
    for (const QStringList &row : table.rows) {
        lines << row.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

ListActions::ListActions(const Collection &collection, const Services &services, ListTable &table, QLineEdit &search,
                         FilterBar &filters, QObject *parent)
    : QObject(parent)
    , m_collection(&collection)
    , m_services(services)
    , m_table(&table)
    , m_search(&search)
    , m_filters(&filters)
    , m_preferences(ListPreferences::read(services.settings, collection))
{
    if (!m_preferences.columns.isEmpty()) {
        table.rows().setColumns(m_preferences.columns);
    }
    if (!m_preferences.group.isEmpty()) {
        table.rows().setGroup(collection.field(m_preferences.group.toStdString()));
    }
    connect(&table, &QWidget::customContextMenuRequested, this, &ListActions::popUpRowMenu);
    connect(table.horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillViewMenu(*menu);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
    });
}

bool ListActions::offers(PageCommand command) const
{
    switch (command) {
    case PageCommand::Copy:
    case PageCommand::CopyCsv:
    case PageCommand::CopyLink:
    case PageCommand::Edit:
    case PageCommand::OpenInWindow:
        return !m_table->selectedRows().empty();
    case PageCommand::SelectAll:
    case PageCommand::Export:
        return m_table->rows().recordCount() > 0;
    case PageCommand::Columns:
        return true;
    }
    return false;
}

void ListActions::perform(PageCommand command)
{
    if (!offers(command)) {
        return;
    }
    switch (command) {
    case PageCommand::Copy:
        return copy(false);
    case PageCommand::CopyCsv:
        return copy(true);
    case PageCommand::CopyLink:
        return copyLinks();
    case PageCommand::SelectAll:
        return m_table->selectAll();
    case PageCommand::Export:
        return save();
    case PageCommand::Edit:
        Q_EMIT editRequested(m_table->currentId());
        return;
    case PageCommand::OpenInWindow:
        Q_EMIT windowRequested(m_table->currentId());
        return;
    case PageCommand::Columns: {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillViewMenu(*menu);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(m_table->horizontalHeader()->rect().bottomLeft()));
        return;
    }
    }
}

void ListActions::copy(bool asCsv)
{
    const Exchange::Table table = m_table->selectedTable(MostCopied);
    const QString text = asCsv ? QString::fromUtf8(Exchange::toCsv(table)).remove(QChar::ByteOrderMark) : tabbed(table);
    QApplication::clipboard()->setText(text);
    const int count = int(m_table->selectedRows().size());
    Q_EMIT said(count > MostCopied
                    ? tr("The first %n row(s) were copied. Save the list as a file to have all.", nullptr, MostCopied)
                    : tr("%n row(s) copied.", nullptr, count));
}

void ListActions::copyLinks()
{
    QStringList links;
    for (const int row : m_table->selectedRows()) {
        if (links.size() == MostCopied) {
            break;
        }
        const QString id = m_table->rows().index(row, 0).data(CollectionListModel::IdRole).toString();
        links << u"chancery:%1/%2"_s.arg(latin(m_collection->name), id);
    }
    QApplication::clipboard()->setText(links.join(u'\n'));
    Q_EMIT said(tr("%n link(s) copied.", nullptr, int(links.size())));
}

void ListActions::save()
{
    std::vector<int> columns;
    for (int column = 0; column < m_table->rows().columnCount(); ++column) {
        columns.push_back(column);
    }
    ListExport::ask(m_table->rows(), columns, titleOf(*m_collection), m_services, m_table->window(),
                    [this](ListExport &begun) {
                        connect(&begun, &ListExport::saved, this, [this] { Q_EMIT said(tr("The list was saved.")); });
                        connect(&begun, &ListExport::failed, this, &ListActions::failed);
                    });
}

void ListActions::popUpRowMenu(const QPoint &position)
{
    if (m_table->selectedRows().empty()) {
        return;
    }
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto does = [this](PageCommand command) {
        return [this, command] {
            perform(command);
        };
    };
    addTo(*menu, "open_in_new", tr("Open in a window of its own"), QKeySequence(u"Ctrl+Return"_s),
          does(PageCommand::OpenInWindow));
    addTo(*menu, "edit", tr("Edit"), QKeySequence(u"Ctrl+E"_s), does(PageCommand::Edit));
    menu->addSeparator();
    addTo(*menu, "content_copy", tr("Copy"), QKeySequence::Copy, does(PageCommand::Copy));
    addTo(*menu, "", tr("Copy as CSV"), QKeySequence(u"Ctrl+Shift+C"_s), does(PageCommand::CopyCsv));
    addTo(*menu, "", tr("Copy link"), QKeySequence(u"Ctrl+Shift+L"_s), does(PageCommand::CopyLink));
    menu->addSeparator();
    addTo(*menu, "", tr("Select all"), QKeySequence::SelectAll, does(PageCommand::SelectAll));
    addTo(*menu, "download", tr("Save the list as…"), QKeySequence(u"Ctrl+Shift+E"_s), does(PageCommand::Export));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ListActions::fillViewMenu(QMenu &menu)
{
    QMenu *columnMenu = menu.addMenu(icon("view_column"_L1), tr("Columns"));
    QStringList shown;
    for (const Column &column : m_table->rows().columns()) {
        shown << latin(column.field->key);
    }
    for (const Field *field : columnFields(*m_collection)) {
        QAction *made = columnMenu->addAction(labelOf(*field));
        const QString key = latin(field->key);
        made->setCheckable(true);
        made->setChecked(shown.contains(key));
        connect(made, &QAction::toggled, this, [this, key](bool isShown) { setColumn(key, isShown); });
    }
    QMenu *groupMenu = menu.addMenu(tr("Group by"));
    auto *groups = new QActionGroup(&menu);
    const auto addGroup = [&](const QString &text, const QString &key) {
        QAction *made = groups->addAction(groupMenu->addAction(text));
        made->setCheckable(true);
        made->setChecked(m_preferences.group == key);
        connect(made, &QAction::triggered, this, [this, key] { setGroup(key); });
    };
    addGroup(tr("Not grouped"), {});
    for (const Field &field : m_collection->fields) {
        if (isGroupable(field) && !field.has(Title)) {
            addGroup(labelOf(field), latin(field.key));
        }
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As at the beginning")), &QAction::triggered, this, [this] {
        m_preferences.columns.clear();
        m_preferences.group.clear();
        remember();
        m_table->rows().setColumns({});
        m_table->rows().setGroup(nullptr);
    });
}

void ListActions::setColumn(const QString &key, bool isShown)
{
    QStringList keys;
    for (const Column &column : m_table->rows().columns()) {
        keys << latin(column.field->key);
    }
    keys.removeFirst();
    keys.removeAll(key);
    if (isShown) {
        keys << key;
    }
    if (keys.isEmpty()) {
        return; // None would mean all.
    }
    m_preferences.columns = keys;
    remember();
    m_table->rows().setColumns(keys);
}

void ListActions::setGroup(const QString &key)
{
    m_preferences.group = key;
    remember();
    m_table->rows().setGroup(key.isEmpty() ? nullptr : m_collection->field(key.toStdString()));
}

void ListActions::fillSearchMenu(QMenu &menu)
{
    for (const SavedSearch &search : m_preferences.searches) {
        connect(menu.addAction(icon("bookmark"_L1), search.name), &QAction::triggered, this, [this, search] {
            m_search->setText(search.text);
            m_filters->setValues(search.filters);
        });
    }
    if (!m_preferences.searches.isEmpty()) {
        menu.addSeparator();
    }
    QAction *save = menu.addAction(tr("Save this search…"));
    save->setEnabled(!m_search->text().trimmed().isEmpty() || !m_filters->values().isEmpty());
    connect(save, &QAction::triggered, this, &ListActions::nameSearch);
    if (m_preferences.searches.isEmpty()) {
        return;
    }
    QMenu *forget = menu.addMenu(tr("Forget a search"));
    for (const SavedSearch &search : m_preferences.searches) {
        connect(forget->addAction(search.name), &QAction::triggered, this, [this, search] {
            m_preferences.searches.removeAll(search);
            remember();
        });
    }
}

void ListActions::nameSearch()
{
    auto *dialog = new QInputDialog(m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_search->text().trimmed());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = singleLine(text).trimmed().left(LongestName);
        if (name.isEmpty()) {
            return;
        }
        // The same name again replaces it.
        m_preferences.searches.removeIf([&name](const SavedSearch &search) { return search.name == name; });
        m_preferences.searches << SavedSearch {name, m_search->text().trimmed(), m_filters->values()};
        remember();
        Q_EMIT said(tr("The search was saved as “%1”.").arg(name));
    });
    dialog->open();
}

void ListActions::remember()
{
    m_preferences.write(m_services.settings, *m_collection);
}

} // namespace Chancery::Ui
