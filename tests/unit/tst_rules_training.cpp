// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guide/guidepages.h"
#include "domain/training/bookings.h"
#include "ruletesting.h"

using namespace Chancery;
using namespace Chancery::RuleTesting;
using namespace Chancery::Domain;

namespace {

World training()
{
    return World({
        u"courses open {'code':'OPEN','kind':'workshop','selection':'open','capacity':2,'waitlist_max':1,'mission_cap':2}"_s,
        u"courses picked {'code':'PICKED','kind':'workshop','selection':'approval','capacity':1}"_s,
        u"courses next {'code':'NEXT','title':{'en':'Next'},'selection':'open','prerequisites':[{'course':'open'}]}"_s,
        u"venues room {'code':'ROOM','capacity':20}"_s,
        // Two places: one taken; then full; then full with a queue.
        u"sessions some {'course':'open','status':'scheduled','starts_at':'2026-12-08T15:00:00Z',"
        "'ends_at':'2026-12-08T16:00:00Z','opens_at':'2026-11-01T00:00:00Z','closes_at':'2026-12-07T22:00:00Z',"
        "'cancel_until':'2026-12-07T22:00:00Z'}"_s,
        u"sessions full {'course':'open','status':'scheduled','starts_at':'2026-12-09T15:00:00Z',"
        "'ends_at':'2026-12-09T16:00:00Z'}"_s,
        u"sessions queue {'course':'open','status':'scheduled','starts_at':'2026-12-10T15:00:00Z',"
        "'ends_at':'2026-12-10T16:00:00Z'}"_s,
        u"sessions later {'course':'open','status':'scheduled','starts_at':'2027-02-10T15:00:00Z',"
        "'ends_at':'2027-02-10T16:00:00Z','opens_at':'2027-01-01T00:00:00Z'}"_s,
        u"sessions past {'course':'open','status':'scheduled','starts_at':'2026-11-10T15:00:00Z',"
        "'ends_at':'2026-11-10T16:00:00Z','cancel_until':'2026-11-09T22:00:00Z'}"_s,
        u"sessions off {'course':'open','status':'cancelled','starts_at':'2026-12-11T15:00:00Z',"
        "'ends_at':'2026-12-11T16:00:00Z'}"_s,
        u"sessions chosen {'course':'picked','status':'scheduled','starts_at':'2026-12-14T15:00:00Z',"
        "'ends_at':'2026-12-14T16:00:00Z'}"_s,
        u"sessions second {'course':'next','status':'scheduled','starts_at':'2026-12-15T15:00:00Z',"
        "'ends_at':'2026-12-15T16:00:00Z'}"_s,
        u"sessions given {'course':'picked','status':'scheduled','starts_at':'2026-12-16T15:00:00Z',"
        "'ends_at':'2026-12-16T16:00:00Z','trainer':'T. Rainer'}"_s,
        u"sessions same {'course':'picked','status':'scheduled','starts_at':'2026-12-08T15:30:00Z',"
        "'ends_at':'2026-12-08T16:30:00Z'}"_s,
        u"bookings k1 {'session':'some','mission':'KEN','person':'One','email':'one@example.org','status':'booked'}"_s,
        u"bookings k2 {'session':'full','mission':'KEN','person':'One','status':'booked'}"_s,
        u"bookings k3 {'session':'full','mission':'BRA','person':'Two','status':'offered'}"_s,
        u"bookings k4 {'session':'queue','mission':'KEN','person':'One','status':'booked'}"_s,
        u"bookings k5 {'session':'queue','mission':'KEN','person':'Two','status':'booked'}"_s,
        u"bookings k6 {'session':'queue','mission':'BRA','person':'Two','status':'waitlisted',"
        "'wait_since':'2026-11-20T12:00:00Z'}"_s,
        u"bookings k7 {'session':'past','mission':'KEN','person':'One','email':'one@example.org','status':'attended'}"_s,
        u"meeting_requests m1 {'requester':'FRA','status':'confirmed','starts_at':'2026-12-09T15:30:00Z',"
        "'ends_at':'2026-12-09T15:50:00Z'}"_s,
        u"guide_pages p1 {'slug':'one','chapter':1,'section':0,'status':'published','body':{'en':'Text'}}"_s,
        u"guide_pages p2 {'slug':'two','chapter':2,'section':0,'status':'published','body':{'en':'Text'}}"_s,
        u"guide_pages p3 {'slug':'one-one','chapter':1,'section':1,'parent':'p1','status':'draft'}"_s,
    });
}

const Bases &bases()
{
    static const Bases all {
        {u"courses"_s, u"{'code':'NEW','kind':'workshop','selection':'open'}"_s},
        {u"sessions"_s,
         u"{'course':'open','status':'scheduled','starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T16:00:00Z'}"_s},
        {u"bookings"_s,
         u"{'session':'some','mission':'FRA','person':'Three','email':'three@example.org','status':'draft'}"_s},
        {u"guide_pages"_s, u"{'slug':'three','chapter':3,'section':0,'status':'draft'}"_s},
    };
    return all;
}

const Cases &cases()
{
    static const Cases all {
        {"courses.code_taken", "{'code':'OPEN'}", "{}"},
        {"courses.requires_itself", "{'prerequisites':[{'course':'this'}]}", "{'prerequisites':[{'course':'open'}]}"},
        {"courses.coaching_seats_several", "{'kind':'coaching','capacity':2}", "{'kind':'coaching','capacity':1}"},
        {"sessions.course_unknown", "{'course':'nothing'}", "{}"},
        {"sessions.ends_before_it_begins", "{'ends_at':'2026-12-08T15:00:00Z'}", "{}"},
        {"sessions.booking_reversed", "{'opens_at':'2026-12-02T00:00:00Z','closes_at':'2026-12-01T00:00:00Z'}",
         "{'opens_at':'2026-12-01T00:00:00Z','closes_at':'2026-12-02T00:00:00Z'}"},
        {"sessions.booking_closes_too_late", "{'closes_at':'2026-12-08T16:00:01Z'}",
         "{'closes_at':'2026-12-08T16:00:00Z'}"},
        {"sessions.cancel_too_late", "{'cancel_until':'2026-12-08T15:00:01Z'}",
         "{'cancel_until':'2026-12-08T15:00:00Z'}"},
        {"sessions.minimum_exceeds_capacity", "{'min_participants':3}", "{'min_participants':2}"},
        {"sessions.minimum_exceeds_capacity: own places", "{'min_participants':5,'capacity':4}",
         "{'min_participants':4,'capacity':4}"},
        {"sessions.venue_too_small", "{'venue':'room','capacity':21}", "{'venue':'room','capacity':20}"},
        {"sessions.trainer_elsewhere",
         "{'trainer':'T. Rainer','starts_at':'2026-12-16T15:30:00Z','ends_at':'2026-12-16T16:30:00Z'}",
         "{'trainer':'T. Rainer','starts_at':'2026-12-16T16:00:00Z','ends_at':'2026-12-16T16:30:00Z'}"},
        {"bookings.session_unknown", "{'session':'nothing'}", "{}"},
        {"bookings.booked_already", "{'mission':'KEN','person':'Uno','email':'ONE@example.org'}",
         "{'mission':'KEN','person':'Uno','email':'uno@example.org'}"},
        {"bookings.booked_already: by name", "{'mission':'KEN','person':'one','email':null}",
         "{'mission':'BRA','person':'one','email':null}"},
        {"bookings.booked_already: not after cancelling", "{'mission':'KEN','email':'one@example.org'}",
         "{'mission':'KEN','email':'one@example.org','status':'cancelled'}"},
        {"bookings.overlaps_another_booking", "{'mission':'KEN','email':'one@example.org','session':'same'}",
         "{'mission':'KEN','email':'other@example.org','session':'same'}"},
        {"bookings.prerequisite_missing", "{'session':'second'}",
         "{'session':'second','mission':'KEN','email':'one@example.org'}"},
        {"bookings.mission_meets_then", "{'session':'full'}", "{'session':'queue'}"},
        {"guide_pages.slug_misshapen", "{'slug':'Chapter 3'}", "{'slug':'chapter-3'}"},
        {"guide_pages.slug_taken", "{'slug':'one'}", "{}"},
        {"guide_pages.parent_wrong", "{'parent':'p1','section':1}", "{'chapter':2,'parent':'p2','section':1}"},
        {"guide_pages.parent_wrong: a section of a section", "{'chapter':1,'parent':'p3','section':2}",
         "{'chapter':1,'parent':'p1','section':2}"},
        {"guide_pages.section_needs_parent", "{'section':1}", "{'section':0}"},
        {"guide_pages.place_taken", "{'chapter':1}", "{'chapter':1,'status':'archived'}"},
        {"guide_pages.published_page_empty", "{'status':'published'}", "{'status':'draft'}"},
        {"guide_pages.translation_missing", "{'body':{'en':'Text'}}",
         "{'body':{'ar':'a','zh':'b','en':'c','fr':'d','ru':'e','es':'f'}}"},
    };
    return all;
}

} // namespace

