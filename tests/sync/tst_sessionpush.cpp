// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits on their way through a whole session over a scripted network: kept, sent once, refused, in conflict, sent
// again.

#include "sync/desk.h"

#include <QJsonArray>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using Chancery::Test::Desk;
using Chancery::Test::ScriptedTransport;

namespace {

/// What POST /v1/ops answers to one operation.
QByteArray result(const QString &op, const QByteArray &rest)
{
    return R"({"seq":30,"results":[{"op":")" + op.toLatin1() + "\"," + rest + "}]}";
}

} // namespace

class TestSessionPush : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditIsOnDiskBeforeItTravels();
    void anEditTravelsOnceAndItsEchoRetiresIt();
    void aConflictWaitsForTheUserAndNothingElseDoes();
    void theUserMayTakeTheirs();
    void whatWasInFlightGoesAgainUnderItsId();
    void aRestoredEndpointGetsItsOperationsAgain();
};

void TestSessionPush::anEditIsOnDiskBeforeItTravels()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    auto done = desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s));
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result().has_value());
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"mine"_s);
    QCOMPARE(desk.read(Desk::idOf(1))->badge, Store::Badge::Waiting);
    QTRY_COMPARE(desk.session->status().waiting, 1);
    QCOMPARE(desk.sent("/ops"), 0);
    desk.open();
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"mine"_s);
    auto missing = desk.session->update(Desk::states(), Desk::idOf(77), {}, Desk::notes(u"x"_s));
    QTRY_VERIFY(missing.isFinished());
    QCOMPARE(missing.result().error().code, ErrorCode::NotFound);
}

void TestSessionPush::anEditTravelsOnceAndItsEchoRetiresIt()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s))
        .waitForFinished();
    const QString op = desk.outbox().front().operation.op;
    desk.network->answer("POST /v1/ops", 200, result(op, R"("status":"applied","rev":30)"));
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "mine") + Desk::pageEnd("C30", 30));
    desk.session->syncNow();
    QTRY_VERIFY(desk.outbox().empty());
    QCOMPARE(desk.read(Desk::idOf(1))->badge, Store::Badge::Synced);
    QCOMPARE(desk.read(Desk::idOf(1))->rev, 30);
    QCOMPARE(desk.sent("/ops"), 1);
    const QJsonObject sent = desk.lastBody("/ops").value("ops"_L1).toArray().first().toObject();
    QCOMPARE(sent.value("op"_L1).toString(), op);
    QCOMPARE(sent.value("base"_L1).toInteger(), 10);
    QCOMPARE(sent.value("set"_L1).toObject(), (QJsonObject {{u"/notes"_s, u"mine"_s}}));
    QCOMPARE(sent.value("was"_L1).toObject(), (QJsonObject {{u"/notes"_s, u"old"_s}}));
    QVERIFY(!desk.lastBody("/ops").value("client"_L1).toString().isEmpty());
}

void TestSessionPush::aConflictWaitsForTheUserAndNothingElseDoes()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s))
        .waitForFinished();
    const QString op = desk.outbox().front().operation.op;
    desk.network->answer(
        "POST /v1/ops", 200,
        result(op, R"("status":"conflict","rev":30,"fields":["/notes"],"server":{"code":"FRA","notes":"theirs"})"));
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "theirs") + Desk::pageEnd("C30", 30));
    desk.session->syncNow();
    QTRY_COMPARE(desk.session->status().attention, 1);
    QTRY_VERIFY(desk.session->status().complete);
    QCOMPARE(desk.read(Desk::idOf(1))->badge, Store::Badge::Conflict);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"mine"_s);

    desk.session->decide(op, Session::Decision::KeepMine).waitForFinished();
    const Domain::Operation again = desk.outbox().front().operation;
    QVERIFY(again.op != op);
    QCOMPARE(again.was.value("/notes"_L1).toString(), u"theirs"_s);
    QCOMPARE(again.base, 30);
    desk.network->answer("POST /v1/ops", 200, result(again.op, R"("status":"applied","rev":31)"));
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C30", 30));
    desk.answerLines("GET /v1/changes", Desk::put(1, 31, "mine") + Desk::pageEnd("C31", 31));
    desk.session->syncNow();
    QTRY_VERIFY(desk.outbox().empty());
}

