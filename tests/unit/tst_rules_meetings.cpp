// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/occupiedtimes.h"
#include "ruletesting.h"

using namespace Chancery;
using namespace Chancery::RuleTesting;
using namespace Chancery::Domain;

namespace {

/// New York is five hours behind UTC in December: open 09:00-18:00 is 14:00-23:00 UTC.
World meetings()
{
    return World({
        u"venues area {'code':'AREA','zone':'America/New_York','accepts_bilaterals':true,'capacity':100,'hours':["
        "{'weekdays':['mon','tue','wed','thu','fri'],'opens':'09:00','closes':'18:00'}],"
        "'closures':[{'day':'2026-12-25'}],'slot_minutes':20,'min_notice_hours':24,'max_ahead_days':60,"
        "'mission_daily_cap':2}"_s,
        u"venues hall {'code':'HALL','zone':'America/New_York'}"_s,
        u"booths b1 {'code':'B1','venue':'area','capacity':8,'blockings':["
        "{'from':'2026-12-10T15:00:00Z','to':'2026-12-10T16:00:00Z'}]}"_s,
        u"booths #b2 {'code':'B2','venue':'area','capacity':8}"_s,
        u"booths b3 {'code':'B3','venue':'area','capacity':8,'retired':true}"_s,
        u"venues full {'code':'FULL','zone':'America/New_York','accepts_bilaterals':true}"_s,
        u"booths f1 {'code':'F1','venue':'full','capacity':4,'blockings':["
        "{'from':'2026-12-08T15:20:00Z','to':'2026-12-08T15:40:00Z'}]}"_s,
        u"occupied_times o1 {'booth':'f1','venue':'full','occupied':true,'starts_at':'2026-12-08T15:00:00Z',"
        "'ends_at':'2026-12-08T15:20:00Z'}"_s,
        u"occupied_times o2 {'booth':'f1','venue':'full','occupied':true,'starts_at':'2026-12-08T15:40:00Z',"
        "'ends_at':'2026-12-08T16:00:00Z','held_until':'2026-11-23T11:00:00Z'}"_s,
        u"engagements e1 {'subject':'A speech','state':'FRA','dignitary':'minister','kind':'speech',"
        "'starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T15:15:00Z','zone':'America/New_York'}"_s,
        u"meeting_briefs n1 {'subject':'Note','mission':'FRA','meeting':'m3'}"_s,
        u"meeting_requests m6 {'requester':'KEN','counterpart':'BRA','status':'confirmed','booth':'#b2','venue':'area',"
        "'interpreters':['Ms. A'],'starts_at':'2026-12-08T20:00:00Z','ends_at':'2026-12-08T20:20:00Z'}"_s,
        u"dignitaries minister {'state':'FRA','rank':'minister'}"_s,
        u"dignitaries stranger {'state':'BRA','rank':'minister'}"_s,
        u"meeting_requests m1 {'requester':'KEN','counterpart':'BRA','status':'confirmed','booth':'#b2',"
        "'starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T15:20:00Z'}"_s,
        u"meeting_requests m2 {'requester':'KEN','counterpart':'FRA','status':'tentative','booth':'#b2',"
        "'starts_at':'2026-12-08T16:00:00Z','ends_at':'2026-12-08T16:20:00Z','held_until':'2026-11-22T12:00:00Z'}"_s,
        u"meeting_requests m5 {'requester':'KEN','counterpart':'FRA','status':'submitted'}"_s,
        u"meeting_requests m3 {'requester':'FRA','counterpart':'BRA','status':'confirmed','booth':'b1',"
        "'principal':'minister','starts_at':'2026-12-09T15:00:00Z','ends_at':'2026-12-09T15:20:00Z'}"_s,
        u"meeting_requests m4 {'requester':'FRA','counterpart':'BRA','status':'confirmed','booth':'b1',"
        "'starts_at':'2026-12-09T16:00:00Z','ends_at':'2026-12-09T16:20:00Z'}"_s,
    });
}

const Bases &bases()
{
    static const Bases all {
        {u"venues"_s, u"{'code':'NEW','zone':'America/New_York'}"_s},
        {u"booths"_s, u"{'code':'B9','venue':'area','capacity':8}"_s},
        {u"dignitaries"_s, u"{'state':'FRA','arrives':'2026-12-06','departs':'2026-12-08'}"_s},
        {u"engagements"_s,
         u"{'subject':'Lunch','state':'FRA','dignitary':'minister','kind':'reception','zone':'America/New_York',"
         "'starts_at':'2026-12-08T17:00:00Z','ends_at':'2026-12-08T18:00:00Z'}"_s},
        {u"meeting_briefs"_s, u"{'subject':'Note','mission':'FRA','meeting':'m4'}"_s},
        {u"meeting_requests"_s,
         u"{'requester':'FRA','counterpart':'BRA','status':'draft','venue':'area','minutes':20,"
         "'windows':[{'from':'2026-12-08T14:00:00Z','to':'2026-12-08T17:00:00Z'}]}"_s},
    };
    return all;
}

constexpr auto Held = "{'status':'tentative','booth':'#b2','starts_at':'2026-12-08T14:00:00Z',"
                      "'ends_at':'2026-12-08T14:20:00Z'}";

const Cases &cases()
{
    static const Cases all {
        {"venues.code_taken", "{'code':'AREA'}", "{}"},
        {"venues.hours_misshapen", "{'hours':[{'opens':'9','closes':'18:00'}]}",
         "{'hours':[{'opens':'09:00','closes':'24:00'}]}"},
        {"venues.hours_reversed", "{'hours':[{'opens':'18:00','closes':'09:00'}]}",
         "{'hours':[{'opens':'09:00','closes':'18:00'}]}"},
        {"venues.days_reversed",
         "{'hours':[{'opens':'09:00','closes':'18:00','first_day':'2026-12-02','last_day':'2026-12-01'}]}",
         "{'hours':[{'opens':'09:00','closes':'18:00','first_day':'2026-12-01','last_day':'2026-12-01'}]}"},
        {"booths.code_taken", "{'code':'B1'}", "{'code':'B1','venue':'hall'}"},
        {"booths.venue_unknown", "{'venue':'nowhere'}", "{}"},
        {"booths.blocking_reversed", "{'blockings':[{'from':'2026-12-10T16:00:00Z','to':'2026-12-10T16:00:00Z'}]}",
         "{'blockings':[{'from':'2026-12-10T16:00:00Z','to':'2026-12-10T16:01:00Z'}]}"},
        {"booths.exceeds_venue", "{'capacity':101}", "{'capacity':100}"},
        {"dignitaries.stay_reversed", "{'departs':'2026-12-05'}", "{'departs':'2026-12-06'}"},
        {"meeting_requests.same_state_on_both_sides", "{'counterpart':'FRA'}", "{}"},
        {"meeting_requests.window_reversed",
         "{'windows':[{'from':'2026-12-08T15:00:00Z','to':'2026-12-08T15:00:00Z'}]}", "{}"},
        {"meeting_requests.window_too_short",
         "{'windows':[{'from':'2026-12-08T15:00:00Z','to':'2026-12-08T15:19:00Z'}]}",
         "{'windows':[{'from':'2026-12-08T15:00:00Z','to':'2026-12-08T15:20:00Z'}]}"},
        {"meeting_requests.window_outside_hours",
         "{'windows':[{'from':'2026-12-08T13:59:00Z','to':'2026-12-08T15:00:00Z'}]}",
         "{'windows':[{'from':'2026-12-08T14:00:00Z','to':'2026-12-08T23:00:00Z'}]}"},
        {"meeting_requests.window_outside_hours: a weekend",
         "{'windows':[{'from':'2026-12-12T15:00:00Z','to':'2026-12-12T16:00:00Z'}]}",
         "{'windows':[{'from':'2026-12-11T15:00:00Z','to':'2026-12-11T16:00:00Z'}]}"},
        {"meeting_requests.window_outside_hours: a closed day",
         "{'windows':[{'from':'2026-12-25T15:00:00Z','to':'2026-12-25T16:00:00Z'}]}",
         "{'status':'submitted','windows':[{'from':'2026-12-25T15:00:00Z','to':'2026-12-25T16:00:00Z'}]}"},
        {"meeting_requests.below_notice", "{'windows':[{'from':'2026-11-24T11:00:00Z','to':'2026-11-24T12:19:00Z'}]}",
         "{'windows':[{'from':'2026-11-24T11:00:00Z','to':'2026-11-24T12:20:00Z'}]}"},
        {"meeting_requests.window_past", "{'windows':[{'from':'2026-11-23T11:00:00Z','to':'2026-11-23T12:00:00Z'}]}",
         "{'windows':[{'from':'2026-11-23T11:00:00Z','to':'2026-11-23T12:01:00Z'}]}"},
        {"meeting_requests.venue_unknown", "{'venue':'nowhere'}", "{'venue':null}"},
        {"meeting_requests.persons_exceed_venue", "{'requester_count':5,'counterpart_count':4}",
         "{'requester_count':4,'counterpart_count':4}"},
        {"meeting_requests.windows_full",
         "{'venue':'full','windows':[{'from':'2026-12-08T15:00:00Z','to':'2026-12-08T15:40:00Z'}]}",
         "{'venue':'full','windows':[{'from':'2026-12-08T15:00:00Z','to':'2026-12-08T16:00:00Z'}]}"},
        {"meeting_requests.windows_full: a gap between two is not enough",
         "{'venue':'full','minutes':60,'windows':[{'from':'2026-12-08T14:15:00Z','to':'2026-12-08T15:30:00Z'}]}",
         "{'venue':'full','minutes':40,'windows':[{'from':'2026-12-08T14:15:00Z','to':'2026-12-08T15:30:00Z'}]}"},
        {"meeting_requests.revision_does_not_fit", "{'revision_of':'m1'}", "{'revision_of':'m3'}"},
        {"meeting_requests.interpreter_busy",
         "{'status':'tentative','booth':'b1','interpreters':['Ms. A'],'starts_at':'2026-12-08T20:10:00Z',"
         "'ends_at':'2026-12-08T20:30:00Z'}",
         "{'status':'tentative','booth':'b1','interpreters':['Mr. B'],'starts_at':'2026-12-08T20:10:00Z',"
         "'ends_at':'2026-12-08T20:30:00Z'}"},
        {"engagements.time_reversed", "{'ends_at':'2026-12-08T17:00:00Z'}", "{}"},
        {"engagements.dignitary_of_another_state", "{'dignitary':'stranger'}", "{'dignitary':null}"},
        {"engagements.dignitary_elsewhere", "{'starts_at':'2026-12-08T15:14:00Z'}",
         "{'starts_at':'2026-12-08T15:15:00Z'}"},
        {"meeting_briefs.meeting_of_others", "{'meeting':'m1'}", "{}"},
        {"meeting_briefs.brief_exists", "{'meeting':'m3'}", "{}"},
        {"meeting_requests.too_far_ahead", "{'windows':[{'from':'2027-01-22T15:00:00Z','to':'2027-01-22T16:00:00Z'}]}",
         "{'windows':[{'from':'2027-01-22T12:00:00Z','to':'2027-01-22T16:00:00Z'}]}"},
        {"meeting_requests.venue_takes_no_bilaterals", "{'venue':'hall'}", "{}"},
        {"meeting_requests.allocation_reversed",
         "{'starts_at':'2026-12-08T14:20:00Z','ends_at':'2026-12-08T14:20:00Z'}", Held},
        {"meeting_requests.booth_unknown", "{'status':'tentative','booth':'nowhere'}", Held},
        {"meeting_requests.booth_unknown: retired", "{'status':'tentative','booth':'b3'}", "{'booth':'b3'}"},
        {"meeting_requests.booth_blocked",
         "{'status':'tentative','booth':'b1','starts_at':'2026-12-10T15:40:00Z','ends_at':'2026-12-10T16:20:00Z'}",
         "{'status':'tentative','booth':'b1','starts_at':'2026-12-10T16:00:00Z','ends_at':'2026-12-10T16:20:00Z'}"},
        {"meeting_requests.allocation_outside_hours",
         "{'status':'tentative','booth':'b1','starts_at':'2026-12-08T22:50:00Z','ends_at':'2026-12-08T23:10:00Z'}",
         Held},
        {"meeting_requests.booth_too_small",
         "{'status':'tentative','booth':'b1','requester_count':5,'counterpart_count':4}",
         "{'status':'tentative','booth':'b1','requester_count':4,'counterpart_count':4}"},
        {"meeting_requests.booth_taken",
         "{'status':'tentative','booth':'#b2','starts_at':'2026-12-08T15:19:00Z','ends_at':'2026-12-08T15:39:00Z'}",
         "{'status':'tentative','booth':'#b2','starts_at':'2026-12-08T15:20:00Z','ends_at':'2026-12-08T15:40:00Z'}"},
        {"meeting_requests.booth_taken: not by a hold that has ended, nor by the request it changes",
         "{'status':'confirmed','booth':'#b2','starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T16:20:00Z'}",
         "{'status':'confirmed','booth':'#b2','starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T16:20:00Z',"
         "'revision_of':'m1'}"},
        {"meeting_requests.capacity_mission_day",
         "{'status':'tentative','booth':'#b2','starts_at':'2026-12-09T20:00:00Z','ends_at':'2026-12-09T20:20:00Z'}",
         Held},
        {"meeting_requests.length_not_in_slots", "{'minutes':30}", "{'minutes':40}"},
        {"meeting_requests.principal_of_another_state", "{'principal':'stranger'}", "{'principal':'minister'}"},
        {"meeting_requests.principal_busy",
         "{'status':'tentative','principal':'minister','booth':'#b2','starts_at':'2026-12-09T15:10:00Z',"
         "'ends_at':'2026-12-09T15:30:00Z'}",
         "{'status':'tentative','principal':'minister','booth':'#b2','starts_at':'2026-12-09T15:20:00Z',"
         "'ends_at':'2026-12-09T15:40:00Z'}"},
        {"meeting_requests.mirrored_request", "{'counterpart':'KEN'}", "{'counterpart':'BRA'}"},
        {"meeting_requests.mirrored_request: not when one has its booth", "{'counterpart':'KEN'}",
         "{'counterpart':'KEN','status':'confirmed'}"},
        {"meeting_requests.ranks_differ", "{'requester_rank':'minister','counterpart_rank':'head_of_state'}",
         "{'requester_rank':'minister','counterpart_rank':'foreign_minister'}"},
    };
    return all;
}

} // namespace

