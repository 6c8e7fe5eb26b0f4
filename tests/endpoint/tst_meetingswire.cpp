// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bilateral meetings as missions and meetings management see them over the wire.

#include "meetingsendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList issuesOf(const Reply &reply)
{
    QStringList codes;
    for (const QJsonValue &issue : reply.json().value("errors"_L1).toArray()) {
        codes << issue.toObject().value("code"_L1).toString();
    }
    return codes;
}

QByteArray args(std::initializer_list<std::pair<const char *, const char *>> members)
{
    QJsonObject object;
    for (const auto &[key, value] : members) {
        object.insert(QLatin1String(key), QLatin1String(value));
    }
    return toJson(object);
}

QJsonObject window(const char *from, const char *to)
{
    return {{u"windows"_s,
             QJsonArray {QJsonObject {{u"from"_s, QString::fromLatin1(from)}, {u"to"_s, QString::fromLatin1(to)}}}}};
}

} // namespace

class TestMeetingsWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWayOfARequest();
    void othersSeeThatTheBoothIsOccupiedAndNothingElse();
    void theOtherSideProposesAndIsTakenUp();
    void aChangeTakesThePlaceOfTheOldRequestInOneCommit();
    void twoRequestsBecomeOneMeeting();
    void theHeadOfMissionApprovesFirst();
    void whatWasHeldTooLongExpiresByItself();
    void papersStayWithTheirMission();
    void aSlotThatHasGoneIsRefusedWithItsReason();
    void aBoothIsNotGivenForATimeThatHasPassed();
    void badInputIsRefusedWithItsReason_data();
    void badInputIsRefusedWithItsReason();
};

void TestMeetingsWire::theWholeWayOfARequest()
{
    MeetingsEndpoint there;
    const QString id = there.draft("paper", u"FRA"_s, u"KEN"_s);
    QCOMPARE(there.act("paper", id, "submit").status, 403);
    QCOMPARE(there.act("fra", id, "submit").status, 200);
    QCOMPARE(there.act("fra", id, "start_review").status, 403);
    QCOMPARE(there.act("mms", id, "start_review").status, 200);
    QCOMPARE(there.act("mms", id, "hold", there.slot(0, "15:00", "15:20")).status, 200);
    QCOMPARE(there.act("ken", id, "accept").status, 200);
    QCOMPARE(there.act("mms", id, "confirm").status, 200);
    QCOMPARE(there.act("fra", id, "record_outcome", args({{"outcome", "held"}})).status, 422);
    there.clock.advance(std::chrono::hours(24 * 15 + 7));
    QCOMPARE(there.act("ken", id, "record_outcome", args({{"outcome", "held"}})).status, 403);
    QCOMPARE(there.act("fra", id, "record_outcome", args({{"outcome", "held"}})).status, 200);
    QCOMPARE(there.statusOf(id), u"held"_s);
}

void TestMeetingsWire::othersSeeThatTheBoothIsOccupiedAndNothingElse()
{
    MeetingsEndpoint there;
    const QString id = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    QCOMPARE(there.act("mms", id, "hold", there.slot(0, "15:00", "15:20")).status, 200);
    QCOMPARE(there.get("ken", u"/v1/meeting_requests/"_s + id).status, 200);
    QCOMPARE(there.get("bra", u"/v1/meeting_requests/"_s + id).status, 404);
    QVERIFY(there.act("bra", id, "accept").status >= 403);
    const Reply times = there.get("bra", u"/v1/occupied_times"_s);
    const QJsonArray items = times.json().value("items"_L1).toArray();
    QCOMPARE(items.size(), 1);
    const QJsonObject time = items.first().toObject();
    QCOMPARE(time.value("booth"_L1).toString(), there.booths.first());
    QCOMPARE(time.value("starts_at"_L1).toString(), u"2026-12-08T15:00:00Z"_s);
    // Nothing in all that a third mission can fetch names the meeting, its sides, or who allotted it.
    const QByteArray all = there.get("bra", u"/v1/snapshot"_s).body + times.body;
    QVERIFY(all.contains(there.booths.first().toLatin1()));
    for (const QByteArray &secret : {id.toLatin1(), QByteArray("Secret purpose"), QByteArray("\"FRA\"")}) {
        QVERIFY2(!all.contains(secret), secret.constData());
    }
    QVERIFY(!QJsonDocument(time).toJson().contains("mms"));
    // Given back, it is gone for everybody.
    QCOMPARE(there.act("fra", id, "cancel").status, 200);
    QCOMPARE(there.get("bra", u"/v1/occupied_times"_s).json().value("items"_L1).toArray().size(), 0);
}