void TestSessionPush::theUserMayTakeTheirs()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.session->remove(Desk::states(), Desk::idOf(1)).waitForFinished();
    QVERIFY(!desk.read(Desk::idOf(1)).has_value());
    const QString op = desk.outbox().front().operation.op;
    desk.network->answer("POST /v1/ops", 200, result(op, R"("status":"conflict","rev":30,"fields":[])"));
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "theirs") + Desk::pageEnd("C30", 30));
    desk.session->syncNow();
    QTRY_COMPARE(desk.session->status().attention, 1);
    QTRY_VERIFY(desk.read(Desk::idOf(1)).has_value()); // The user has to see what there is to decide about.
    auto refused = desk.session->decide(u"unknown"_s, Session::Decision::TakeTheirs);
    refused.waitForFinished();
    QCOMPARE(refused.result().error().code, ErrorCode::NotFound);
    desk.session->decide(op, Session::Decision::TakeTheirs).waitForFinished();
    QVERIFY(desk.outbox().empty());
    QTRY_COMPARE(desk.session->status().attention, 0);
}

void TestSessionPush::whatWasInFlightGoesAgainUnderItsId()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s))
        .waitForFinished();
    desk.network->prepare({.to = "POST /v1/ops", .staysOpen = true});
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.session->syncNow();
    QTRY_COMPARE(desk.sent("/ops"), 1);
    const QJsonObject first = desk.lastBody("/ops");
    QTRY_COMPARE(desk.outbox().front().state, Domain::OutboxState::InFlight);

    desk.open();
    QTRY_COMPARE(desk.outbox().front().state, Domain::OutboxState::Queued);
    // Another edit of the record is another operation: the first may have arrived.
    desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"mine"_s), Desk::notes(u"more"_s))
        .waitForFinished();
    QCOMPARE(desk.outbox().size(), std::size_t(2));
    desk.answerGreeting();
    desk.network->prepare({.to = "POST /v1/ops", .staysOpen = true});
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.session->syncNow();
    QTRY_COMPARE(desk.sent("/ops"), 1);
    QCOMPARE(desk.lastBody("/ops").value("ops"_L1).toArray().first(), first.value("ops"_L1).toArray().first());
    QCOMPARE(desk.lastBody("/ops").value("client"_L1), first.value("client"_L1));
}

void TestSessionPush::aRestoredEndpointGetsItsOperationsAgain()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    desk.session->update(Desk::states(), Desk::idOf(1), Desk::notes(u"old"_s), Desk::notes(u"mine"_s))
        .waitForFinished();
    const QString op = desk.outbox().front().operation.op;
    desk.network->answer("POST /v1/ops", 200, result(op, R"("status":"applied","rev":30)"));
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "mine") + Desk::pageEnd("C30", 30));
    desk.answerLines("GET /v1/changes", Desk::put(1, 30, "mine") + Desk::pageEnd("C31", 31));
    desk.session->syncNow();
    QTRY_VERIFY(desk.outbox().empty());
    QTRY_COMPARE(desk.network->unanswered(), 0);

    desk.open();
    desk.answerGreeting();
    desk.answerProblem("GET /v1/changes", 410, "cursor-expired", R"(,"reason":"incarnation","seq":22)");
    desk.network->prepare({.to = "POST /v1/ops", .staysOpen = true});
    desk.session->syncNow();
    QTRY_COMPARE(desk.sent("/ops"), 1);
    QCOMPARE(desk.lastBody("/ops").value("ops"_L1).toArray().first().toObject().value("op"_L1).toString(), op);
    QCOMPARE(desk.read(Desk::idOf(1))->document.value("notes"_L1).toString(), u"mine"_s); // The old replica stays.
}

QTEST_GUILESS_MAIN(TestSessionPush)
#include "tst_sessionpush.moc"
