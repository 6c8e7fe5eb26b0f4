// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pulling half of the engine and its circumstances; tst_enginepush and tst_enginestream have the others.

#include "sync/machine.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Chancery::Testing::Machine;
using Activity = PullState::Activity;

namespace {

Events::Started started(const QString &cursor, const QString &mark = {})
{
    Events::Started event;
    event.signedIn = true;
    event.replica.cursor = cursor;
    event.replica.mark = mark;
    return event;
}

Machine greeted(const QString &cursor, const QString &mark = {})
{
    Machine machine;
    machine.happen(started(cursor, mark));
    machine.happen(Events::Greeted {machine.pullToken()});
    return machine;
}

} // namespace

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
    void failuresAreRetriedLaterAndLater();
    void retryAfterIsObeyedAlsoWhenTheNetworkChanges();
    void theUsersWishCutsEveryWaitShort();
    void expiredCursorsStartASnapshot_data();
    void expiredCursorsStartASnapshot();
    void aRestoredEndpointGetsLostOperationsBeforeTheCursorGoes();
    void aCrowdIsSpreadAfterExpiry();
    void refusedMeansSigningInAgain();
    void workingOfflineEndsWhatIsUnderWay();
    void aNetworkThatIsDownIsNotAsked();
    void requestsEndWhenAllIsDoneWithoutAStream();
    void upkeepRunsWhenNobodyPulls();
    void aMovedAuditIsTriedAgainAfterwards();
    void anAuditRepairsBucketByBucket();
    void theWatchdogBreaksASilentExchange();
    void everyFailureLeavesATimer_data();
    void everyFailureLeavesATimer();
};

void TestEngine::nothingTravelsBeforeTheEndpointSaysWhoIsAsking()
{
    Machine machine;
    Events::Started event = started(u"C1"_s);
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
    Machine machine = greeted({});
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
    Machine machine = greeted({}, u"M7"_s);
    QCOMPARE(machine.want<Effects::FetchSnapshot>()->mark, u"M7"_s);
    machine.happen(Events::SectionApplied {machine.pullToken(), 10, 0, u"M8"_s});
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Timeout}});
    QCOMPARE(machine.state.pull.attempt, 1); // It went on meanwhile: the first of a new row.
    machine.sleepUntilDeadline();
    QCOMPARE(machine.want<Effects::FetchSnapshot>()->mark, u"M8"_s);
}

void TestEngine::aSnapshotWithoutItsEndIsTruncated()
{
    Machine machine = greeted({});
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
    Machine machine = greeted({});
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
    Machine machine = greeted(u"C1"_s);
    machine.happen(Events::PageArrived {machine.pullToken()});
    QVERIFY(machine.want<Effects::ApplyPage>() != nullptr);
    machine.pageApplied(u"C2"_s, 110, false);
    QCOMPARE(machine.want<Effects::FetchChanges>()->cursor, u"C2"_s);
}

void TestEngine::onlyACompletePageSaysUpToDate()
{
    Machine machine = greeted(u"C1"_s);
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
    Machine machine = greeted(u"C1"_s);
    machine.pageApplied(u"C1"_s, 100, false);
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
    QCOMPARE(machine.state.lastError->code, ErrorCode::Protocol);
    QVERIFY(machine.state.timers.isSet(Timer::RetryPull));
}

void TestEngine::nothingNewIsUpToDate()
{
    Machine machine = greeted(u"C1"_s);
    QVERIFY(machine.want<Effects::FetchChanges>()->conditional);
    machine.happen(Events::NotModified {machine.pullToken()});
    QVERIFY(statusOf(machine.state).complete);
    QCOMPARE(machine.state.pull.activity, Activity::None);
}

void TestEngine::whileAnAcknowledgementWaitsThePageIsUnconditional()
{
    Machine machine;
    Events::Started event = started(u"C1"_s);
    event.outbox = {0, 0, 1, 105};
    machine.happen(event);
    machine.happen(Events::Greeted {machine.pullToken()});
    QVERIFY(!machine.want<Effects::FetchChanges>()->conditional);
}

void TestEngine::aStaleAnswerDoesNothing()
{
    Machine machine = greeted(u"C1"_s);
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

void TestEngine::failuresAreRetriedLaterAndLater()
{
    Machine machine = greeted(u"C1"_s);
    std::chrono::milliseconds longest {0};
    for (int attempt = 1; attempt <= 12; ++attempt) {
        machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Offline}});
        QCOMPARE(machine.state.pull.attempt, attempt);
        const auto at = machine.state.timers.at(Timer::RetryPull);
        QVERIFY(at.has_value());
        longest = std::max(longest, *at - machine.now);
        machine.now = *at;
        machine.happen(Events::Woke {});
        QCOMPARE(machine.state.pull.activity, Activity::Changes);
    }
    QVERIFY(longest > 10s);
    QVERIFY(longest <= 300s);
    QCOMPARE(statusOf(machine.state).connection, Status::Connection::Offline);
    machine.pageApplied(u"C2"_s, 101, true);
    QCOMPARE(machine.state.pull.attempt, 0);
    QCOMPARE(statusOf(machine.state).connection, Status::Connection::Online);
    QVERIFY(!statusOf(machine.state).lastError.has_value());
}

void TestEngine::retryAfterIsObeyedAlsoWhenTheNetworkChanges()
{
    Machine machine = greeted(u"C1"_s);
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Unavailable, {}, {}, 120}});
    QVERIFY(*machine.state.timers.at(Timer::RetryPull) - machine.now >= 120s);
    QVERIFY(statusOf(machine.state).secondsToRetry >= 120);
    machine.happen(Events::NetworkChanged {true});
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
}

