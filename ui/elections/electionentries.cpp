// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionentries.h"

#include "domain/elections/candidatures.h"
#include "store/reader.h"
#include "ui/common/options.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// Status of the State's candidature in each election it stands or stood in.
QHash<QString, QString> placesOf(const Store::Reader &reader, const QString &mission)
{
    QHash<QString, QString> places;
    if (mission.isEmpty()) {
        return places;
    }
    for (const Record &record : reader.where(Candidatures::Description, Candidatures::StateCode.name, mission)) {
        places.insert(record.get(Candidatures::Election), record.get(Candidatures::Status));
    }
    return places;
}

ElectionEntry entryOf(const Store::Row &row, const QString &language)
{
    const Record record(Elections::Description, row.id, row.document);
    return {.id = row.id,
            .title = record.title(language),
            .body = record.get(Elections::Body),
            .bodyName = {},
            .day = record.get(Elections::Day),
            .dateText = read<QString>(row.document, "date_text"),
            .status = record.get(Elections::Status),
            .certainty = read<QString>(row.document, "certainty"),
            .badge = row.badge,
            .seats = record.get(Elections::Seats)};
}

bool comesBefore(const ElectionEntry &a, const ElectionEntry &b, const QDate &today)
{
    const bool left = a.isUpcoming(today);
    if (left != b.isUpcoming(today)) {
        return left;
    }
    if (!left && a.year() != b.year()) {
        return a.year() > b.year();
    }
    if (a.day.isValid() != b.day.isValid()) {
        return a.day.isValid(); // of whom only the month or the year is known: at the end
    }
    return left ? a.day < b.day : a.day > b.day;
}

} // namespace

int ElectionEntry::year() const
{
    return day.isValid() ? day.year() : dateText.right(4).toInt();
}

bool ElectionEntry::isUpcoming(const QDate &today) const
{
    if (status == "balloting"_L1 || status == "suspended"_L1) {
        return true;
    }
    if (status == "concluded"_L1 || status == "cancelled"_L1 || status == "partially_filled"_L1) {
        return false;
    }
    return !day.isValid() || day >= today;
}

bool ElectionFilter::matches(const ElectionEntry &entry, const QDate &today) const
{
    const bool isWhen = when == When::All || (when == When::Upcoming) == entry.isUpcoming(today);
    const bool isPlaced = place.isEmpty() || (place == AnyPlace ? !entry.place.isEmpty() : entry.place == place);
    if (!isWhen || (!body.isEmpty() && entry.body != body) || (year != 0 && entry.year() != year)
        || (!status.isEmpty() && entry.status != status) || !isPlaced) {
        return false;
    }
    const QString words = folded(entry.title + u' ' + entry.bodyName);
    const QStringList wanted = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
}

bool ElectionFilter::isNarrow() const
{
    return when != When::All || !body.isEmpty() || year != 0 || !status.isEmpty() || !place.isEmpty()
        || !text.isEmpty();
}

QString ElectionFilter::toText() const
{
    const QJsonObject object {{"when"_L1, static_cast<int>(when)},
                              {"body"_L1, body},
                              {"year"_L1, year},
                              {"status"_L1, status},
                              {"place"_L1, place}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64());
}

ElectionFilter ElectionFilter::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1())).object();
    ElectionFilter filter;
    filter.when = static_cast<When>(std::clamp(object.value("when"_L1).toInt(static_cast<int>(When::All)), 0, 2));
    filter.body = object.value("body"_L1).toString();
    filter.year = object.value("year"_L1).toInt();
    filter.status = object.value("status"_L1).toString();
    filter.place = object.value("place"_L1).toString();
    return filter;
}

Expected<std::vector<ElectionEntry>> loadElections(const Store::Reader &reader, const QString &language,
                                                   const QString &mission, const QDate &today)
{
    const Query all {.collection = &Elections::Description};
    const auto keys = reader.keys(all);
    const auto rows = keys ? reader.fetch(Elections::Description, *keys) : tl::unexpected<Error>(keys.error());
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    const QHash<QString, QString> places = placesOf(reader, mission);
    QHash<QString, QString> bodies;
    std::vector<ElectionEntry> entries;
    for (const Store::Row &row : *rows) {
        ElectionEntry entry = entryOf(row, language);
        if (!bodies.contains(entry.body)) {
            const std::optional<Record> body = reader.find(Bodies::Description, entry.body);
            bodies.insert(entry.body, body ? body->get(Bodies::Name).shown(language).text : QString());
        }
        entry.bodyName = bodies.value(entry.body);
        entry.place = places.value(entry.id);
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const ElectionEntry &a, const ElectionEntry &b) { return comesBefore(a, b, today); });
    return entries;
}

} // namespace Chancery::Ui
