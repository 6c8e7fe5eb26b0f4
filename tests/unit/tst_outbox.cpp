// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxcases.h"

#include <QJsonArray>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::Test::OutboxCases;
using namespace Qt::StringLiterals;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditGoesFromQueuedToTheArchive();
    void nothingIsSentWhileSomethingIsInFlight();
    void anOperationInFlightIsNeverChanged();
    void anOperationThatWasSentOnceIsNeverCoalesced();
    void queuedEditsOfARecordBecomeOne();
    void deletingWhatWasNeverSentLeavesNothing();
    void deletingDropsUnsentEditsBeforeIt();
    void everyRefusalNeedsTheUserAndBlocksItsRecordOnly_data();
    void everyRefusalNeedsTheUserAndBlocksItsRecordOnly();
    void retryAndUnansweredOperationsAreQueuedAgain();
    void stackedOperationsStandOnWhatTheUserSaw();
    void whatIsAskedTwiceIsAskedOnce();
    void groupsTravelWholeOrNotAtAll();
    void aRefusedGroupMemberBlocksTheGroup();
    void afterHoldsBackUntilAcknowledged();
    void resultsSurviveTheirJson();
};

void TestOutbox::anEditGoesFromQueuedToTheArchive()
{
    Outbox outbox;
    QCOMPARE(outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s)), u"a"_s);
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::Queued);
    QCOMPARE(outbox.waiting(), 1);
    QCOMPARE(idsOf(outbox.takeBatch(200)), QStringList {u"a"_s});
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::InFlight);
    settle(outbox, applied(u"a"_s, 30));
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::Acked);
    QCOMPARE(outbox.waiting(), 0);
    outbox.retire(29);
    QVERIFY(outbox.find(u"a"_s) != nullptr);
    outbox.retire(30);
    QVERIFY(outbox.entries().empty());
    const std::vector<Departure> left = outbox.takeDepartures();
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().outcome, Outcome::Applied);
    QCOMPARE(left.front().entry.ackRev, 30);
    QVERIFY(outbox.takeDepartures().empty());
}

void TestOutbox::nothingIsSentWhileSomethingIsInFlight()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    outbox.add(Notes, title(u"b"_s, u"s"_s, u"x"_s));
    QCOMPARE(idsOf(outbox.takeBatch(1)), QStringList {u"a"_s});
    QVERIFY(outbox.takeBatch(200).empty());
    settle(outbox, applied(u"a"_s, 30));
    QCOMPARE(idsOf(outbox.takeBatch(200)), QStringList {u"b"_s});
}

void TestOutbox::anOperationInFlightIsNeverChanged()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    const Operation sent = outbox.takeBatch(200).front();
    QCOMPARE(outbox.add(Notes, title(u"b"_s, u"r"_s, u"y"_s, u"x"_s)), u"b"_s);
    QCOMPARE(outbox.find(u"a"_s)->operation, sent);
    QCOMPARE(outbox.operationsOf(u"notes"_s, u"r"_s).size(), std::size_t(2));
    QVERIFY(!outbox.drop(u"a"_s));
}

void TestOutbox::anOperationThatWasSentOnceIsNeverCoalesced()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    const Operation sent = outbox.takeBatch(200).front();
    outbox.requeueInFlight();
    outbox.add(Notes, title(u"b"_s, u"r"_s, u"y"_s, u"x"_s));
    QCOMPARE(outbox.find(u"a"_s)->operation, sent);
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"a"_s, u"b"_s}));
}

void TestOutbox::queuedEditsOfARecordBecomeOne()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    outbox.add(Notes, title(u"s"_s, u"other"_s, u"x"_s));
    QCOMPARE(outbox.add(Notes, title(u"b"_s, u"r"_s, u"y"_s, u"x"_s)), u"a"_s);
    const Operation merged = outbox.find(u"a"_s)->operation;
    QCOMPARE(merged.set.value("/title"_L1).toString(), u"y"_s);
    QCOMPARE(merged.was.value("/title"_L1).toString(), u"old"_s);
    outbox.add(Notes, create(u"c"_s, u"n"_s));
    QCOMPARE(outbox.add(Notes, title(u"d"_s, u"n"_s, u"better"_s, u"new"_s)), u"c"_s);
    QCOMPARE(outbox.find(u"c"_s)->operation.set.value("title"_L1).toString(), u"better"_s);
}

void TestOutbox::deletingWhatWasNeverSentLeavesNothing()
{
    Outbox outbox;
    outbox.add(Notes, create(u"c"_s, u"n"_s));
    QVERIFY(outbox.add(Notes, remove(u"d"_s, u"n"_s, 0)).isEmpty());
    QVERIFY(outbox.entries().empty());
    QCOMPARE(outbox.takeDepartures().front().outcome, Outcome::DroppedByUser);

    outbox.add(Notes, create(u"e"_s, u"m"_s));
    outbox.add(Notes, behind(title(u"f"_s, u"r"_s, u"x"_s), {u"e"_s}));
    QCOMPARE(outbox.add(Notes, remove(u"g"_s, u"m"_s, 0)), u"g"_s);
    QCOMPARE(outbox.entries().size(), std::size_t(3));
}

