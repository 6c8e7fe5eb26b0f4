// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bilateral meeting goes through that touches more than one record: approval by the head of mission, a change
// of a submitted request, two requests that become one meeting, and what everybody may know of a booth.

#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/occupiedtimes.h"
#include "domain/meetings/programme.h"
#include "ruletesting.h"

using namespace Chancery;
using namespace Chancery::RuleTesting;
using namespace Chancery::Domain;
namespace Requests = Chancery::Domain::MeetingRequests;

namespace {

World world()
{
    return World({
        u"venues area {'code':'AREA','zone':'America/New_York','accepts_bilaterals':true,'hold_hours':48,"
        "'approval_ranks':['head_of_state','foreign_minister']}"_s,
        u"booths #b1 {'code':'B1','venue':'area','capacity':8}"_s,
        u"meeting_requests #01 "
        u"{'requester':'FRA','counterpart':'BRA','status':'confirmed','booth':'#b1','venue':'area',"
        "'minutes':20,'purpose':'Climate','contact':'x','decided_at':'2026-11-20T10:00:00Z','answer':'accepted',"
        "'starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T15:20:00Z'}"_s,
        u"meeting_requests #02 {'requester':'FRA','counterpart':'KEN','status':'submitted','venue':'area'}"_s,
        u"meeting_requests #03 {'requester':'KEN','counterpart':'FRA','status':'in_review','venue':'area'}"_s,
        u"meeting_requests #04 {'requester':'KEN','counterpart':'FRA','status':'draft','venue':'area'}"_s,
    });
}

constexpr auto Ask =
    "{'requester':'FRA','counterpart':'BRA','status':'draft','venue':'area','minutes':20,"
    "'requester_rank':'minister','windows':[{'from':'2026-12-08T14:00:00Z','to':'2026-12-08T17:00:00Z'}]}";

Record request(const char *change = "{}")
{
    return Record(Requests::Description, withIds(u"#99"_s),
                  changed(json(QString::fromLatin1(Ask)), json(QString::fromLatin1(change))));
}

Expected<Record> act(const World &world, const Record &record, const char *action, Roles roles, const QString &mission,
                     const char *args = "{}")
{
    return performAction(record, *record.collection().action(action), json(QString::fromLatin1(args)),
                         world.context(callerOf(roles, mission)));
}

} // namespace

class TestMeetingLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeadOfMissionApprovesTheRanksOfTheVenue();
    void whatWaitsForApprovalIsSeenByItsMissionAlone();
    void aRevisionIsTheWishesWithoutTheDecisions();
    void aRevisionKeepsToItsTwoMissionsAndComesAlone();
    void theOldRequestKeepsItsPlaceUntilTheNewOneIsConfirmed();
    void twoRequestsBecomeOneMeetingWhenBothAgree();
    void everybodyKnowsThatABoothIsOccupiedAndNothingElse();
    void aBoothThatIsGivenBackIsToldToNobody();
    void aHoldEndsWhenTheVenueSaysSo();
    void whoComesIsSaidWithTheAnswer();
    void papersAndDiaryAreForTheOwnMissionAlone();
};

void TestMeetingLife::theHeadOfMissionApprovesTheRanksOfTheVenue()
{
    const World all = world();
    const auto submitted = [&](const char *rank, Role role) {
        const auto done = act(all, request(rank), "submit", role, u"FRA"_s);
        return done ? done->status() : done.error().detail;
    };
    QCOMPARE(submitted("{}", Role::FocalPoint), u"submitted"_s);
    QCOMPARE(submitted("{'requester_rank':'foreign_minister'}", Role::FocalPoint), u"for_approval"_s);
    QCOMPARE(submitted("{'requester_rank':'foreign_minister'}", Role::Head), u"submitted"_s);
    const Record waiting = request("{'status':'for_approval'}");
    QCOMPARE(act(all, waiting, "approve", Role::FocalPoint, u"FRA"_s).error().code, ErrorCode::Forbidden);
    const auto approved = act(all, waiting, "approve", Role::Head, u"FRA"_s);
    QCOMPARE(approved->status(), u"submitted"_s);
    QCOMPARE(approved->get(Requests::SubmittedAt), all.now());
    QCOMPARE(act(all, waiting, "send_back", Role::Head, u"FRA"_s, "{'reason':'later'}")->status(), u"draft"_s);
}

