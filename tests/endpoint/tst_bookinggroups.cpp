// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations.h"
#include "training.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// People who come together or not at all.
class TestBookingGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupGetsItsPlacesInOneGo();
    void aGroupThatDoesNotFitWaitsAsAWhole();
    void membersThatAskOneByOneAreSeatedWithTheLast();
    void aGroupThatDoesNotFitIsPassedOverAndKeepsItsPlace();
    void oneTakesTheOfferForAll();
    void theOfferToAGroupEndsForAll();
    void whatATrainerOffersToOneIsOfferedToAll();
    void aGroupLargerThanTheSessionIsRefused();
    void aRefusedMemberLeavesNoTraceOfTheOthers();
    void othersWithTheSameTextAreNoGroup();

private:
    /// Creates and asks for all in one batch, as the window does.
    static QStringList askTogether(TrainingEndpoint &t, const QString &mission, const QStringList &people,
                                   const QString &session, QJsonArray *results = nullptr);
};

QStringList TestBookingGroups::askTogether(TrainingEndpoint &t, const QString &mission, const QStringList &people,
                                           const QString &session, QJsonArray *results)
{
    QStringList ids;
    QJsonArray operations;
    const QString group = makeId();
    for (const QString &person : people) {
        ids.append(makeId());
        operations.append(with(
            creation(u"bookings"_s, ids.last(),
                     {{u"person"_s, person}, {u"mission"_s, mission}, {u"session"_s, session}, {u"together"_s, group}}),
            u"group"_s, group));
    }
    for (const QString &id : std::as_const(ids)) {
        operations.append(with(acting(u"bookings"_s, id, 0, u"request"_s), u"group"_s, group));
    }
    t.endpoint.clock.advance(1s);
    const QJsonArray answers = t.endpoint.push(mission, operations, u"client-"_s + mission);
    if (results != nullptr) {
        *results = answers;
    }
    return ids;
}

void TestBookingGroups::aGroupGetsItsPlacesInOneGo()
{
    TrainingEndpoint t;
    const QString session = t.session(3);
    QCOMPARE(t.statuses(askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s, u"C"_s}, session)), u"booked booked booked"_s);
    QCOMPARE(t.document(u"sessions"_s, session).value("seats_taken"_L1).toInt(), 3);
}

void TestBookingGroups::aGroupThatDoesNotFitWaitsAsAWhole()
{
    TrainingEndpoint t;
    const QString session = t.session(3);
    const QString alone = t.ask(u"KEN"_s, u"Z"_s, session);
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s, u"C"_s}, session);
    QCOMPARE(t.statuses(group), u"waitlisted waitlisted waitlisted"_s);
    QCOMPARE(t.place(group.last()), u"3 group_too_large"_s);
    QCOMPARE(t.act(u"KEN"_s, alone, u"cancel"_s), 200);
    QCOMPARE(t.statuses(group), u"offered offered offered"_s);
}

void TestBookingGroups::membersThatAskOneByOneAreSeatedWithTheLast()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QString last = t.draft(u"FRA"_s, u"B"_s, session, u"g"_s);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session, u"g"_s);
    QCOMPARE(t.statuses({first}), u"waitlisted"_s);
    QCOMPARE(t.place(first), u"1 group_incomplete"_s);
    QCOMPARE(t.act(u"FRA"_s, last, u"request"_s), 200);
    QCOMPARE(t.statuses({first, last}), u"booked booked"_s);
}

void TestBookingGroups::aGroupThatDoesNotFitIsPassedOverAndKeepsItsPlace()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QStringList seated {t.ask(u"BRA"_s, u"X"_s, session), t.ask(u"BRA"_s, u"Y"_s, session)};
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s}, session);
    const QString alone = t.ask(u"KEN"_s, u"Z"_s, session);
    QCOMPARE(t.act(u"BRA"_s, seated.first(), u"cancel"_s), 200);
    QCOMPARE(t.statuses(group), u"waitlisted waitlisted"_s);
    QCOMPARE(t.place(group.first()), u"1 group_too_large"_s);
    QCOMPARE(t.statuses({alone}), u"offered"_s);
    QCOMPARE(t.act(u"KEN"_s, alone, u"cancel"_s), 200);
    QCOMPARE(t.place(group.first()), u"1 group_too_large"_s);
    QCOMPARE(t.act(u"BRA"_s, seated.last(), u"cancel"_s), 200);
    QCOMPARE(t.statuses(group), u"offered offered"_s);
}

