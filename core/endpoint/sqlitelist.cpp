// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitelist.h"

#include "base/text.h"
#include "domain/localizedtext.h"
#include "endpoint/passon.h"
#include "endpoint/sqliteschema.h"
#include "endpoint/sqlitetransaction.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Domain::Filter;
using Domain::Kind;
using Value = std::variant<qint64, QString>;

/// SQL with its values, collected as the conditions are written.
class ListSql
{
public:
    ListSql(const QStringList &scopes, const Domain::Query &query)
        : m_query(query)
        , m_name(latin(query.collection->name))
    {
        QStringList marks;
        for (const QString &scope : scopes) {
            marks.append(parameter(scope));
        }
        m_where = u"c = '%1' AND deleted = 0 AND EXISTS (SELECT 1 FROM feed WHERE feed.c = rec.c AND feed.id = rec.id"
                  " AND live = 1 AND scope IN (%2))"_s.arg(m_name, marks.join(u", "_s));
    }
    [[nodiscard]] Expected<void> add(const Filter &filter);
    void startAfter(const QString &id);
    [[nodiscard]] std::string text() const
    {
        const QString direction = m_query.descending ? u"DESC"_s : u"ASC"_s;
        return u"SELECT rev, deleted, scopes, data, id FROM rec WHERE %1 ORDER BY %2 %3, id %3"_s
            .arg(m_where, sortExpression(), direction)
            .toStdString();
    }
    void bindTo(Store::Statement &statement) const;

private:
    QString parameter(const Value &value)
    {
        m_values.push_back(value);
        return u"?%1"_s.arg(m_values.size());
    }
    [[nodiscard]] QString sortExpression() const;

    const Domain::Query &m_query;
    const QString m_name;
    QString m_where;
    std::vector<Value> m_values;
};

QString comparison(Filter::Test test)
{
    switch (test) {
    case Filter::Test::Equals:
        return u"="_s;
    case Filter::Test::NotEquals:
        return u"IS NOT"_s;
    case Filter::Test::AtLeast:
        return u">="_s;
    case Filter::Test::AtMost:
        return u"<="_s;
    case Filter::Test::Contains:
        break;
    }
    return {};
}

Expected<Value> typedValue(const Domain::Field &field, const QString &text)
{
    if (field.kind == Kind::Boolean) {
        return text == "true"_L1 || text == "false"_L1 ? Expected<Value>(qint64 {text == "true"_L1 ? 1 : 0})
                                                       : failure(ErrorCode::Malformed, latin(field.key));
    }
    if (field.kind == Kind::Integer) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Expected<Value>(number) : failure(ErrorCode::Malformed, latin(field.key));
    }
    return Value(text);
}

Expected<void> ListSql::add(const Filter &filter)
{
    const Domain::Field *field = m_query.collection->field(filter.field);
    if (field == nullptr || field->kind == Kind::List) {
        return failure(ErrorCode::Malformed, latin(filter.field));
    }
    const Expected<Value> value = typedValue(*field, filter.value);
    if (!value) {
        return passOn(value);
    }
    const QString member = memberExpression(field->key);
    const QString mark = parameter(*value);
    // Sets by entry, localized texts in any of their languages.
    const bool isMany = field->kind == Kind::Set || field->kind == Kind::Localized;
    const QString subject = isMany ? u"each.value"_s : member;
    QString condition = filter.test == Filter::Test::Contains
        ? u"instr(lower(%1), lower(%2)) > 0"_s.arg(subject, mark)
        : u"%1 %2 %3"_s.arg(subject, isMany ? u"="_s : comparison(filter.test), mark);
    if (isMany) {
        const QString negation = filter.test == Filter::Test::NotEquals ? u"NOT "_s : QString();
        condition = u"%1EXISTS (SELECT 1 FROM json_each(data, '$.%2') AS each WHERE %3)"_s.arg(
            negation, latin(field->key), condition);
    }
    m_where += u" AND "_s + condition;
    return {};
}

void ListSql::startAfter(const QString &id)
{
    const QString mark = parameter(id);
    m_where += u" AND (%1, id) %2 ((SELECT %1 FROM rec WHERE c = '%3' AND id = %4), %4)"_s.arg(
        sortExpression(), m_query.descending ? u"<"_s : u">"_s, m_name, mark);
}

QString ListSql::sortExpression() const
{
    const Domain::Field *field = m_query.collection->field(m_query.sortField);
    if (field == nullptr) {
        return u"''"_s;
    }
    if (field->kind != Kind::Localized) {
        return u"ifnull(%1, '')"_s.arg(memberExpression(field->key));
    }
    QStringList languages {m_query.language};
    for (const char *language : Domain::Languages) {
        languages.append(QLatin1String(language));
    }
    QStringList texts;
    for (const QString &language : languages) {
        texts.append(u"json_extract(data, '$.%1.%2')"_s.arg(latin(field->key), language));
    }
    return u"coalesce(%1, '')"_s.arg(texts.join(u", "_s));
}

void ListSql::bindTo(Store::Statement &statement) const
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const int index = static_cast<int>(i) + 1;
        std::visit([&](const auto &value) { statement.bind(index, value); }, m_values[i]);
    }
}

void collectTexts(const QJsonValue &value, QString &text)
{
    if (value.isString()) {
        text += value.toString() + u'\n';
        return;
    }
    const QJsonArray parts = value.isArray() ? value.toArray() : QJsonArray();
    for (const QJsonValue &part : parts) {
        collectTexts(part, text);
    }
    const QJsonObject members = value.toObject();
    for (const QJsonValue &member : members) {
        collectTexts(member, text);
    }
}

/// Whether every word stands in one of the searchable fields, upper and lower case alike.
bool hasWords(const StoredRecord &record, const Domain::Collection &collection, const QStringList &words)
{
    if (words.isEmpty()) {
        return true;
    }
    QString text;
    for (const Domain::Field &field : collection.fields) {
        if (field.has(Domain::Searchable)) {
            collectTexts(record.document.value(latin(field.key)), text);
        }
    }
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isKnownLanguage(const QString &language)
{
    return std::any_of(Domain::Languages.begin(), Domain::Languages.end(),
                       [&language](const char *known) { return language == QLatin1String(known); });
}

} // namespace

Expected<std::vector<StoredRecord>> readList(Store::Connection &connection, const QStringList &scopes,
                                             const Domain::Query &given, const QString &afterId)
{
    Domain::Query query = given;
    if (query.sortField.empty()) {
        query.descending = query.collection->sortField.starts_with('-');
        query.sortField = query.collection->sortField.substr(query.descending ? 1 : 0);
    }
    query.language = isKnownLanguage(query.language) ? query.language : u"en"_s;
    ListSql sql(scopes, query);
    for (const Filter &filter : query.filters) {
        if (const Expected<void> added = sql.add(filter); !added) {
            return passOn(added);
        }
    }
    if (!afterId.isEmpty()) {
        sql.startAfter(afterId);
    }
    Expected<Store::Statement> rows = connection.prepare(sql.text());
    if (!rows) {
        return passOn(rows);
    }
    sql.bindTo(*rows);
    const QStringList words = query.text.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString name = latin(query.collection->name);
    std::vector<StoredRecord> records;
    while (query.limit == 0 || std::ssize(records) < query.limit) {
        const Expected<bool> row = rows->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            break;
        }
        StoredRecord record = recordFromRow(*rows, 0, name, rows->text(4));
        if (hasWords(record, *query.collection, words)) {
            records.push_back(std::move(record));
        }
    }
    return records;
}

} // namespace Chancery::Endpoint
