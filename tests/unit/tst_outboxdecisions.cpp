// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxcases.h"

#include <QJsonArray>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::Test::OutboxCases;
using namespace Qt::StringLiterals;

namespace {

/// An outbox whose one patch of record r came back in conflict, with another patch behind it.
Outbox conflicted()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"mine"_s));
    (void)outbox.takeBatch(200);
    outbox.add(Notes, patch(u"b"_s, u"r"_s, {{u"/remarks"_s, u"more"_s}}, {{u"/remarks"_s, QJsonValue()}}));
    OperationResult conflict = answer(u"a"_s, OperationResult::Status::Conflict);
    conflict.rev = 20;
    conflict.fields = QStringList {u"/title"_s};
    conflict.server = QJsonObject {{u"title"_s, u"theirs"_s}};
    settle(outbox, conflict);
    return outbox;
}

} // namespace

class TestOutboxDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepingMineTakesANewIdAndShowsWhatWasSeen();
    void keepingMineOfACreateBecomesAPatch();
    void whatWaitedWaitsForTheNewOne();
    void whatWaitedAndWasSentTakesANewIdToo();
    void whatWaitedForAWishThatIsThereWaitsNoMore();
    void whatWaitedForAStackedPatchWaitsForTheThirdVersion();
    void replacingWritesTheThirdVersion();
    void aGoneRecordCanBeCopiedAsNew();
    void droppingTakesWhatIsStackedAlong();
    void droppingTakesTheWholeGroupAlong();
    void retryingARejectionTakesANewId();
    void decisionsAreRefusedInOtherStates();
    void aRefusedDeletionIsOnTheScreenAgain();
    void aRestoredEndpointGetsItsOperationsAgain();
    void blockedOnSomethingUnknownNeedsTheUser();
};

void TestOutboxDecisions::keepingMineTakesANewIdAndShowsWhatWasSeen()
{
    Outbox outbox = conflicted();
    QVERIFY(outbox.keepMine(Notes, u"a"_s, {{u"title"_s, u"theirs"_s}}, 20, ids(u"n"_s)));
    QVERIFY(outbox.find(u"a"_s) == nullptr);
    const OutboxEntry &again = *outbox.find(u"n1"_s);
    QCOMPARE(again.state, OutboxState::Queued);
    QCOMPARE(again.operation.base, 20);
    QCOMPARE(again.operation.was.value("/title"_L1).toString(), u"theirs"_s);
    QCOMPARE(again.operation.set.value("/title"_L1).toString(), u"mine"_s);
    QCOMPARE(stateOf(outbox, u"b"_s), OutboxState::Queued);
    QCOMPARE(outbox.takeDepartures().front().outcome, Outcome::ReplacedByUser);
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"n1"_s, u"b"_s}));
}

void TestOutboxDecisions::keepingMineOfACreateBecomesAPatch()
{
    Outbox outbox;
    outbox.add(Notes, create(u"c"_s, u"n"_s));
    (void)outbox.takeBatch(200);
    settle(outbox, answer(u"c"_s, OperationResult::Status::Conflict));
    const QJsonObject theirs {{u"title"_s, u"theirs"_s}, {u"remarks"_s, u"kept"_s}};
    QVERIFY(outbox.keepMine(Notes, u"c"_s, theirs, 20, ids(u"n"_s)));
    const Operation &again = outbox.find(u"n1"_s)->operation;
    QCOMPARE(again.verb, Verb::Patch);
    QCOMPARE(again.set, (QJsonObject {{u"/title"_s, u"new"_s}}));
    QCOMPARE(again.was, (QJsonObject {{u"/title"_s, u"theirs"_s}}));
}

void TestOutboxDecisions::whatWaitedWaitsForTheNewOne()
{
    Outbox outbox = conflicted();
    outbox.add(Notes, behind(title(u"c"_s, u"s"_s, u"x"_s), {u"a"_s}));
    QVERIFY(outbox.keepMine(Notes, u"a"_s, {{u"title"_s, u"theirs"_s}}, 20, ids(u"n"_s)));
    QCOMPARE(outbox.find(u"c"_s)->operation.after, (QStringList {u"n1"_s}));
}