void TestBookingGroups::oneTakesTheOfferForAll()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QStringList seated {t.ask(u"BRA"_s, u"X"_s, session), t.ask(u"BRA"_s, u"Y"_s, session)};
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s}, session);
    for (const QString &each : seated) {
        QCOMPARE(t.act(u"BRA"_s, each, u"cancel"_s), 200);
    }
    QCOMPARE(t.statuses(group), u"offered offered"_s);
    QCOMPARE(t.act(u"FRA"_s, group.last(), u"accept_offer"_s), 200);
    QCOMPARE(t.statuses(group), u"booked booked"_s);
}

void TestBookingGroups::theOfferToAGroupEndsForAll()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QStringList seated {t.ask(u"BRA"_s, u"X"_s, session), t.ask(u"BRA"_s, u"Y"_s, session)};
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s}, session);
    const QString behind = t.ask(u"KEN"_s, u"Z"_s, session);
    for (const QString &each : seated) {
        QCOMPARE(t.act(u"BRA"_s, each, u"cancel"_s), 200);
    }
    // The first cancelled place went to whoever could take it alone; with the second one the group still does not fit.
    QCOMPARE(t.statuses(group + QStringList {behind}), u"waitlisted waitlisted offered"_s);
    QCOMPARE(t.act(u"KEN"_s, behind, u"cancel"_s), 200);
    QCOMPARE(t.statuses(group), u"offered offered"_s);
    t.endpoint.clock.advance(25h);
    t.endpoint.service->keepTime();
    QCOMPARE(t.statuses(group), u"waitlisted waitlisted"_s);
    QCOMPARE(t.place(group.first()), u"1 offer_missed"_s);
}

void TestBookingGroups::whatATrainerOffersToOneIsOfferedToAll()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QStringList seated {t.ask(u"BRA"_s, u"X"_s, session), t.ask(u"BRA"_s, u"Y"_s, session)};
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s}, session);
    const QJsonObject until {{u"expires"_s, u"2026-12-05T00:00:00Z"_s}};
    for (const QString &each : seated) {
        QCOMPARE(t.act(u"BRA"_s, each, u"cancel"_s), 200);
    }
    t.endpoint.clock.advance(25h);
    t.endpoint.service->keepTime();
    QCOMPARE(t.statuses(group), u"waitlisted waitlisted"_s);
    QCOMPARE(t.act(u"trainer"_s, group.last(), u"offer"_s, until), 200);
    QCOMPARE(t.statuses(group), u"offered offered"_s);
}

void TestBookingGroups::aGroupLargerThanTheSessionIsRefused()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    QJsonArray results;
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s, u"C"_s}, session, &results);
    QVERIFY2(Test::statuses(results).contains(u"rejected:capacity"_s), qPrintable(Test::statuses(results)));
    QCOMPARE(t.endpoint.revOf(u"bookings"_s, group.first()), -1);
}

void TestBookingGroups::aRefusedMemberLeavesNoTraceOfTheOthers()
{
    TrainingEndpoint t;
    const QString session = t.session(5);
    QVERIFY(!t.ask(u"FRA"_s, u"B"_s, session).isEmpty());
    const QStringList group = askTogether(t, u"FRA"_s, {u"A"_s, u"B"_s}, session); // B has a place already
    QCOMPARE(t.endpoint.revOf(u"bookings"_s, group.first()), -1);
    QCOMPARE(t.document(u"sessions"_s, session).value("seats_taken"_L1).toInt(), 1);
}

void TestBookingGroups::othersWithTheSameTextAreNoGroup()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QString theirs = t.draft(u"KEN"_s, u"B"_s, session, u"g"_s);
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(t.statuses({t.ask(u"FRA"_s, u"A"_s, session, u"g"_s)}), u"booked"_s);
}

QTEST_GUILESS_MAIN(TestBookingGroups)
#include "tst_bookinggroups.moc"
