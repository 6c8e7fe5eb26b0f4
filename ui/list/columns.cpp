// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns.h"

#include <algorithm>

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int FirstWidth = 210;

Column columnOf(const Field &field, bool isFirst)
{
    if (isFirst) {
        return {&field, FirstWidth, 3, 0};
    }
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Localized:
        return {&field, 130, field.has(Title) ? 3 : 1, field.has(Title) ? 1 : 4};
    case Kind::Reference:
        return {&field, 150, 2, 3};
    case Kind::State:
        return {&field, 130, 1, 2};
    case Kind::Choice:
        return {&field, 130, field.key == "status" ? 0 : 1, field.key == "status" ? 1 : 4};
    case Kind::Date:
        return {&field, 108, 0, 2};
    case Kind::Instant:
        return {&field, 190, 0, 2};
    case Kind::Zone:
    case Kind::Set:
    case Kind::List:
        return {&field, 130, 1, 5};
    case Kind::Integer:
    case Kind::Boolean:
        return {&field, 86, 0, 5};
    }
    return {&field, 110, 1, 5};
}

int widthOf(const std::vector<Column> &columns, const std::vector<bool> &kept)
{
    int width = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        width += kept[i] ? columns[i].minimumWidth : 0;
    }
    return width;
}

} // namespace

std::vector<Column> columnsOf(const Collection &collection)
{
    std::vector<const Field *> fields;
    for (const Field &field : collection.fields) {
        if (field.has(InList) && field.key != "certainty") {
            fields.push_back(&field);
        }
    }
    std::stable_partition(fields.begin(), fields.end(), [](const Field *field) { return field->has(Title); });
    std::vector<Column> columns;
    columns.reserve(fields.size());
    for (const Field *field : fields) {
        columns.push_back(columnOf(*field, columns.empty()));
    }
    return columns;
}

std::vector<int> fittedWidths(const std::vector<Column> &columns, int available)
{
    std::vector<bool> kept(columns.size(), true);
    while (widthOf(columns, kept) > available) {
        std::size_t worst = 0;
        for (std::size_t i = 1; i < columns.size(); ++i) {
            if (kept[i] && columns[i].rank >= columns[worst].rank) {
                worst = i;
            }
        }
        if (worst == 0 || !kept[worst]) {
            break;
        }
        kept[worst] = false;
    }
    int shares = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        shares += kept[i] ? columns[i].share : 0;
    }
    const int spare = std::max(0, available - widthOf(columns, kept));
    std::vector<int> widths(columns.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (kept[i]) {
            widths[i] = columns[i].minimumWidth + (shares > 0 ? spare * columns[i].share / shares : 0);
        }
    }
    return widths;
}

} // namespace Chancery::Ui
