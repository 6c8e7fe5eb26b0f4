// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pushing half of the engine, and its event stream.

#include "sync/machine.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Chancery::Test::Machine;

namespace {

Events::Settled settled(const Machine &machine, int applied, int refused, int again, OutboxFacts facts)
{
    return {machine.pushToken(), applied, refused, again, 0, facts};
}

} // namespace

class TestEnginePush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditGoesOutAtOnceAndItsEchoIsFetched();
    void pushAndPullDoNotWaitForEachOther();
    void onePushAtATime();
    void aConflictDoesNotStopTheRest();
    void whatHasToComeAgainWaits();
    void aFailedPushIsQueuedAgainAndRetried();
    void tooLargeHalvesTheBatch();
    void anOperationThatCannotBeTakenIsIsolated();
    void readingOnlyStopsThePushAlone();
    void tooOldStopsThePushAndReadingGoesOn();
    void nothingSendableDoesNotSpin();
    void lateResultsAreDropped();

    void newsOnTheStreamIsFetched();
    void pokesDuringAPullAreNotForgotten();
    void anAnnouncementThatNeverComesDoesNotSpin();
    void aCrowdIsSpreadByTheStream();
    void silenceReconnects();
    void threeShortStreamsMeanPolling();
    void withoutAStreamItPolls();
    void anIdleClientAsksAtMostOnceAMinute();
};

void TestEnginePush::anEditGoesOutAtOnceAndItsEchoIsFetched()
{
    Machine machine = Machine::atRest(100);
    machine.edit();
    QCOMPARE(machine.want<Effects::PushBatch>()->limit, 200);
    QCOMPARE(statusOf(machine.state).work, Status::Work::Pushing);
    machine.happen(Events::ResultsArrived {machine.pushToken()});
    QVERIFY(machine.want<Effects::SettleResults>() != nullptr);
    machine.happen(settled(machine, 1, 0, 0, {0, 0, 1, 105}));
    const auto *fetch = machine.want<Effects::FetchChanges>();
    QVERIFY(fetch != nullptr && !fetch->conditional);
    QVERIFY(!statusOf(machine.state).complete);
    machine.happen(Events::PageApplied {machine.pullToken(), u"C2"_s, 105, true, {}});
    QVERIFY(statusOf(machine.state).complete);
}

void TestEnginePush::pushAndPullDoNotWaitForEachOther()
{
    Machine machine = Machine::atRest();
    machine.happen(Events::SyncWished {});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
    machine.edit();
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
    machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::Timeout}, 1});
    QVERIFY(machine.pullToken() != 0);
    machine.happen(Events::NotModified {machine.pullToken()});
    QVERIFY(statusOf(machine.state).complete);
}

void TestEnginePush::onePushAtATime()
{
    Machine machine = Machine::atRest();
    machine.edit(1);
    QCOMPARE(machine.count<Effects::PushBatch>(), 1);
    machine.edit(2);
    QCOMPARE(machine.count<Effects::PushBatch>(), 0);
    machine.happen(settled(machine, 1, 0, 0, {1, 0, 1, 105}));
    QCOMPARE(machine.count<Effects::PushBatch>(), 1);
}

void TestEnginePush::aConflictDoesNotStopTheRest()
{
    Machine machine = Machine::atRest();
    machine.edit(2);
    machine.happen(settled(machine, 0, 1, 0, {1, 1, 0, 0}));
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
    QVERIFY(!machine.state.timers.isSet(Timer::RetryPush));
    QCOMPARE(statusOf(machine.state).attention, 1);
}

void TestEnginePush::whatHasToComeAgainWaits()
{
    Machine machine = Machine::atRest();
    machine.edit(2);
    Events::Settled again = settled(machine, 1, 0, 1, {1, 0, 1, 105});
    again.after = 30;
    machine.happen(again);
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    QVERIFY(*machine.state.timers.at(Timer::RetryPush) - machine.now >= 30s);
}

