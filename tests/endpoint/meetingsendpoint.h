// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/meetingrequestlife.h"
#include "testendpoint.h"

namespace Chancery::Testing {

/// The service with the real catalogue and one venue of meetings, spoken to without sockets. It is Monday 23 November
/// 2026, 09:00 UTC. Callers: "fra" and "ken" and "bra" (focal points), "head" (of France), "paper" (French officer),
/// "mms" and "mms2" (meetings management).
class MeetingsEndpoint
{
public:
    static constexpr int Booths = 4;

    MeetingsEndpoint()
    {
        auto opened = Endpoint::SqliteStorage::open(directory.filePath(QStringLiteral("endpoint.db")), clock);
        if (!opened) {
            qFatal("the store: %s", qPrintable(opened.error().detail));
        }
        storage = std::move(*opened);
        Endpoint::ServiceOptions options;
        options.requestsPerMinute = 1'000'000;
        options.blobDirectory = directory.filePath(QStringLiteral("blobs"));
        service = std::make_unique<Endpoint::Service>(*storage, clock, options);
        const auto add = [this](const char *name, const char *mission, const char *roles) {
            const auto token = Endpoint::makeAccount(*storage,
                                                     {{},
                                                      QString::fromLatin1(name),
                                                      QString::fromLatin1(mission),
                                                      *Endpoint::rolesFromText(QString::fromLatin1(roles)),
                                                      true});
            tokens.insert(QString::fromLatin1(name), token.value_or(QString()));
        };
        add("fra", "FRA", "focal_point");
        add("head", "FRA", "head");
        add("paper", "FRA", "officer");
        add("ken", "KEN", "focal_point");
        add("bra", "BRA", "focal_point");
        add("mms", "", "mms_msu");
        add("mms2", "", "mms_msu");
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
        const Reply reply = send(caller, "PUT", QStringLiteral("/v1/%1/%2").arg(QLatin1String(collection), id),
                                 toJson(document), {{"content-type", "application/json"}, {"if-none-match", "*"}});
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
        return send(caller, "POST", QStringLiteral("/v1/meeting_requests/%1/%2").arg(id, QLatin1String(action)), args,
                    {{"content-type", "application/json"}, {"if-match", "*"}});
    }
    Reply get(const char *caller, const QString &target) { return send(caller, "GET", target); }
    QString statusOf(const QString &id, const char *caller = "mms")
    {
        return get(caller, QStringLiteral("/v1/meeting_requests/") + id)
            .json()
            .value(QStringLiteral("status"))
            .toString();
    }
    Reply send(const char *caller, const QByteArray &method, const QString &target, const QByteArray &body = {},
               const Headers &headers = {})
    {
        Endpoint::HttpRequest request;
        request.method = method;
        request.path = target.section(QLatin1Char('?'), 0, 0).toUtf8();
        request.query = QUrlQuery(target.section(QLatin1Char('?'), 1));
        request.headers = headers;
        request.headers.emplace_back("authorization", "Bearer " + tokens.value(QString::fromLatin1(caller)).toLatin1());
        request.body = body;
        request.requestId = "r1";
        Reply reply;
        reply.response = service->handle(request);
        reply.status = reply.response.status;
        reply.body = reply.response.body;
        for (const auto &[name, value] : reply.response.headers) {
            reply.headers.insert(name.toLower(), value);
        }
        while (reply.response.stream) {
            const Expected<QByteArray> piece = reply.response.stream();
            if (!piece || piece->isEmpty()) {
                break;
            }
            reply.body += *piece;
        }
        return reply;
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

    SteppedClock clock;
    QTemporaryDir directory;
    std::unique_ptr<Endpoint::SqliteStorage> storage;
    std::unique_ptr<Endpoint::Service> service;
    QHash<QString, QString> tokens;
    QString venue;
    QStringList booths;
};

} // namespace Chancery::Testing