void TestMeetingLife::whatWaitsForApprovalIsSeenByItsMissionAlone()
{
    QCOMPARE(Domain::scopesOf(request("{'status':'for_approval'}")), QStringList {u"mission:FRA"_s});
}

void TestMeetingLife::aRevisionIsTheWishesWithoutTheDecisions()
{
    const Record old = *world().context().lookup().find(Requests::Description, withIds(u"#01"_s));
    const QJsonObject draft = Requests::revisionOf(old);
    QCOMPARE(draft.value(u"revision_of"_s).toString(), old.id());
    QCOMPARE(draft.value(u"purpose"_s).toString(), u"Climate"_s);
    for (const char *decided : {"status", "booth", "starts_at", "answer", "decided_at"}) {
        QVERIFY2(!draft.contains(QLatin1String(decided)), decided);
    }
    QCOMPARE(refusalToCreate(Record(Requests::Description, u"new"_s, draft), callerOf(Role::Officer, u"FRA"_s)),
             QString());
}

void TestMeetingLife::aRevisionKeepsToItsTwoMissionsAndComesAlone()
{
    World all = world();
    QCOMPARE(act(all, request("{'revision_of':'#01'}"), "submit", Role::FocalPoint, u"FRA"_s)->status(),
             u"submitted"_s);
    QCOMPARE(act(all, request("{'revision_of':'#02'}"), "submit", Role::FocalPoint, u"FRA"_s).error().detail,
             u"revision_does_not_fit"_s);
    all.add(u"meeting_requests #05 {'requester':'FRA','counterpart':'BRA','status':'in_review','revision_of':'#01'}"_s);
    QCOMPARE(act(all, request("{'revision_of':'#01'}"), "submit", Role::FocalPoint, u"FRA"_s).error().detail,
             u"revision_pending"_s);
}

void TestMeetingLife::theOldRequestKeepsItsPlaceUntilTheNewOneIsConfirmed()
{
    const World all = world();
    // The new one may even be held where the old one is.
    const Record asked = request("{'status':'in_review','revision_of':'#01'}");
    const auto held = act(all, asked, "hold", Role::MmsMsu, {},
                          "{'booth':'#b1','starts_at':'2026-12-08T15:00:00Z','ends_at':'2026-12-08T15:20:00Z'}");
    QVERIFY2(held.has_value(), held ? "" : qPrintable(held.error().detail));
    const auto others = [](const std::vector<Record> &following) {
        return std::count_if(following.begin(), following.end(),
                             [](const Record &record) { return &record.collection() == &Requests::Description; });
    };
    QCOMPARE(others(Requests::consequencesOf(*held, all.context())), 0);
    const auto confirmed = act(all, *held, "confirm", Role::MmsMsu, {});
    QVERIFY2(confirmed.has_value(), confirmed ? "" : qPrintable(confirmed.error().detail));
    const std::vector<Record> following = Requests::consequencesOf(*confirmed, all.context());
    QCOMPARE(others(following), 1);
    QCOMPARE(following.front().id(), withIds(u"#01"_s));
    QCOMPARE(following.front().status(), u"cancelled"_s);
    QCOMPARE(following.front().get(Requests::ReplacedBy), confirmed->id());
    // Its own time of the booth is told as given back, the new one's as occupied.
    QCOMPARE(following.size(), std::size_t(3));
    QCOMPARE(following[1].get(OccupiedTimes::Occupied), true);
    QCOMPARE(following[2].get(OccupiedTimes::Occupied), false);
    // A request that has ended is not ended once more.
    World ended = world();
    ended.add(u"meeting_requests #01 {'requester':'FRA','counterpart':'BRA','status':'declined'}"_s);
    QCOMPARE(others(Requests::consequencesOf(*confirmed, ended.context())), 0);
}

