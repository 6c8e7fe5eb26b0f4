// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listquery.h"

#include "base/text.h"
#include "store/documents.h"
#include "store/layout.h"
#include "store/sqlite.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

using namespace Domain;

namespace {

bool isStoredText(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Localized:
        return true;
    default:
        return false;
    }
}

std::string quoted(const QString &text)
{
    return '\'' + QString(text).replace(u'\'', "''"_L1).toStdString() + '\'';
}

/// SQL for the value of a field: its column, the text shown to the reader, or the member of the document.
std::string expressionOf(const Field &field, const QString &language)
{
    const std::string key(field.key);
    if (field.kind == Kind::Localized) {
        return "shown(doc, '" + key + "', " + quoted(language) + ")";
    }
    return field.hasColumn() ? columnName(field) : "json_extract(doc, '$." + key + "')";
}

/// The value as the column has it; nullopt when it cannot be such a value.
bool addValue(Condition &condition, const Field &field, const QString &value)
{
    std::optional<qint64> number;
    bool isGood = true;
    if (field.kind == Kind::Integer) {
        number = value.toLongLong(&isGood);
    } else if (field.kind == Kind::Boolean) {
        isGood = value == "true"_L1 || value == "false"_L1;
        number = value == "true"_L1 ? 1 : 0;
    } else if (field.kind == Kind::Instant && field.hasColumn()) {
        qint64 milliseconds = 0;
        isGood = instantFrom(value.toStdString(), milliseconds);
        number = milliseconds;
    }
    condition.texts.push_back(value);
    condition.numbers.push_back(number);
    return isGood;
}

std::string comparison(const Field &field, const std::string &left, Filter::Test test, const std::string &parameter)
{
    if (field.kind == Kind::Set || field.kind == Kind::List) {
        const std::string contains =
            "EXISTS (SELECT 1 FROM json_each(doc, '$." + std::string(field.key) + "') WHERE value = " + parameter + ")";
        return test == Filter::Test::NotEquals ? "NOT " + contains : contains;
    }
    switch (test) {
    case Filter::Test::Equals:
        return left + " = " + parameter;
    case Filter::Test::NotEquals:
        return left + " IS NOT " + parameter;
    case Filter::Test::AtLeast:
        return left + " >= " + parameter;
    case Filter::Test::AtMost:
        return left + " <= " + parameter;
    case Filter::Test::Contains:
        return "instr(folded(" + left + "), folded(" + parameter + ")) > 0";
    }
    return {};
}

// An empty value asks for rows that have none.
std::string absence(const std::string &left, Filter::Test test)
{
    return test == Filter::Test::NotEquals ? "coalesce(" + left + ", '') <> ''" : "coalesce(" + left + ", '') = ''";
}

/// What to sort by, and whether texts have to be compared by the rules of a language.
struct Order
{
    std::string expression;
    bool descending = false;
    bool isText = false;
};

std::string choiceOrder(const Field &field)
{
    std::string sql = "CASE " + columnName(field);
    int position = 0;
    for (const Choice &choice : field.choices) {
        sql += " WHEN '" + std::string(choice.value) + "' THEN " + std::to_string(position);
        ++position;
    }
    return sql + " END";
}

Expected<Order> orderOf(const Query &query)
{
    std::string_view key = query.sortField;
    Order order;
    order.descending = query.descending;
    if (key.empty()) {
        key = query.collection->sortField;
        if (key.starts_with('-')) {
            key.remove_prefix(1);
            order.descending = !order.descending;
        }
    }
    if (key.empty() || key == "updated_at" || key == "id") {
        order.expression = key.empty() ? "rid" : key;
        return order;
    }
    const Field *field = query.collection->field(key);
    if (field == nullptr) {
        return failure(ErrorCode::Invalid, u"no field to sort by: "_s + latin(key));
    }
    order.isText = isStoredText(*field);
    const bool isChoice = field->kind == Kind::Choice && field->hasColumn();
    order.expression = isChoice ? choiceOrder(*field) : expressionOf(*field, query.language);
    return order;
}

void bindAll(Statement &statement, const Condition &condition)
{
    for (std::size_t i = 0; i < condition.texts.size(); ++i) {
        const int parameter = static_cast<int>(i) + 1;
        if (condition.numbers[i]) {
            statement.bind(parameter, *condition.numbers[i]);
        } else {
            statement.bind(parameter, condition.texts[i]);
        }
    }
}

struct Sortable
{
    QCollatorSortKey key;
    RowKey row;
};