void TestEnginePush::aFailedPushIsQueuedAgainAndRetried()
{
    Machine machine = Machine::atRest();
    machine.edit();
    machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::Unavailable, {}, {}, 9}, 1});
    QVERIFY(machine.want<Effects::RequeueInFlight>() != nullptr);
    const auto at = machine.state.timers.at(Timer::RetryPush);
    QVERIFY(at.has_value() && *at - machine.now >= 9s);
    machine.now = *at;
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
}

void TestEnginePush::tooLargeHalvesTheBatch()
{
    Machine machine = Machine::atRest();
    machine.edit(500);
    QList<int> limits;
    while (machine.want<Effects::PushBatch>() != nullptr && limits.size() < 5) {
        limits.append(machine.want<Effects::PushBatch>()->limit);
        machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::TooLarge}, limits.last()});
        QVERIFY(machine.want<Effects::RequeueInFlight>() != nullptr);
    }
    QCOMPARE(limits, (QList<int> {200, 100, 50, 25, 12}));
    machine.happen(settled(machine, 6, 0, 0, {494, 0, 6, 105}));
    QCOMPARE(machine.want<Effects::PushBatch>()->limit, 12);
}

void TestEnginePush::anOperationThatCannotBeTakenIsIsolated()
{
    Machine machine = Machine::atRest();
    machine.edit(2);
    machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::Malformed}, 2});
    QCOMPARE(machine.want<Effects::PushBatch>()->limit, 1);
    machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::Malformed}, 1});
    QCOMPARE(machine.want<Effects::RejectInFlight>()->error.code, ErrorCode::Malformed);
    QVERIFY(machine.want<Effects::RequeueInFlight>() == nullptr);
}

void TestEnginePush::readingOnlyStopsThePushAlone()
{
    Machine machine = Machine::atRest();
    machine.edit();
    machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::Forbidden}, 1});
    QVERIFY(machine.want<Effects::RequeueInFlight>() != nullptr);
    machine.sleep(1h);
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    machine.happen(Events::SyncWished {});
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
    QVERIFY(machine.pullToken() != 0);
}

void TestEnginePush::tooOldStopsThePushAndReadingGoesOn()
{
    Machine machine = Machine::atRest();
    machine.edit();
    machine.happen(Events::PushFailed {machine.pushToken(), {ErrorCode::ClientTooOld}, 1});
    QCOMPARE(statusOf(machine.state).connection, Status::Connection::TooOld);
    QCOMPARE(statusOf(machine.state).waiting, 1);
    machine.sleep(10min);
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    machine = [&] {
        Machine reading = machine;
        reading.happen(Events::StreamHeads {reading.streamToken(), 150});
        return reading;
    }();
    QVERIFY(machine.pullToken() != 0);
}

void TestEnginePush::nothingSendableDoesNotSpin()
{
    Machine machine = Machine::atRest();
    machine.edit();
    machine.happen(Events::NothingToPush {machine.pushToken()});
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    machine.edit();
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
}

void TestEnginePush::lateResultsAreDropped()
{
    Machine machine = Machine::atRest();
    machine.edit();
    const Token late = machine.pushToken();
    machine.happen(Events::PushFailed {late, {ErrorCode::Timeout}, 1});
    machine.happen(Events::ResultsArrived {late});
    QVERIFY(machine.want<Effects::SettleResults>() == nullptr);
    QVERIFY(machine.want<Effects::Cancel>() != nullptr);
}

