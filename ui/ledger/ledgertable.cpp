// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgertable.h"

#include "base/text.h"
#include "ui/common/colours.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/ledger/privateeditor.h"
#include "ui/paper/outputbutton.h"

#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int HeaderRoom = 28;

/// The widest a column of that kind gets; what is longer goes on in a second line, and the reasons for attention stay
/// in sight.
int widestColumn(Kind kind)
{
    switch (kind) {
    case Kind::Reference:
        return 150;
    case Kind::Integer:
        return 96;
    case Kind::Date:
        return 115;
    default:
        return 115;
    }
}

/// Text begins where that of the header does, with a line under each row as in the other lists.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isSelected ? colours.selected : colours.surface);
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colours.border);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(Inset, 0, -Inset, -1);
        inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        QStyledItemDelegate::paint(painter, inner, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(option.rect.width() - 2 * Inset);
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(2 * Inset, Space::Normal);
    }

private:
    static constexpr int Inset = 7; ///< With the style's own margin: the padding of the header.
};

std::vector<const Field *> columnsOf(const Collection &collection)
{
    std::vector<const Field *> columns;
    for (const Field &field : collection.fields) {
        if (field.has(InList)) {
            columns.push_back(&field);
        }
    }
    return columns;
}

} // namespace

LedgerTable::LedgerTable(const Collection &collection, Vault::Vault &vault, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_collection(&collection)
    , m_vault(&vault)
    , m_services(services)
    , m_table(new QTableWidget(this))
    , m_empty(mutedLabel(tr("Nothing is written down here yet."), this))
    , m_edit(button(tr("Edit"), "edit"_L1, this))
    , m_remove(button(tr("Delete…"), "delete"_L1, this))
{
    setObjectName(latin(collection.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Wide, Space::Page, Space::Wide);
    auto *buttons = new QHBoxLayout;
    QPushButton *add = primaryButton(tr("New"), "add"_L1, this);
    add->setObjectName(u"new"_s);
    add->setAccessibleName(tr("New: %1").arg(singularOf(collection)));
    m_edit->setObjectName(u"edit"_s);
    m_remove->setObjectName(u"remove"_s);
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    addOutput(buttons);
    layout->addLayout(buttons);
    const std::vector<const Field *> columns = columnsOf(collection);
    m_table->setColumnCount(static_cast<int>(columns.size()) + 1);
    QStringList head;
    for (const Field *field : columns) {
        head << labelOf(*field);
    }
    m_table->setHorizontalHeaderLabels(head << tr("Attention"));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setToolTip(m_table->horizontalHeaderItem(column)->text());
    }
    m_table->setAccessibleName(titleOf(collection));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(m_table->columnCount() - 1, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, &LedgerTable::remove);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { edit(currentId()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LedgerTable::updateButtons);
}

void LedgerTable::addOutput(QHBoxLayout *buttons)
{
    auto *output = new OutputButton(
        m_services,
        {.paper = [this] { return paper(); },
         .table = [this] { return content(); },
         .fileName = titleOf(*m_collection),
         .warning = tr("What is printed or exported leaves the sealed ledger: whoever holds the paper or the file can "
                       "read it. Each page says that it is private.")},
        this);
    connect(output, &OutputButton::failed, this,
            [this](const QString &text) { QMessageBox::warning(this, titleOf(*m_collection), text); });
    buttons->addWidget(output);
}

QString LedgerTable::mark() const
{
    const QDate today = QDate::currentDate();
    return tr("Private – not for distribution – %1, %2")
        .arg(m_services.session.caller().name, m_services.display.date(today));
}

Exchange::Table LedgerTable::content() const
{
    Exchange::Table table {.title = titleOf(*m_collection), .columns = {}, .rows = {}, .asOf = mark()};
    for (int column = 0; column < m_table->columnCount(); ++column) {
        table.columns << m_table->horizontalHeaderItem(column)->toolTip(); // the whole of it
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            cells << (item != nullptr ? item->text() : QString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

Paper LedgerTable::paper() const
{
    const Exchange::Table table = content();
    return {.title = table.title,
            .body = u"<h1>%1</h1>"_s.arg(table.title.toHtmlEscaped()) + htmlTable(table.columns, table.rows),
            .asOf = table.asOf,
            .isLandscape = true,
            .watermark = mark()};
}

QString LedgerTable::currentId() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item != nullptr && item->isSelected() ? item->data(Qt::UserRole).toString() : QString();
}

void LedgerTable::reload()
{
    const std::vector<const Field *> columns = columnsOf(*m_collection);
    const std::vector<Record> records = m_vault->all(*m_collection);
    m_table->setRowCount(static_cast<int>(records.size()));
    m_attention = 0;
    for (int row = 0; row < static_cast<int>(records.size()); ++row) {
        const Record &record = records[static_cast<std::size_t>(row)];
        for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
            const Field &field = *columns[static_cast<std::size_t>(column)];
            auto *item = new QTableWidgetItem(textOf(field, record));
            item->setToolTip(item->text());
            item->setData(Qt::UserRole, record.id());
            m_table->setItem(row, column, item);
        }
        const QStringList warnings = warningsOf(record, *m_vault, m_services);
        m_attention += warnings.isEmpty() ? 0 : 1;
        auto *attention = new QTableWidgetItem(warnings.join(u' '));
        attention->setToolTip(warnings.join(u'\n'));
        m_table->setItem(row, static_cast<int>(columns.size()), attention);
    }
    fitColumns(columns);
    m_empty->setVisible(records.empty() && m_vault->state() == Vault::Vault::State::Open);
    updateButtons(); // a row that was chosen before still is
}

void LedgerTable::fitColumns(const std::vector<const Field *> &columns)
{
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        QTableWidgetItem *head = m_table->horizontalHeaderItem(column);
        head->setText(head->toolTip());
        m_table->resizeColumnToContents(column);
        // The style's padding is not in the hint.
        const int width = std::min(m_table->columnWidth(column) + HeaderRoom,
                                   widestColumn(columns[static_cast<std::size_t>(column)]->kind));
        m_table->setColumnWidth(column, width);
        // A header does not say by itself that it is cut.
        const QFontMetrics metrics(m_table->horizontalHeader()->font());
        head->setText(metrics.elidedText(head->toolTip(), Qt::ElideRight, width - HeaderRoom));
    }
}

void LedgerTable::updateButtons()
{
    m_edit->setEnabled(!currentId().isEmpty());
    m_remove->setEnabled(!currentId().isEmpty());
}

QString LedgerTable::textOf(const Field &field, const Record &record) const
{
    if (field.kind != Kind::Set || !field.choices.empty()) {
        return m_services.display.text(field, record.document());
    }
    QStringList names;
    for (const QString &name : read<QStringList>(record.document(), field.key)) {
        names << m_services.display.stateName(name); // of a code; the name of a person stays what it is
    }
    return names.join(u", "_s);
}

void LedgerTable::edit(const QString &id)
{
    const std::optional<Record> found = id.isEmpty() ? std::nullopt : m_vault->find(*m_collection, id);
    auto *dialog = new PrivateEditor(found.value_or(Record(*m_collection)), *m_vault, m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LedgerTable::changed);
    dialog->open();
}

void LedgerTable::remove()
{
    const QString id = currentId();
    if (id.isEmpty()) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete"), tr("Delete this private record for good?"),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *confirm = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(confirm, &QPushButton::clicked, this, [this, id] {
        if (m_vault->remove(id)) {
            Q_EMIT changed();
        }
    });
    question->open();
}

} // namespace Chancery::Ui
