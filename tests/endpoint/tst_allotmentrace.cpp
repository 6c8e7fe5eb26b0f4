// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two officers of meetings management on connections of their own allot the same slots at once, while missions go on
// filing: no slot is ever given twice, whoever is faster.

#include "http/rawclient.h"
#include "http/testserver.h"
#include "meetingsendpoint.h"

#include <atomic>
#include <barrier>
#include <thread>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Slots = 40;
constexpr int Officers = 2;
constexpr int Missions = 4;

QByteArray post(const QString &token, const QString &target, const QByteArray &body, const QByteArray &more)
{
    return "POST " + target.toLatin1() + " HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + token.toLatin1()
        + "\r\nContent-Type: application/json\r\n" + more + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// Twenty minutes each, three an hour from 15:00 UTC on, booth after booth.
QByteArray slotNumber(const MeetingsEndpoint &there, int number)
{
    constexpr int InABooth = 12;
    const QDateTime from = QDateTime(QDate(2026, 12, 8), QTime(15, 0), Qt::UTC).addSecs(1200 * (number % InABooth));
    const QByteArray begin = from.toString(u"HH:mm"_s).toLatin1();
    const QByteArray end = from.addSecs(1200).toString(u"HH:mm"_s).toLatin1();
    return there.slot(number / InABooth, begin.constData(), end.constData());
}

} // namespace

class TestAllotmentRace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoOfficersNeverBothGetASlot()
    {
        MeetingsEndpoint there;
        TestServer server([&there](const Endpoint::HttpRequest &request) { return there.service->handle(request); });
        QVERIFY(server.port != 0);
        // Each officer has a request of its own for every slot.
        std::array<QStringList, Officers> asked;
        const QJsonObject wide {
            {u"windows"_s,
             QJsonArray {QJsonObject {{u"from"_s, u"2026-12-08T15:00:00Z"_s}, {u"to"_s, u"2026-12-08T20:00:00Z"_s}}}}};
        for (QStringList &ids : asked) {
            for (int i = 0; i < Slots; ++i) {
                ids << there.submitted("fra", u"FRA"_s, u"KEN"_s, wide);
                QVERIFY2(ids.back().size() == 36, qPrintable(ids.back()));
            }
        }
        std::array<std::array<int, Slots>, Officers> outcomes {};
        std::barrier together(Officers);
        std::atomic<bool> isOver = false;
        std::atomic<int> filed = 0;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int officer = 0; officer < Officers; ++officer) {
            threads.emplace_back([&, officer] {
                RawClient client(server.port);
                const QString token = there.tokens.value(officer == 0 ? u"mms"_s : u"mms2"_s);
                for (int i = 0; i < Slots; ++i) {
                    const auto number = static_cast<std::size_t>(i);
                    const QString id = asked.at(static_cast<std::size_t>(officer)).at(i);
                    together.arrive_and_wait();
                    outcomes.at(static_cast<std::size_t>(officer)).at(number) =
                        client
                            .ask(post(token, u"/v1/meeting_requests/%1/hold"_s.arg(id), slotNumber(there, i),
                                      "If-Match: *\r\n"))
                            .status;
                }
            });
        }
        for (int mission = 0; mission < Missions; ++mission) {
            threads.emplace_back([&] {
                RawClient client(server.port);
                while (!isOver) {
                    const QByteArray body = toJson({{u"purpose"_s, u"x"_s},
                                                    {u"requester"_s, u"KEN"_s},
                                                    {u"counterpart"_s, u"BRA"_s},
                                                    {u"minutes"_s, 20},
                                                    {u"venue"_s, there.venue}});
                    QByteArray request = post(there.tokens.value(u"ken"_s), u"/v1/meeting_requests/"_s + makeId(), body,
                                              "If-None-Match: *\r\n");
                    request.replace(0, 4, "PUT");
                    const int status = client.ask(request).status;
                    ++filed;
                    failures += status == 201 ? 0 : 1;
                }
            });
        }
        threads[0].join();
        threads[1].join();
        isOver = true;
        for (std::size_t i = Officers; i < threads.size(); ++i) {
            threads[i].join();
        }
        QCOMPARE(failures.load(), 0);
        QVERIFY(filed.load() > 0);
        for (std::size_t i = 0; i < Slots; ++i) {
            const int first = outcomes[0][i];
            const int second = outcomes[1][i];
            QVERIFY2((first == 200 && second == 422) || (first == 422 && second == 200),
                     qPrintable(u"slot %1: %2 and %3"_s.arg(i).arg(first).arg(second)));
        }
        checkNothingOverlaps(there);
    }

private:
    static void checkNothingOverlaps(MeetingsEndpoint &there)
    {
        std::vector<Domain::Record> held;
        for (const QString &booth : there.booths) {
            const QJsonArray items =
                there.get("mms", u"/v1/meeting_requests?limit=500&booth="_s + booth).json().value("items"_L1).toArray();
            for (const QJsonValue &item : items) {
                held.emplace_back(Domain::MeetingRequests::Description, item.toObject().value("id"_L1).toString(),
                                  item.toObject());
            }
        }
        QCOMPARE(held.size(), std::size_t(Slots));
        for (const Domain::Record &a : held) {
            for (const Domain::Record &b : held) {
                const bool isSameBooth = a.get(Domain::MeetingRequests::Booth) == b.get(Domain::MeetingRequests::Booth);
                QVERIFY(
                    a.id() == b.id() || !isSameBooth
                    || !Domain::MeetingRequests::allocationOf(a).overlaps(Domain::MeetingRequests::allocationOf(b)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAllotmentRace)
#include "tst_allotmentrace.moc"
