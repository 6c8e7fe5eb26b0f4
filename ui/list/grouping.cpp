// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouping.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using Keys = std::vector<Store::RowKey>;

namespace {

constexpr std::size_t MostGroups = 400; ///< Beyond them everything stands in the last group.

bool isDated(const Field &field)
{
    return field.kind == Kind::Date || field.kind == Kind::Instant;
}

/// The value rows are grouped by: the year of a date.
QString valueOf(const Store::Row &row, const Field &field)
{
    const QString value = row.document.value(latin(field.key)).toString();
    return isDated(field) ? value.left(4) : value;
}

/// The values that occur, by leaps through the rows sorted by the field: a few look-ups for each, however many rows.
Expected<QStringList> valuesIn(const Store::Reader &reader, const Query &query, const Field &field)
{
    Query sorted = query;
    sorted.sortField = field.key;
    sorted.descending = isDated(field);
    const auto keys = reader.keys(sorted);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    const auto valueAt = [&](std::size_t index) {
        const auto rows = reader.fetch(*query.collection, std::span(*keys).subspan(index, 1));
        return rows && !rows->empty() ? valueOf(rows->front(), field) : QString();
    };
    QStringList values;
    for (std::size_t first = 0; first < keys->size() && std::size_t(values.size()) < MostGroups;) {
        const QString value = valueAt(first);
        std::size_t inside = first;
        std::size_t outside = first + 1;
        for (std::size_t leap = 1; outside < keys->size() && valueAt(outside) == value; leap *= 2) {
            inside = outside;
            outside = std::min(keys->size(), outside + leap);
        }
        while (outside - inside > 1) {
            const std::size_t middle = inside + (outside - inside) / 2;
            (middle < keys->size() && valueAt(middle) == value ? inside : outside) = middle;
        }
        if (!value.isEmpty() && !values.contains(value)) {
            values << value;
        }
        first = outside;
    }
    return values;
}

std::vector<Filter> filtersFor(const Field &field, const QString &value)
{
    if (!isDated(field)) {
        return {{field.key, value, Filter::Test::Equals}};
    }
    const bool isDay = field.kind == Kind::Date;
    return {{field.key, value + (isDay ? u"-01-01"_s : u"-01-01T00:00:00Z"_s), Filter::Test::AtLeast},
            {field.key, value + (isDay ? u"-12-31"_s : u"-12-31T23:59:59Z"_s), Filter::Test::AtMost}};
}

Expected<QStringList> groupsOf(const Store::Reader &reader, const Query &query, const Field &field)
{
    if (field.kind != Kind::Choice) {
        return valuesIn(reader, query, field);
    }
    QStringList values;
    for (const Choice &choice : field.choices) {
        values << latin(choice.value);
    }
    return values;
}

void append(GroupedKeys &grouped, const QString &value, const Keys &keys)
{
    if (!keys.empty()) {
        grouped.headings.push_back({int(grouped.keys.size()), value, int(keys.size())});
        grouped.keys.push_back(HeadingKey);
        grouped.keys.insert(grouped.keys.end(), keys.begin(), keys.end());
    }
}

} // namespace

bool isGroupable(const Field &field)
{
    const bool hasFewValues = field.kind == Kind::Choice || field.kind == Kind::State || field.kind == Kind::Reference;
    return (hasFewValues || isDated(field)) && field.hasColumn();
}

Expected<GroupedKeys> groupedKeys(const Store::Reader &reader, const Query &query, const Field &group)
{
    const auto values = groupsOf(reader, query, group);
    const auto all = reader.keys(query);
    if (!values || !all) {
        return tl::unexpected<Error>(values ? all.error() : values.error());
    }
    GroupedKeys grouped;
    std::unordered_set<Store::RowKey> placed;
    for (const QString &value : *values) {
        Query part = query;
        const std::vector<Filter> filters = filtersFor(group, value);
        part.filters.insert(part.filters.end(), filters.begin(), filters.end());
        const auto keys = reader.keys(part);
        if (!keys) {
            return tl::unexpected<Error>(keys.error());
        }
        placed.insert(keys->begin(), keys->end());
        append(grouped, value, *keys);
    }
    Keys rest;
    std::copy_if(all->begin(), all->end(), std::back_inserter(rest),
                 [&placed](Store::RowKey key) { return !placed.contains(key); });
    append(grouped, {}, rest);
    return grouped;
}

} // namespace Chancery::Ui
