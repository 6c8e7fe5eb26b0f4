// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/eventhub.h"

#include <QtTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sink final : EventSink
{
    bool offer(const QByteArray &text) override
    {
        if (isBusy) {
            return false;
        }
        texts.append(text);
        return true;
    }
    void end() override { hasEnded = true; }
    QByteArray last() const { return texts.isEmpty() ? QByteArray() : texts.last(); }
    QByteArrayList texts;
    bool isBusy = false;
    bool hasEnded = false;
};

struct Bench
{
    EventHub hub {[](const QStringList &) -> Expected<qint64> {
        return 0;
    }};
    EventStreams streams {hub, 20s};
    EventStreams::Time now = std::chrono::steady_clock::now();
};

} // namespace

class tst_EventHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsHaveTheFormOfTheProtocol();
    void aNewStreamHearsItsHeadAtOnce();
    void aCommitReachesThoseWhoMaySeeIt();
    void atMostOneHeadsIsSentASecond();
    void aCommitBeforeTheStreamWasAddedIsNotLost();
    void anOlderCommitIsNoNews();
    void aBusyClientIsToldTheNewestLater();
    void silenceIsBrokenByComments();
    void backOffReachesEachStreamOnce();
    void aRemovedStreamIsLeftAlone();
    void aRevokedTokenEndsItsStream();
    void aStreamThatBeginsLateIsEndedToo();
    void subscribersAreWokenUntilTheyLeave();
};

void tst_EventHub::eventsHaveTheFormOfTheProtocol()
{
    QCOMPARE(headsEvent(81300), QByteArray("event: heads\ndata: {\"seq\":81300}\n\n"));
    QCOMPARE(backOffEvent(30), QByteArray("event: backoff\ndata: {\"spread\":30}\n\n"));
}

void tst_EventHub::aNewStreamHearsItsHeadAtOnce()
{
    Bench bench;
    Sink sink;
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    QCOMPARE(sink.texts, QByteArrayList {headsEvent(5)});
}

void tst_EventHub::aCommitReachesThoseWhoMaySeeIt()
{
    Bench bench;
    Sink france;
    Sink ghana;
    bench.streams.add(france, {u"*"_s, u"mission:FRA"_s}, 5, bench.now);
    bench.streams.add(ghana, {u"*"_s, u"mission:GHA"_s}, 5, bench.now);
    bench.hub.committed(6, {u"mission:FRA"_s, u"role:mms_msu"_s});
    bench.streams.flush(bench.now + 1s);
    QCOMPARE(france.last(), headsEvent(6));
    QCOMPARE(ghana.texts.size(), 1);
}

void tst_EventHub::atMostOneHeadsIsSentASecond()
{
    Bench bench;
    Sink sink;
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    bench.hub.committed(6, {u"*"_s});
    QVERIFY(bench.streams.flush(bench.now + 999ms));
    bench.hub.committed(7, {u"*"_s});
    QVERIFY(bench.streams.flush(bench.now + 999ms));
    QCOMPARE(sink.texts.size(), 1);
    QVERIFY(!bench.streams.flush(bench.now + 1s));
    QCOMPARE(sink.texts, (QByteArrayList {headsEvent(5), headsEvent(7)}));
}

void tst_EventHub::aCommitBeforeTheStreamWasAddedIsNotLost()
{
    Bench bench;
    Sink sink;
    bench.hub.committed(6, {u"*"_s}); // After the question for the head, which said 5.
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    bench.streams.flush(bench.now + 1s);
    QCOMPARE(sink.last(), headsEvent(6));
}

void tst_EventHub::anOlderCommitIsNoNews()
{
    Bench bench;
    Sink sink;
    bench.hub.committed(4, {u"*"_s});
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    QVERIFY(!bench.streams.flush(bench.now + 1s));
    QCOMPARE(sink.texts.size(), 1);
}

void tst_EventHub::aBusyClientIsToldTheNewestLater()
{
    Bench bench;
    Sink sink;
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    sink.isBusy = true;
    bench.hub.committed(6, {u"*"_s});
    QVERIFY(bench.streams.flush(bench.now + 2s));
    bench.hub.committed(7, {u"*"_s});
    sink.isBusy = false;
    QVERIFY(!bench.streams.flush(bench.now + 3s));
    QCOMPARE(sink.texts, (QByteArrayList {headsEvent(5), headsEvent(7)}));
}

void tst_EventHub::silenceIsBrokenByComments()
{
    Bench bench;
    Sink sink;
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    bench.streams.flush(bench.now + 19s);
    QCOMPARE(sink.texts.size(), 1);
    bench.streams.flush(bench.now + 20s);
    bench.streams.flush(bench.now + 39s);
    bench.streams.flush(bench.now + 40s);
    QCOMPARE(sink.texts.sliced(1), (QByteArrayList {":\n\n", ":\n\n"}));
}

void tst_EventHub::backOffReachesEachStreamOnce()
{
    Bench bench;
    Sink sink;
    bench.hub.backOff(9);
    bench.streams.add(sink, {u"*"_s}, 5, bench.now);
    bench.streams.flush(bench.now);
    QCOMPARE(sink.texts.size(), 1); // It was not there.
    bench.hub.backOff(30);
    bench.streams.flush(bench.now);
    bench.streams.flush(bench.now);
    QCOMPARE(sink.texts.sliced(1), QByteArrayList {backOffEvent(30)});
}

void tst_EventHub::aRemovedStreamIsLeftAlone()
{
    Bench bench;
    Sink first;
    Sink second;
    bench.streams.add(first, {u"*"_s}, 5, bench.now);
    bench.streams.add(second, {u"*"_s}, 5, bench.now);
    bench.streams.remove(first);
    bench.hub.committed(6, {u"*"_s});
    bench.streams.flush(bench.now + 1s);
    QCOMPARE(first.texts.size(), 1);
    QCOMPARE(second.last(), headsEvent(6));
    bench.streams.remove(second);
    QVERIFY(bench.streams.isEmpty());
}

void tst_EventHub::aRevokedTokenEndsItsStream()
{
    Bench bench;
    Sink revoked;
    Sink other;
    bench.streams.add(revoked, {u"*"_s}, 5, bench.now, "a");
    bench.streams.add(other, {u"*"_s}, 5, bench.now, "b");
    bench.hub.revoke({"a"});
    bench.streams.flush(bench.now + 1s);
    QVERIFY(revoked.hasEnded);
    QVERIFY(!other.hasEnded);
    bench.hub.revoke({"a", "b"});
    bench.streams.flush(bench.now + 2s);
    QVERIFY(other.hasEnded);
}

void tst_EventHub::aStreamThatBeginsLateIsEndedToo()
{
    Bench bench;
    Sink sink;
    bench.hub.revoke({"a"});
    bench.streams.add(sink, {u"*"_s}, 5, bench.now, "a");
    bench.streams.flush(bench.now);
    QVERIFY(sink.hasEnded);
}

void tst_EventHub::subscribersAreWokenUntilTheyLeave()
{
    Bench bench;
    int woken = 0;
    const int subscription = bench.hub.subscribe([&woken] { ++woken; });
    bench.hub.committed(1, {u"*"_s});
    bench.hub.backOff(1);
    bench.hub.unsubscribe(subscription);
    bench.hub.committed(2, {u"*"_s});
    QCOMPARE(woken, 2);
}

QTEST_APPLESS_MAIN(tst_EventHub)
#include "tst_eventhub.moc"