/// Rules and actions of bilateral meetings: each rule broken and kept, each action allowed and refused.
class TestRulesMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleIsBrokenAndKept_data() { addRows(cases()); }
    void ruleIsBrokenAndKept() { checkRule(meetings(), bases(), cases()); }
    void everyRuleHasACase();
    void actionsAreForTheirSideRolesAndStatusesAlone();
    void actionLeadsWhereItShould_data();
    void actionLeadsWhereItShould();
    void aHoldKeepsBoothTimeAndVenue();
    void movingAConfirmedMeetingAsksTheOtherSideAgain();
    void aTakenProposalIsTheFirstWish();
    void hoursFollowDaylightSaving();
    void aSpanOverMidnightIsInNoDaysHours();
    void spansAreHalfOpen();
    void draftsAreSeenByTheirMissionAlone();
};

void TestRulesMeetings::everyRuleHasACase()
{
    QCOMPARE(rulesWithoutCase({&Venues::Description, &Booths::Description, &Dignitaries::Description,
                               &MeetingRequests::Description, &Engagements::Description, &Briefs::Description,
                               &OccupiedTimes::Description},
                              cases()),
             QStringList());
}

void TestRulesMeetings::actionsAreForTheirSideRolesAndStatusesAlone()
{
    QCOMPARE(actionsThatAllowTooMuch(MeetingRequests::Description, meetings(), u"FRA"_s, u"BRA"_s), QStringList());
}