void TestEngine::theUsersWishCutsEveryWaitShort()
{
    Machine machine = greeted(u"C1"_s);
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Unavailable, {}, {}, 120}});
    machine.happen(Events::SyncWished {});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

void TestEngine::expiredCursorsStartASnapshot_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("requeues");
    QTest::addColumn<bool>("greets");
    QTest::newRow("gc") << u"gc"_s << false << false;
    QTest::newRow("format") << u"format"_s << false << false;
    QTest::newRow("scope") << u"scope"_s << false << true;
    QTest::newRow("incarnation") << u"incarnation"_s << true << false;
}

void TestEngine::expiredCursorsStartASnapshot()
{
    QFETCH(QString, reason);
    QFETCH(bool, requeues);
    QFETCH(bool, greets);
    Machine machine = greeted(u"C1"_s);
    machine.happen(Events::CursorExpired {machine.pullToken(), reason, 55});
    QVERIFY(machine.want<Effects::ForgetCursor>() != nullptr);
    QCOMPARE(machine.want<Effects::RequeueAfterRestore>() != nullptr, requeues);
    QCOMPARE(machine.want<Effects::Greet>() != nullptr, greets);
    if (greets) {
        machine.happen(Events::Greeted {machine.pullToken()});
    }
    QVERIFY(machine.want<Effects::FetchSnapshot>() != nullptr);
}

void TestEngine::aRestoredEndpointGetsLostOperationsBeforeTheCursorGoes()
{
    Machine machine = greeted(u"C1"_s);
    machine.happen(Events::CursorExpired {machine.pullToken(), u"incarnation"_s, 55});
    QVERIFY(std::holds_alternative<Effects::RequeueAfterRestore>(machine.wanted[0]));
    QCOMPARE(std::get<Effects::RequeueAfterRestore>(machine.wanted[0]).seq, 55);
    QVERIFY(std::holds_alternative<Effects::ForgetCursor>(machine.wanted[1]));
}

void TestEngine::aCrowdIsSpreadAfterExpiry()
{
    Machine machine = greeted(u"C1"_s);
    machine.happen(Events::CursorExpired {machine.pullToken(), u"gc"_s, 0, 600});
    QVERIFY(machine.want<Effects::FetchSnapshot>() == nullptr);
    QVERIFY(*machine.state.timers.at(Timer::RetryPull) - machine.now >= 600s);
    QVERIFY(machine.state.timers.at(Timer::Watchdog) == std::nullopt);
}

void TestEngine::refusedMeansSigningInAgain()
{
    Machine machine = Machine::atRest();
    machine.edit();
    machine.happen(Events::SyncWished {});
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Unauthenticated}});
    QCOMPARE(statusOf(machine.state).connection, Status::Connection::Refused);
    QVERIFY(machine.want<Effects::RequeueInFlight>() != nullptr);
    QCOMPARE(machine.pushToken(), Token(0));
    QCOMPARE(machine.streamToken(), Token(0));
    machine.sleep(24h);
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr && machine.want<Effects::Greet>() == nullptr);
    machine.happen(Events::SignedIn {});
    QVERIFY(machine.want<Effects::Greet>() != nullptr);
}

void TestEngine::workingOfflineEndsWhatIsUnderWay()
{
    Machine machine = greeted(u"C1"_s);
    const Token pull = machine.pullToken();
    machine.happen(Events::OfflineWished {true});
    QVERIFY(machine.want<Effects::Cancel>() != nullptr);
    QCOMPARE(statusOf(machine.state).connection, Status::Connection::Offline);
    machine.happen(Events::PageArrived {pull});
    QVERIFY(machine.want<Effects::ApplyPage>() == nullptr);
    machine.edit();
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr);
    machine.happen(Events::OfflineWished {false});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
}

void TestEngine::aNetworkThatIsDownIsNotAsked()
{
    Machine machine = Machine::atRest();
    machine.happen(Events::NetworkChanged {false});
    machine.edit();
    machine.sleep(1h);
    QVERIFY(machine.want<Effects::PushBatch>() == nullptr && machine.want<Effects::FetchHeads>() == nullptr);
    machine.happen(Events::NetworkChanged {true});
    QVERIFY(machine.want<Effects::DropConnections>() != nullptr);
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

void TestEngine::requestsEndWhenAllIsDoneWithoutAStream()
{
    Machine machine;
    Events::Started event = started(u"C1"_s);
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
    Machine machine = greeted(u"C1"_s);
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

void TestEngine::theWatchdogBreaksASilentExchange()
{
    Machine machine = greeted(u"C1"_s);
    const Token silent = machine.pullToken();
    machine.edit();
    const auto at = machine.state.timers.at(Timer::Watchdog);
    QVERIFY(at.has_value());
    machine.now = *at;
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::DropConnections>() != nullptr);
    QVERIFY(machine.want<Effects::RequeueInFlight>() != nullptr);
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
    QVERIFY(machine.pullToken() != silent);
    QCOMPARE(machine.state.watchdogs, 1);
}

void TestEngine::everyFailureLeavesATimer_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int code = static_cast<int>(ErrorCode::Cancelled); code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (static_cast<ErrorCode>(code) != ErrorCode::Unauthenticated) {
            QTest::newRow(nameOf(static_cast<ErrorCode>(code)).data()) << static_cast<ErrorCode>(code);
        }
    }
}

void TestEngine::everyFailureLeavesATimer()
{
    QFETCH(ErrorCode, code);
    Machine machine = greeted(u"C1"_s);
    machine.edit();
    machine.happen(Events::PullFailed {machine.pullToken(), {code}});
    QVERIFY(machine.state.timers.isSet(Timer::RetryPull));
    QCOMPARE(machine.state.pull.activity, Activity::None);
    machine.now = *machine.state.timers.at(Timer::RetryPull);
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
