// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collectionlistmodel.h"

#include "base/text.h"
#include "ui/common/flags.h"
#include "ui/common/words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr qsizetype LongestCell = 300; ///< No column shows more; a text may have 100,000 characters.
constexpr int FirstRows = 200; ///< More than a screen has.
constexpr int RestPause = 100; ///< Milliseconds: the window has painted the first rows by then, undisturbed.

struct Answer
{
    GroupedKeys keys;
    bool isWhole = true;
};
} // namespace

CollectionListModel::CollectionListModel(const Collection &collection, const Store::Reader &reader, ReadThread &queries,
                                         const Display &display, QObject *parent)
    : QAbstractTableModel(parent)
    , m_collection(&collection)
    , m_queries(&queries)
    , m_display(&display)
    , m_columns(columnsOf(collection))
    , m_rows(reader, collection)
{
    m_query.collection = m_collection;
    m_query.language = display.language();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestPause);
    connect(&m_rest, &QTimer::timeout, this, &CollectionListModel::ask);
}

void CollectionListModel::setQuery(Query query)
{
    query.collection = m_collection;
    query.language = m_display->language();
    m_query = std::move(query);
    m_isSameOrder = false;
    ask();
}

void CollectionListModel::refresh(const Store::Changes &changes)
{
    if (!changes.everything && !changes.ids.contains(latin(m_collection->name))) {
        return;
    }
    m_isSameOrder = m_wasLoaded && (m_isSameOrder || !isLoading());
    ask();
}

void CollectionListModel::setGroup(const Field *field)
{
    m_group = field;
    m_isSameOrder = false;
    ask();
}

void CollectionListModel::setColumns(const QStringList &keys)
{
    beginResetModel();
    m_columns = columnsOf(*m_collection, keys);
    endResetModel();
}

void CollectionListModel::ask()
{
    m_rest.stop();
    m_queries->cancel(m_job);
    m_job = m_queries->run<Answer>(
        this,
        [query = m_query, group = m_query.text.isEmpty() ? m_group : nullptr,
         wantsFirst = !m_wasLoaded](const Store::Reader &reader) -> Expected<Answer> {
            if (group != nullptr) {
                return groupedKeys(reader, query, *group).map([](GroupedKeys keys) {
                    return Answer {std::move(keys)};
                });
            }
            if (wantsFirst) {
                Expected<std::optional<std::vector<Store::RowKey>>> first = reader.firstKeys(query, FirstRows);
                if (!first) {
                    return tl::unexpected(first.error());
                }
                if (*first) {
                    const bool isWhole = std::ssize(**first) < FirstRows;
                    return Answer {{std::move(**first)}, isWhole};
                }
            }
            return reader.keys(query).map([](std::vector<Store::RowKey> keys) { return Answer {{std::move(keys)}}; });
        },
        [this](const Expected<Answer> &answer) {
            m_job = {};
            if (!answer) {
                if (answer.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(answer.error());
                }
                return;
            }
            if (!answer->isWhole) {
                m_rest.start();
            }
            show(byName(answer->keys));
            m_isSameOrder = m_rest.isActive(); // The rest follows behind it.
        });
}

void CollectionListModel::show(GroupedKeys keys)
{
    m_headings = std::move(keys.headings);
    take(std::move(keys.keys));
    m_wasLoaded = true;
    Q_EMIT loaded();
}

void CollectionListModel::take(std::vector<Store::RowKey> keys)
{
    const QScopedValueRollback taking(m_isTaking, true);
    m_rows.clear();
    if (!m_isSameOrder) {
        beginResetModel();
        m_keys = std::move(keys);
        endResetModel();
        return;
    }
    // What is the same at both ends stays; between them rows go and others come.
    const auto front = std::mismatch(m_keys.begin(), m_keys.end(), keys.begin(), keys.end());
    const auto first = front.first - m_keys.begin();
    const auto back = std::mismatch(m_keys.rbegin(), m_keys.rend() - first, keys.rbegin(), keys.rend() - first);
    const auto same = back.first - m_keys.rbegin();
    const auto goneEnd = std::ssize(m_keys) - same;
    const auto newEnd = std::ssize(keys) - same;
    if (goneEnd > first) {
        beginRemoveRows({}, int(first), int(goneEnd) - 1);
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + goneEnd);
        m_rows.clear();
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, int(first), int(newEnd) - 1);
        m_keys = std::move(keys);
        // A view may have asked for rows between the two steps, by the old keys.
        m_rows.clear();
        endInsertRows();
    }
    if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const Store::Row *CollectionListModel::row(int index) const
{
    return m_rows.row(m_keys, index);
}

Store::RowKey CollectionListModel::keyAt(int index) const
{
    return index >= 0 && std::size_t(index) < m_keys.size() ? m_keys[std::size_t(index)] : 0;
}