void TestRulesMeetings::actionLeadsWhereItShould_data()
{
    addActionColumns();
    const auto row = [](const char *name, const char *record, const char *args, const char *outcome) {
        QTest::newRow(name) << u"meeting_requests "_s + QString::fromLatin1(record)
                            << QString::fromLatin1(name).section(u':', 0, 0) << QString::fromLatin1(args)
                            << QString::fromLatin1(outcome);
    };
    constexpr auto Free = "{'booth':'#b2','starts_at':'2026-12-08T14:00:00Z','ends_at':'2026-12-08T14:20:00Z',"
                          "'held_until':'2026-11-30T12:00:00Z'}";
    constexpr auto Taken = "{'booth':'#b2','starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T15:20:00Z'}";
    row("submit", "{}", "{}", "submitted");
    row("submit: no window", "{'windows':null}", "{}", "!window_missing");
    row("submit: too late", "{'windows':[{'from':'2026-11-23T15:00:00Z','to':'2026-11-23T16:00:00Z'}]}", "{}",
        "!below_notice");
    row("submit: too early", "{'windows':[{'from':'2027-03-22T15:00:00Z','to':'2027-03-22T16:00:00Z'}]}", "{}",
        "!too_far_ahead");
    row("submit: to itself", "{'counterpart':'FRA'}", "{}", "!same_state_on_both_sides");
    row("submit: past", "{'windows':[{'from':'2026-11-20T15:00:00Z','to':'2026-11-20T16:00:00Z'}]}", "{}",
        "!window_past");
    row("submit: nothing free any more",
        "{'venue':'full','windows':[{'from':'2026-12-08T15:00:00Z','to':'2026-12-08T15:30:00Z'}]}", "{}",
        "!windows_full");
    row("submit: to an unknown venue", "{'venue':'nowhere'}", "{}", "!venue_unknown");
    row("submit: too many persons", "{'requester_count':9}", "{}", "!persons_exceed_venue");
    row("approve", "{'status':'for_approval'}", "{}", "submitted");
    row("approve: the window has gone", "{'status':'for_approval','windows':[]}", "{}", "!window_missing");
    row("send_back", "{'status':'for_approval'}", "{'reason':'another day'}", "draft");
    row("start_review", "{'status':'submitted'}", "{}", "in_review");
    row("hold", "{'status':'in_review'}", Free, "tentative");
    row("hold: taken", "{'status':'in_review'}", Taken, "!booth_taken");
    row("hold: too small", "{'status':'in_review','requester_count':9}", Free, "!booth_too_small");
    row("hold: no such booth", "{'status':'in_review'}",
        "{'booth':'#ff','starts_at':'2026-12-08T14:00:00Z',"
        "'ends_at':'2026-12-08T14:20:00Z'}",
        "!booth_unknown");
    row("hold: malformed id", "{'status':'in_review'}",
        "{'booth':'b2','starts_at':'2026-12-08T14:00:00Z','ends_at':'2026-12-08T14:20:00Z'}", "!args");
    row("hold: in the past", "{'status':'in_review'}",
        "{'booth':'#b2','starts_at':'2026-12-08T14:00:00Z','ends_at':'2026-12-08T14:20:00Z',"
        "'held_until':'2026-11-23T12:00:00Z'}",
        "!hold_has_ended");
    row("confirm", Held, "{}", "confirmed");
    row("confirm: hold over",
        "{'status':'tentative','booth':'#b2','starts_at':'2026-12-08T14:00:00Z','ends_at':'2026-12-08T14:20:00Z',"
        "'held_until':'2026-11-23T11:00:00Z'}",
        "{}", "!hold_has_ended");
    row("confirm: taken meanwhile",
        "{'status':'tentative','booth':'#b2','starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T15:20:00Z'}",
        "{}", "!booth_taken");
    row("move", "{'status':'confirmed'}", Free, "confirmed");
    row("move: taken", "{'status':'confirmed'}", Taken, "!booth_taken");
    row("reject", "{'status':'submitted'}", "{'reason':'no booth'}", "rejected");
    row("reject: without a reason", "{'status':'submitted'}", "{}", "!args");
    row("accept", "{'status':'submitted'}", "{}", "submitted");
    row("decline", "{'status':'confirmed'}", "{}", "declined");
    row("propose", "{'status':'in_review'}", "{'from':'2026-12-09T15:00:00Z','to':'2026-12-09T16:00:00Z'}",
        "in_review");
    row("propose: too short", "{'status':'in_review'}", "{'from':'2026-12-09T15:00:00Z','to':'2026-12-09T15:10:00Z'}",
        "!window_too_short");
    row("propose: reversed", "{'status':'in_review'}", "{'from':'2026-12-09T15:00:00Z','to':'2026-12-09T14:00:00Z'}",
        "!window_reversed");
    row("propose: past", "{'status':'in_review'}", "{'from':'2026-11-20T15:00:00Z','to':'2026-11-20T16:00:00Z'}",
        "!below_notice");
    row("take_proposal: none", "{'status':'in_review','answer':'pending'}", "{}", "!nothing_proposed");
    row("take_proposal",
        "{'status':'in_review','answer':'proposed','proposed_from':'2026-12-09T15:00:00Z',"
        "'proposed_to':'2026-12-09T16:00:00Z'}",
        "{}", "in_review");
    row("offer_merge: nothing like it", "{'status':'submitted'}", "{'other':'#aa'}", "!not_mirrored");
    row("merge: nothing offered", "{'status':'submitted'}", "{}", "!not_mirrored");
    row("cancel", "{'status':'confirmed'}", "{}", "cancelled");
    row("record_outcome", "{'status':'confirmed','starts_at':'2026-11-23T11:00:00Z'}", "{'outcome':'held'}", "held");
    row("record_outcome: nobody came", "{'status':'confirmed','starts_at':'2026-11-23T11:00:00Z'}",
        "{'outcome':'no_show'}", "no_show");
    row("record_outcome: early", "{'status':'confirmed','starts_at':'2026-12-08T15:00:00Z'}", "{'outcome':'held'}",
        "!not_begun_yet");
    row("expire", "{'status':'tentative','held_until':'2026-11-23T11:00:00Z'}", "{}", "expired");
    row("expire: still held", "{'status':'tentative','held_until':'2026-11-23T13:00:00Z'}", "{}",
        "!hold_still_running");
    row("expire: still possible", "{'status':'submitted'}", "{}", "!windows_still_ahead");
}

