// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine does when things go wrong: waits, tries again, begins anew, gives up until the user acts.

#include "sync/machine.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Chancery::Test::Machine;
using Activity = PullState::Activity;

class TestEngineFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
    void theWatchdogBreaksASilentExchange();
    void everyFailureLeavesATimer_data();
    void everyFailureLeavesATimer();
    void aDamagedFileEndsAllTravel();
};

void TestEngineFaults::failuresAreRetriedLaterAndLater()
{
    Machine machine = Machine::greeted(u"C1"_s);
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

void TestEngineFaults::retryAfterIsObeyedAlsoWhenTheNetworkChanges()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Unavailable, {}, {}, 120}});
    QVERIFY(*machine.state.timers.at(Timer::RetryPull) - machine.now >= 120s);
    QVERIFY(statusOf(machine.state).secondsToRetry >= 120);
    machine.happen(Events::NetworkChanged {true});
    QVERIFY(machine.want<Effects::FetchChanges>() == nullptr);
}

void TestEngineFaults::theUsersWishCutsEveryWaitShort()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::PullFailed {machine.pullToken(), {ErrorCode::Unavailable, {}, {}, 120}});
    machine.happen(Events::SyncWished {});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

void TestEngineFaults::expiredCursorsStartASnapshot_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("requeues");
    QTest::addColumn<bool>("greets");
    QTest::newRow("gc") << u"gc"_s << false << false;
    QTest::newRow("format") << u"format"_s << false << false;
    QTest::newRow("scope") << u"scope"_s << false << true;
    QTest::newRow("incarnation") << u"incarnation"_s << true << false;
}

void TestEngineFaults::expiredCursorsStartASnapshot()
{
    QFETCH(QString, reason);
    QFETCH(bool, requeues);
    QFETCH(bool, greets);
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::CursorExpired {machine.pullToken(), reason, 55});
    QVERIFY(machine.want<Effects::ForgetCursor>() != nullptr);
    QCOMPARE(machine.want<Effects::RequeueAfterRestore>() != nullptr, requeues);
    QCOMPARE(machine.want<Effects::Greet>() != nullptr, greets);
    if (greets) {
        machine.happen(Events::Greeted {machine.pullToken()});
    }
    QVERIFY(machine.want<Effects::FetchSnapshot>() != nullptr);
}

void TestEngineFaults::aRestoredEndpointGetsLostOperationsBeforeTheCursorGoes()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::CursorExpired {machine.pullToken(), u"incarnation"_s, 55});
    QVERIFY(std::holds_alternative<Effects::RequeueAfterRestore>(machine.wanted[0]));
    QCOMPARE(std::get<Effects::RequeueAfterRestore>(machine.wanted[0]).seq, 55);
    QVERIFY(std::holds_alternative<Effects::ForgetCursor>(machine.wanted[1]));
}

void TestEngineFaults::aCrowdIsSpreadAfterExpiry()
{
    Machine machine = Machine::greeted(u"C1"_s);
    machine.happen(Events::CursorExpired {machine.pullToken(), u"gc"_s, 0, 600});
    QVERIFY(machine.want<Effects::FetchSnapshot>() == nullptr);
    QVERIFY(*machine.state.timers.at(Timer::RetryPull) - machine.now >= 600s);
    QVERIFY(machine.state.timers.at(Timer::Watchdog) == std::nullopt);
}

void TestEngineFaults::refusedMeansSigningInAgain()
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

void TestEngineFaults::workingOfflineEndsWhatIsUnderWay()
{
    Machine machine = Machine::greeted(u"C1"_s);
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

void TestEngineFaults::aNetworkThatIsDownIsNotAsked()
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

void TestEngineFaults::theWatchdogBreaksASilentExchange()
{
    Machine machine = Machine::greeted(u"C1"_s);
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

void TestEngineFaults::everyFailureLeavesATimer_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int code = static_cast<int>(ErrorCode::Cancelled); code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (static_cast<ErrorCode>(code) != ErrorCode::Unauthenticated) {
            QTest::newRow(nameOf(static_cast<ErrorCode>(code)).data()) << static_cast<ErrorCode>(code);
        }
    }
}

void TestEngineFaults::everyFailureLeavesATimer()
{
    QFETCH(ErrorCode, code);
    Machine machine = Machine::greeted(u"C1"_s);
    machine.edit();
    machine.happen(Events::PullFailed {machine.pullToken(), {code}});
    QVERIFY(machine.state.timers.isSet(Timer::RetryPull));
    QCOMPARE(machine.state.pull.activity, Activity::None);
    machine.now = *machine.state.timers.at(Timer::RetryPull);
    machine.happen(Events::Woke {});
    QVERIFY(machine.want<Effects::FetchChanges>() != nullptr);
}

void TestEngineFaults::aDamagedFileEndsAllTravel()
{
    Machine machine = Machine::atRest();
    machine.edit();
    QVERIFY(machine.want<Effects::PushBatch>() != nullptr);
    machine.happen(Events::FileDamaged {{ErrorCode::StorageDamaged}});
    QCOMPARE(machine.count<Effects::Cancel>(), 2); // the push and the stream
    machine.edit(2);
    machine.happen(Events::SyncWished {});
    QCOMPARE(machine.wanted.size(), std::size_t(0));
    QVERIFY(!nextDeadline(machine.state).has_value() || machine.sleepUntilDeadline());
    QCOMPARE(machine.wanted.size(), std::size_t(0));
    const Status status = statusOf(machine.state);
    QCOMPARE(status.connection, Status::Connection::Offline);
    QCOMPARE(status.lastError->code, ErrorCode::StorageDamaged);
}

QTEST_APPLESS_MAIN(TestEngineFaults)
#include "tst_enginefaults.moc"