void TestMeetingsWire::theOtherSideProposesAndIsTakenUp()
{
    MeetingsEndpoint there;
    const QString id = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    QCOMPARE(there.act("ken", id, "propose", args({{"from", "2026-12-09T15:00:00Z"}, {"to", "2026-12-09T15:10:00Z"}}))
                 .status,
             422);
    QCOMPARE(there.act("ken", id, "propose", args({{"from", "2026-12-09T15:00:00Z"}, {"to", "2026-12-09T16:00:00Z"}}))
                 .status,
             200);
    QCOMPARE(there.act("ken", id, "take_proposal").status, 403);
    const Reply taken = there.act("fra", id, "take_proposal");
    QCOMPARE(taken.status, 200);
    const QJsonArray windows = taken.json().value("windows"_L1).toArray();
    QCOMPARE(windows.first().toObject().value("from"_L1).toString(), u"2026-12-09T15:00:00Z"_s);
    QCOMPARE(there.act("ken", id, "decline", args({{"reason", "no time"}})).status, 200);
    QCOMPARE(there.statusOf(id), u"declined"_s);
}

void TestMeetingsWire::aChangeTakesThePlaceOfTheOldRequestInOneCommit()
{
    MeetingsEndpoint there;
    const QString old = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    QCOMPARE(there.act("mms", old, "hold", there.slot(0, "15:00", "15:20")).status, 200);
    QCOMPARE(there.act("mms", old, "confirm").status, 200);
    const QString changed = there.submitted("fra", u"FRA"_s, u"KEN"_s, {{u"revision_of"_s, old}});
    QCOMPARE(there.statusOf(changed), u"submitted"_s);
    // A second change beside the first is refused.
    QCOMPARE(issuesOf(there.act("fra", there.draft("fra", u"FRA"_s, u"KEN"_s, {{u"revision_of"_s, old}}), "submit")),
             QStringList {u"revision_pending"_s});
    // The new one may be held even where the old one is; until it is confirmed the old one stands.
    QCOMPARE(there.act("mms", changed, "hold", there.slot(0, "15:10", "15:30")).status, 200);
    QCOMPARE(there.statusOf(old), u"confirmed"_s);
    const Reply confirmed = there.act("mms", changed, "confirm");
    QCOMPARE(confirmed.status, 200);
    const QJsonObject ended = there.get("fra", u"/v1/meeting_requests/"_s + old).json();
    QCOMPARE(ended.value("status"_L1).toString(), u"cancelled"_s);
    QCOMPARE(ended.value("replaced_by"_L1).toString(), changed);
    QCOMPARE(ended.value("rev"_L1).toInteger(), confirmed.json().value("rev"_L1).toInteger());
    QCOMPARE(there.get("bra", u"/v1/occupied_times"_s).json().value("items"_L1).toArray().size(), 1);
}

void TestMeetingsWire::twoRequestsBecomeOneMeeting()
{
    MeetingsEndpoint there;
    const QString ours = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    const QString theirs = there.submitted("ken", u"KEN"_s, u"FRA"_s);
    QCOMPARE(there.act("ken", ours, "merge").status, 422);
    QCOMPARE(there.act("fra", ours, "offer_merge", toJson({{u"other"_s, theirs}})).status, 200);
    QCOMPARE(there.act("fra", ours, "merge").status, 403);
    QCOMPARE(there.act("ken", ours, "merge").status, 200);
    QCOMPARE(there.statusOf(theirs), u"cancelled"_s);
    QCOMPARE(there.statusOf(ours), u"submitted"_s);
    QCOMPARE(there.get("ken", u"/v1/meeting_requests/"_s + ours).json().value("answer"_L1).toString(), u"accepted"_s);
}

void TestMeetingsWire::theHeadOfMissionApprovesFirst()
{
    MeetingsEndpoint there;
    const QString id = there.submitted("fra", u"FRA"_s, u"KEN"_s, {{u"requester_rank"_s, u"head_of_state"_s}});
    QCOMPARE(there.statusOf(id, "fra"), u"for_approval"_s);
    QCOMPARE(there.get("ken", u"/v1/meeting_requests/"_s + id).status, 404);
    QCOMPARE(there.get("mms", u"/v1/meeting_requests/"_s + id).status, 404);
    QCOMPARE(there.act("fra", id, "approve").status, 403);
    QCOMPARE(there.act("head", id, "approve").status, 200);
    QCOMPARE(there.statusOf(id, "ken"), u"submitted"_s);
}

void TestMeetingsWire::whatWasHeldTooLongExpiresByItself()
{
    MeetingsEndpoint there;
    const QString id = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    QCOMPARE(there.act("mms", id, "hold", there.slot(0, "15:00", "15:20")).status, 200);
    there.clock.advance(std::chrono::hours(23));
    there.service->keepTime();
    QCOMPARE(there.statusOf(id), u"tentative"_s);
    there.clock.advance(std::chrono::hours(2));
    there.service->keepTime();
    QCOMPARE(there.statusOf(id), u"expired"_s);
    QCOMPARE(there.get("bra", u"/v1/occupied_times"_s).json().value("items"_L1).toArray().size(), 0);
    const qint64 seq = there.storage->seq().value();
    there.service->keepTime();
    QCOMPARE(there.storage->seq().value(), seq);
}