void TestRulesMeetings::actionLeadsWhereItShould()
{
    checkAction(meetings(), bases());
}

void TestRulesMeetings::aHoldKeepsBoothTimeAndVenue()
{
    const Record asked(MeetingRequests::Description, u"this"_s, json(u"{'requester':'FRA','status':'submitted'}"_s));
    Record held = asked;
    MeetingRequests::setAllocation(held,
                                   json(u"{'booth':'#b2','starts_at':'2026-12-08T14:00:00Z',"
                                        "'ends_at':'2026-12-08T14:20:00Z','held_until':'2026-12-01T12:00:00Z'}"_s),
                                   meetings().context());
    QCOMPARE(held.get(MeetingRequests::Booth), withIds(u"#b2"_s));
    QCOMPARE(held.get(MeetingRequests::Venue), u"area"_s);
    QCOMPARE(held.get(MeetingRequests::StartsAt), QDateTime(QDate(2026, 12, 8), QTime(14, 0), Qt::UTC));
    QVERIFY(held.get(MeetingRequests::HeldUntil).isValid());
}

void TestRulesMeetings::movingAConfirmedMeetingAsksTheOtherSideAgain()
{
    const QJsonObject args =
        json(u"{'booth':'#b2','starts_at':'2026-12-08T14:20:00Z','ends_at':'2026-12-08T14:40:00Z'}"_s);
    Record moved(MeetingRequests::Description, u"this"_s,
                 json(u"{'status':'confirmed','answer':'accepted','starts_at':'2026-12-08T14:00:00Z'}"_s));
    MeetingRequests::setAllocation(moved, args, meetings().context());
    QCOMPARE(moved.get(MeetingRequests::Answer), u"pending"_s);
    Record sameTime(MeetingRequests::Description, u"this"_s,
                    json(u"{'status':'confirmed','answer':'accepted','starts_at':'2026-12-08T14:20:00Z'}"_s));
    MeetingRequests::setAllocation(sameTime, args, meetings().context());
    QCOMPARE(sameTime.get(MeetingRequests::Answer), u"accepted"_s);
}

