// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns.h"

#include "ui/common/titles.h"

#include <algorithm>

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int FirstWidth = 150;

/// Later columns go first; what identifies the record and its status go last.
int rankOf(const Field &field, bool isQualifier)
{
    if (field.key == "status" || isQualifier) {
        return 1;
    }
    switch (field.kind) {
    case Kind::Date:
    case Kind::Instant:
    case Kind::State:
        return 2;
    case Kind::Reference:
        return 3;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Localized:
    case Kind::Choice:
        return 4;
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Zone:
    case Kind::Set:
    case Kind::List:
        return 5;
    }
    return 5;
}

Column columnOf(const Field &field, bool isQualifier)
{
    const int rank = rankOf(field, isQualifier);
    switch (field.kind) {
    case Kind::Reference:
        return {&field, 150, 2, rank};
    case Kind::Date:
        return {&field, 112, 0, rank};
    case Kind::Instant:
        return {&field, 184, 0, rank};
    case Kind::Integer:
    case Kind::Boolean:
        return {&field, 86, 0, rank};
    case Kind::Choice:
        return {&field, 128, 1, rank};
    case Kind::Text:
    case Kind::LongText:
    case Kind::Localized:
    case Kind::State:
    case Kind::Zone:
    case Kind::Set:
    case Kind::List:
        return {&field, 130, 1, rank};
    }
    return {&field, 130, 1, rank};
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
    const Field *qualifier = qualifierOf(collection);
    std::vector<Column> columns;
    for (const Field &field : collection.fields) {
        // All that names the record stands together in the first column.
        if (field.has(InList) && field.has(Title) && columns.empty()) {
            columns.push_back({&field, FirstWidth, 3, 0});
        }
    }
    for (const Field &field : collection.fields) {
        const bool isColumn = field.has(InList) && !field.has(Title) && field.key != "certainty";
        if (isColumn && columns.empty()) {
            columns.push_back({&field, FirstWidth, 3, 0});
        } else if (isColumn) {
            columns.push_back(columnOf(field, &field == qualifier));
        }
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