void TestOutbox::deletingDropsUnsentEditsBeforeIt()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    QCOMPARE(outbox.add(Notes, remove(u"d"_s, u"r"_s)), u"d"_s);
    QCOMPARE(outbox.entries().size(), std::size_t(1));
    QCOMPARE(idsOf(outbox.takeBatch(200)), QStringList {u"d"_s});
}

void TestOutbox::everyRefusalNeedsTheUserAndBlocksItsRecordOnly_data()
{
    QTest::addColumn<OperationResult::Status>("status");
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("conflict") << OperationResult::Status::Conflict << OutboxState::Conflict;
    QTest::newRow("rejected") << OperationResult::Status::Rejected << OutboxState::Rejected;
    QTest::newRow("gone") << OperationResult::Status::Gone << OutboxState::Gone;
}

void TestOutbox::everyRefusalNeedsTheUserAndBlocksItsRecordOnly()
{
    QFETCH(OperationResult::Status, status);
    QFETCH(OutboxState, state);
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    (void)outbox.takeBatch(200);
    outbox.add(Notes, title(u"b"_s, u"r"_s, u"y"_s, u"x"_s));
    outbox.add(Notes, title(u"c"_s, u"other"_s, u"x"_s));
    settle(outbox, answer(u"a"_s, status));
    QCOMPARE(stateOf(outbox, u"a"_s), state);
    QCOMPARE(outbox.find(u"a"_s)->answer.status, status);
    QCOMPARE(stateOf(outbox, u"b"_s), OutboxState::Blocked);
    QCOMPARE(outbox.find(u"b"_s)->answer.on, u"a"_s);
    QCOMPARE(outbox.attention(), 2);
    outbox.add(Notes, title(u"d"_s, u"r"_s, u"z"_s, u"y"_s));
    QCOMPARE(stateOf(outbox, u"d"_s), OutboxState::Blocked);
    QCOMPARE(idsOf(outbox.takeBatch(200)), QStringList {u"c"_s});
    settle(outbox, applied(u"c"_s, 30));
    QVERIFY(outbox.takeBatch(200).empty());
}

void TestOutbox::retryAndUnansweredOperationsAreQueuedAgain()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    outbox.add(Notes, title(u"b"_s, u"s"_s, u"x"_s));
    (void)outbox.takeBatch(200);
    settle(outbox, answer(u"a"_s, OperationResult::Status::Retry));
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::Queued);
    QCOMPARE(stateOf(outbox, u"b"_s), OutboxState::InFlight);
    outbox.requeueInFlight();
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"a"_s, u"b"_s}));
    outbox.requeueInFlight();
    settle(outbox, applied(u"a"_s, 12)); // A late answer.
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::Queued);
    QCOMPARE(outbox.find(u"a"_s)->tries, 2);
}

void TestOutbox::stackedOperationsStandOnWhatTheUserSaw()
{
    Outbox outbox;
    outbox.add(Notes, create(u"a"_s, u"r"_s));
    outbox.add(Notes, submit(u"b"_s, u"r"_s, 0));
    outbox.add(Notes, title(u"c"_s, u"r"_s, u"x"_s, u"new"_s));
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(outbox.find(u"b"_s)->operation.base, 0);

    Outbox decided;
    decided.add(Notes, title(u"a"_s, u"r"_s, u"mine"_s));
    decided.add(Notes, submit(u"b"_s, u"r"_s, 10));
    (void)decided.takeBatch(200);
    decided.add(Notes, submit(u"c"_s, u"r"_s, 10));
    std::array results {answer(u"a"_s, OperationResult::Status::Conflict),
                        answer(u"b"_s, OperationResult::Status::Blocked)};
    results[1].on = u"a"_s;
    decided.settle(results);
    QVERIFY(decided.keepMine(Notes, u"a"_s, {{u"title"_s, u"theirs"_s}}, 20, ids(u"n"_s)));
    // The one that was sent has a new body and so a new id; the other is the same operation still.
    QVERIFY(decided.find(u"b"_s) == nullptr);
    QCOMPARE(decided.find(u"n2"_s)->operation.base, 20);
    QCOMPARE(decided.find(u"c"_s)->operation.base, 20);
}

void TestOutbox::whatIsAskedTwiceIsAskedOnce()
{
    Outbox outbox;
    outbox.add(Notes, submit(u"a"_s, u"r"_s, 10));
    const Operation again = submit(u"b"_s, u"r"_s, 10);
    QVERIFY(outbox.isAskedAlready(again));
    (void)outbox.takeBatch(200);
    QVERIFY(outbox.isAskedAlready(again));
    settle(outbox, applied(u"a"_s, 30));
    QVERIFY(outbox.isAskedAlready(again)); // The button may still be there: the feed has not brought it yet.
    QVERIFY(!outbox.isAskedAlready(submit(u"b"_s, u"other"_s, 10)));
    QVERIFY(!outbox.isAskedAlready(remove(u"b"_s, u"r"_s)));
    outbox.add(Notes, title(u"c"_s, u"r"_s, u"x"_s));
    QVERIFY(!outbox.isAskedAlready(again)); // Something else was done between.

    Outbox refused;
    refused.add(Notes, submit(u"a"_s, u"r"_s, 10));
    (void)refused.takeBatch(200);
    settle(refused, answer(u"a"_s, OperationResult::Status::Rejected));
    QVERIFY(!refused.isAskedAlready(again));
}