QCollator collatorFor(const QString &language)
{
    QCollator collator {QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // "Room 2" before "Room 10"
    return collator;
}

Expected<std::vector<RowKey>> sortedByText(Statement &rows, const Query &query, bool descending)
{
    const QCollator collator = collatorFor(query.language);
    std::vector<Sortable> sortable;
    std::vector<RowKey> empty;
    const Expected<void> read = rows.forEachRow([&] {
        if (const QString text = rows.text(1); text.isEmpty()) {
            empty.push_back(rows.integer(0));
        } else {
            sortable.push_back({collator.sortKey(text), rows.integer(0)});
        }
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::stable_sort(sortable.begin(), sortable.end(), [descending](const Sortable &a, const Sortable &b) {
        return descending ? b.key < a.key : a.key < b.key;
    });
    std::vector<RowKey> keys;
    keys.reserve(sortable.size() + empty.size());
    std::ranges::transform(sortable, std::back_inserter(keys), &Sortable::row);
    keys.insert(keys.end(), empty.begin(), empty.end());
    if (query.limit > 0 && keys.size() > static_cast<std::size_t>(query.limit)) {
        keys.resize(static_cast<std::size_t>(query.limit));
    }
    return keys;
}

Expected<std::vector<RowKey>> inOrder(Statement &rows)
{
    std::vector<RowKey> keys;
    return rows.forEachRow([&] { keys.push_back(rows.integer(0)); }).map([&keys] { return std::move(keys); });
}

/// As the collection's view, but from both tables by themselves: each is read by its own index, and the order of the
/// whole is a merge of two. Through the view SQLite reads all documents and sorts all rows.
std::string rowsOf(const Collection &collection, const std::string &what, const Condition &condition)
{
    const std::string overlay = overlayTable(collection);
    return "SELECT " + what + " FROM " + replicaTable(collection) + " WHERE rid NOT IN (SELECT rid FROM " + overlay
        + ")" + condition.sql + " UNION ALL SELECT " + what + " FROM " + overlay + " WHERE deleted = 0" + condition.sql;
}

} // namespace

Expected<Condition> conditionOf(const Query &query)
{
    Condition condition;
    for (const Filter &filter : query.filters) {
        const Field *field = query.collection->field(filter.field);
        if (field == nullptr && filter.field != "id") {
            return failure(ErrorCode::Invalid, u"no field to filter by: "_s + latin(filter.field));
        }
        static constexpr Field Id {.key = "id"};
        const Field &tested = field != nullptr ? *field : Id;
        const std::string left = field != nullptr ? expressionOf(tested, query.language) : "id";
        condition.sql += " AND ";
        const bool isSet = tested.kind == Kind::Set || tested.kind == Kind::List;
        if (filter.value.isEmpty() && !isSet && filter.test != Filter::Test::Contains) {
            condition.sql += absence(left, filter.test);
            continue;
        }
        if (!addValue(condition, tested, filter.value)) {
            return failure(ErrorCode::Invalid, u"a value the field cannot have: "_s + latin(filter.field));
        }
        condition.sql += comparison(tested, left, filter.test, "?" + std::to_string(condition.texts.size()));
    }
    return condition;
}

Expected<bool> isSortedBySqlite(const Query &query)
{
    return orderOf(query).map([](const Order &order) { return !order.isText; });
}

Expected<std::vector<RowKey>> listKeys(Connection &connection, const Query &query)
{
    const Expected<Condition> condition = conditionOf(query);
    const Expected<Order> order = orderOf(query);
    if (!condition || !order) {
        return tl::unexpected(!condition ? condition.error() : order.error());
    }
    std::string sql = rowsOf(*query.collection, "rid, " + order->expression, *condition);
    if (!order->isText) {
        const std::string direction = order->descending ? " DESC" : "";
        sql += " ORDER BY 2" + direction + " NULLS LAST, 1" + direction;
        sql += query.limit > 0 ? " LIMIT " + std::to_string(query.limit) : "";
    }
    Expected<Statement> rows = connection.prepare(sql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    bindAll(*rows, *condition);
    return order->isText ? sortedByText(*rows, query, order->descending) : inOrder(*rows);
}

Expected<qint64> countRows(Connection &connection, const Query &query)
{
    const Expected<Condition> condition = conditionOf(query);
    if (!condition) {
        return tl::unexpected(condition.error());
    }
    Expected<Statement> statement =
        connection.prepare("SELECT sum(n) FROM (" + rowsOf(*query.collection, "count(*) AS n", *condition) + ")");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindAll(*statement, *condition);
    return statement->step().map([&statement](bool) { return statement->integer(0); });
}

} // namespace Chancery::Store
