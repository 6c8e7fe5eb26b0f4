// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns.h"

#include "base/text.h"
#include "ui/common/titles.h"

#include <algorithm>
#include <utility>

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int FirstWidth = 340; ///< What names a record is read first: other columns go before it is cut.
constexpr int StateWidth = 220;
constexpr int NarrowFirstWidth = 150;
constexpr int NarrowList = 600;
constexpr int LastRank = 6;
constexpr int SpareForOthers = 14; ///< Rows further down may need a little more than those on the screen.

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
    case Kind::Zone:
    case Kind::Set:
    case Kind::List:
        return 5;
    case Kind::Boolean:
        return LastRank;
    }
    return 5;
}

/// Names of States are short; titles take what they can get.
Column firstColumn(const Field &field)
{
    return field.kind == Kind::State ? Column {&field, StateWidth, 2, 0} : Column {&field, FirstWidth, 4, 0};
}

Column columnOf(const Field &field, bool isQualifier)
{
    const int rank = rankOf(field, isQualifier);
    if (isQualifier && field.kind == Kind::Reference) {
        return {&field, 190, 4, rank}; // Names the record as much as its title does.
    }
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
        return {&field, 144, 1, rank};
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

/// What the columns would like to have; the longest texts count as much as a first column.
int neededBy(const std::vector<Column> &columns, const std::vector<bool> &kept)
{
    int width = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        width += kept[i] ? std::max(columns[i].minimumWidth, std::min(columns[i].contentWidth, FirstWidth)) : 0;
    }
    return width;
}

/// What is narrower than usual leaves its room to others; numbers further down may be longer.
int leastOf(const Column &column)
{
    const bool isNarrow = column.contentWidth > 0 && column.field != nullptr && column.field->kind != Kind::Integer;
    const int needed = std::max(column.headWidth, column.contentWidth + SpareForOthers);
    return isNarrow ? std::min(column.minimumWidth, needed) : column.minimumWidth;
}

/// Widens what is cut, the smallest needs first: one long title does not cut every other column. What remains of
/// \p spare.
int meetNeeds(const std::vector<Column> &columns, std::vector<int> &widths, int spare)
{
    std::vector<std::size_t> cut;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (widths[i] > 0 && columns[i].contentWidth > widths[i]) {
            cut.push_back(i);
        }
    }
    const auto needOf = [&](std::size_t i) {
        return columns[i].contentWidth - widths[i];
    };
    std::stable_sort(cut.begin(), cut.end(), [&](std::size_t a, std::size_t b) { return needOf(a) < needOf(b); });
    int left = std::max(0, spare);
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const int given = std::min(needOf(cut[i]), left / int(cut.size() - i));
        widths[cut[i]] += given;
        left -= given;
    }
    return left;
}

} // namespace

std::vector<Column> columnsOf(const Collection &collection)
{
    const Field *qualifier = qualifierOf(collection);
    bool hasMoment = false;
    std::vector<Column> columns;
    for (const Field &field : collection.fields) {
        // All that names the record stands together in the first column.
        if (field.has(InList) && field.has(Title) && columns.empty()) {
            columns.push_back(firstColumn(field));
        }
    }
    for (const Field &field : collection.fields) {
        const bool isColumn = field.has(InList) && !field.has(Title) && field.key != "certainty";
        if (isColumn && columns.empty()) {
            columns.push_back(firstColumn(field));
        } else if (isColumn) {
            columns.push_back(columnOf(field, &field == qualifier));
            // When it ends says little beside when it begins.
            const bool isSecondMoment = field.kind == Kind::Instant && std::exchange(hasMoment, true);
            columns.back().rank = isSecondMoment ? LastRank : columns.back().rank;
        }
    }
    return columns;
}

std::vector<const Field *> columnFields(const Collection &collection)
{
    const Field *first = columnsOf(collection).front().field;
    std::vector<const Field *> fields;
    for (const Field &field : collection.fields) {
        const bool isShort = field.kind != Kind::List && field.kind != Kind::LongText && field.key != "certainty";
        if (isShort && &field != first && !field.has(Title)) {
            fields.push_back(&field);
        }
    }
    return fields;
}

std::vector<Column> columnsOf(const Collection &collection, const QStringList &keys)
{
    std::vector<Column> columns = columnsOf(collection);
    if (keys.isEmpty() || columns.empty()) {
        return columns;
    }
    columns.resize(1);
    const Field *qualifier = qualifierOf(collection);
    for (const Field *field : columnFields(collection)) {
        if (keys.contains(latin(field->key))) {
            columns.push_back(columnOf(*field, field == qualifier));
        }
    }
    return columns;
}

std::vector<int> fittedWidths(const std::vector<Column> &wished, int available)
{
    std::vector<Column> columns = wished;
    if (!columns.empty()) {
        // Beside an open record there is less room: half of it, so that the status stays in sight.
        const int part = available < NarrowList ? available / 2 : available / 3;
        columns.front().minimumWidth =
            std::clamp(part, NarrowFirstWidth, std::max(NarrowFirstWidth, columns.front().minimumWidth));
    }
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
    // What says least does not cut what says more.
    for (std::size_t i = columns.size(); i-- > 1 && neededBy(columns, kept) > available;) {
        kept[i] = kept[i] && columns[i].rank < LastRank;
    }
    int shares = 0;
    int left = available;
    std::vector<int> widths(columns.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        shares += kept[i] ? columns[i].share : 0;
        widths[i] = kept[i] ? leastOf(columns[i]) : 0;
        left -= widths[i];
    }
    left = meetNeeds(columns, widths, left);
    for (std::size_t i = 0; i < columns.size() && shares > 0; ++i) {
        widths[i] += kept[i] ? left * columns[i].share / shares : 0;
    }
    return widths;
}

} // namespace Chancery::Ui
