// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/elections/ballot.h"
#include "domain/elections/ballotrounds.h"
#include "domain/elections/endorsements.h"
#include "domain/elections/mandates.h"
#include "domain/reference/states.h"
#include "ruletesting.h"

using namespace Chancery;
using namespace Chancery::RuleTesting;
using namespace Chancery::Domain;

namespace {

World elections()
{
    return World({
        u"states s1 {'code':'KEN','kind':'member','group':'african'}"_s,
        u"states s2 {'code':'NAM','kind':'member','group':'african'}"_s,
        u"states s3 {'code':'FRA','kind':'member','group':'weog'}"_s,
        u"states s4 {'code':'EST','kind':'member','group':'eastern_european'}"_s,
        u"states s5 {'code':'ROU','kind':'member','group':'eastern_european'}"_s,
        u"states s6 {'code':'VAT','kind':'observer'}"_s,
        u"bodies sc {'code':'SC','candidate_kind':'state','majority':'two_thirds_pv','ballot_policy':'always',"
        "'reelection':'not_immediate','term_years':2,'seats':[{'groups':['african','asia_pacific'],'seats':5}]}"_s,
        u"bodies hrc {'code':'HRC','candidate_kind':'state','majority':'absolute_all','ballot_policy':'always',"
        "'reelection':'max_consecutive','consecutive_terms':2,'term_years':3}"_s,
        u"bodies icj {'code':'ICJ','candidate_kind':'person','majority':'absolute_ga_and_sc',"
        "'ballot_policy':'always','one_national_only':true}"_s,
        u"bodies ced {'code':'CED','candidate_kind':'person','majority':'majority_pv','ballot_policy':'always',"
        "'reelection':'once','nomination_lead_days':60}"_s,
        u"bodies cpd {'code':'CPD','candidate_kind':'state','majority':'majority_pv','ballot_policy':'if_contested'}"_s,
        u"elections sc27 {'body':'sc','date':'2027-06-09','term_from':'2028-01-01','electorate':193}"_s,
        u"elections hrc27 {'body':'hrc','date':'2027-10-13','term_from':'2028-01-01','electorate':193}"_s,
        u"elections icj26 {'body':'icj','electorate':193}"_s,
        u"elections ced27 {'body':'ced','date':'2027-01-10'}"_s,
        u"elections cpd27 {'body':'cpd','date':'2027-04-07'}"_s,
        u"contests af {'election':'sc27','groups':['african','asia_pacific'],'seats':3,'status':'open'}"_s,
        u"contests ee {'election':'sc27','groups':['eastern_european'],'seats':1,'status':'decided'}"_s,
        u"contests hr {'election':'hrc27','groups':['weog'],'seats':2,'status':'open'}"_s,
        u"contests ic {'election':'icj26','seats':5,'status':'open'}"_s,
        u"contests cp {'election':'cpd27','groups':['african'],'seats':1,'status':'open'}"_s,
        u"candidatures nam {'state':'NAM','body':'sc','election':'sc27','contest':'af','status':'listed'}"_s,
        u"candidatures judge {'state':'FRA','person':'A. Example','body':'icj','election':'icj26','contest':'ic',"
        "'status':'elected'}"_s,
        u"candidatures other {'state':'FRA','person':'B. Example','body':'icj','election':'icj26','contest':'ic',"
        "'status':'listed'}"_s,
        u"candidatures cp1 {'state':'NAM','body':'cpd','election':'cpd27','contest':'cp','status':'listed'}"_s,
        u"candidatures cp2 {'state':'KEN','body':'cpd','election':'cpd27','contest':'cp','status':'elected'}"_s,
        u"candidatures cp3 {'state':'ZAF','body':'cpd','election':'cpd27','contest':'this','status':'elected'}"_s,
        u"candidatures cp4 {'state':'NAM','body':'cpd','election':'cpd27','contest':'this','status':'listed'}"_s,
        u"endorsements e1 {'candidature':'cp4','outcome':'endorsed'}"_s,
        u"mandates m1 {'holder':'KEN','body':'sc','from':'2026-01-01','to':'2027-12-31','term_kind':'full'}"_s,
        u"mandates m2 {'holder':'FRA','body':'hrc','from':'2022-01-01','to':'2024-12-31','term_kind':'full'}"_s,
        u"mandates m3 {'holder':'FRA','body':'hrc','from':'2025-01-01','to':'2027-12-31','term_kind':'full'}"_s,
        u"mandates m4 {'holder':'FRA','person':'C. Example','body':'ced','from':'2015-01-01','to':'2018-12-31'}"_s,
        u"mandates m5 {'holder':'FRA','person':'C. Example','body':'ced','from':'2019-01-01','to':'2022-12-31'}"_s,
        u"elections sc26 {'body':'sc','date':'2026-06-03','electorate':193}"_s,
        u"contests won {'election':'sc26','groups':['eastern_european'],'seats':1,'status':'decided'}"_s,
        u"ballot_rounds r2 {'contest':'won','number':1,'type':'first','organ':'ga','votes':["
        "{'state':'EST','votes':140,'elected':true}]}"_s,
        u"ballot_rounds r1 {'contest':'ee','number':1,'type':'first','organ':'ga','votes':["
        "{'state':'EST','votes':111},{'state':'ROU','votes':78},{'state':'GEO','votes':1},{'state':'LVA','votes':1}]}"_s,
    });
}

const Bases &bases()
{
    static const Bases all {
        {u"states"_s, u"{'code':'XYZ','kind':'member','group':'african','admitted':'1960-09-20'}"_s},
        {u"bodies"_s, u"{'code':'NEW','size':10,'seats':[{'groups':['weog'],'seats':10}]}"_s},
        {u"elections"_s, u"{'body':'sc','kind':'regular','status':'scheduled','date':'2027-06-09'}"_s},
        {u"contests"_s, u"{'election':'sc27','groups':['african'],'seats':1,'status':'open'}"_s},
        {u"candidatures"_s,
         u"{'state':'NAM','body':'hrc','status':'announced','period_from':'2028-01-01','period_to':'2030-12-31'}"_s},
        {u"endorsements"_s,
         u"{'candidature':'nam','endorser':'regional_group','group':'african','outcome':'endorsed'}"_s},
        {u"mandates"_s, u"{'holder':'NAM','body':'sc','from':'2028-01-01','to':'2029-12-31','term_kind':'full'}"_s},
        {u"ballot_rounds"_s, u"{'contest':'ee','number':2,'type':'restricted','organ':'ga','status':'provisional'}"_s},
    };
    return all;
}

const Cases &cases()
{
    static const Cases all {
        {"states.state_code_misshapen", "{'code':'Fra'}", "{'code':'FRO'}"},
        {"states.code_taken", "{'code':'KEN'}", "{}"},
        {"states.group_missing", "{'group':null}", "{'group':null,'kind':'observer'}"},
        {"states.admission_missing", "{'admitted':null}", "{}"},
        {"states.admitted_before_charter", "{'admitted':'1945-10-23'}", "{'admitted':'1945-10-24'}"},
        {"bodies.code_taken", "{'code':'SC'}", "{}"},
        {"bodies.seats_do_not_add_up", "{'size':11}", "{'size':10}"},
        {"bodies.term_limit_missing", "{'reelection':'max_consecutive'}",
         "{'reelection':'max_consecutive','consecutive_terms':2}"},
        {"bodies.start_day_misshapen", "{'term_start':'fixed_day','term_start_day':'02-30'}",
         "{'term_start':'fixed_day','term_start_day':'02-29'}"},
        {"bodies.start_day_misshapen: missing", "{'term_start':'fixed_day'}", "{'term_start':'january_first'}"},
        {"bodies.own_parent", "{'parent':'this'}", "{'parent':'sc'}"},
        {"elections.days_reversed", "{'date_end':'2027-06-08'}", "{'date_end':'2027-06-09'}"},
        {"elections.term_reversed", "{'term_from':'2028-01-01','term_to':'2027-12-31'}",
         "{'term_from':'2028-01-01','term_to':'2029-12-31'}"},
        {"elections.unexpired_end_missing", "{'kind':'by_election'}",
         "{'kind':'by_election','unexpired_until':'2027-12-31'}"},
        {"elections.day_has_passed", "{'date':'2026-11-22'}", "{'date':'2026-11-22','status':'concluded'}"},
        {"contests.names_exceed_seats", "{'names_allowed':2}", "{'names_allowed':1}"},
        {"contests.ballot_always_held", "{'mode':'acclamation'}", "{'mode':'acclamation','election':'cpd27'}"},
        {"contests.group_has_no_seats", "{'groups':['african','weog']}", "{'groups':['african']}"},
        {"candidatures.group_cannot_win_here", "{'contest':'hr','election':'hrc27'}",
         "{'state':'FRA','contest':'hr','election':'hrc27'}"},
        {"candidatures.observer_stands", "{'state':'VAT'}", "{'state':'VAT','body':'icj'}"},
        {"candidatures.contest_of_another_election", "{'contest':'hr','election':'sc27'}",
         "{'contest':'hr','election':'hrc27'}"},
        {"candidatures.election_of_another_body", "{'election':'sc27'}", "{'election':'hrc27'}"},
        {"candidatures.period_reversed", "{'period_to':'2027-12-31'}", "{'period_to':'2028-01-01'}"},
        {"candidatures.person_missing", "{'body':'icj'}", "{'body':'icj','person':'A. Example'}"},
        {"candidatures.person_unexpected", "{'person':'A. Example'}", "{}"},
        {"candidatures.candidature_exists", "{'body':'sc','election':'sc27','contest':'af'}",
         "{'body':'sc','election':'sc27','contest':'af','status':'withdrawn'}"},
        {"candidatures.immediate_reelection", "{'state':'KEN','body':'sc'}",
         "{'state':'KEN','body':'sc','period_from':'2029-01-01'}"},
        {"candidatures.immediate_reelection: period of the election",
         "{'state':'KEN','body':'sc','election':'sc27','period_from':null}", "{'body':'sc','election':'sc27'}"},
        {"candidatures.too_many_terms", "{'state':'FRA'}", "{'state':'FRA','period_from':'2029-01-01'}"},
        {"candidatures.too_many_terms: once in a life", "{'state':'FRA','body':'ced','person':'C. Example'}",
         "{'state':'FRA','body':'ced','person':'D. Example'}"},
        {"candidatures.national_stands_twice",
         "{'state':'DEU','person':'E. Example','person_nationality':'FRA','body':'icj','election':'icj26'}",
         "{'state':'DEU','person':'E. Example','body':'icj','election':'icj26'}"},
        {"candidatures.overlaps_own_membership", "{'state':'FRA','period_from':'2027-01-01'}",
         "{'state':'FRA','period_from':'2028-01-01'}"},
        {"candidatures.not_notified_in_time", "{'body':'ced','person':'D. Example','election':'ced27'}",
         "{'body':'ced','person':'D. Example','election':'ced27','status':'notified'}"},
        {"endorsements.group_missing", "{'group':null}", "{'endorser':'african_union','group':null}"},
        {"endorsements.organization_missing", "{'endorser':'other_organization'}",
         "{'endorser':'other_organization','organization':'An organization'}"},
        {"endorsements.candidate_of_another_group", "{'group':'weog'}", "{}"},
        {"endorsements.recorder_of_another_group", "{'recorded_by':'FRA'}", "{'recorded_by':'KEN'}"},
        {"endorsements.date_in_the_future", "{'date':'2026-11-25'}", "{'date':'2026-11-23'}"},
        {"endorsements.election_differs", "{'election':'hrc27'}", "{'election':'sc27'}"},
        {"mandates.term_reversed", "{'to':'2027-12-31'}", "{}"},
        {"mandates.term_has_another_length", "{'to':'2028-12-31'}", "{'to':'2028-12-31','term_kind':'unexpired'}"},
        {"mandates.mandates_overlap", "{'holder':'KEN','from':'2027-12-31'}", "{'holder':'KEN'}"},
        {"mandates.ending_incomplete", "{'ended_early':'resigned'}",
         "{'ended_early':'resigned','ended_on':'2029-01-31'}"},
        {"mandates.ended_outside_term", "{'ended_early':'resigned','ended_on':'2030-01-01'}",
         "{'ended_early':'resigned','ended_on':'2029-12-31'}"},
        {"ballot_rounds.papers_do_not_add_up", "{'papers':193,'invalid':1,'valid':193}",
         "{'papers':193,'invalid':1,'valid':192}"},
        {"ballot_rounds.voters_do_not_add_up", "{'valid':192,'abstentions':2,'voting':191}",
         "{'valid':192,'abstentions':2,'voting':190}"},
        // The official count of 2008: 192 papers, 2 invalid, 1 abstention make 189 and not 182.
        {"ballot_rounds.voters_do_not_add_up: Human Rights Council 2008",
         "{'papers':192,'invalid':2,'abstentions':1,'voting':182}",
         "{'papers':192,'invalid':2,'abstentions':1,'voting':189}"},
        {"ballot_rounds.required_majority_wrong", "{'voting':190,'required':126}", "{'voting':190,'required':127}"},
        {"ballot_rounds.required_majority_wrong: all members", "{'contest':'hr','voting':150,'required':100}",
         "{'contest':'hr','voting':150,'required':97}"},
        {"ballot_rounds.required_majority_wrong: judges in the Council", "{'contest':'ic','organ':'sc','required':97}",
         "{'contest':'ic','organ':'sc','required':8}"},
        {"ballot_rounds.votes_exceed_voters", "{'voting':100,'votes':[{'state':'EST','votes':101}]}",
         "{'voting':100,'votes':[{'state':'EST','votes':100}]}"},
        {"ballot_rounds.votes_exceed_papers",
         "{'voting':100,'votes':[{'state':'EST','votes':60},{'state':'ROU','votes':41}]}",
         "{'voting':100,'votes':[{'state':'EST','votes':60},{'state':'ROU','votes':40}]}"},
        {"ballot_rounds.name_stands_twice", "{'votes':[{'state':'EST','votes':60},{'state':'EST','votes':41}]}",
         "{'votes':[{'state':'EST','votes':60},{'state':'ROU','votes':41}]}"},
        {"ballot_rounds.round_number_taken", "{'number':1}", "{'number':1,'organ':'sc'}"},
        {"ballot_rounds.elected_without_majority",
         "{'voting':190,'votes':[{'state':'EST','votes':126,'elected':true}]}",
         "{'voting':190,'votes':[{'state':'EST','votes':127,'elected':true}]}"},
        {"ballot_rounds.elected_exceed_seats",
         "{'votes':[{'state':'EST','votes':130,'elected':true},{'state':'ROU','votes':129,'elected':true}]}",
         "{'votes':[{'state':'EST','votes':130,'elected':true},{'state':'ROU','votes':129}]}"},
        {"ballot_rounds.tie_for_last_seat",
         "{'required':93,'votes':[{'state':'EST','votes':93,'elected':true},{'state':'ROU','votes':93}]}",
         "{'required':93,'votes':[{'state':'EST','votes':93},{'state':'ROU','votes':93}]}"},
        {"ballot_rounds.restricted_field_too_wide",
         "{'votes':[{'state':'EST','votes':9},{'state':'ROU','votes':8},{'state':'GEO','votes':7}]}",
         "{'votes':[{'state':'EST','votes':9},{'state':'ROU','votes':8}]}"},
        {"ballot_rounds.stranger_in_restricted_ballot",
         "{'votes':[{'state':'EST','votes':9},{'state':'UKR','votes':8}]}",
         "{'votes':[{'state':'EST','votes':9},{'state':'ROU','votes':8}]}"},
        {"ballot_rounds.group_cannot_win_here", "{'votes':[{'state':'KEN','votes':1}]}",
         "{'votes':[{'state':'EST','votes':1}]}"},
        {"ballot_rounds.unknown_state", "{'votes':[{'state':'QQQ','votes':1}]}",
         "{'votes':[{'state':'EST','votes':1}]}"},
        {"ballot_rounds.no_seat_left", "{'contest':'won'}", "{}"},
        {"candidatures.unknown_state", "{'state':'QQQ'}", "{}"},
    };
    return all;
}

} // namespace

