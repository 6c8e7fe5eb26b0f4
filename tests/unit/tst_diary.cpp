// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a wanted meeting clashes with, and which other times are offered.

#include "domain/meetings/diary.h"
#include "domain/meetings/occupancy.h"

#include <QTest>

using namespace Chancery::Domain;
using namespace Chancery::Domain::Diary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-09-22T%1:00Z"_s.arg(time), Qt::ISODate);
}

Span span(const QString &from, const QString &to)
{
    return {at(from), at(to)};
}

Entry meeting(const QString &id, const QString &from, const QString &to, const QString &venue = u"hall"_s)
{
    return {
        .id = id, .span = span(from, to), .people = {u"minister"_s}, .counterpart = {}, .booth = {}, .venue = venue};
}

std::vector<Clash> kinds(const std::vector<Finding> &findings)
{
    std::vector<Clash> all;
    for (const Finding &finding : findings) {
        all.push_back(finding.clash);
    }
    return all;
}

using Clashes = std::vector<Clash>;

} // namespace

class TestDiary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThatEndsWhenTheOtherBeginsDoesNotOverlap();
    void nobodyIsInTwoPlaces();
    void engagementsThatCanBeMovedWeighLess();
    void anotherVenueNeedsAWalk();
    void aBreakIsAWishOnly();
    void aBoothTakenIsTheWorst();
    void theOtherSideMayBeKnownToBeElsewhere();
    void aDayIsFullByTheClockOfThePlace();
    void theMeetingItselfDoesNotCount();
    void othersDiariesDoNotCount();
    void alternativesAreRankedByWhatTheyCost();
    void alternativesKeepToOpenPlaces();
    void anHourThatTheClocksSkipIsNotLost();
    void occupancyTakesAndGives();
};

void TestDiary::oneThatEndsWhenTheOtherBeginsDoesNotOverlap()
{
    Habits habits;
    habits.shortestBreak = 0min;
    const Entry before = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    QVERIFY(clashes(meeting(u"b"_s, u"10:20"_s, u"10:40"_s), {{before}}, habits).empty());
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"10:19"_s, u"10:40"_s), {{before}}, habits)), Clashes {Clash::Person});
}

void TestDiary::nobodyIsInTwoPlaces()
{
    Entry other = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    other.people = {u"ambassador"_s, u"minister"_s};
    const auto found = clashes(meeting(u"b"_s, u"10:10"_s, u"10:30"_s), {{other}}, {});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front(), (Finding {Clash::Person, u"a"_s, u"minister"_s}));
}

void TestDiary::engagementsThatCanBeMovedWeighLess()
{
    Entry speech = meeting(u"speech"_s, u"10:00"_s, u"10:20"_s);
    speech.kind = Entry::Kind::Engagement;
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"10:10"_s, u"10:30"_s), {{speech}}, {})), Clashes {Clash::Person});
    speech.isHard = false;
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"10:10"_s, u"10:30"_s), {{speech}}, {})), Clashes {Clash::Engagement});
    QVERIFY(weightOf(Clash::Engagement) < weightOf(Clash::Person));
}

void TestDiary::anotherVenueNeedsAWalk()
{
    const Entry elsewhere = meeting(u"a"_s, u"10:00"_s, u"10:20"_s, u"mission"_s);
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"10:29"_s, u"10:40"_s), {{elsewhere}}, {})), Clashes {Clash::Walk});
    QVERIFY(clashes(meeting(u"b"_s, u"10:30"_s, u"10:40"_s), {{elsewhere}}, {}).empty());
    // Nobody knows how far an unknown place is.
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"10:29"_s, u"10:40"_s, {}), {{elsewhere}}, {})), Clashes {Clash::Walk});
}

void TestDiary::aBreakIsAWishOnly()
{
    const Entry before = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"10:24"_s, u"10:40"_s), {{before}}, {})), Clashes {Clash::Break});
    QVERIFY(clashes(meeting(u"b"_s, u"10:25"_s, u"10:40"_s), {{before}}, {}).empty());
}

void TestDiary::aBoothTakenIsTheWorst()
{
    Entry other = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    other.booth = u"booth 1"_s;
    Entry wanted = meeting(u"b"_s, u"10:10"_s, u"10:30"_s);
    wanted.booth = u"booth 1"_s;
    QCOMPARE(kinds(clashes(wanted, {{other}}, {})), (Clashes {Clash::Booth, Clash::Person}));
    wanted.people = {u"ambassador"_s};
    QCOMPARE(kinds(clashes(wanted, {{other}}, {})), Clashes {Clash::Booth});
}

void TestDiary::theOtherSideMayBeKnownToBeElsewhere()
{
    Entry other = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    other.people = {u"ambassador"_s};
    other.counterpart = u"KEN"_s;
    Entry wanted = meeting(u"b"_s, u"10:10"_s, u"10:30"_s);
    wanted.counterpart = u"KEN"_s;
    QCOMPARE(kinds(clashes(wanted, {{other}}, {})), Clashes {Clash::Counterpart});
    wanted.counterpart = u"BRA"_s;
    QVERIFY(clashes(wanted, {{other}}, {}).empty());
}

