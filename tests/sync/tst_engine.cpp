// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pulling half of the engine; tst_enginefaults has what goes wrong, tst_enginepush the other half.

#include "sync/machine.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Chancery::Test::Machine;
using Activity = PullState::Activity;

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingTravelsBeforeTheEndpointSaysWhoIsAsking();
    void signedOutNothingTravels();
    void anEmptyProfileFetchesASnapshot();
    void anInterruptedSnapshotGoesOnFromItsMark();
    void aSnapshotWithoutItsEndIsTruncated();
    void aSnapshotIsFollowedByChangesAndAnAudit();
    void incompletePagesFollowEachOtherAtOnce();
    void onlyACompletePageSaysUpToDate();
    void anIncompletePageThatDoesNotMoveIsAnError();
    void nothingNewIsUpToDate();
    void whileAnAcknowledgementWaitsThePageIsUnconditional();
    void aStaleAnswerDoesNothing();
    void requestsEndWhenAllIsDoneWithoutAStream();
    void upkeepRunsWhenNobodyPulls();
    void aMovedAuditIsTriedAgainAfterwards();
    void anAuditRepairsBucketByBucket();
};

void TestEngine::nothingTravelsBeforeTheEndpointSaysWhoIsAsking()
{
    Machine machine;
    Events::Started event = Machine::started(u"C1"_s);
    event.outbox.waiting = 3;
    machine.happen(event);
    QVERIFY(machine.want<Effects::Greet>() != nullptr);
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    QVERIFY(machine.want<Effects::OpenStream>() == nullptr);
    machine.happen(Events::Greeted {machine.pullToken()});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
    QVERIFY(machine.want<Effects::OpenStream>() != nullptr);
}

void TestEngine::signedOutNothingTravels()
{
    Machine machine;
    machine.happen(Events::Started {});
    QCOMPARE(machine.count<Effects::Greet>(), 0);
    machine.edit();
    QCOMPARE(machine.wanted.size(), std::size_t(0));
    QCOMPARE(statusOf(machine.state).connection, Status::Connection::SignedOut);
    machine.happen(Events::SignedIn {true});
    QVERIFY(machine.want<Effects::FetchSnapshot>() != nullptr);
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
}

void TestEngine::anEmptyProfileFetchesASnapshot()
{
    Machine machine = Machine::greeted({});
    const auto *fetch = machine.want<Effects::FetchSnapshot>();
    QVERIFY(fetch != nullptr && fetch->mark.isEmpty());
    QCOMPARE(statusOf(machine.state).work, Status::Work::FirstSync);
    machine.happen(Events::SectionArrived {machine.pullToken()});
    QVERIFY(machine.want<Effects::ApplySection>() != nullptr);
    machine.happen(Events::SectionApplied {machine.pullToken(), 900, 5000, u"M1"_s});
    const Status status = statusOf(machine.state);
    QCOMPARE(status.done, 900);
    QCOMPARE(status.total, 5000);
    QVERIFY(!status.complete);
}

void TestEngine::anInterruptedSnapshotGoesOnFromItsMark()
{
    Machine machine = Machine::greeted({}, u"M7"_s);
    QCOMPARE(machine.want<Effects::FetchSnapshot>()->mark, u"M7"_s);
    machine.happen(Events::SectionApplied {machine.pullToken(), 10, 0, u"M8"_s});
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Timeout}});
    QCOMPARE(machine.state.pull.attempt, 1); // It went on meanwhile: the first of a new row.
    machine.sleepUntilDeadline();
    QCOMPARE(machine.want<Effects::FetchSnapshot>()->mark, u"M8"_s);
}

void TestEngine::aSnapshotWithoutItsEndIsTruncated()
{
    Machine machine = Machine::greeted({});
    Events::SectionApplied cut {machine.pullToken(), 10, 0, u"M1"_s};
    cut.last = true;
    machine.happen(cut);
    QCOMPARE(machine.state.lastError->code, ErrorCode::Protocol);
    QVERIFY(machine.state.replica.cursor.isEmpty());
    machine.sleepUntilDeadline();
    QCOMPARE(machine.want<Effects::FetchSnapshot>()->mark, u"M1"_s);
}

void TestEngine::aSnapshotIsFollowedByChangesAndAnAudit()
{
    Machine machine = Machine::greeted({});
    Events::SectionApplied end {machine.pullToken(), 10};
    end.ended = true;
    end.last = true;
    end.cursor = u"C9"_s;
    end.seq = 90;
    machine.happen(end);
    QCOMPARE(machine.want<Effects::FetchChanges>()->cursor, u"C9"_s);
    QVERIFY(!statusOf(machine.state).complete);
    machine.pageApplied(u"C10"_s, 95, true);
    QVERIFY(statusOf(machine.state).complete);
    QVERIFY(machine.want<Effects::FetchDigest>() != nullptr);
}

void TestEngine::incompletePagesFollowEachOtherAtOnce()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::PageArrived {machine.pullToken()});
    QVERIFY(machine.want<Effects::ApplyPage>() != nullptr);
    machine.pageApplied(u"C2"_s, 110, false);
    QCOMPARE(machine.want<Effects::FetchChanges>()->cursor, u"C2"_s);
}

