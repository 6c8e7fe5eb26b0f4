// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <QString>

#include <vector>

namespace Chancery::Domain {

/// One condition of a list. All filters of a query must hold.
struct Filter
{
    enum class Test { Equals, NotEquals, AtLeast, AtMost, Contains };
    std::string_view field; ///< A key of the collection; must have a column on the client.
    QString value; ///< As it travels: "FRA", "2026-06-03", "true", an id.
    Test test = Test::Equals;
};

/// What a list shows: one type for the SQL of the client and the query string of the endpoint.
struct Query
{
    const Collection *collection = nullptr;
    std::vector<Filter> filters {};
    QString text {}; ///< Full-text search within the collection; empty: no search.
    std::string_view sortField {}; ///< Empty: the collection's default.
    bool descending = false;
    QString language = QStringLiteral("en"); ///< For sorting and showing localized texts.
    int limit = 0; ///< 0: no limit.
};

} // namespace Chancery::Domain
