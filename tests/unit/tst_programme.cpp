// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day of a principal as it runs, and the clocks of the four headquarters.

#include "domain/meetings/programme.h"
#include "domain/meetings/venues.h"

#include <QJsonDocument>
#include <QTest>

using namespace Chancery::Domain;
using namespace Chancery::Domain::Programme;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Diary::Entry;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-09-22T%1:00Z"_s.arg(time), Qt::ISODate);
}

Entry meeting(const QString &id, const QString &from, const QString &to, const QString &venue = u"hall"_s)
{
    return {.id = id, .span = {at(from), at(to)}, .people = {u"minister"_s}, .venue = venue};
}

Entry speech(const QString &id, const QString &from, const QString &to)
{
    Entry entry = meeting(id, from, to);
    entry.kind = Entry::Kind::Engagement;
    return entry;
}

QStringList told(const std::vector<Push> &pushes)
{
    QStringList lines;
    for (const Push &push : pushes) {
        lines << u"%1 %2%3"_s.arg(push.id, push.to.from.toString(u"HH:mm"_s), push.isStuck ? u" stuck"_s : QString());
    }
    return lines;
}

Record venueIn(const char *zone)
{
    const QByteArray text = R"({"zone":")" + QByteArray(zone) + R"(","hours":[{"opens":"09:00","closes":"18:00"}]})";
    return Record(Venues::Description, u"v"_s, QJsonDocument::fromJson(text).object());
}

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nowIsWhatHasBegunAndNextWhatBeginsLater()
    {
        const std::vector<Entry> day {meeting(u"b"_s, u"10:20"_s, u"10:40"_s), meeting(u"a"_s, u"10:00"_s, u"10:20"_s),
                                      meeting(u"c"_s, u"11:00"_s, u"11:20"_s)};
        const auto names = [&](const QString &time) {
            const NowAndNext found = nowAndNext(day, at(time));
            return (found.now ? day[*found.now].id : u"-"_s) + (found.next ? day[*found.next].id : u"-"_s);
        };
        QCOMPARE(names(u"09:59"_s), u"-a"_s);
        QCOMPARE(names(u"10:00"_s), u"ab"_s);
        QCOMPARE(names(u"10:20"_s), u"bc"_s);
        QCOMPARE(names(u"10:40"_s), u"-c"_s);
        QCOMPARE(names(u"11:20"_s), u"--"_s);
        QVERIFY(!nowAndNext({}, at(u"10:00"_s)).next);
    }

    void aDelayPushesWhatFollowsAsFarAsItMustAndNoFurther()
    {
        const std::vector<Entry> day {meeting(u"a"_s, u"10:00"_s, u"10:20"_s), meeting(u"b"_s, u"10:25"_s, u"10:45"_s),
                                      meeting(u"c"_s, u"11:00"_s, u"11:20"_s), meeting(u"d"_s, u"12:00"_s, u"12:20"_s)};
        QCOMPARE(told(pushLater(day, u"a"_s, 5min, {}, 5min)), (QStringList {u"a 10:05"_s, u"b 10:30"_s}));
        QCOMPARE(told(pushLater(day, u"a"_s, 20min, {}, 5min)),
                 (QStringList {u"a 10:20"_s, u"b 10:45"_s, u"c 11:10"_s}));
        QCOMPARE(told(pushLater(day, u"d"_s, 20min, {}, 5min)), QStringList {u"d 12:20"_s});
        QVERIFY(pushLater(day, u"none"_s, 20min, {}, 5min).empty());
    }

    void aWalkIsKeptAndBeginsAreOnFullSteps()
    {
        const std::vector<Entry> day {meeting(u"a"_s, u"10:00"_s, u"10:20"_s),
                                      meeting(u"b"_s, u"10:30"_s, u"10:50"_s, u"elsewhere"_s)};
        QCOMPARE(told(pushLater(day, u"a"_s, 7min, {.walk = 10min}, 5min)), (QStringList {u"a 10:07"_s, u"b 10:40"_s}));
    }

    void aSpeechStaysAndTheRestGoesAroundIt()
    {
        const std::vector<Entry> day {meeting(u"a"_s, u"10:00"_s, u"10:20"_s), speech(u"s"_s, u"10:30"_s, u"11:00"_s),
                                      meeting(u"b"_s, u"11:00"_s, u"11:20"_s)};
        QCOMPARE(told(pushLater(day, u"a"_s, 20min, {}, 5min)), (QStringList {u"a 10:20"_s, u"s 10:30 stuck"_s}));
        QCOMPARE(told(pushLater(day, u"a"_s, 60min, {}, 5min)),
                 (QStringList {u"a 11:00"_s, u"s 10:30 stuck"_s, u"b 11:20"_s}));
    }

    void othersAreNotPushed()
    {
        std::vector<Entry> day {meeting(u"a"_s, u"10:00"_s, u"10:20"_s), meeting(u"b"_s, u"10:20"_s, u"10:40"_s)};
        day.back().people = {u"ambassador"_s};
        QCOMPARE(told(pushLater(day, u"a"_s, 20min, {}, 5min)), QStringList {u"a 10:20"_s});
        day.back().people.clear(); // The whole delegation.
        QCOMPARE(told(pushLater(day, u"a"_s, 20min, {}, 5min)), (QStringList {u"a 10:20"_s, u"b 10:40"_s}));
    }

    void openingHoursFollowTheClockOfTheDutyStation_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("opensAtUtc");
        const auto row = [](const char *name, const char *zone, const QDate &day, int hour) {
            QTest::newRow(name) << QByteArray(zone) << day << hour;
        };
        row("New York, day before spring forward", "America/New_York", {2027, 3, 13}, 14);
        row("New York, the day itself", "America/New_York", {2027, 3, 14}, 13);
        row("New York, day before fall back", "America/New_York", {2026, 10, 31}, 13);
        row("New York, the day itself (autumn)", "America/New_York", {2026, 11, 1}, 14);
        row("Geneva, day before spring forward", "Europe/Zurich", {2027, 3, 27}, 8);
        row("Geneva, the day itself", "Europe/Zurich", {2027, 3, 28}, 7);
        row("Geneva, the day itself (autumn)", "Europe/Zurich", {2026, 10, 25}, 8);
        row("Vienna, the day itself", "Europe/Vienna", {2027, 3, 28}, 7);
        row("Vienna, winter", "Europe/Vienna", {2026, 12, 8}, 8);
        row("Nairobi, spring", "Africa/Nairobi", {2027, 3, 28}, 6);
        row("Nairobi, winter", "Africa/Nairobi", {2026, 12, 8}, 6);
    }
    void openingHoursFollowTheClockOfTheDutyStation()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, opensAtUtc);
        const Record venue = venueIn(zone.constData());
        const std::vector<Span> open = openSpans(venue, day);
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open.front().from, QDateTime(day, QTime(opensAtUtc, 0), Qt::UTC));
        QCOMPARE(open.front().minutes(), qint64(9 * 60));
        QVERIFY(isOpenDuring(venue, {open.front().from, open.front().from.addSecs(1200)}));
        QVERIFY(!isOpenDuring(venue, {open.front().from.addSecs(-60), open.front().from.addSecs(1200)}));
        QCOMPARE(dayAt(venue, open.front().from), day);
    }

    void aMeetingInTheHourThatComesTwiceIsTwoDifferentMeetings()
    {
        // 1 November 2026, 01:30 in New York, before and after the clocks go back.
        const QDateTime first(QDate(2026, 11, 1), QTime(5, 30), Qt::UTC);
        const QDateTime second = first.addSecs(3600);
        const QTimeZone newYork("America/New_York");
        QCOMPARE(first.toTimeZone(newYork).time(), second.toTimeZone(newYork).time());
        QVERIFY(!(Span {first, first.addSecs(1200)}.overlaps({second, second.addSecs(1200)})));
    }
};

QTEST_APPLESS_MAIN(TestProgramme)
#include "tst_programme.moc"
