// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/catalogue.h"
#include "domain/meetings/meetingrequestlife.h"
#include "testendpoint.h"

namespace Chancery::Test {

/// An endpoint with the real collections and one venue of meetings. It is Monday 23 November 2026, 09:00 UTC. Callers:
/// "fra" and "ken" and "bra" (focal points), "head" (of France), "paper" (French officer), "mms" and "mms2" (meetings
/// management).
class MeetingsEndpoint : public TestEndpoint
{
public:
    static constexpr int Booths = 4;

    MeetingsEndpoint()
        : TestEndpoint(options(), Domain::catalogue())
    {
        addAccount(QStringLiteral("head"), QStringLiteral("FRA"), QStringLiteral("head"));
        addAccount(QStringLiteral("paper"), QStringLiteral("FRA"), QStringLiteral("officer"));
        addAccount(QStringLiteral("bra"), QStringLiteral("BRA"), QStringLiteral("focal_point"));
        addAccount(QStringLiteral("mms2"), {}, QStringLiteral("mms_msu"));
        venue = make("mms", "venues", venueDocument());
        for (int i = 0; i < Booths; ++i) {
            const QString code = QStringLiteral("B%1").arg(i);
            booths << make("mms", "booths",
                           {{QStringLiteral("code"), code},
                            {QStringLiteral("label"), QJsonObject {{QStringLiteral("en"), code}}},
                            {QStringLiteral("venue"), venue},
                            {QStringLiteral("capacity"), 8}});
        }
    }

    /// A record made by who may: its id, or the problem when it was refused.
    QString make(const char *caller, const char *collection, const QJsonObject &document)
    {
        const QString id = makeId();
        const Reply reply = create(QLatin1String(caller), QLatin1String(collection), id, document);
        return reply.status == 201 ? id : QString::fromUtf8(reply.body);
    }
    /// A draft of \p caller; \p more goes over the usual members.
    QString draft(const char *caller, const QString &from, const QString &to, const QJsonObject &more = {})
    {
        QJsonObject document {
            {QStringLiteral("purpose"), QStringLiteral("Secret purpose")},
            {QStringLiteral("requester"), from},
            {QStringLiteral("counterpart"), to},
            {QStringLiteral("venue"), venue},
            {QStringLiteral("minutes"), 20},
            {QStringLiteral("windows"),
             QJsonArray {QJsonObject {{QStringLiteral("from"), QStringLiteral("2026-12-08T15:00:00Z")},
                                      {QStringLiteral("to"), QStringLiteral("2026-12-08T18:00:00Z")}}}}};
        for (auto member = more.begin(); member != more.end(); ++member) {
            document.insert(member.key(), member.value());
        }
        return make(caller, "meeting_requests", document);
    }
    QString submitted(const char *caller, const QString &from, const QString &to, const QJsonObject &more = {})
    {
        const QString id = draft(caller, from, to, more);
        const Reply reply = act(caller, id, "submit");
        return reply.status == 200 ? id : QString::fromUtf8(reply.body);
    }
    /// Arguments that allot a booth on 8 December; times as "15:00", UTC.
    [[nodiscard]] QByteArray slot(int booth, const char *begin, const char *end) const
    {
        const auto instant = [](const char *time) {
            return QStringLiteral("2026-12-08T%1:00Z").arg(QLatin1String(time));
        };
        return toJson({{QStringLiteral("booth"), booths.at(booth)},
                       {QStringLiteral("starts_at"), instant(begin)},
                       {QStringLiteral("ends_at"), instant(end)}});
    }
    Reply act(const char *caller, const QString &id, const char *action, const QByteArray &args = "{}")
    {
        return send(QLatin1String(caller), "POST",
                    QStringLiteral("/v1/meeting_requests/%1/%2").arg(id, QLatin1String(action)), args,
                    {{"content-type", "application/json"}, {"if-match", "*"}});
    }
    Reply get(const char *caller, const QString &target) { return send(QLatin1String(caller), "GET", target); }
    QString statusOf(const QString &id, const char *caller = "mms")
    {
        return get(caller, QStringLiteral("/v1/meeting_requests/") + id)
            .json()
            .value(QStringLiteral("status"))
            .toString();
    }

    /// Open on working days from nine to six by the clock of New York.
    [[nodiscard]] static QJsonObject venueDocument()
    {
        return {
            {QStringLiteral("code"), QStringLiteral("AREA")},
            {QStringLiteral("name"), QJsonObject {{QStringLiteral("en"), QStringLiteral("Area")}}},
            {QStringLiteral("kind"), QStringLiteral("booth_area")},
            {QStringLiteral("zone"), QStringLiteral("America/New_York")},
            {QStringLiteral("accepts_bilaterals"), true},
            {QStringLiteral("slot_minutes"), 20},
            {QStringLiteral("min_notice_hours"), 4},
            {QStringLiteral("hold_hours"), 24},
            {QStringLiteral("approval_ranks"), QJsonArray {QStringLiteral("head_of_state")}},
            {QStringLiteral("hours"),
             QJsonArray {QJsonObject {{QStringLiteral("weekdays"),
                                       QJsonArray {QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                                   QStringLiteral("thu"), QStringLiteral("fri")}},
                                      {QStringLiteral("opens"), QStringLiteral("09:00")},
                                      {QStringLiteral("closes"), QStringLiteral("18:00")}}}}};
    }

    QString venue;
    QStringList booths;

private:
    [[nodiscard]] static Endpoint::ServiceOptions options()
    {
        Endpoint::ServiceOptions options;
        options.requestsPerMinute = 1'000'000;
        return options;
    }
};

} // namespace Chancery::Test