int CollectionListModel::indexOf(Store::RowKey key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

int CollectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int CollectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CollectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (m_keys[std::size_t(index.row())] == HeadingKey) {
        return index.column() == 0 ? heading(index.row(), role) : QVariant();
    }
    const Store::Row *row = m_rows.row(m_keys, index.row());
    if (row == nullptr) {
        return {};
    }
    if (role == IdRole) {
        return row->id;
    }
    if (role == BadgeRole || role == CertaintyRole) {
        return index.column() == 0 ? firstCell(*row, role) : QVariant();
    }
    return cell(*row, m_columns[std::size_t(index.column())], role);
}

Qt::ItemFlags CollectionListModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && keyAt(index.row()) == HeadingKey;
    return isHeading ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
}

GroupedKeys CollectionListModel::byName(const GroupedKeys &grouped) const
{
    const bool isNamed = m_group != nullptr && (m_group->kind == Kind::State || m_group->kind == Kind::Reference);
    if (!isNamed || grouped.headings.size() < 2) {
        return grouped;
    }
    std::vector<std::pair<QString, const GroupHeading *>> order;
    for (const GroupHeading &heading : grouped.headings) {
        order.emplace_back(groupText(heading.value), &heading);
    }
    QCollator collator(m_display->locale());
    std::stable_sort(order.begin(), order.end(), [&collator](const auto &a, const auto &b) {
        // What has no value stays last.
        return a.second->value.isEmpty() != b.second->value.isEmpty() ? b.second->value.isEmpty()
                                                                      : collator.compare(a.first, b.first) < 0;
    });
    GroupedKeys named;
    for (const auto &[text, heading] : order) {
        const auto first = grouped.keys.begin() + heading->row;
        named.headings.push_back({int(named.keys.size()), heading->value, heading->count});
        named.keys.insert(named.keys.end(), first, first + 1 + heading->count);
    }
    return named;
}

QString CollectionListModel::groupText(const QString &value) const
{
    if (value.isEmpty()) {
        return tr("Without: %1").arg(labelOf(*m_group));
    }
    if (m_group->kind == Kind::Date || m_group->kind == Kind::Instant) {
        return value;
    }
    return m_display->text(*m_group, QJsonObject {{latin(m_group->key), value}});
}

QVariant CollectionListModel::heading(int row, int role) const
{
    const auto found = std::lower_bound(m_headings.begin(), m_headings.end(), row,
                                        [](const GroupHeading &heading, int place) { return heading.row < place; });
    if (found == m_headings.end() || m_group == nullptr) {
        return {};
    }
    if (role == GroupRole) {
        return true;
    }
    if (role == FlagRole) {
        return m_group->kind == Kind::State ? found->value : QString();
    }
    const bool wantsText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return wantsText ? QVariant(tr("%1 (%2)").arg(groupText(found->value), m_display->locale().toString(found->count)))
                     : QVariant();
}

QVariant CollectionListModel::firstCell(const Store::Row &row, int role) const
{
    return role == BadgeRole ? QVariant(int(row.badge)) : QVariant(row.document.value("certainty"_L1).toString());
}

QVariant CollectionListModel::cell(const Store::Row &row, const Column &column, int role) const
{
    const bool wantsText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!wantsText && role != ToneRole && role != NoteRole && role != FlagRole && role != Qt::TextAlignmentRole) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column.field->kind == Kind::Integer;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    Shown shown = m_display->shown(*column.field, row.document);
    if (role == FlagRole) {
        const bool hasStateColumn = std::any_of(m_columns.begin() + 1, m_columns.end(),
                                                [](const Column &other) { return other.field->key == "state"; });
        const bool isFirst = &column == &m_columns.front();
        return isFirst && !hasStateColumn ? flagOf(*m_collection, row.document) : shown.flag;
    }
    if (&column == &m_columns.front()) {
        shown.text = m_display->shortTitleOf(*m_collection, row.id, row.document);
    }
    if (role == ToneRole) {
        return shown.isChip && !shown.text.isEmpty() ? QVariant(int(shown.tone)) : QVariant();
    }
    if (role == NoteRole) {
        return shown.note;
    }
    const QString line = singleLine(shown.text.left(LongestCell));
    return role == Qt::ToolTipRole && !shown.note.isEmpty() ? u"%1 (%2)"_s.arg(line, shown.note) : line;
}

QVariant CollectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Field &field = *m_columns[std::size_t(section)].field;
    if (role == Qt::DisplayRole) {
        return labelOf(field);
    }
    if (role == Qt::ToolTipRole) {
        const QString help = helpOf(field);
        return help.isEmpty() ? labelOf(field) : help;
    }
    return role == Qt::TextAlignmentRole
        ? QVariant(int((field.kind == Kind::Integer ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter))
        : QVariant();
}

void CollectionListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        return;
    }
    Query query = m_query;
    query.sortField = m_columns[std::size_t(column)].field->key;
    query.descending = order == Qt::DescendingOrder;
    setQuery(std::move(query));
}

} // namespace Chancery::Ui