/// Rules and actions of elections: each rule broken and kept, each action allowed and refused.
class TestRulesElections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleIsBrokenAndKept_data() { addRows(cases()); }
    void ruleIsBrokenAndKept() { checkRule(elections(), bases(), cases()); }
    void everyRuleHasACase();
    void seatsOfContestsAreAddedUp();
    void winnersAndEndorsementsAreCounted();
    void actionsAreForTheirRolesAndStatusesAlone();
    void actionLeadsWhereItShould_data();
    void actionLeadsWhereItShould();
    void withdrawingKeepsWhenAndAfterWhichRound();
    void postponingLeavesTheElection();
    void draftsAreSeenByTheirSideAlone();
};

void TestRulesElections::everyRuleHasACase()
{
    QStringList missing = rulesWithoutCase(
        {&States::Description, &Bodies::Description, &Elections::Description, &Contests::Description,
         &Candidatures::Description, &Endorsements::Description, &Mandates::Description, &BallotRounds::Description},
        cases());
    // These look at the records that point to this one and have tests of their own.
    for (const QString &own : {u"elections.seats_differ_from_contests"_s, u"contests.winners_exceed_seats"_s,
                               u"contests.endorsed_exceed_seats"_s}) {
        missing.removeAll(own);
    }
    QCOMPARE(missing, QStringList());
}