void TestRulesMeetings::aTakenProposalIsTheFirstWish()
{
    Record record(MeetingRequests::Description, u"this"_s,
                  json(u"{'answer':'proposed','proposed_from':'2026-12-09T15:00:00Z',"
                       "'proposed_to':'2026-12-09T16:00:00Z',"
                       "'windows':[{'from':'2026-12-08T14:00:00Z','to':'2026-12-08T17:00:00Z'}]}"_s));
    MeetingRequests::takeProposal(record, {}, meetings().context());
    const QJsonArray windows = record.get(MeetingRequests::Windows);
    QCOMPARE(windows.size(), 2);
    QCOMPARE(windows.first().toObject().value(u"from"_s).toString(), u"2026-12-09T15:00:00Z"_s);
    QCOMPARE(record.get(MeetingRequests::Answer), u"accepted"_s);
}

void TestRulesMeetings::hoursFollowDaylightSaving()
{
    const Record venue = *meetings().context().lookup().find(Venues::Description, u"area"_s);
    const auto isOpen = [&venue](const char *from, const char *to) {
        return isOpenDuring(venue,
                            {QDateTime::fromString(QLatin1String(from), Qt::ISODate),
                             QDateTime::fromString(QLatin1String(to), Qt::ISODate)});
    };
    // 09:00 in New York is 14:00 UTC in winter and 13:00 UTC in summer.
    QVERIFY(!isOpen("2027-01-12T13:00:00Z", "2027-01-12T13:20:00Z"));
    QVERIFY(isOpen("2027-07-13T13:00:00Z", "2027-07-13T13:20:00Z"));
    QVERIFY(!isOpen("2027-07-13T22:00:00Z", "2027-07-13T22:20:00Z"));
    QCOMPARE(dayAt(venue, QDateTime(QDate(2026, 12, 9), QTime(3, 0), Qt::UTC)), QDate(2026, 12, 8));
}