void TestDiary::aDayIsFullByTheClockOfThePlace()
{
    Habits habits;
    habits.mostMeetings = 1;
    habits.zone = QTimeZone("America/New_York");
    // 03:00 UTC is still the evening before in New York.
    const Entry evening = meeting(u"a"_s, u"03:00"_s, u"03:20"_s);
    QVERIFY(clashes(meeting(u"b"_s, u"14:00"_s, u"14:20"_s), {{evening}}, habits).empty());
    habits.zone = QTimeZone::utc();
    QCOMPARE(kinds(clashes(meeting(u"b"_s, u"14:00"_s, u"14:20"_s), {{evening}}, habits)), Clashes {Clash::DayFull});
}

void TestDiary::theMeetingItselfDoesNotCount()
{
    const Entry wanted = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    QVERIFY(clashes(wanted, {{wanted}}, {}).empty());
}

void TestDiary::othersDiariesDoNotCount()
{
    Entry other = meeting(u"a"_s, u"10:00"_s, u"10:20"_s);
    other.people = {u"someone else"_s};
    QVERIFY(clashes(meeting(u"b"_s, u"10:00"_s, u"10:20"_s), {{other}}, {}).empty());
}

void TestDiary::alternativesAreRankedByWhatTheyCost()
{
    const std::vector<Entry> diary {meeting(u"a"_s, u"10:00"_s, u"10:20"_s)};
    const std::vector<Span> windows {span(u"10:00"_s, u"11:00"_s), span(u"09:00"_s, u"09:20"_s)};
    const std::vector<Place> places {{u"booth 1"_s, u"hall"_s, {span(u"08:00"_s, u"18:00"_s)}}};
    const auto found = alternatives(meeting(u"b"_s, u"10:00"_s, u"10:20"_s), windows, places, diary, {}, 20min, 10);
    QCOMPARE(found.size(), std::size_t(4));
    QCOMPARE(found[0].span.from, at(u"10:40"_s)); // free, in the first wish
    QCOMPARE(found[1].span.from, at(u"09:00"_s)); // free, in the second
    QCOMPARE(found[1].window, 1);
    QCOMPARE(kinds(found[2].findings), Clashes {Clash::Break});
    QCOMPARE(kinds(found[3].findings), Clashes {Clash::Person});
    QCOMPARE(alternatives(meeting(u"b"_s, u"10:00"_s, u"10:20"_s), windows, places, diary, {}, 20min, 1).size(),
             std::size_t(1));
}

void TestDiary::alternativesKeepToOpenPlaces()
{
    const std::vector<Span> windows {span(u"10:00"_s, u"11:00"_s)};
    const std::vector<Place> places {{u"early"_s, u"hall"_s, {span(u"08:00"_s, u"10:30"_s)}},
                                     {u"late"_s, u"hall"_s, {span(u"10:35"_s, u"18:00"_s)}}};
    const auto found = alternatives(meeting(u"b"_s, u"09:00"_s, u"09:20"_s), windows, places, {}, {}, 10min, 10);
    QStringList offered;
    for (const Alternative &alternative : found) {
        offered << alternative.span.from.toString(u"HH:mm "_s) + alternative.booth;
    }
    QCOMPARE(offered, (QStringList {u"10:00 early"_s, u"10:10 early"_s, u"10:40 late"_s}));
}

void TestDiary::anHourThatTheClocksSkipIsNotLost()
{
    // Geneva skips 02:00 to 03:00 local time on 29 March 2026: one hour of UTC before is one hour of local time after.
    const QTimeZone geneva("Europe/Zurich");
    const QDateTime before(QDate(2026, 3, 29), QTime(1, 30), geneva);
    const QDateTime after(QDate(2026, 3, 29), QTime(3, 30), geneva);
    Entry wanted = meeting(u"b"_s, u"10:00"_s, u"10:20"_s);
    wanted.span = {before.toUTC(), before.toUTC().addSecs(1200)};
    const auto found = alternatives(wanted, {{{before.toUTC(), after.toUTC()}}},
                                    {{{u"booth"_s, u"hall"_s, {{before.toUTC(), after.toUTC()}}}}}, {}, {}, 20min, 10);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.back().span.to.toTimeZone(geneva), after);
}

void TestDiary::occupancyTakesAndGives()
{
    Occupancy taken;
    taken.take(span(u"08:00"_s, u"12:00"_s));
    taken.take(span(u"10:00"_s, u"10:20"_s));
    QVERIFY(!taken.isFree(span(u"11:50"_s, u"12:10"_s)));
    QVERIFY(taken.isFree(span(u"12:00"_s, u"12:10"_s)));
    QVERIFY(!taken.isFree(span(u"12:00"_s, u"12:10"_s), 1min));
    taken.give(span(u"08:00"_s, u"12:00"_s));
    QVERIFY(taken.isFree(span(u"10:20"_s, u"12:00"_s)));
    QVERIFY(!taken.isFree(span(u"10:19"_s, u"12:00"_s)));
}

QTEST_APPLESS_MAIN(TestDiary)
#include "tst_diary.moc"