void TestRulesElections::seatsOfContestsAreAddedUp()
{
    const World world = elections();
    const Record four(Elections::Description, u"sc27"_s, json(u"{'seats':4}"_s));
    const Record five(Elections::Description, u"sc27"_s, json(u"{'seats':5}"_s));
    QVERIFY(!world.finding(four, u"seats_differ_from_contests"_s));
    QVERIFY(world.finding(five, u"seats_differ_from_contests"_s) == Severity::Warning);
}

void TestRulesElections::winnersAndEndorsementsAreCounted()
{
    World world = elections();
    const Record one(Contests::Description, u"this"_s, json(u"{'election':'cpd27','seats':1}"_s));
    QVERIFY(!world.finding(one, u"winners_exceed_seats"_s));
    QVERIFY(!world.finding(one, u"endorsed_exceed_seats"_s));
    world.add(u"candidatures cp5 {'state':'EGY','body':'cpd','contest':'this','status':'elected'}"_s);
    world.add(u"candidatures cp6 {'state':'MAR','body':'cpd','contest':'this','status':'announced'}"_s);
    world.add(u"endorsements e2 {'candidature':'cp6','outcome':'approved'}"_s);
    QVERIFY(world.finding(one, u"winners_exceed_seats"_s) == Severity::Error);
    QVERIFY(world.finding(one, u"endorsed_exceed_seats"_s) == Severity::Warning);
}

