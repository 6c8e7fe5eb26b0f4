// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/testendpoint.h"
#include "sync/machine.h"

#include <map>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Clients = 1'000;
constexpr int PerSecond = 5; // What the endpoint means to bear.
constexpr int Window = Clients / PerSecond; // seconds

} // namespace

/// I14: when every cursor expires at once, the snapshots that follow are spread over the time that the endpoint names.
class TestStorm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandSnapshotsDoNotBeginTogether();
};

void TestStorm::aThousandSnapshotsDoNotBeginTogether()
{
    TestEndpoint endpoint;
    const QString cursor = endpoint.get(u"fra"_s, u"/v1/snapshot"_s).lines().back().value(u"cursor"_s).toString();
    Domain::Caller caller = endpoint.callerOf(u"fra"_s);
    for (int i = 0; i < Clients; ++i) {
        caller.account = makeId();
        QVERIFY_RESULT(endpoint.storage->addAccount(caller, Endpoint::tokenHash(QByteArray::number(i))));
    }
    static_cast<void>(endpoint.request(u"One"_s));
    QVERIFY_RESULT(endpoint.storage->collectGarbage(endpoint.storage->seq().value_or(0)));

    std::map<qint64, int> begun; // Snapshots by the second they begin in.
    for (int i = 0; i < Clients; ++i) {
        const Reply reply = endpoint.get(u"fra"_s, u"/v1/changes?cursor="_s + cursor);
        QCOMPARE(reply.status, 410);
        endpoint.clock.advance(std::chrono::milliseconds(100)); // For the endpoint's limit on one account's requests.
        Machine machine = Machine::greeted(u"C1"_s);
        machine.random = static_cast<std::uint64_t>(i) * 7919;
        const auto start = machine.now;
        machine.happen(
            Sync::Events::CursorExpired {machine.pullToken(), u"gc"_s, 0, reply.headers.value("retry-after").toInt()});
        QVERIFY2(machine.want<Sync::Effects::FetchSnapshot>() == nullptr, "a snapshot begins at once");
        while (machine.want<Sync::Effects::FetchSnapshot>() == nullptr) {
            QVERIFY2(machine.sleepUntilDeadline(), "a client waits for nothing");
            QVERIFY2(machine.now - start < std::chrono::hours(1), "a client waits for too long");
        }
        begun[std::chrono::duration_cast<std::chrono::seconds>(machine.now - start).count()] += 1;
    }
    const auto busiest =
        std::max_element(begun.begin(), begun.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    QVERIFY2(busiest->second <= 4 * PerSecond,
             qPrintable(u"%1 in second %2"_s.arg(busiest->second).arg(busiest->first)));
    QVERIFY2(begun.rbegin()->first >= Window / 2, qPrintable(u"all within %1 s"_s.arg(begun.rbegin()->first)));
}

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
