// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query.h"
#include "store/reader.h"

#include <vector>

namespace Chancery::Ui {

/// Stands in a list of keys for the heading of a group: no row has it.
inline constexpr Store::RowKey HeadingKey = 0;

struct GroupHeading
{
    int row = 0; ///< Place of the heading in the keys.
    QString value {}; ///< As stored; a year for dates; empty: the rows without a value, which stand last.
    int count = 0; ///< Rows under it.
};

struct GroupedKeys
{
    std::vector<Store::RowKey> keys; ///< Each group after its heading, in the order of the query.
    std::vector<GroupHeading> headings {};
};

/// Whether rows can be grouped by \p field: choices, States, references and dates (by year).
[[nodiscard]] bool isGroupable(const Domain::Field &field);

/// The rows of \p query by the values of \p group: choices in the order of the description, the latest year first,
/// everything else in the order of the column. A query for each group: for a worker thread.
[[nodiscard]] Expected<GroupedKeys> groupedKeys(const Store::Reader &reader, const Domain::Query &query,
                                                const Domain::Field &group);

} // namespace Chancery::Ui