void TestRulesElections::actionsAreForTheirRolesAndStatusesAlone()
{
    const World world = elections();
    for (const Collection *collection :
         {&Elections::Description, &Contests::Description, &Candidatures::Description, &BallotRounds::Description}) {
        QCOMPARE(actionsThatAllowTooMuch(*collection, world, u"NAM"_s, {}), QStringList());
    }
}

void TestRulesElections::actionLeadsWhereItShould_data()
{
    addActionColumns();
    const auto row = [](const char *name, const char *record, const char *args, const char *outcome) {
        const QString action = QString::fromLatin1(name).section(u':', 0, 0);
        QTest::newRow(qPrintable(QString::fromLatin1(record).section(u' ', 0, 0) + u'.' + QLatin1String(name)))
            << QString::fromLatin1(record) << action << QString::fromLatin1(args) << QString::fromLatin1(outcome);
    };
    row("schedule", "elections {'status':'forecast'}", "{'date':'2027-06-10'}", "scheduled");
    row("schedule: no date", "elections {'status':'forecast'}", "{}", "!args");
    row("open_nominations", "elections {}", "{}", "nominations_open");
    row("publish_list", "elections {'status':'nominations_open'}", "{}", "list_published");
    row("open_ballot", "elections {'status':'list_published'}", "{}", "balloting");
    row("suspend", "elections {'status':'balloting'}", "{}", "suspended");
    row("resume", "elections {'status':'suspended'}", "{}", "balloting");
    row("conclude", "elections {'status':'balloting'}", "{}", "concluded");
    row("leave_seats_open", "elections {'status':'balloting'}", "{'reason':'no candidate'}", "partially_filled");
    row("postpone", "elections {}", "{'reason':'other business'}", "postponed");
    row("cancel", "elections {}", "{'reason':'entered twice'}", "cancelled");

    row("acclaim: always a ballot", "contests {}", "{}", "!ballot_always_held");
    row("acclaim: contested", "contests {'election':'cpd27'}", "{}", "!contested");
    row("acclaim", "contests {'election':'cpd27','seats':2}", "{}", "decided");
    row("acclaim: requested", "contests {'election':'cpd27','seats':2,'ballot_requested_by':'FRA'}", "{}",
        "!ballot_requested");
    row("request_ballot", "contests {'election':'cpd27'}", "{'requested_by':'FRA'}", "open");
    row("appoint", "contests {'election':'cpd27'}", "{}", "decided");
    row("open_ballot", "contests {}", "{}", "balloting");
    row("decide", "contests {'election':'cpd27','status':'balloting'}", "{}", "decided");
    row("decide: seats left", "contests {'seats':2,'status':'balloting'}", "{}", "!seats_still_open");
    row("leave_seats_open", "contests {'status':'balloting'}", "{}", "partially_filled");
    row("postpone", "contests {}", "{}", "postponed");
    row("cancel", "contests {}", "{}", "cancelled");
    row("reopen", "contests {'status':'decided'}", "{}", "open");

    row("announce", "candidatures {'status':'draft'}", "{}", "announced");
    row("notify", "candidatures {'status':'draft'}", "{'note_verbale':'12/2026'}", "notified");
    row("notify: without a note", "candidatures {'status':'draft'}", "{}", "!args");
    row("notify: closed", "candidatures {'body':'ced','election':'ced27'}", "{'note_verbale':'12/2026'}",
        "!nominations_closed");
    row("record_notification", "candidatures {}", "{'note_verbale':'12/2026'}", "notified");
    row("list", "candidatures {'status':'notified','election':'hrc27','contest':'hr'}", "{}", "listed");
    row("list: no contest", "candidatures {'status':'notified'}", "{}", "!election_not_chosen");
    row("place_on_ballot", "candidatures {'status':'listed'}", "{}", "on_ballot");
    row("elect", "candidatures {'status':'on_ballot','body':'sc','contest':'af'}", "{}", "elected");
    row("elect: seats full", "candidatures {'status':'on_ballot','body':'cpd','contest':'cp'}", "{}", "!seats_full");
    row("elect: compatriot",
        "candidatures {'state':'FRA','status':'on_ballot','body':'icj','election':'icj26','contest':'ic'}", "{}",
        "!national_already_elected");
    row("record_defeat", "candidatures {'status':'on_ballot'}", "{}", "not_elected");
    row("withdraw", "candidatures {'status':'listed'}", "{'after_round':2}", "withdrawn");
    row("record_withdrawal", "candidatures {'status':'on_ballot'}", "{}", "withdrawn");
    row("postpone", "candidatures {}", "{'period_from':'2031-01-01'}", "postponed");
    row("announce_again", "candidatures {'status':'postponed'}", "{}", "announced");
    row("lapse", "candidatures {'status':'notified'}", "{}", "lapsed");

    row("confirm: figures missing", "ballot_rounds {'voting':190}", "{}", "!figures_missing");
    row("confirm", "ballot_rounds {'voting':190,'required':127,'votes':[{'state':'EST','votes':132}]}", "{}",
        "official");
    row("reopen", "ballot_rounds {'status':'official'}", "{'reason':'a count was misread'}", "provisional");
}

