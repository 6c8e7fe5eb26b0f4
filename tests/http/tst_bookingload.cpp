// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "domain/catalogue.h"
#include "domain/training/bookings.h"
#include "endpoint/accounts.h"
#include "endpoint/importer.h"
#include "endpoint/service.h"
#include "endpoint/sqlitestorage.h"
#include "http/rawclient.h"
#include "http/testserver.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Wishes = 500;
constexpr int Places = 20;
constexpr int Missions = 10;
constexpr int Patience = 150'000; // milliseconds

const QString CourseId = u"01900000-0000-7000-8000-000000000001"_s;
const QString SessionId = u"01900000-0000-7000-8000-000000000002"_s;

QByteArray lineOf(const QString &collection, const QString &id, QJsonObject record)
{
    record.insert(u"id"_s, id);
    return QJsonDocument({{u"collection"_s, collection}, {u"record"_s, record}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// One session, twenty places, five hundred who want one at the same moment, each on a connection of their own.
class TestBookingLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSeatIsGivenTwiceAndTheRestWaitInOrder();

private:
    void fill(SqliteStorage &storage);

    SystemClock m_clock;
    QStringList m_missions;
    QStringList m_bookings;
};

void TestBookingLoad::fill(SqliteStorage &storage)
{
    QByteArray lines = lineOf(u"courses"_s, CourseId,
                              {{u"code"_s, u"C"_s},
                               {u"title"_s, QJsonObject {{u"en"_s, u"Course"_s}}},
                               {u"provider"_s, u"dhl"_s},
                               {u"kind"_s, u"workshop"_s},
                               {u"selection"_s, u"open"_s}})
        + lineOf(u"sessions"_s, SessionId,
                 {{u"title"_s, QJsonObject {{u"en"_s, u"Session"_s}}},
                  {u"course"_s, CourseId},
                  {u"status"_s, u"scheduled"_s},
                  {u"starts_at"_s, u"2099-01-01T10:00:00Z"_s},
                  {u"ends_at"_s, u"2099-01-01T11:00:00Z"_s},
                  {u"zone"_s, u"UTC"_s},
                  {u"capacity"_s, Places}});
    for (int i = 0; i < Missions; ++i) {
        m_missions.append(u"M%1"_s.arg(QChar(u'A' + i)) + u'X');
    }
    for (int i = 0; i < Wishes; ++i) {
        m_bookings.append(makeId());
        lines += lineOf(u"bookings"_s, m_bookings.last(),
                        {{u"person"_s, u"Person %1"_s.arg(i)},
                         {u"mission"_s, m_missions.at(i % Missions)},
                         {u"session"_s, SessionId},
                         {u"status"_s, u"draft"_s}});
    }
    QBuffer buffer(&lines);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto report = Importer(storage, Domain::catalogue()).run(buffer);
    QVERIFY(report);
    QVERIFY2(report->refused == 0, qPrintable(report->findings.join(u'\n')));
}

void TestBookingLoad::noSeatIsGivenTwiceAndTheRestWaitInOrder()
{
    QTemporaryDir directory;
    const auto storage = SqliteStorage::open(directory.filePath(u"endpoint.sqlite3"_s), m_clock);
    QVERIFY(storage);
    fill(**storage);
    QStringList tokens;
    for (const QString &mission : std::as_const(m_missions)) {
        const auto token = makeAccount(**storage, {{}, mission + u".Focal"_s, mission, Domain::Role::FocalPoint, true});
        QVERIFY(token);
        tokens.append(*token);
    }
    ServiceOptions options;
    options.blobDirectory = directory.filePath(u"blobs"_s);
    options.requestsPerMinute = 100'000;
    Service service(**storage, m_clock, options);
    TestServer server([&service](const HttpRequest &request) { return service.handle(request); });
    QVERIFY(server.port != 0);
    std::vector<RawClient> clients;
    for (int i = 0; i < Wishes; ++i) {
        clients.emplace_back(server.port);
        QVERIFY(clients.back().isConnected());
    }
    for (int i = 0; i < Wishes; ++i) { // all are under way before the first answer is read
        QVERIFY(clients[std::size_t(i)].send("POST /v1/bookings/" + m_bookings.at(i).toLatin1()
                                             + "/request HTTP/1.1\r\nHost: a\r\nIf-Match: *\r\nAuthorization: Bearer "
                                             + tokens.at(i % Missions).toLatin1()
                                             + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
    }
    // A busy machine takes longer than a client waits for one answer.
    const auto waitingNow = [&storage] {
        const auto session = (*storage)->find(u"sessions"_s, SessionId);
        return session && *session ? (*session)->document.value("queue"_L1).toArray().size() : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(waitingNow(), qsizetype(Wishes - Places), Patience);
    for (RawClient &client : clients) {
        const RawResponse response = client.read();
        QVERIFY2(response.status == 200, response.body.constData());
    }
    std::vector<std::pair<qint64, QString>> waiting;
    int booked = 0;
    for (const QString &id : std::as_const(m_bookings)) {
        const auto stored = (*storage)->find(u"bookings"_s, id);
        QVERIFY(stored && *stored);
        const QString status = (*stored)->document.value("status"_L1).toString();
        booked += status == "booked"_L1 ? 1 : 0;
        if (status == "waitlisted"_L1) {
            waiting.emplace_back((*stored)->rev, id);
        }
    }
    QCOMPARE(booked, Places);
    QCOMPARE(int(waiting.size()), Wishes - Places);
    // The endpoint took them one after the other: that order is the order of the list.
    std::sort(waiting.begin(), waiting.end());
    const auto session = (*storage)->find(u"sessions"_s, SessionId);
    QVERIFY(session && *session);
    QCOMPARE((*session)->document.value("seats_taken"_L1).toInt(), Places);
    const Domain::Record record(Domain::Sessions::Description, SessionId, (*session)->document);
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        QCOMPARE(Domain::Bookings::positionOf(waiting[i].second, record), qint64(i) + 1);
    }
}

QTEST_GUILESS_MAIN(TestBookingLoad)
#include "tst_bookingload.moc"
