// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar.h"

#include <QTest>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Chancery::Exchange;

namespace {

using Component = std::unique_ptr<icalcomponent, void (*)(icalcomponent *)>;

Component parsed(const QByteArray &text)
{
    return {icalparser_parse_string(text.constData()), icalcomponent_free};
}

CalendarEvent meeting()
{
    return {.uid = u"0193-a"_s,
            .sequence = 81231,
            .summary = u"لقاء ثنائي; A/64/726, booth 3"_s,
            .description = u"first line\nsecond"_s,
            .location = u"Booth B12"_s,
            .start = QDateTime(QDate(2026, 9, 22), QTime(14, 20), Qt::UTC),
            .end = QDateTime(QDate(2026, 9, 22), QTime(14, 40), Qt::UTC),
            .changedAt = QDateTime(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC)};
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMeetingComesBackAsItWas()
    {
        const Component calendar = parsed(toCalendar({meeting()}));
        QVERIFY(calendar != nullptr);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        QVERIFY(event != nullptr);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), meeting().summary);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), meeting().description);
        QCOMPARE(QByteArray(icalcomponent_get_uid(event)), QByteArray("0193-a@chancery"));
        QCOMPARE(icalcomponent_get_sequence(event), 81231);
        const icaltimetype start = icalcomponent_get_dtstart(event);
        QVERIFY(icaltime_is_utc(start));
        QCOMPARE(static_cast<qint64>(icaltime_as_timet(start)), meeting().start.toSecsSinceEpoch());
    }

    void aDayIsADateAndNotAMoment()
    {
        CalendarEvent election = meeting();
        election.allDay = true;
        election.start = QDate(2027, 6, 3).startOfDay(Qt::UTC);
        election.end = QDate(2027, 6, 4).startOfDay(Qt::UTC);
        QVERIFY(toCalendar({election}).contains("DTSTART;VALUE=DATE:20270603"));
    }

    void aCancelledMeetingSaysSo()
    {
        CalendarEvent cancelled = meeting();
        cancelled.status = CalendarEvent::Status::Cancelled;
        QVERIFY(toCalendar({cancelled}).contains("STATUS:CANCELLED"));
    }

    void theZoneOfTheVenueIsWrittenWithItsClock()
    {
        CalendarEvent summer = meeting();
        summer.zone = "America/New_York";
        const QByteArray text = toCalendar({summer});
        QVERIFY(text.contains("DTSTART;TZID=America/New_York:20260922T102000"));
        QCOMPARE(text.count("BEGIN:VTIMEZONE"), 1);
        QVERIFY(text.contains("TZID:America/New_York"));
        QVERIFY(text.contains("TZOFFSETTO:-0400") && text.contains("TZOFFSETTO:-0500"));
        // A zone without summer time, and two events of one zone.
        CalendarEvent nairobi = meeting();
        nairobi.zone = "Africa/Nairobi";
        QVERIFY(toCalendar({nairobi}).contains("TZOFFSETTO:+0300"));
        QCOMPARE(toCalendar({nairobi, nairobi, summer}).count("BEGIN:VTIMEZONE"), 2);
    }

    void aCancellationAsksForTheEventToBeTakenOut()
    {
        const QByteArray text = toCalendar({meeting()}, CalendarMethod::Cancel);
        QVERIFY(text.contains("METHOD:CANCEL") && text.contains("STATUS:CANCELLED"));
        QVERIFY(text.contains("UID:0193-a@chancery") && text.contains("SEQUENCE:81231"));
    }

    void whatWasWrittenIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"America/New_York", "Europe/Zurich", "Europe/Vienna", "Africa/Nairobi", "UTC"}) {
            QTest::newRow(zone) << QByteArray(zone);
        }
    }
    void whatWasWrittenIsReadBack()
    {
        QFETCH(QByteArray, zone);
        // Before and after the clocks change.
        CalendarEvent first = meeting();
        first.zone = zone;
        CalendarEvent second = first;
        second.start = second.start.addDays(90);
        second.end = second.end.addDays(90);
        const auto read = fromCalendar(toCalendar({first, second}), "Asia/Tokyo");
        QVERIFY(read.has_value());
        QCOMPARE(read->events.size(), std::size_t(2));
        QCOMPARE(read->events[0].start, first.start);
        QCOMPARE(read->events[1].end, second.end);
        QCOMPARE(read->events[0].summary, first.summary);
        QCOMPARE(read->events[0].sequence, first.sequence);
    }

    void aColleaguesFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QStringList>("begins"); // UTC
        const auto row = [](const char *name, const char *event, const QStringList &begins) {
            QTest::newRow(name) << QByteArray(event) << begins;
        };
        row("floating", "DTSTART:20261208T100000", {u"2026-12-08 15:00"_s});
        row("utc", "DTSTART:20261208T100000Z", {u"2026-12-08 10:00"_s});
        row("a zone without its clock", "DTSTART;TZID=Europe/Vienna:20261208T100000", {u"2026-12-08 09:00"_s});
        row("a zone of Windows", "DTSTART;TZID=W. Europe Standard Time:20260708T100000", {u"2026-07-08 08:00"_s});
        row("a zone with a prefix", "DTSTART;TZID=/example.org/Africa/Nairobi:20261208T100000",
            {u"2026-12-08 07:00"_s});
        row("weekly over the end of summer time",
            "DTSTART;TZID=Europe/Zurich:20261019T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3",
            {u"2026-10-19 08:00"_s, u"2026-10-26 09:00"_s, u"2026-11-02 09:00"_s});
        row("an occurrence left out", "DTSTART:20261208T100000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20261209T100000Z",
            {u"2026-12-08 10:00"_s, u"2026-12-10 10:00"_s});
    }
    void aColleaguesFileIsRead()
    {
        QFETCH(QByteArray, event);
        QFETCH(QStringList, begins);
        const auto read = fromCalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n" + event
                                           + "\r\nDURATION:PT30M\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                                       "America/New_York");
        QVERIFY(read.has_value());
        QStringList found;
        for (const CalendarEvent &each : read->events) {
            found << each.start.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
            QCOMPARE(each.start.secsTo(each.end), qint64(1800));
        }
        QCOMPARE(found, begins);
    }

    void aMalformedFileIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page of the web") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("cut off") << toCalendar({meeting()}).chopped(40);
        QTest::newRow("a time that is none")
            << toCalendar({meeting()}).replace("DTSTART:20260922T142000Z", "DTSTART:soon");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }
    void aMalformedFileIsRefusedAsAWhole()
    {
        QFETCH(QByteArray, text);
        const auto read = fromCalendar(text, "UTC");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, Chancery::ErrorCode::Malformed);
    }

    void anEventWithoutATimeIsLeftOut()
    {
        CalendarEvent undated = meeting();
        undated.start = {};
        QVERIFY(!toCalendar({undated, meeting()}).isEmpty());
        QCOMPARE(toCalendar({undated}).count("BEGIN:VEVENT"), 0);
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
