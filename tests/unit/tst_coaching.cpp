// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/training/coaching.h"
#include "domain/validate.h"
#include "ruletesting.h"

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::RuleTesting;
using namespace Qt::StringLiterals;

namespace {

Coaching::Window window(const QDate &first, const QDate &last, const QTime &from, const QTime &to)
{
    return {first, last, from, to, u"America/New_York"_s};
}

QStringList timesOf(const std::vector<Span> &slotsFound)
{
    QStringList times;
    for (const Span &slot : slotsFound) {
        times.append(slot.from.toString(u"dd HH:mm"_s) + slot.to.toString(u"-HH:mm"_s));
    }
    return times;
}

} // namespace

class TestCoaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreCutIntoWholeSlots();
    void pausesLieBetweenSlots();
    void weekendsAreLeftOutUnlessWanted();
    void hoursStayTheSameByTheClockOfThePlace();
    void theHourThatDoesNotExistIsLeftOut();
    void nonsenseMakesNoSlot_data();
    void nonsenseMakesNoSlot();
    void thereIsALimit();
    void aSlotIsASessionOfOnePlace();
};

void TestCoaching::hoursAreCutIntoWholeSlots()
{
    const QDate day(2026, 12, 8);
    QCOMPARE(timesOf(Coaching::slotsOf(window(day, day, QTime(10, 0), QTime(11, 45)))),
             (QStringList {u"08 15:00-15:30"_s, u"08 15:30-16:00"_s, u"08 16:00-16:30"_s}));
}

void TestCoaching::pausesLieBetweenSlots()
{
    const QDate day(2026, 12, 8);
    Coaching::Window hours = window(day, day, QTime(10, 0), QTime(11, 40));
    hours.minutes = 45;
    hours.pause = 10;
    QCOMPARE(timesOf(Coaching::slotsOf(hours)), (QStringList {u"08 15:00-15:45"_s, u"08 15:55-16:40"_s}));
}

void TestCoaching::weekendsAreLeftOutUnlessWanted()
{
    Coaching::Window hours = window({2026, 12, 11}, {2026, 12, 14}, QTime(10, 0), QTime(10, 30)); // Friday to Monday
    QCOMPARE(Coaching::slotsOf(hours).size(), std::size_t(2));
    hours.weekends = true;
    QCOMPARE(Coaching::slotsOf(hours).size(), std::size_t(4));
}

void TestCoaching::hoursStayTheSameByTheClockOfThePlace()
{
    Coaching::Window hours = window({2027, 3, 12}, {2027, 3, 15}, QTime(10, 0), QTime(10, 30));
    QCOMPARE(timesOf(Coaching::slotsOf(hours)), (QStringList {u"12 15:00-15:30"_s, u"15 14:00-14:30"_s}));
}

void TestCoaching::theHourThatDoesNotExistIsLeftOut()
{
    Coaching::Window hours = window({2027, 3, 14}, {2027, 3, 14}, QTime(1, 30), QTime(4, 0));
    hours.weekends = true;
    QCOMPARE(timesOf(Coaching::slotsOf(hours)),
             (QStringList {u"14 06:30-07:00"_s, u"14 07:00-07:30"_s, u"14 07:30-08:00"_s}));
}

void TestCoaching::nonsenseMakesNoSlot_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("zone");
    QTest::newRow("reversed") << QTime(12, 0) << QTime(10, 0) << 30 << u"UTC"_s;
    QTest::newRow("no length") << QTime(10, 0) << QTime(12, 0) << 0 << u"UTC"_s;
    QTest::newRow("too long") << QTime(10, 0) << QTime(12, 0) << 121 << u"UTC"_s;
    QTest::newRow("no such zone") << QTime(10, 0) << QTime(12, 0) << 30 << u"Mars/Base"_s;
}

void TestCoaching::nonsenseMakesNoSlot()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(int, minutes);
    QFETCH(QString, zone);
    const QDate day(2026, 12, 8);
    QVERIFY(Coaching::slotsOf({day, day, from, to, zone, minutes}).empty());
}

void TestCoaching::thereIsALimit()
{
    QCOMPARE(Coaching::slotsOf(window({2026, 12, 1}, {2027, 12, 31}, QTime(8, 0), QTime(20, 0))).size(),
             std::size_t(Coaching::MostSlots));
}

void TestCoaching::aSlotIsASessionOfOnePlace()
{
    const QDate day(2026, 12, 8);
    const Coaching::Window hours = window(day, day, QTime(10, 0), QTime(10, 30));
    const Record course(Courses::Description, u"00000000-0000-7000-8000-0000000000c1"_s,
                        json(u"{'title':{'en':'Coaching'},'code':'C','kind':'coaching','selection':'open'}"_s));
    const World world({u"courses 00000000-0000-7000-8000-0000000000c1 {'code':'C','kind':'coaching'}"_s});
    const Record session(Sessions::Description, u"this"_s,
                         Coaching::sessionFor(course, hours, Coaching::slotsOf(hours).front(), u"T. Rainer"_s, {}));
    QCOMPARE(session.get(Sessions::Capacity), 1);
    QCOMPARE(session.get(Sessions::WaitlistMax), 0);
    QVERIFY(session.has(Sessions::WaitlistMax.name));
    for (const Finding &finding : validate(session, world.context())) {
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.issue.pointer + finding.issue.code));
    }
}

QTEST_APPLESS_MAIN(TestCoaching)
#include "tst_coaching.moc"