void TestRulesMeetings::aSpanOverMidnightIsInNoDaysHours()
{
    const Record venue(Venues::Description, u"v"_s,
                       json(u"{'zone':'UTC','hours':[{'opens':'00:00','closes':'24:00'}]}"_s));
    const QDateTime eleven(QDate(2026, 12, 8), QTime(23, 0), Qt::UTC);
    QVERIFY(isOpenDuring(venue, {eleven, eleven.addSecs(3600)}));
    QVERIFY(!isOpenDuring(venue, {eleven, eleven.addSecs(3660)}));
    QCOMPARE(minuteOfDay(u"24:00"_s), std::optional(1440));
    QVERIFY(!minuteOfDay(u"24:01"_s) && !minuteOfDay(u"9:00"_s) && !minuteOfDay(QString()));
}

void TestRulesMeetings::spansAreHalfOpen()
{
    const QDateTime ten(QDate(2026, 12, 8), QTime(10, 0), Qt::UTC);
    const Span first {ten, ten.addSecs(1200)};
    QVERIFY(!first.overlaps({ten.addSecs(1200), ten.addSecs(2400)}));
    QVERIFY(first.overlaps({ten.addSecs(1199), ten.addSecs(2400)}));
    QVERIFY(!first.overlaps({{}, ten.addSecs(2400)}));
    QVERIFY((Span {ten, ten}).isReversed());
}

void TestRulesMeetings::draftsAreSeenByTheirMissionAlone()
{
    const auto scopes = [](const Collection &collection, const char *text) {
        return Domain::scopesOf(Record(collection, u"this"_s, json(QString::fromLatin1(text))));
    };
    QCOMPARE(scopes(MeetingRequests::Description, "{'requester':'FRA','counterpart':'BRA','status':'draft'}"),
             QStringList {u"mission:FRA"_s});
    QCOMPARE(scopes(MeetingRequests::Description, "{'requester':'FRA','counterpart':'BRA','status':'submitted'}"),
             (QStringList {u"mission:BRA"_s, u"mission:FRA"_s, u"role:mms_msu"_s}));
    QCOMPARE(scopes(Dignitaries::Description, "{'state':'FRA'}"),
             (QStringList {u"mission:FRA"_s, u"role:mms_msu"_s, u"role:protocol"_s}));
}

QTEST_APPLESS_MAIN(TestRulesMeetings)
#include "tst_rules_meetings.moc"
