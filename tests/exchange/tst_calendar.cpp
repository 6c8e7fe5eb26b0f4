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