/// The endpoint may have it under its old id, with its old body: a restore, or a late second delivery, is enough.
/// Found by the specification's seed 8100312398.
void TestOutboxDecisions::whatWaitedAndWasSentTakesANewIdToo()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"mine"_s));
    outbox.add(Notes, behind(title(u"c"_s, u"s"_s, u"x"_s), {u"a"_s}));
    outbox.add(Notes, behind(title(u"d"_s, u"t"_s, u"x"_s), {u"c"_s}));
    QCOMPARE(outbox.takeBatch(200).size(), std::size_t(3));
    OperationResult conflict = answer(u"a"_s, OperationResult::Status::Conflict);
    conflict.rev = 20;
    settle(outbox, conflict);
    outbox.requeueInFlight(); // No answer came for the others.
    QVERIFY(outbox.keepMine(Notes, u"a"_s, {{u"title"_s, u"theirs"_s}}, 20, ids(u"n"_s)));
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"n1"_s, u"n2"_s, u"n3"_s}));
    QCOMPARE(outbox.find(u"n2"_s)->operation.after, (QStringList {u"n1"_s}));
    QCOMPARE(outbox.find(u"n3"_s)->operation.after, (QStringList {u"n2"_s}));
    QCOMPARE(outbox.takeDepartures().size(), std::size_t(3));
}

void TestOutboxDecisions::whatWaitedForAWishThatIsThereWaitsNoMore()
{
    Outbox outbox = conflicted();
    outbox.add(Notes, behind(title(u"c"_s, u"s"_s, u"x"_s), {u"a"_s}));
    const QJsonObject theirs {{u"title"_s, u"theirs"_s}};
    QVERIFY(outbox.replace(Notes, u"a"_s, theirs, 20, theirs, ids(u"n"_s)));
    QVERIFY(outbox.find(u"c"_s)->operation.after.isEmpty());
    QCOMPARE(stateOf(outbox, u"c"_s), OutboxState::Queued);
}

void TestOutboxDecisions::whatWaitedForAStackedPatchWaitsForTheThirdVersion()
{
    Outbox outbox = conflicted();
    outbox.add(Notes, behind(title(u"c"_s, u"s"_s, u"x"_s), {u"b"_s}));
    const QJsonObject theirs {{u"title"_s, u"theirs"_s}};
    QVERIFY(outbox.replace(Notes, u"a"_s, theirs, 20, {{u"title"_s, u"third"_s}}, ids(u"n"_s)));
    QCOMPARE(outbox.find(u"c"_s)->operation.after, (QStringList {u"n1"_s}));
}

void TestOutboxDecisions::replacingWritesTheThirdVersion()
{
    Outbox outbox = conflicted();
    const QJsonObject theirs {{u"title"_s, u"theirs"_s}};
    QVERIFY(outbox.replace(Notes, u"a"_s, theirs, 20, {{u"title"_s, u"third"_s}}, ids(u"n"_s)));
    QCOMPARE(outbox.entries().size(), std::size_t(1)); // The patch behind it is part of the full document.
    QCOMPARE(outbox.find(u"n1"_s)->operation.set, (QJsonObject {{u"/title"_s, u"third"_s}}));

    Outbox same = conflicted();
    QVERIFY(same.replace(Notes, u"a"_s, theirs, 20, theirs, ids(u"n"_s)));
    QVERIFY(same.entries().empty());
}

void TestOutboxDecisions::aGoneRecordCanBeCopiedAsNew()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"mine"_s));
    (void)outbox.takeBatch(200);
    OperationResult gone = answer(u"a"_s, OperationResult::Status::Gone);
    gone.why = u"deleted"_s;
    settle(outbox, gone);
    QVERIFY(!outbox.keepMine(Notes, u"a"_s, {}, 0, ids(u"n"_s)));
    QVERIFY(outbox.replace(Notes, u"a"_s, {}, 0, {{u"title"_s, u"mine"_s}}, ids(u"n"_s)));
    const Operation &copy = outbox.entries().front().operation;
    QCOMPARE(copy.verb, Verb::Create);
    QVERIFY(copy.id != u"r"_s);
    QCOMPARE(copy.base, 0);
    QCOMPARE(copy.set.value("title"_L1).toString(), u"mine"_s);
}

void TestOutboxDecisions::droppingTakesWhatIsStackedAlong()
{
    Outbox outbox = conflicted();
    outbox.add(Notes, behind(title(u"c"_s, u"s"_s, u"x"_s), {u"b"_s}));
    outbox.add(Notes, title(u"d"_s, u"free"_s, u"x"_s));
    QVERIFY(outbox.drop(u"a"_s));
    QCOMPARE(outbox.entries().size(), std::size_t(1));
    QCOMPARE(outbox.entries().front().operation.op, u"d"_s);
    const std::vector<Departure> left = outbox.takeDepartures();
    QCOMPARE(left.size(), std::size_t(3));
    QVERIFY(std::all_of(left.begin(), left.end(),
                        [](const Departure &departure) { return departure.outcome == Outcome::DroppedByUser; }));
}