void TestRulesElections::actionLeadsWhereItShould()
{
    World world = elections();
    if (QByteArray(QTest::currentDataTag()) == "contests.acclaim") {
        // Two run for two seats.
        world.add(u"candidatures cp4 {'state':'NAM','body':'cpd','contest':'this','status':'listed'}"_s);
    }
    if (QByteArray(QTest::currentDataTag()) == "elections.conclude") {
        world.add(u"contests mine {'election':'this','seats':1,'status':'decided'}"_s);
    }
    const std::optional<Record> result = checkAction(world, bases());
    if (QByteArray(QTest::currentDataTag()) == "elections.conclude") {
        QVERIFY(result);
        world.add(u"contests open {'election':'this','seats':1,'status':'balloting'}"_s);
        const Action *conclude = Elections::Description.action("conclude");
        const Record balloting(Elections::Description, u"this"_s, json(u"{'status':'balloting'}"_s));
        const auto refused = performAction(balloting, *conclude, {}, world.context(callerOf(Role::Gaab)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"contests_still_open"_s);
    }
}

void TestRulesElections::withdrawingKeepsWhenAndAfterWhichRound()
{
    const World world = elections();
    const Record running(Candidatures::Description, u"this"_s, json(u"{'state':'NAM','status':'on_ballot'}"_s));
    const auto result = performAction(running, *Candidatures::Description.action("withdraw"),
                                      json(u"{'date':'2027-06-09','after_round':16,'reason':'in favour of another'}"_s),
                                      world.context(callerOf(Role::Head, u"NAM"_s)));
    QVERIFY(result);
    QCOMPARE(result->get(Candidatures::WithdrawnOn), QDate(2027, 6, 9));
    QCOMPARE(result->get(Candidatures::WithdrawnAfterRound), 16);
    const auto again = performAction(*result, *Candidatures::Description.action("announce_again"), {},
                                     world.context(callerOf(Role::Head, u"NAM"_s)));
    QVERIFY(again);
    QVERIFY(!again->has("withdrawn_on") && !again->has("withdrawn_after_round"));
    QCOMPARE(again->get(Candidatures::AnnouncedOn), QDate(2026, 11, 23));
}

void TestRulesElections::postponingLeavesTheElection()
{
    const Record running(Candidatures::Description, u"this"_s,
                         json(u"{'state':'NAM','status':'notified','election':'sc27','contest':'af'}"_s));
    const auto result = performAction(running, *Candidatures::Description.action("postpone"),
                                      json(u"{'period_from':'2031-01-01','period_to':'2032-12-31'}"_s),
                                      elections().context(callerOf(Role::Head, u"NAM"_s)));
    QVERIFY(result);
    QCOMPARE(result->get(Candidatures::PeriodFrom), QDate(2031, 1, 1));
    QVERIFY(!result->has("election") && !result->has("contest"));
}

void TestRulesElections::draftsAreSeenByTheirSideAlone()
{
    const auto scopes = [](const char *text) {
        return Domain::scopesOf(Record(Candidatures::Description, u"this"_s, json(QString::fromLatin1(text))));
    };
    QCOMPARE(scopes("{'state':'KEN','status':'draft'}"), QStringList {u"mission:KEN"_s});
    QCOMPARE(scopes("{'state':'KEN'}"), QStringList {u"mission:KEN"_s});
    QCOMPARE(scopes("{'state':'KEN','status':'draft','origin':'secretariat'}"),
             (QStringList {u"role:ecosoc_sec"_s, u"role:gaab"_s}));
    QCOMPARE(scopes("{'state':'KEN','status':'announced'}"), QStringList {u"*"_s});
}

QTEST_APPLESS_MAIN(TestRulesElections)
#include "tst_rules_elections.moc"