void TestOutbox::groupsTravelWholeOrNotAtAll()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r1"_s, u"x"_s));
    outbox.add(Notes, inGroup(title(u"g1"_s, u"r2"_s, u"x"_s), u"g"_s));
    outbox.add(Notes, title(u"b"_s, u"r2"_s, u"y"_s, u"x"_s));
    outbox.add(Notes, title(u"c"_s, u"r3"_s, u"y"_s));
    outbox.add(Notes, inGroup(title(u"g2"_s, u"r4"_s, u"x"_s), u"g"_s));
    QCOMPARE(idsOf(outbox.takeBatch(3)), (QStringList {u"a"_s, u"c"_s}));
    outbox.requeueInFlight();
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"a"_s, u"g1"_s, u"c"_s, u"g2"_s}));
    outbox.requeueInFlight();
    outbox.drop(u"a"_s);
    outbox.drop(u"c"_s);
    QCOMPARE(idsOf(outbox.takeBatch(1)), (QStringList {u"g1"_s, u"g2"_s}));
}

void TestOutbox::aRefusedGroupMemberBlocksTheGroup()
{
    Outbox outbox;
    outbox.add(Notes, inGroup(title(u"g1"_s, u"r2"_s, u"x"_s), u"g"_s));
    outbox.add(Notes, inGroup(title(u"g2"_s, u"r4"_s, u"x"_s), u"g"_s));
    (void)outbox.takeBatch(200);
    std::array results {answer(u"g1"_s, OperationResult::Status::Blocked),
                        answer(u"g2"_s, OperationResult::Status::Conflict)};
    results[0].on = u"g2"_s;
    outbox.settle(results);
    QCOMPARE(stateOf(outbox, u"g1"_s), OutboxState::Blocked);
    QCOMPARE(stateOf(outbox, u"g2"_s), OutboxState::Conflict);
    QVERIFY(outbox.keepMine(Notes, u"g2"_s, {{u"title"_s, u"theirs"_s}}, 20, ids(u"n"_s)));
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"g1"_s, u"n1"_s}));
}

void TestOutbox::afterHoldsBackUntilAcknowledged()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    outbox.add(Notes, behind(title(u"b"_s, u"s"_s, u"x"_s), {u"a"_s, u"long gone"_s}));
    QCOMPARE(idsOf(outbox.takeBatch(1)), QStringList {u"a"_s});
    settle(outbox, answer(u"a"_s, OperationResult::Status::Rejected));
    QCOMPARE(stateOf(outbox, u"b"_s), OutboxState::Blocked);
    QVERIFY(outbox.retry(u"a"_s, ids(u"n"_s)));
    QCOMPARE(stateOf(outbox, u"b"_s), OutboxState::Queued);
    QCOMPARE(outbox.find(u"b"_s)->operation.after.front(), u"n1"_s);
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"n1"_s, u"b"_s}));
}

void TestOutbox::resultsSurviveTheirJson()
{
    OperationResult conflict = answer(u"0192"_s, OperationResult::Status::Conflict);
    conflict.rev = 81290;
    conflict.fields = QStringList {u"/remarks"_s};
    conflict.server = QJsonObject {{u"remarks"_s, u"theirs"_s}};
    conflict.by = u"M. Diallo"_s;
    conflict.at = QDateTime(QDate(2026, 8, 20), QTime(10, 11), Qt::UTC);
    const Expected<OperationResult> back = resultFromJson(toJson(conflict));
    QVERIFY(back.has_value());
    QCOMPARE(back->rev, conflict.rev);
    QCOMPARE(back->fields, conflict.fields);
    QCOMPARE(back->server, conflict.server);
    QCOMPARE(back->by, conflict.by);
    QCOMPARE(back->at, conflict.at);

    OperationResult rejected = answer(u"0193"_s, OperationResult::Status::Rejected);
    rejected.problem = {ErrorCode::Invalid, {}, {{u"/title"_s, u"required"_s, {}}}};
    const Expected<OperationResult> refusal = resultFromJson(toJson(rejected));
    QCOMPARE(refusal->problem.code, ErrorCode::Invalid);
    QCOMPARE(refusal->problem.issues, rejected.problem.issues);

    QCOMPARE(resultFromJson({{u"op"_s, u"x"_s}, {u"status"_s, u"perhaps"_s}}).error().code, ErrorCode::Protocol);
    QCOMPARE(resultFromJson({{u"op"_s, u"x"_s}, {u"status"_s, u"applied"_s}}).error().code, ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