void TestOutboxDecisions::droppingTakesTheWholeGroupAlong()
{
    Outbox outbox;
    outbox.add(Notes, inGroup(title(u"g1"_s, u"r1"_s, u"x"_s), u"g"_s));
    outbox.add(Notes, title(u"a"_s, u"r1"_s, u"y"_s, u"x"_s));
    outbox.add(Notes, inGroup(title(u"g2"_s, u"r2"_s, u"x"_s), u"g"_s));
    QVERIFY(outbox.drop(u"g2"_s));
    QVERIFY(outbox.entries().empty());
}

void TestOutboxDecisions::retryingARejectionTakesANewId()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    (void)outbox.takeBatch(200);
    settle(outbox, answer(u"a"_s, OperationResult::Status::Rejected));
    QVERIFY(outbox.retry(u"a"_s, ids(u"n"_s)));
    QCOMPARE(stateOf(outbox, u"n1"_s), OutboxState::Queued);
    QCOMPARE(outbox.find(u"n1"_s)->tries, 0);
}

void TestOutboxDecisions::decisionsAreRefusedInOtherStates()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    QVERIFY(!outbox.keepMine(Notes, u"a"_s, {}, 1, ids(u"n"_s)));
    QVERIFY(!outbox.retry(u"a"_s, ids(u"n"_s)));
    QVERIFY(!outbox.replace(Notes, u"a"_s, {}, 1, {}, ids(u"n"_s)));
    QVERIFY(!outbox.drop(u"unknown"_s));
    (void)outbox.takeBatch(200);
    settle(outbox, applied(u"a"_s, 5));
    QVERIFY(!outbox.drop(u"a"_s));
}

void TestOutboxDecisions::aRefusedDeletionIsOnTheScreenAgain()
{
    Outbox outbox;
    outbox.add(Notes, remove(u"d"_s, u"r"_s));
    QCOMPARE(outbox.operationsOf(u"notes"_s, u"r"_s).size(), std::size_t(1));
    (void)outbox.takeBatch(200);
    settle(outbox, answer(u"d"_s, OperationResult::Status::Conflict));
    QVERIFY(outbox.operationsOf(u"notes"_s, u"r"_s).empty());
    QVERIFY(outbox.keepMine(Notes, u"d"_s, {}, 77, ids(u"n"_s)));
    QCOMPARE(outbox.find(u"n1"_s)->operation.base, 77);
    QCOMPARE(outbox.operationsOf(u"notes"_s, u"r"_s).size(), std::size_t(1));
}

void TestOutboxDecisions::aRestoredEndpointGetsItsOperationsAgain()
{
    Outbox outbox;
    outbox.add(Notes, create(u"a"_s, u"r"_s));
    (void)outbox.takeBatch(200);
    settle(outbox, applied(u"a"_s, 60));
    outbox.retire(60);
    const OutboxEntry archived = outbox.takeDepartures().front().entry;
    outbox.add(Notes, title(u"b"_s, u"s"_s, u"x"_s));
    (void)outbox.takeBatch(200);
    settle(outbox, applied(u"b"_s, 40));
    outbox.add(Notes, submit(u"c"_s, u"r"_s, 60));
    const std::array archive {archived};
    outbox.requeueAfterRestore(50, archive);
    outbox.requeueAfterRestore(50, archive);
    QCOMPARE(outbox.entries().size(), std::size_t(3));
    QCOMPARE(outbox.entries().front().operation.op, u"a"_s);
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::Queued);
    QCOMPARE(stateOf(outbox, u"b"_s), OutboxState::Acked);
    QCOMPARE(outbox.find(u"c"_s)->operation.base, 0); // Behind its create, as when both were new.
    QCOMPARE(idsOf(outbox.takeBatch(200)), (QStringList {u"a"_s, u"c"_s}));
}

void TestOutboxDecisions::blockedOnSomethingUnknownNeedsTheUser()
{
    Outbox outbox;
    outbox.add(Notes, title(u"a"_s, u"r"_s, u"x"_s));
    (void)outbox.takeBatch(200);
    OperationResult blocked = answer(u"a"_s, OperationResult::Status::Blocked);
    blocked.on = u"nowhere"_s;
    settle(outbox, blocked);
    QCOMPARE(stateOf(outbox, u"a"_s), OutboxState::Rejected);
}

QTEST_APPLESS_MAIN(TestOutboxDecisions)
#include "tst_outboxdecisions.moc"