void TestEngine::onlyACompletePageSaysUpToDate()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.pageApplied(u"C2"_s, 110, false);
    QVERIFY(!statusOf(machine.state).complete);
    machine.pageApplied(u"C3"_s, 120, true);
    QVERIFY(statusOf(machine.state).complete);
    machine.happen(Events::StreamOpened {machine.streamToken()});
    machine.happen(Events::StreamHeads {machine.streamToken(), 121});
    QVERIFY(!statusOf(machine.state).complete);
}

void TestEngine::anIncompletePageThatDoesNotMoveIsAnError()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.pageApplied(u"C1"_s, 100, false);
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    QCOMPARE(machine.state.lastError->code, ErrorCode::Protocol);
    QVERIFY(machine.state.timers.isSet(Timer::RetryPull));
}

void TestEngine::nothingNewIsUpToDate()
{
    Machine machine = Machine::greeted(u"C1"_s);
    QVERIFY(machine.want<Effects::FetchChanges>()->conditional);
    machine.happen(Events::NotModified {machine.pullToken()});
    QVERIFY(statusOf(machine.state).complete);
    QCOMPARE(machine.state.pull.activity, Activity::None);
}

void TestEngine::whileAnAcknowledgementWaitsThePageIsUnconditional()
{
    Machine machine;
    Events::Started event = Machine::started(u"C1"_s);
    event.outbox = {0, 0, 1, 105};
    machine.happen(event);
    machine.happen(Events::Greeted {machine.pullToken()});
    QVERIFY(!machine.want<Effects::FetchChanges>()->conditional);
}

void TestEngine::aStaleAnswerDoesNothing()
{
    Machine machine = Machine::greeted(u"C1"_s);
    const Token stale = machine.pullToken() - 1;
    machine.happen(Events::PageArrived {stale});
    QVERIFY(machine.want<Effects::ApplyPage>() == nullptr);
    QVERIFY(machine.want<Effects::Cancel>() != nullptr);
    const Token current = machine.pullToken();
    machine.happen(Events::PullFailed {stale, {ErrorCode::Timeout}});
    machine.happen(Events::CursorExpired {stale, u"gc"_s});
    machine.happen(Events::NotModified {stale});
    QCOMPARE(machine.pullToken(), current);
    QVERIFY(!machine.state.replica.cursor.isEmpty());
}

void TestEngine::requestsEndWhenAllIsDoneWithoutAStream()
{
    Machine machine;
    Events::Started event = Machine::started(u"C1"_s);
    event.live = false;
    machine.happen(event);
    QVERIFY(machine.want<Effects::Greet>() == nullptr);
    machine.happen(Events::SyncWished {});
    machine.happen(Events::Greeted {machine.pullToken()});
    QVERIFY(machine.want<Effects::OpenStream>() == nullptr);
    machine.pageApplied(u"C2"_s, 120, true);
    QVERIFY(!machine.state.requested);
    machine.edit();
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    machine.happen(Events::SyncWished {});
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
}

void TestEngine::upkeepRunsWhenNobodyPulls()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::UpkeepDone {true, true, 10, 20});
    QVERIFY(machine.want<Effects::RunUpkeep>() == nullptr); // A page is being fetched.
    machine.pageApplied(u"C2"_s, 120, true);
    QVERIFY(machine.want<Effects::RunUpkeep>() != nullptr);
    machine.happen(Events::UpkeepDone {true, true, 10, 20});
    QVERIFY(machine.want<Effects::RunUpkeep>() != nullptr);
    QCOMPARE(statusOf(machine.state).work, Status::Work::Indexing);
    machine.happen(Events::UpkeepDone {false, true, 20, 20});
    QVERIFY(machine.want<Effects::RunUpkeep>() == nullptr);
    QCOMPARE(statusOf(machine.state).work, Status::Work::Idle);
}

void TestEngine::aMovedAuditIsTriedAgainAfterwards()
{
    Machine machine = Machine::atRest();
    machine.state.audit.due = true;
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::FetchDigest>() != nullptr);
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Conflict}});
    QVERIFY(!machine.state.timers.isSet(Timer::RetryPull)); // The pull itself is well.
    QVERIFY(*machine.state.timers.at(Timer::Audit) - machine.now <= 10min);
}

void TestEngine::anAuditRepairsBucketByBucket()
{
    Machine machine = Machine::atRest();
    machine.state.audit.due = true;
    machine.happen(Events::Woke {});
    machine.happen(Events::DigestArrived {machine.pullToken()});
    QVERIFY(machine.want<Effects::CompareDigest>() != nullptr);
    machine.happen(Events::DigestCompared {machine.pullToken(), {17, 99}});
    QCOMPARE(machine.want<Effects::FetchBucket>()->bucket, 17);
    machine.happen(Events::BucketArrived {machine.pullToken()});
    QCOMPARE(machine.want<Effects::RepairBucket>()->bucket, 17);
    machine.happen(Events::BucketRepaired {machine.pullToken()});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
    machine.happen(Events::NotModified {machine.pullToken()});
    QCOMPARE(machine.want<Effects::FetchBucket>()->bucket, 99);
    QCOMPARE(machine.state.audit.repaired, 1);
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