void TestEnginePush::newsOnTheStreamIsFetched()
{
    Machine machine = Machine::atRest(100);
    machine.happen(Events::StreamHeads {machine.streamToken(), 100});
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    machine.happen(Events::StreamHeads {machine.streamToken(), 101});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

void TestEnginePush::pokesDuringAPullAreNotForgotten()
{
    Machine machine = Machine::atRest(100);
    machine.happen(Events::StreamHeads {machine.streamToken(), 101});
    machine.happen(Events::StreamHeads {machine.streamToken(), 105});
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    machine.pageApplied(u"C2"_s, 103, true);
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
    QVERIFY(!statusOf(machine.state).complete);
    machine.pageApplied(u"C3"_s, 105, true);
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    QVERIFY(statusOf(machine.state).complete);
}

void TestEnginePush::anAnnouncementThatNeverComesDoesNotSpin()
{
    Machine machine = Machine::atRest(100);
    machine.happen(Events::StreamHeads {machine.streamToken(), 900});
    machine.pageApplied(u"C2"_s, 103, true);
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    QVERIFY(statusOf(machine.state).complete);
}

void TestEnginePush::aCrowdIsSpreadByTheStream()
{
    Machine machine = Machine::atRest(100);
    machine.happen(Events::StreamBackoff {machine.streamToken(), 30});
    machine.happen(Events::StreamHeads {machine.streamToken(), 101});
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    const auto at = machine.state.timers.at(Timer::PullSoon);
    QVERIFY(at.has_value() && *at - machine.now <= 30s);
    machine.now = *at;
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

void TestEnginePush::silenceReconnects()
{
    Machine machine = Machine::atRest();
    const Token silent = machine.streamToken();
    machine.sleep(20s);
    machine.happen(Events::StreamHeard {silent});
    machine.sleep(44s);
    QCOMPARE(machine.streamToken(), silent);
    machine.sleep(2s);
    QVERIFY(machine.want<Effects::Cancel>() != nullptr);
    QVERIFY(machine.want<Effects::FetchHeads>() != nullptr); // What was said while nobody listened.
    QVERIFY(machine.state.timers.isSet(Timer::StreamRetry));
    machine.now = *machine.state.timers.at(Timer::StreamRetry);
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::OpenStream>() != nullptr);
}

void TestEnginePush::threeShortStreamsMeanPolling()
{
    Machine machine = Machine::atRest();
    machine.sleep(1min);
    machine.happen(Events::StreamHeard {machine.streamToken()});
    int opened = 0;
    for (int attempt = 0; attempt < 20 && !machine.state.timers.isSet(Timer::StreamAgain); ++attempt) {
        if (machine.streamToken() != 0) {
            ++opened;
            machine.happen(Events::StreamClosed {machine.streamToken(), {ErrorCode::Offline}});
            if (machine.pullToken() != 0) {
                machine.happen(Events::HeadsArrived {machine.pullToken(), 100});
            }
        }
        if (const auto at = machine.state.timers.at(Timer::StreamRetry)) {
            machine.now = *at;
            machine.happen(Events::Woke {});
        }
    }
    QVERIFY(machine.state.timers.isSet(Timer::StreamAgain));
    QVERIFY(opened >= 3);
    QCOMPARE(*machine.state.timers.at(Timer::StreamAgain) - machine.now, std::chrono::milliseconds(10min));
    QVERIFY(machine.state.timers.isSet(Timer::Poll));
    QCOMPARE(machine.streamToken(), Token(0));
}

void TestEnginePush::withoutAStreamItPolls()
{
    Machine machine = Machine::atRest();
    machine.happen(Events::StreamClosed {machine.streamToken(), {ErrorCode::Offline}});
    machine.happen(Events::HeadsArrived {machine.pullToken(), 100});
    const auto at = machine.state.timers.at(Timer::Poll);
    QVERIFY(at.has_value());
    QVERIFY(*at - machine.now >= 42s - 1s && *at - machine.now <= 78s);
}

void TestEnginePush::anIdleClientAsksAtMostOnceAMinute()
{
    Machine machine = Machine::atRest();
    machine.state.timers.clear(Timer::Audit);
    machine.happen(Events::StreamClosed {machine.streamToken(), {ErrorCode::NotFound}});
    machine.state.timers.clear(Timer::StreamRetry);
    machine.state.timers.set(Timer::StreamAgain, machine.now + 24h);
    machine.happen(Events::HeadsArrived {machine.pullToken(), 100});
    const auto start = machine.now;
    int requests = 0;
    while (machine.now - start < 1h && machine.sleepUntilDeadline()) {
        requests += static_cast<int>(machine.wanted.size());
        if (machine.pullToken() != 0) {
            machine.happen(Events::HeadsArrived {machine.pullToken(), 100});
        }
    }
    QVERIFY2(requests > 40 && requests <= 86, qPrintable(QString::number(requests)));
}

QTEST_APPLESS_MAIN(TestEnginePush)
#include "tst_enginepush.moc"
