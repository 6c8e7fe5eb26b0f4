// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another program understands of the calendars that are written: ical.js, run by node.

#include "exchange/calendar.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Exchange;

namespace {

CalendarEvent meetingIn(const QByteArray &zone, const QDateTime &start)
{
    return {.uid = u"0193-"_s + QString::fromLatin1(zone),
            .sequence = 7,
            .summary = u"لقاء ثنائي; A/64/726, 双边会谈"_s,
            .location = u"Booth B12, second floor"_s,
            .start = start,
            .end = start.addSecs(1200),
            .changedAt = start.addDays(-3),
            .zone = zone};
}

} // namespace

class TestCalendarReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStringLiteral(CHANCERY_NODE).isEmpty() || !QFile::exists(folder() + u"/node_modules/ical.js"_s)) {
            QSKIP("node or ical.js is not installed");
        }
    }

    void oneMeetingADayAndAllOfThemAreUnderstood()
    {
        std::vector<CalendarEvent> events;
        for (const char *zone : {"America/New_York", "Europe/Zurich", "Europe/Vienna", "Africa/Nairobi", "UTC"}) {
            for (const QDate &day : {QDate(2026, 10, 24), QDate(2026, 10, 26), QDate(2027, 3, 14), QDate(2027, 7, 1)}) {
                events.push_back(meetingIn(zone, QDateTime(day, QTime(15, 20), Qt::UTC)));
            }
        }
        const std::vector<QJsonObject> read = readBack(toCalendar(events));
        QCOMPARE(read.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(read[i].value("uid"_L1).toString(), events[i].uid + u"@chancery"_s);
            QCOMPARE(read[i].value("summary"_L1).toString(), events[i].summary);
            QCOMPARE(read[i].value("location"_L1).toString(), events[i].location);
            QCOMPARE(read[i].value("sequence"_L1).toInt(), 7);
            QCOMPARE(read[i].value("zone"_L1).toString().toLatin1(), events[i].zone);
            QCOMPARE(instant(read[i], "start"_L1), events[i].start);
            QCOMPARE(instant(read[i], "end"_L1), events[i].end);
        }
    }

    void aChangeAndACancellationHaveTheSameUid()
    {
        CalendarEvent event = meetingIn("America/New_York", QDateTime(QDate(2026, 12, 8), QTime(15, 0), Qt::UTC));
        const std::vector<QJsonObject> first = readBack(toCalendar({event}));
        event.sequence = 9;
        event.start = event.start.addSecs(3600);
        const std::vector<QJsonObject> cancelled = readBack(toCalendar({event}, CalendarMethod::Cancel));
        QCOMPARE(cancelled[0].value("uid"_L1), first[0].value("uid"_L1));
        QVERIFY(cancelled[0].value("sequence"_L1).toInt() > first[0].value("sequence"_L1).toInt());
        QCOMPARE(cancelled[0].value("method"_L1).toString(), u"CANCEL"_s);
        QCOMPARE(cancelled[0].value("status"_L1).toString(), u"CANCELLED"_s);
    }

private:
    [[nodiscard]] static QString folder() { return QStringLiteral(CHANCERY_CONTRACT_DIR); }
    [[nodiscard]] static QDateTime instant(const QJsonObject &event, QLatin1String key)
    {
        return QDateTime::fromString(event.value(key).toString(), Qt::ISODateWithMs);
    }
    [[nodiscard]] std::vector<QJsonObject> readBack(const QByteArray &text)
    {
        QFile file(m_directory.filePath(u"out.ics"_s));
        std::vector<QJsonObject> read;
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            return read;
        }
        file.close();
        QProcess node;
        node.setWorkingDirectory(folder());
        node.start(QStringLiteral(CHANCERY_NODE), {u"calendar.js"_s, file.fileName()});
        node.waitForFinished(60'000);
        for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty()) {
                read.push_back(QJsonDocument::fromJson(line).object());
            }
        }
        return read;
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestCalendarReader)
#include "tst_calendarreader.moc"
