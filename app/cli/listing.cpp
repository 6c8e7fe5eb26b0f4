// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listing.h"

#include "app/cli/json.h"
#include "domain/catalogue.h"
#include "domain/reference/states.h"

#include <QHash>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Calls \p visit for every row of the collection in its default order, a window at a time.
Expected<void> forEachRow(const Store::Reader &reader, const Domain::Collection &collection,
                          const std::function<void(const Store::Row &)> &visit)
{
    const auto keys = reader.keys({.collection = &collection});
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    constexpr std::size_t Window = 500;
    for (std::size_t from = 0; from < keys->size(); from += Window) {
        const auto rows =
            reader.fetch(collection, std::span(*keys).subspan(from, std::min(Window, keys->size() - from)));
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const Store::Row &row : *rows) {
            visit(row);
        }
    }
    return {};
}

/// Names of States and of referenced records, looked up once each.
class Names
{
public:
    Names(const Store::Reader &reader, QString language)
        : m_reader(reader)
        , m_language(std::move(language))
    {
    }

    QString ofState(const QString &code)
    {
        return name(Domain::States::Description.name, code, [&]() {
            const auto row = m_reader.firstWhere(Domain::States::Description, "code", code);
            return row && *row
                ? Domain::Record(Domain::States::Description, (*row)->id, (*row)->document).title(m_language)
                : code;
        });
    }
    QString ofRecord(std::string_view collectionName, const QString &id)
    {
        return name(collectionName, id, [&]() {
            const Domain::Collection *collection = Domain::collectionNamed(collectionName);
            const auto record = collection == nullptr ? std::nullopt : m_reader.find(*collection, id);
            return record ? record->title(m_language) : id;
        });
    }
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString name(std::string_view collection, const QString &id, const std::function<QString()> &find)
    {
        const QString key = textOf(collection) + u'/' + id;
        if (!m_names.contains(key)) {
            m_names.insert(key, find());
        }
        return m_names.value(key);
    }

    const Store::Reader &m_reader;
    QString m_language;
    QHash<QString, QString> m_names;
};

QString cellOf(const Domain::Field &field, const QJsonValue &value, Names &names)
{
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    switch (field.kind) {
    case Domain::Kind::Localized:
        return Domain::LocalizedText(value.toObject()).shown(names.language()).text;
    case Domain::Kind::State:
        return names.ofState(value.toString());
    case Domain::Kind::Reference:
        return names.ofRecord(field.refersTo, value.toString());
    case Domain::Kind::Set: {
        QStringList items;
        for (const QJsonValue &item : value.toArray()) {
            items.append(item.toString());
        }
        return items.join("; "_L1);
    }
    case Domain::Kind::List:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case Domain::Kind::Integer:
        return QString::number(value.toInteger());
    case Domain::Kind::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return value.toString();
    }
}

QString asOfOf(const Store::Reader &reader)
{
    const auto state = reader.syncState();
    return state && state->completeAt.isValid()
        ? u"As of %1 UTC"_s.arg(state->completeAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s))
        : QString();
}

Exchange::CalendarEvent::Status statusOf(const Domain::Record &record)
{
    const QString status = record.status();
    if (status == "cancelled"_L1 || status == "rejected"_L1 || status == "declined"_L1 || status == "expired"_L1) {
        return Exchange::CalendarEvent::Status::Cancelled;
    }
    const bool settled = status == "confirmed"_L1 || status == "held"_L1 || status == "scheduled"_L1
        || status == "concluded"_L1 || status == "completed"_L1;
    return settled ? Exchange::CalendarEvent::Status::Confirmed : Exchange::CalendarEvent::Status::Tentative;
}

Exchange::CalendarEvent eventOf(const Domain::Collection &collection, const Store::Row &row, const QString &language)
{
    const Domain::Record record(collection, row.id, row.document);
    Exchange::CalendarEvent event {.uid = row.id, .sequence = row.rev, .summary = record.title(language)};
    event.start = Domain::read<QDateTime>(row.document, "starts_at");
    event.end = Domain::read<QDateTime>(row.document, "ends_at");
    const QDate day = Domain::read<QDate>(row.document, "date");
    if (!event.start.isValid() && day.isValid()) {
        const QDate last = Domain::read<QDate>(row.document, "date_end");
        event.allDay = true;
        event.start = day.startOfDay(Qt::UTC);
        event.end = (last.isValid() ? last : day).addDays(1).startOfDay(Qt::UTC);
    }
    event.location = Domain::read<QString>(row.document, "place");
    event.status = statusOf(record);
    event.changedAt = row.updatedAt;
    return event;
}

} // namespace

Expected<Exchange::Table> tableOf(const Store::Reader &reader, const Domain::Collection &collection,
                                  const QString &language)
{
    Exchange::Table table {.title = QString::fromUtf8(collection.title), .columns = {u"id"_s}, .rows = {}};
    for (const Domain::Field &field : collection.fields) {
        table.columns.append(QString::fromUtf8(field.label));
    }
    Names names(reader, language);
    const auto done = forEachRow(reader, collection, [&](const Store::Row &row) {
        QStringList cells {row.id};
        for (const Domain::Field &field : collection.fields) {
            cells.append(cellOf(field, row.document.value(textOf(field.key)), names));
        }
        table.rows.push_back(std::move(cells));
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    table.asOf = asOfOf(reader);
    return table;
}

Expected<std::vector<Exchange::CalendarEvent>> eventsOf(const Store::Reader &reader,
                                                        const Domain::Collection &collection, const QString &language)
{
    if (collection.field("starts_at") == nullptr && collection.field("date") == nullptr) {
        return failure(ErrorCode::Malformed, u"%1 have no times to put into a calendar"_s.arg(textOf(collection.name)));
    }
    std::vector<Exchange::CalendarEvent> events;
    const auto done = forEachRow(reader, collection,
                                 [&](const Store::Row &row) { events.push_back(eventOf(collection, row, language)); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return events;
}

Expected<QByteArray> documentsOf(const Store::Reader &reader, const Domain::Collection &collection)
{
    QJsonArray all;
    const auto done = forEachRow(reader, collection, [&all](const Store::Row &row) { all.append(toJson(row)); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    return QJsonDocument(all).toJson();
}

} // namespace Chancery::Cli