void TestMeetingLife::twoRequestsBecomeOneMeetingWhenBothAgree()
{
    const World all = world();
    const Record ours = *all.context().lookup().find(Requests::Description, withIds(u"#02"_s));
    QCOMPARE(Requests::mirrorOf(ours, all.context().lookup())->id(), withIds(u"#03"_s));
    QCOMPARE(act(all, ours, "offer_merge", Role::FocalPoint, u"FRA"_s, "{'other':'#04'}").error().detail,
             u"not_mirrored"_s);
    const auto offered = act(all, ours, "offer_merge", Role::FocalPoint, u"FRA"_s, "{'other':'#03'}");
    QCOMPARE(offered->get(Requests::MergeWith), withIds(u"#03"_s));
    QCOMPARE(Requests::consequencesOf(*offered, all.context()).size(), std::size_t(0));
    // Only the other side agrees.
    QCOMPARE(act(all, *offered, "merge", Role::FocalPoint, u"FRA"_s).error().code, ErrorCode::Forbidden);
    const auto merged = act(all, *offered, "merge", Role::FocalPoint, u"KEN"_s);
    QCOMPARE(merged->get(Requests::Answer), u"accepted"_s);
    const std::vector<Record> following = Requests::consequencesOf(*merged, all.context());
    QCOMPARE(following.size(), std::size_t(1));
    QCOMPARE(following.front().id(), withIds(u"#03"_s));
    QCOMPARE(following.front().status(), u"cancelled"_s);
    QCOMPARE(following.front().get(Requests::ReplacedBy), ours.id());
}

void TestMeetingLife::everybodyKnowsThatABoothIsOccupiedAndNothingElse()
{
    const World all = world();
    const Record meeting = *all.context().lookup().find(Requests::Description, withIds(u"#01"_s));
    const Record told = *OccupiedTimes::of(meeting, all.context());
    QCOMPARE(Domain::scopesOf(told), QStringList {u"*"_s});
    QCOMPARE(told.document().keys(),
             (QStringList {u"booth"_s, u"ends_at"_s, u"held_until"_s, u"occupied"_s, u"starts_at"_s, u"venue"_s}));
    QVERIFY(told.id() != meeting.id());
    QCOMPARE(told.id(), OccupiedTimes::idFor(meeting.id()));
    // Nobody writes it.
    for (const Role *role = rolesBegin(); role != rolesEnd(); ++role) {
        QVERIFY(!refusalToCreate(told, callerOf(*role, u"FRA"_s)).isEmpty());
        QVERIFY(!refusalToPatch(told, {u"occupied"_s}, callerOf(*role, {})).isEmpty());
    }
}

void TestMeetingLife::aBoothThatIsGivenBackIsToldToNobody()
{
    const World all = world();
    Record meeting = *all.context().lookup().find(Requests::Description, withIds(u"#01"_s));
    for (const char *ended : {"cancelled", "declined", "rejected", "expired", "held", "no_show"}) {
        meeting.set(Requests::Status, QString::fromLatin1(ended));
        QVERIFY2(Domain::scopesOf(*OccupiedTimes::of(meeting, all.context())).isEmpty(), ended);
    }
    QVERIFY(!OccupiedTimes::of(request(), all.context()));
}

void TestMeetingLife::aHoldEndsWhenTheVenueSaysSo()
{
    const World all = world();
    const auto held = act(all, request("{'status':'submitted'}"), "hold", Role::MmsMsu, {},
                          "{'booth':'#b1','starts_at':'2026-12-08T14:00:00Z','ends_at':'2026-12-08T14:20:00Z'}");
    QCOMPARE(held->get(Requests::HeldUntil), all.now().addDays(2));
}

void TestMeetingLife::whoComesIsSaidWithTheAnswer()
{
    const World all = world();
    const auto accepted =
        act(all, request("{'status':'submitted'}"), "accept", Role::Head, u"BRA"_s, "{'dignitary':'#d1'}");
    QCOMPARE(accepted->get(Requests::CounterpartDignitary), withIds(u"#d1"_s));
    QCOMPARE(Programme::entryOf(*accepted).people, QStringList {withIds(u"#d1"_s)});
}

void TestMeetingLife::papersAndDiaryAreForTheOwnMissionAlone()
{
    const QStringList france {u"mission:FRA"_s};
    QCOMPARE(Domain::scopesOf(Record(Briefs::Description, u"b"_s, json(u"{'mission':'FRA'}"_s))), france);
    QCOMPARE(Domain::scopesOf(Record(Engagements::Description, u"e"_s, json(u"{'state':'FRA'}"_s))), france);
}

QTEST_APPLESS_MAIN(TestMeetingLife)
#include "tst_meetinglife.moc"
