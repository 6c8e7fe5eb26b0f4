// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingdata.h"

#include "base/rfc3339.h"
#include "domain/catalogue.h"
#include "domain/query.h"
#include "domain/training/bookings.h"
#include "domain/validate.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

Expected<std::vector<Store::Row>> allOf(const Store::Reader &reader, const Collection &collection)
{
    const auto keys = reader.keys({.collection = &collection});
    return keys ? reader.fetch(collection, *keys) : tl::unexpected<Error>(keys.error());
}

QString text(const QJsonObject &document, QLatin1String key)
{
    return document.value(key).toString();
}

QDateTime moment(const QJsonObject &document, QLatin1String key)
{
    return parseInstant(text(document, key)).value_or(QDateTime());
}

SessionInfo sessionOf(const Store::Row &row, const QHash<QString, QJsonObject> &courses, const RuleContext &context)
{
    const QJsonObject course = courses.value(text(row.document, "course"_L1));
    const Record record(Sessions::Description, row.id, row.document);
    return {row,
            course,
            text(course, "provider"_L1),
            text(course, "kind"_L1),
            text(row.document, "language"_L1),
            text(row.document, "zone"_L1),
            text(row.document, "status"_L1),
            moment(row.document, "starts_at"_L1),
            moment(row.document, "ends_at"_L1),
            Bookings::placesLeft(record, context),
            record.get(Sessions::Queue).size()};
}

} // namespace

QDateTime SessionInfo::localStart() const
{
    const QTimeZone there(zone.toLatin1());
    return there.isValid() ? starts.toTimeZone(there) : starts.toUTC();
}

bool mayAct(const BookingInfo &booking, std::string_view action, const Caller &caller)
{
    const auto actions = availableActions(Record(Bookings::Description, booking.row.id, booking.row.document), caller);
    return std::any_of(actions.begin(), actions.end(), [action](const Action *each) { return each->name == action; });
}

const SessionInfo *TrainingData::session(const QString &id) const
{
    const auto found = bySession.constFind(id);
    return found != bySession.constEnd() ? &sessions[*found] : nullptr;
}

Expected<TrainingData> readTraining(const Store::Reader &reader, const Caller &caller, const QDateTime &now)
{
    const auto courseRows = allOf(reader, Courses::Description);
    const auto sessionRows = allOf(reader, Sessions::Description);
    const auto bookingRows = allOf(reader, Bookings::Description);
    for (const auto *rows : {&courseRows, &sessionRows, &bookingRows}) {
        if (!*rows) {
            return tl::unexpected<Error>(rows->error());
        }
    }
    QHash<QString, QJsonObject> courses;
    for (const Store::Row &row : *courseRows) {
        courses.insert(row.id, row.document);
    }
    TrainingData data;
    data.courses = *courseRows;
    const RuleContext context(reader, caller, now);
    for (const Store::Row &row : *sessionRows) {
        data.sessions.push_back(sessionOf(row, courses, context));
    }
    std::stable_sort(data.sessions.begin(), data.sessions.end(),
                     [](const SessionInfo &a, const SessionInfo &b) { return a.starts < b.starts; });
    for (std::size_t i = 0; i < data.sessions.size(); ++i) {
        data.bySession.insert(data.sessions[i].row.id, i);
    }
    for (const Store::Row &row : *bookingRows) {
        const QString id = text(row.document, "session"_L1);
        const SessionInfo *session = data.session(id);
        const Record list(Sessions::Description, id, session != nullptr ? session->row.document : QJsonObject());
        data.bookings.push_back({row, id, text(row.document, "person"_L1), text(row.document, "mission"_L1),
                                 text(row.document, "status"_L1), Bookings::positionOf(row.id, list),
                                 Bookings::waitingReason(row.id, list), moment(row.document, "offer_expires"_L1)});
    }
    const auto startOf = [&data](const BookingInfo &booking) {
        const SessionInfo *session = data.session(booking.session);
        return session != nullptr ? session->starts : QDateTime();
    };
    std::stable_sort(data.bookings.begin(), data.bookings.end(),
                     [&startOf](const BookingInfo &a, const BookingInfo &b) { return startOf(a) < startOf(b); });
    return data;
}

std::vector<TrainingCount> countTraining(const TrainingData &data)
{
    struct Line
    {
        QSet<QString> people;
        int attendances = 0;
    };
    std::map<std::tuple<int, QString, QString>, Line> lines;
    for (const BookingInfo &booking : data.bookings) {
        const SessionInfo *session = data.session(booking.session);
        if (session == nullptr || (booking.status != "attended"_L1 && booking.status != "partial"_L1)) {
            continue;
        }
        // The newest year first, by a key that grows downwards.
        Line &line = lines[{-session->starts.date().year(), session->provider, session->kind}];
        const QString email = booking.row.document.value("email"_L1).toString().toLower();
        line.people.insert(email.isEmpty() ? booking.mission + u'/' + booking.person.toLower() : email);
        ++line.attendances;
    }
    std::vector<TrainingCount> counts;
    for (const auto &[key, line] : lines) {
        counts.push_back(
            {-std::get<0>(key), std::get<1>(key), std::get<2>(key), int(line.people.size()), line.attendances});
    }
    return counts;
}

} // namespace Chancery::Ui