/// Rules and actions of training and of the guide: each rule broken and kept, each action allowed and refused.
class TestRulesTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleIsBrokenAndKept_data() { addRows(cases()); }
    void ruleIsBrokenAndKept() { checkRule(training(), bases(), cases()); }
    void everyRuleHasACase();
    void actionsAreForTheirRolesAndStatusesAlone();
    void actionLeadsWhereItShould_data();
    void actionLeadsWhereItShould();
    void whoWaitsGetsATimeAndWhoLapsesGoesToTheEnd();
    void publishingCountsVersions();
    void draftsAreSeenByThoseWhoWriteThem();
};

void TestRulesTraining::everyRuleHasACase()
{
    QCOMPARE(
        rulesWithoutCase(
            {&Courses::Description, &Sessions::Description, &Bookings::Description, &GuidePages::Description}, cases()),
        QStringList());
}

void TestRulesTraining::actionsAreForTheirRolesAndStatusesAlone()
{
    const World world = training();
    for (const Collection *collection : {&Sessions::Description, &Bookings::Description, &GuidePages::Description}) {
        QCOMPARE(actionsThatAllowTooMuch(*collection, world, u"FRA"_s, {}), QStringList());
    }
}

void TestRulesTraining::actionLeadsWhereItShould_data()
{
    addActionColumns();
    const auto row = [](const char *collection, const char *name, const char *record, const char *args,
                        const char *outcome) {
        const QString line = QLatin1String(collection) + u' ' + QLatin1String(record);
        QTest::newRow(qPrintable(QLatin1String(collection) + u'.' + QLatin1String(name)))
            << line << QString::fromLatin1(name).section(u':', 0, 0) << QString::fromLatin1(args)
            << QString::fromLatin1(outcome);
    };
    row("sessions", "cancel", "{}", "{'reason':'trainer ill'}", "cancelled");
    row("sessions", "complete: early", "{}", "{}", "!not_over_yet");
    row("sessions", "complete", "{'ends_at':'2026-11-23T11:00:00Z'}", "{}", "completed");

    row("bookings", "request: a place is free", "{}", "{}", "booked");
    row("bookings", "request: full", "{'session':'full'}", "{}", "waitlisted");
    row("bookings", "request: full with a full queue", "{'session':'queue'}", "{}", "!capacity_waiting_list_full");
    row("bookings", "request: needs approval", "{'session':'chosen'}", "{}", "requested");
    row("bookings", "request: not open", "{'session':'later'}", "{}", "!booking_not_open");
    row("bookings", "request: closed", "{'session':'past'}", "{}", "!booking_closed");
    row("bookings", "request: cancelled", "{'session':'off'}", "{}", "!session_not_scheduled");
    row("bookings", "request: unknown", "{'session':'nothing'}", "{}", "!session_unknown");
    row("bookings", "request: twice", "{'mission':'KEN','email':'one@example.org'}", "{}", "!booked_already");
    row("bookings", "request: overlap", "{'session':'same','mission':'KEN','email':'one@example.org'}", "{}",
        "!overlaps_another_booking");
    row("bookings", "request: prerequisite", "{'session':'second'}", "{}", "!prerequisite_missing");
    row("bookings", "request: prerequisite met", "{'session':'second','mission':'KEN','email':'one@example.org'}", "{}",
        "booked");
    row("bookings", "request: cap of the mission", "{'session':'queue','mission':'KEN'}", "{}",
        "!capacity_mission_cap");
    row("bookings", "approve", "{'session':'chosen','status':'requested'}", "{}", "booked");
    row("bookings", "approve: full", "{'session':'full','status':'requested'}", "{}", "waitlisted");
    row("bookings", "approve: full with a full queue", "{'session':'queue','status':'requested'}", "{}",
        "!capacity_waiting_list_full");
    row("bookings", "decline", "{'status':'requested'}", "{'reason':'for newcomers'}", "declined");
    row("bookings", "decline: without a reason", "{'status':'requested'}", "{}", "!args");
    row("bookings", "offer", "{'status':'waitlisted'}", "{'expires':'2026-11-30T12:00:00Z'}", "offered");
    row("bookings", "offer: full", "{'session':'full','status':'waitlisted'}", "{'expires':'2026-11-30T12:00:00Z'}",
        "!capacity_session_full");
    row("bookings", "offer: past", "{'status':'waitlisted'}", "{'expires':'2026-11-23T12:00:00Z'}",
        "!offer_in_the_past");
    row("bookings", "accept_offer", "{'status':'offered','offer_expires':'2026-11-24T12:00:00Z'}", "{}", "booked");
    row("bookings", "accept_offer: late", "{'status':'offered','offer_expires':'2026-11-23T12:00:00Z'}", "{}",
        "!offer_has_ended");
    row("bookings", "expire", "{'status':'offered','offer_expires':'2026-11-23T12:00:00Z'}", "{}", "waitlisted");
    row("bookings", "expire: early", "{'status':'offered','offer_expires':'2026-11-24T12:00:00Z'}", "{}",
        "!offer_still_running");
    row("bookings", "cancel", "{'status':'booked'}", "{}", "cancelled");
    row("bookings", "cancel: late", "{'session':'past','status':'booked'}", "{}", "!too_late_to_cancel");
    row("bookings", "cancel: a wish, at any time", "{'session':'past','status':'waitlisted'}", "{}", "cancelled");
    row("bookings", "accept_offer: overlap",
        "{'session':'same','mission':'KEN','email':'one@example.org','status':'offered'}", "{}",
        "!overlaps_another_booking");
    row("bookings", "notify", "{'status':'booked'}", "{'text':'Room 3'}", "booked");
    row("bookings", "notify: nothing", "{'status':'booked'}", "{}", "!args");
    row("bookings", "mark_attendance", "{'session':'past','status':'booked'}", "{'attendance':'partial'}", "partial");
    row("bookings", "mark_attendance: corrected", "{'session':'past','status':'no_show'}", "{'attendance':'attended'}",
        "attended");
    row("bookings", "mark_attendance: early", "{'status':'booked'}", "{'attendance':'attended'}", "!not_begun_yet");

    row("guide_pages", "submit_review", "{'body':{'en':'Text'}}", "{}", "review");
    row("guide_pages", "submit_review: empty", "{}", "{}", "!published_page_empty");
    row("guide_pages", "return_to_draft", "{'status':'review'}", "{'reason':'too long'}", "draft");
    row("guide_pages", "publish", "{'status':'review','body':{'en':'Text'}}", "{}", "published");
    row("guide_pages", "publish: empty", "{'status':'review'}", "{}", "!published_page_empty");
    row("guide_pages", "archive", "{'status':'published'}", "{}", "archived");
    row("guide_pages", "revise", "{'status':'archived'}", "{}", "draft");
}

