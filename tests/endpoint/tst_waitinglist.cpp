// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The waiting list as the endpoint keeps it: who moves up, when, and why not.
class TestWaitingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreedPlaceIsOfferedToWhoeverHasWaitedLongest();
    void anOfferEndsAndTheNextOneGetsIt();
    void anOfferEndsAtTheLatestWhenTheSessionBegins();
    void whoMissedAnOfferIsAskedAgainByATrainerAlone();
    void whoMissedAnOfferDoesNotKeepOthersFromAFreePlace();
    void leavingTheListMovesTheOthersUp();
    void whoComesBackStartsAtTheEnd();
    void aLargerSessionTakesFromItsList();
    void whoHasAPlaceElsewhereIsPassedOverAndTold();
    void theCapOfAMissionHoldsForTheListToo();
    void cancellingASessionTellsEverybody();
    void nobodyMovesUpAfterTheBeginning();
    void deletingABookingLeavesNothingInTheList();
    void onlyAFocalPointBooksForOthers();
};

void TestWaitingList::aFreedPlaceIsOfferedToWhoeverHasWaitedLongest()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    const QString third = t.ask(u"BRA"_s, u"C"_s, session);
    QCOMPARE(t.statuses({first, second, third}), u"booked waitlisted waitlisted"_s);
    QCOMPARE(t.place(second), u"1 full"_s);
    QCOMPARE(t.place(third), u"2 full"_s);

    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    QCOMPARE(t.statuses({first, second, third}), u"cancelled offered waitlisted"_s);
    QCOMPARE(t.place(third), u"1 full"_s);
    QCOMPARE(t.document(u"sessions"_s, session).value("seats_taken"_L1).toInt(), 1);
    const QDateTime until =
        QDateTime::fromString(t.document(u"bookings"_s, second).value("offer_expires"_L1).toString(), Qt::ISODate);
    QCOMPARE(until, t.endpoint.clock.now().addDays(1));

    QCOMPARE(t.act(u"KEN"_s, second, u"accept_offer"_s), 200);
    QCOMPARE(t.statuses({second, third}), u"booked waitlisted"_s);
}

void TestWaitingList::anOfferEndsAndTheNextOneGetsIt()
{
    TrainingEndpoint t;
    const QString session = t.session(1, 10, {{u"offer_hours"_s, 2}});
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    const QString third = t.ask(u"BRA"_s, u"C"_s, session);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    t.endpoint.clock.advance(119min + 59s);
    t.endpoint.service->keepTime();
    QCOMPARE(t.statuses({second, third}), u"offered waitlisted"_s);
    t.endpoint.clock.advance(1s);
    const std::size_t told = t.endpoint.commits.size();
    t.endpoint.service->keepTime();
    QCOMPARE(t.statuses({second, third}), u"waitlisted offered"_s);
    QCOMPARE(t.place(second), u"1 offer_missed"_s);
    QCOMPARE(t.endpoint.commits.size(), told + 1); // whoever is connected hears of it
    t.endpoint.service->keepTime();
    QCOMPARE(t.endpoint.commits.size(), told + 1);
    QCOMPARE(t.act(u"KEN"_s, second, u"accept_offer"_s), 422);
}

void TestWaitingList::anOfferEndsAtTheLatestWhenTheSessionBegins()
{
    TrainingEndpoint t; // the clock stands at 23 November, 09:00
    const QString session = t.session(1, 10, {{u"starts_at"_s, u"2026-11-23T12:00:00Z"_s}});
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    QCOMPARE(t.document(u"bookings"_s, second).value("offer_expires"_L1).toString(), u"2026-11-23T12:00:00Z"_s);
}

void TestWaitingList::whoMissedAnOfferIsAskedAgainByATrainerAlone()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    t.endpoint.clock.advance(25h);
    t.endpoint.service->keepTime();
    QCOMPARE(t.statuses({second}), u"waitlisted"_s);
    QCOMPARE(t.act(u"trainer"_s, second, u"offer"_s, {{u"expires"_s, u"2026-12-01T00:00:00Z"_s}}), 200);
    QCOMPARE(t.act(u"KEN"_s, second, u"accept_offer"_s), 200);
    QCOMPARE(t.statuses({second}), u"booked"_s);
}

void TestWaitingList::whoMissedAnOfferDoesNotKeepOthersFromAFreePlace()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    t.endpoint.clock.advance(25h);
    t.endpoint.service->keepTime();
    const QString third = t.ask(u"BRA"_s, u"C"_s, session);
    QCOMPARE(t.statuses({second, third}), u"waitlisted booked"_s);
}

void TestWaitingList::leavingTheListMovesTheOthersUp()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    QVERIFY(!t.ask(u"FRA"_s, u"A"_s, session).isEmpty());
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    const QString third = t.ask(u"BRA"_s, u"C"_s, session);
    QCOMPARE(t.act(u"KEN"_s, second, u"cancel"_s), 200);
    QCOMPARE(t.statuses({second, third}), u"cancelled waitlisted"_s);
    QCOMPARE(t.place(third), u"1 full"_s);
    QCOMPARE(t.act(u"BRA"_s, second, u"cancel"_s), 404); // another mission's booking is not to be seen
}

void TestWaitingList::whoComesBackStartsAtTheEnd()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    QVERIFY(!t.ask(u"FRA"_s, u"A"_s, session).isEmpty());
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    const QString third = t.ask(u"BRA"_s, u"C"_s, session);
    QCOMPARE(t.act(u"KEN"_s, second, u"cancel"_s), 200);
    const QString again = t.ask(u"KEN"_s, u"B"_s, session);
    QCOMPARE(t.place(third), u"1 full"_s);
    QCOMPARE(t.place(again), u"2 full"_s);
}

