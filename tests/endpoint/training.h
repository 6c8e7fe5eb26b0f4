// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/catalogue.h"
#include "domain/training/bookings.h"
#include "testendpoint.h"

namespace Chancery::Test {
using namespace Qt::StringLiterals;

/// An endpoint with the real collections, one open course and missions that book. Accounts by the code of the mission
/// ("FRA", "KEN", "BRA", each a focal point), and "trainer".
class TrainingEndpoint
{
public:
    TrainingEndpoint()
        : endpoint({}, Domain::catalogue())
    {
        for (const char *mission : {"FRA", "KEN", "BRA"}) {
            endpoint.addAccount(QLatin1String(mission), QLatin1String(mission), u"focal_point"_s);
        }
        endpoint.addAccount(u"trainer"_s, {}, u"trainer"_s);
        course = makeId();
        const Reply reply = endpoint.create(u"trainer"_s, u"courses"_s, course,
                                            {{u"title"_s, QJsonObject {{u"en"_s, u"Course"_s}}},
                                             {u"code"_s, u"C"_s},
                                             {u"provider"_s, u"dhl"_s},
                                             {u"kind"_s, u"workshop"_s},
                                             {u"selection"_s, u"open"_s}});
        if (reply.status != 201) {
            qFatal("course: %s", reply.body.constData());
        }
    }
    /// A session on that day of December 2026 with so many places.
    QString session(int places, int day = 10, const QJsonObject &more = {})
    {
        const QString date = u"2026-12-%1T"_s.arg(day, 2, 10, QLatin1Char('0'));
        QJsonObject document {{u"title"_s, QJsonObject {{u"en"_s, u"Session"_s}}},
                              {u"course"_s, course},
                              {u"starts_at"_s, date + u"10:00:00Z"_s},
                              {u"ends_at"_s, date + u"11:00:00Z"_s},
                              {u"zone"_s, u"UTC"_s},
                              {u"capacity"_s, places}};
        for (auto member = more.begin(); member != more.end(); ++member) {
            document.insert(member.key(), member.value());
        }
        const QString id = makeId();
        const Reply reply = endpoint.create(u"trainer"_s, u"sessions"_s, id, document);
        if (reply.status != 201) {
            qFatal("session: %s", reply.body.constData());
        }
        return id;
    }
    /// Asks for a place as the account \p mission, a second after whoever asked before; the id of the booking.
    QString ask(const QString &mission, const QString &person, const QString &session, const QString &group = {})
    {
        endpoint.clock.advance(std::chrono::seconds(1));
        const QString id = draft(mission, person, session, group);
        const Reply reply = endpoint.actOn(mission, u"bookings"_s, id, u"request"_s);
        return reply.status == 200 ? id : reply.problem();
    }
    QString draft(const QString &mission, const QString &person, const QString &session, const QString &group = {})
    {
        const QString id = makeId();
        QJsonObject document {
            {u"person"_s, person}, {u"mission"_s, endpoint.callerOf(mission).mission}, {u"session"_s, session}};
        if (!group.isEmpty()) {
            document.insert(u"together"_s, group);
        }
        const Reply reply = endpoint.create(mission, u"bookings"_s, id, document);
        return reply.status == 201 ? id : reply.problem();
    }
    int act(const QString &caller, const QString &booking, const QString &action, const QJsonObject &args = {})
    {
        endpoint.clock.advance(std::chrono::seconds(1));
        return endpoint.actOn(caller, u"bookings"_s, booking, action, args).status;
    }
    [[nodiscard]] QJsonObject document(const QString &collection, const QString &id) const
    {
        const auto found = endpoint.storage->find(collection, id);
        return found && *found ? (*found)->document : QJsonObject();
    }
    /// "booked offered": statuses of the bookings in that order.
    [[nodiscard]] QString statuses(const QStringList &bookings) const
    {
        QStringList texts;
        for (const QString &id : bookings) {
            texts.append(document(u"bookings"_s, id).value(u"status"_s).toString());
        }
        return texts.join(QLatin1Char(' '));
    }
    /// "1 full": place in the waiting list and the reason for it.
    [[nodiscard]] QString place(const QString &booking) const
    {
        const QString session = document(u"bookings"_s, booking).value(u"session"_s).toString();
        const Domain::Record record(Domain::Sessions::Description, session, document(u"sessions"_s, session));
        return u"%1 %2"_s.arg(QString::number(Domain::Bookings::positionOf(booking, record)),
                              Domain::Bookings::waitingReason(booking, record));
    }

    TestEndpoint endpoint;
    QString course;
};

} // namespace Chancery::Test