void TestRulesTraining::actionLeadsWhereItShould()
{
    checkAction(training(), bases());
}

void TestRulesTraining::whoWaitsGetsATimeAndWhoLapsesGoesToTheEnd()
{
    World world = training();
    const auto take = [&world](const Record &record, const char *action, const QJsonObject &args = {}) {
        const Action *found = Bookings::Description.action(action);
        const QString mission = found->party == Party::Owner ? u"FRA"_s : QString();
        return performAction(record, *found, args, world.context(callerOf(found->roles, mission)));
    };
    const Record draft(Bookings::Description, u"this"_s, json(bases().value(u"bookings"_s)));
    Record full = draft;
    full.set(Bookings::Session, u"full"_s);
    const auto waiting = take(full, "request");
    QVERIFY(waiting);
    QCOMPARE(waiting->get(Bookings::WaitSince), world.now());
    QCOMPARE(waiting->get(Bookings::AppliedAt), world.now());

    Record second = *waiting;
    second.set(Bookings::Session, u"queue"_s);
    world.setNow(u"2026-11-24T12:00:00Z"_s);
    const auto early = take(second, "offer", json(u"{'expires':'2026-11-30T12:00:00Z'}"_s));
    QVERIFY(!early);
    QCOMPARE(early.error().detail, u"capacity_session_full"_s);
    QCOMPARE(early.error().code, ErrorCode::Capacity);
    world.add(u"bookings k5 {'session':'queue','mission':'KEN','person':'Two','status':'cancelled'}"_s);
    const auto overtaking = take(second, "offer", json(u"{'expires':'2026-11-30T12:00:00Z'}"_s));
    QVERIFY(!overtaking);
    QCOMPARE(overtaking.error().detail, u"others_wait_longer"_s);

    Record offered = *waiting;
    offered.set(Bookings::Status, u"offered"_s);
    offered.set(Bookings::OfferExpires, world.now());
    const auto lapsed = take(offered, "expire");
    QVERIFY(lapsed);
    QCOMPARE(lapsed->get(Bookings::WaitSince), world.now());
    QVERIFY(!lapsed->has("offer_expires"));
}

