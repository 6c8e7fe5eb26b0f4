// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <QStringList>

#include <vector>

namespace Chancery::Ui {

/// One column of a list.
struct Column
{
    const Domain::Field *field = nullptr;
    int minimumWidth = 0; ///< Below this the column is left out.
    int share = 0; ///< Part of the width that is left over; 0: keeps its minimum.
    int rank = 0; ///< Columns of a higher rank are left out first.
    int headWidth = 0; ///< What its title needs.
    int contentWidth = 0; ///< What the rows on the screen need; 0: not known.
};

/// The columns of a list, from the fields that are InList, in their order; what names the record is the first one.
/// Certainty has no column: it is a mark on the first one.
[[nodiscard]] std::vector<Column> columnsOf(const Domain::Collection &collection);
/// The same first column, and after it the fields of these keys; all of the description when there are none.
[[nodiscard]] std::vector<Column> columnsOf(const Domain::Collection &collection, const QStringList &keys);
/// What may have a column beside the first one, in the order of the description.
[[nodiscard]] std::vector<const Domain::Field *> columnFields(const Domain::Collection &collection);

/// Widths of \p wished in \p available pixels; 0 for those that are left out. The first is never left out. What is left
/// over goes to the columns whose rows need it, the smallest needs first, and then by shares.
[[nodiscard]] std::vector<int> fittedWidths(const std::vector<Column> &wished, int available);

} // namespace Chancery::Ui
