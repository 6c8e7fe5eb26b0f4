// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told while a mission does something else: changes by others, and meetings that begin soon.

#include "domain/meetings/meetingrequests.h"
#include "liveclient.h"
#include "support/programs.h"
#include "ui/meetings/meetingnotices.h"

#include <QSignalSpy>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

void act(Test::LiveClient &client, const QString &id, const char *action)
{
    client.session().act(MeetingRequests::Description, id, QLatin1String(action), {}).waitForFinished();
}

} // namespace

class TestMeetingNotices : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    Test::EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};

    [[nodiscard]] std::unique_ptr<Test::LiveClient> open(const QString &mission) const
    {
        return std::make_unique<Test::LiveClient>(m_endpoint.url(), m_endpoint.token(mission, u"focal_point"_s));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_endpoint.start()); }

    void theMissionIsToldOfWhatOthersChange()
    {
        const auto mission = open(u"KEN"_s);
        const auto other = open(u"FRA"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest() && other->isAtRest(), Patience);
        Ui::MeetingNotices notices(mission->session(), mission->services().settings, u"en"_s);
        QSignalSpy told(&notices, &Ui::MeetingNotices::told);
        const auto mine = mission->reader().where(MeetingRequests::Description, "status", u"submitted"_s);
        const auto ours = std::find_if(mine.begin(), mine.end(), [](const Record &each) {
            return each.get(MeetingRequests::Requester) == "KEN"_L1
                && each.get(MeetingRequests::Counterpart) == "FRA"_L1;
        });
        QVERIFY(ours != mine.end());
        act(*other, ours->id(), "accept");
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, Patience);
        QCOMPARE(told.front().at(0).toString(), u"France"_s);
        QCOMPARE(told.front().at(1).toString(), u"Accepted"_s);
        // Its own doing is no news, and quiet hours are quiet.
        act(*mission, ours->id(), "cancel");
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest(), Patience);
        QCOMPARE(told.count(), 1);
    }

    void quietHoursMayGoOverMidnight()
    {
        using Ui::MeetingNotices;
        QVERIFY(MeetingNotices::isQuiet({23, 0}, u"22:00"_s, u"07:00"_s));
        QVERIFY(MeetingNotices::isQuiet({6, 59}, u"22:00"_s, u"07:00"_s));
        QVERIFY(!MeetingNotices::isQuiet({7, 0}, u"22:00"_s, u"07:00"_s));
        QVERIFY(MeetingNotices::isQuiet({12, 30}, u"12:00"_s, u"13:00"_s));
        QVERIFY(!MeetingNotices::isQuiet({12, 30}, {}, {}));
        QVERIFY(!MeetingNotices::isQuiet({12, 30}, u"noon"_s, u"13:00"_s));
    }

    void aMeetingThatBeginsSoonIsToldOfOnce()
    {
        const auto mission = open(u"FRA"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest(), Patience);
        Ui::MeetingNotices notices(mission->session(), mission->services().settings, u"en"_s);
        QSignalSpy told(&notices, &Ui::MeetingNotices::told);
        const auto confirmed = mission->reader().where(MeetingRequests::Description, "status", u"confirmed"_s);
        const QDateTime begin = confirmed.front().get(MeetingRequests::StartsAt);
        notices.remind(begin.addSecs(-3600));
        QCOMPARE(told.count(), 0);
        notices.remind(begin.addSecs(-600));
        const qsizetype count = told.count();
        QVERIFY(count >= 1);
        notices.remind(begin.addSecs(-570));
        QCOMPARE(told.count(), count);
        mission->services().settings.set(Settings::ReminderMinutes, 0);
        notices.remind(begin.addSecs(-30));
        QCOMPARE(told.count(), count);
    }
};

QTEST_MAIN(TestMeetingNotices)
#include "tst_meetingnotices.moc"