void TestRulesTraining::publishingCountsVersions()
{
    Record page(GuidePages::Description, u"this"_s, json(u"{'version':2,'review_note':'shorter'}"_s));
    const World world = training();
    GuidePages::setPublished(page, {}, world.context());
    QCOMPARE(page.get(GuidePages::Version), 3);
    QCOMPARE(page.get(GuidePages::PublishedAt), world.now());
    QCOMPARE(page.get(GuidePages::ValidFrom), QDate(2026, 11, 23));
    QVERIFY(!page.has("review_note"));
}

void TestRulesTraining::draftsAreSeenByThoseWhoWriteThem()
{
    const auto scopes = [](const Collection &collection, const char *text) {
        return Domain::scopesOf(Record(collection, u"this"_s, json(QString::fromLatin1(text))));
    };
    QCOMPARE(scopes(Bookings::Description, "{'mission':'FRA','status':'draft'}"), QStringList {u"mission:FRA"_s});
    QCOMPARE(scopes(Bookings::Description, "{'mission':'FRA','status':'requested'}"),
             (QStringList {u"mission:FRA"_s, u"role:trainer"_s}));
    QCOMPARE(scopes(GuidePages::Description, "{'status':'review'}"),
             (QStringList {u"role:portal_editor"_s, u"role:servicedesk"_s}));
    QCOMPARE(scopes(GuidePages::Description, "{'status':'published'}"), QStringList {u"*"_s});
}

QTEST_APPLESS_MAIN(TestRulesTraining)
#include "tst_rules_training.moc"