void TestMeetingsWire::papersStayWithTheirMission()
{
    MeetingsEndpoint there;
    const QString id = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    const QString note = there.make(
        "paper", "meeting_briefs",
        {{u"subject"_s, u"Climate"_s}, {u"mission"_s, u"FRA"_s}, {u"meeting"_s, id}, {u"asks"_s, u"Their vote"_s}});
    QCOMPARE(there.get("head", u"/v1/meeting_briefs/"_s + note).status, 200);
    for (const char *other : {"ken", "bra", "mms"}) {
        QCOMPARE(there.get(other, u"/v1/meeting_briefs/"_s + note).status, 404);
        QVERIFY(!there.get(other, u"/v1/snapshot"_s).body.contains("Their vote"));
    }
}

void TestMeetingsWire::aSlotThatHasGoneIsRefusedWithItsReason()
{
    MeetingsEndpoint there;
    const QJsonObject narrow = window("2026-12-08T15:00:00Z", "2026-12-08T15:20:00Z");
    for (int booth = 0; booth < MeetingsEndpoint::Booths; ++booth) {
        const QString id = there.submitted("ken", u"KEN"_s, u"BRA"_s);
        QCOMPARE(there.act("mms", id, "hold", there.slot(booth, "15:00", "15:20")).status, 200);
    }
    const QString late = there.draft("fra", u"FRA"_s, u"KEN"_s, narrow);
    const Reply refused = there.act("fra", late, "submit");
    QCOMPARE(refused.status, 422);
    QCOMPARE(issuesOf(refused), QStringList {u"windows_full"_s});
    // Nothing is lost: the draft is there, with another window it goes.
    QCOMPARE(there.statusOf(late, "fra"), u"draft"_s);
    QCOMPARE(there.act("fra", there.draft("fra", u"FRA"_s, u"KEN"_s), "submit").status, 200);
}

void TestMeetingsWire::aBoothIsNotGivenForATimeThatHasPassed()
{
    MeetingsEndpoint there;
    const QString id = there.submitted("fra", u"FRA"_s, u"KEN"_s);
    there.clock.advance(std::chrono::hours(24 * 15 + 8)); // 8 December, 17:00
    QCOMPARE(issuesOf(there.act("mms", id, "hold", there.slot(0, "15:00", "15:20"))),
             QStringList {u"allocation_past"_s});
    QCOMPARE(there.act("mms", id, "hold", there.slot(0, "17:20", "17:40")).status, 200);
}

void TestMeetingsWire::badInputIsRefusedWithItsReason_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("figure"); // that its sentence names
    const auto row = [](const char *name, const QJsonObject &more, const char *issue, const char *figure = "") {
        QTest::newRow(name) << more << QString::fromLatin1(issue) << QString::fromLatin1(figure);
    };
    row("the same State on both sides", {{u"counterpart"_s, u"FRA"_s}}, "same_state_on_both_sides");
    row("the end before the start", window("2026-12-08T16:00:00Z", "2026-12-08T15:00:00Z"), "window_reversed");
    row("shorter than the meeting", window("2026-12-08T16:00:00Z", "2026-12-08T16:10:00Z"), "window_too_short", "20");
    row("outside the opening hours", window("2026-12-08T23:00:00Z", "2026-12-09T00:00:00Z"), "window_outside_hours");
    row("past", window("2026-11-20T15:00:00Z", "2026-11-20T16:00:00Z"), "window_past");
    // The venue opens at 14:00 UTC; at 11:00 four hours' notice end at 15:00.
    row("below the notice", window("2026-11-23T14:00:00Z", "2026-11-23T14:20:00Z"), "below_notice", "4");
    row("above the capacity", {{u"requester_count"_s, 20}}, "persons_exceed_venue", "20");
    row("an unknown venue", {{u"venue"_s, u"0190aaaa-0000-7000-8000-000000000000"_s}}, "venue_unknown");
    row("a moment that is none", window("2027-03-14T02:30:00", "2027-03-14T03:30:00"), "bad_date");
    row("no window", {{u"windows"_s, QJsonArray()}}, "window_missing");
}

void TestMeetingsWire::badInputIsRefusedWithItsReason()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, issue);
    QFETCH(QString, figure);
    MeetingsEndpoint there;
    there.clock.advance(std::chrono::hours(2));
    const QString answer = there.draft("fra", u"FRA"_s, u"KEN"_s, more);
    if (answer.startsWith(u'{')) { // Refused as a draft already.
        const QJsonObject problem = QJsonDocument::fromJson(answer.toUtf8()).object();
        const QJsonArray errors = problem.value("errors"_L1).toArray();
        QVERIFY2(!errors.isEmpty(), qPrintable(answer));
        QCOMPARE(errors.first().toObject().value("code"_L1).toString(), issue);
        QVERIFY(!errors.first().toObject().value("detail"_L1).toString().isEmpty()
                || !problem.value("title"_L1).toString().isEmpty());
        return;
    }
    const Reply reply = there.act("fra", answer, "submit");
    QCOMPARE(reply.status, 422);
    QCOMPARE(issuesOf(reply), QStringList {issue});
    const QJsonArray params = reply.json().value("errors"_L1).toArray().first().toObject().value("params"_L1).toArray();
    QCOMPARE(params.first().toString(), figure);
    QCOMPARE(there.statusOf(answer, "fra"), u"draft"_s);
}

QTEST_GUILESS_MAIN(TestMeetingsWire)
#include "tst_meetingswire.moc"