void TestWaitingList::aLargerSessionTakesFromItsList()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    QVERIFY(!t.ask(u"FRA"_s, u"A"_s, session).isEmpty());
    const QStringList waiting {t.ask(u"KEN"_s, u"B"_s, session), t.ask(u"BRA"_s, u"C"_s, session),
                               t.ask(u"KEN"_s, u"D"_s, session)};
    const Reply reply = t.endpoint.send(u"trainer"_s, "PATCH", u"/v1/sessions/"_s + session, R"({"capacity":3})",
                                        {{"content-type", "application/merge-patch+json"}, {"if-match", "*"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(t.statuses(waiting), u"offered offered waitlisted"_s);
    QCOMPARE(t.document(u"sessions"_s, session).value("seats_taken"_L1).toInt(), 3);
}

void TestWaitingList::whoHasAPlaceElsewhereIsPassedOverAndTold()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    const QString same = t.session(5);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    const QString third = t.ask(u"BRA"_s, u"C"_s, session);
    QCOMPARE(t.statuses({t.ask(u"KEN"_s, u"B"_s, same)}), u"booked"_s);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    QCOMPARE(t.statuses({second, third}), u"waitlisted offered"_s);
    QCOMPARE(t.place(second), u"1 overlap"_s);
}

void TestWaitingList::theCapOfAMissionHoldsForTheListToo()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    QVERIFY(!t.ask(u"KEN"_s, u"B"_s, session).isEmpty());
    const QString second = t.ask(u"KEN"_s, u"C"_s, session);
    const QString third = t.ask(u"BRA"_s, u"D"_s, session);
    const Reply reply = t.endpoint.send(u"trainer"_s, "PATCH", u"/v1/sessions/"_s + session, R"({"mission_cap":1})",
                                        {{"content-type", "application/merge-patch+json"}, {"if-match", "*"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(t.ask(u"KEN"_s, u"E"_s, session), u"capacity"_s);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    QCOMPARE(t.statuses({second, third}), u"waitlisted offered"_s);
    QCOMPARE(t.place(second), u"1 mission_cap"_s);
}

void TestWaitingList::cancellingASessionTellsEverybody()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    const QStringList all {t.ask(u"FRA"_s, u"A"_s, session), t.ask(u"KEN"_s, u"B"_s, session)};
    QCOMPARE(
        t.endpoint.actOn(u"trainer"_s, u"sessions"_s, session, u"cancel"_s, {{u"reason"_s, u"Trainer ill"_s}}).status,
        200);
    QCOMPARE(t.statuses(all), u"session_cancelled session_cancelled"_s);
    QCOMPARE(t.document(u"bookings"_s, all.first()).value("decision_reason"_L1).toString(), u"Trainer ill"_s);
    QCOMPARE(t.document(u"sessions"_s, session).value("seats_taken"_L1).toInt(), 0);
    QVERIFY(t.document(u"sessions"_s, session).value("queue"_L1).toArray().isEmpty());
}

void TestWaitingList::nobodyMovesUpAfterTheBeginning()
{
    TrainingEndpoint t;
    const QString session = t.session(1);
    const QString first = t.ask(u"FRA"_s, u"A"_s, session);
    const QString second = t.ask(u"KEN"_s, u"B"_s, session);
    t.endpoint.clock.advance(24h * 30);
    QCOMPARE(t.act(u"FRA"_s, first, u"cancel"_s), 200);
    QCOMPARE(t.statuses({second}), u"waitlisted"_s);
    QCOMPARE(t.place(second), u"1 begun"_s);
}

void TestWaitingList::deletingABookingLeavesNothingInTheList()
{
    TrainingEndpoint t;
    const QString session = t.session(2);
    const QString alone = t.ask(u"FRA"_s, u"A"_s, session, u"g"_s);
    QCOMPARE(t.statuses({alone}), u"booked"_s);
    const QString companion = t.draft(u"KEN"_s, u"B"_s, session, u"h"_s);
    const QString asks = t.ask(u"KEN"_s, u"C"_s, session, u"h"_s);
    QCOMPARE(t.place(asks), u"1 group_incomplete"_s);
    t.endpoint.clock.advance(1s);
    const Reply reply = t.endpoint.send(u"KEN"_s, "DELETE", u"/v1/bookings/"_s + companion, {}, {{"if-match", "*"}});
    QCOMPARE(reply.status, 204);
    QCOMPARE(t.statuses({asks}), u"offered"_s);
}

void TestWaitingList::onlyAFocalPointBooksForOthers()
{
    TrainingEndpoint t;
    t.endpoint.addAccount(u"Ana Lopez"_s, u"FRA"_s, u"officer"_s);
    const QString session = t.session(5);
    const QString own = t.ask(u"Ana Lopez"_s, u"ana lopez"_s, session);
    QCOMPARE(t.statuses({own}), u"booked"_s);
    QCOMPARE(t.ask(u"Ana Lopez"_s, u"Someone Else"_s, session), u"invalid"_s);
    const QString other = t.ask(u"FRA"_s, u"Someone Else"_s, session);
    QCOMPARE(t.statuses({other}), u"booked"_s);
    QCOMPARE(t.act(u"Ana Lopez"_s, other, u"cancel"_s), 422);
    QCOMPARE(t.act(u"FRA"_s, own, u"cancel"_s), 200);
}

QTEST_GUILESS_MAIN(TestWaitingList)
#include "tst_waitinglist.moc"
